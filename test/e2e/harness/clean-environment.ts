/** For a process that is to know nothing of whoever runs the tests, beside where node is and what it has compiled before. */
export const cleanEnvironment: NodeJS.ProcessEnv = {
  PATH: process.env.PATH,
  NODE_COMPILE_CACHE: process.env['NODE_COMPILE_CACHE'],
};
