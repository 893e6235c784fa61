import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';

/** What runs in production and nothing else: no tests, no tools, no demo. `dist/tab` is what `npm run build` makes. */
const parts = ['bot', 'shared', 'dist/tab', 'package.json', 'package-lock.json', '.npmrc'];
const leftOut = /[\\/]bot[\\/]local(?:[\\/]|$)/;

const packageJson = z.looseObject({
  scripts: z.record(z.string(), z.string()),
});

export interface ServerPackage {
  /** The checkout, with the tab built. */
  readonly from: string;
  /** A folder that is emptied first. */
  readonly to: string;
  /** Puts `node_modules` into the folder, by the lock file that lies there. */
  readonly install: (folder: string) => Promise<void>;
}

/**
 * A folder that is started as it is, wherever Node 24 is: App Service, a container, a machine of one's own. The development
 * dependencies leave package.json, so that nobody's tool installs them there again.
 */
export async function makeServerPackage({ from, to, install }: ServerPackage): Promise<void> {
  await rm(to, { recursive: true, force: true });
  await mkdir(to, { recursive: true });
  for (const part of parts) {
    await cp(path.join(from, part), path.join(to, part), {
      recursive: true,
      filter: (file) => !leftOut.test(`/${path.relative(from, file)}`),
    });
  }
  await install(to);
  const file = path.join(to, 'package.json');
  const whole = packageJson.parse(JSON.parse(await readFile(file, 'utf8')));
  const ours = Object.entries(whole.scripts).filter(([, command]) => isOfServer(command));
  const trimmed = {
    ...whole,
    scripts: Object.fromEntries(ours),
    devDependencies: undefined,
    optionalDependencies: undefined,
  };
  await writeFile(file, `${JSON.stringify(trimmed, null, 2)}\n`);
  await rm(path.join(to, 'package-lock.json'));
}

/** The server, and what an administrator runs beside it: copies, the log. */
function isOfServer(command: string): boolean {
  return command.includes(' bot/') && !leftOut.test(command.replace(' bot/', '/bot/'));
}
