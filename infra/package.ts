import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { type Zippable, zipSync } from 'fflate';
import { makeServerPackage } from './server-package.ts';

/**
 * `npm run package`: makes `dist/package`, what runs in production, and `dist/star.zip`, the same for a server that takes one
 * file. Wants `npm run build` before it.
 */
const root = path.resolve(import.meta.dirname, '..');
const folder = path.join(root, 'dist/package');

async function installed(to: string): Promise<void> {
  // Without Node itself, which the server has: 100 MB.
  const asked = ['ci', '--omit=dev', '--omit=optional'];
  // npm is a script of a shell on Windows.
  const npm = spawn('npm', asked, {
    cwd: to,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  const [code] = (await once(npm, 'close')) as [number | null];
  if (code !== 0) throw new Error('npm ci failed');
}

async function zipped(from: string): Promise<Uint8Array> {
  const files: Zippable = {};
  for (const entry of await readdir(from, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const file = path.join(entry.parentPath, entry.name);
    files[path.relative(from, file).replaceAll('\\', '/')] = await readFile(file);
  }
  return zipSync(files, { level: 6 });
}

await makeServerPackage({ from: root, to: folder, install: installed });
await writeFile(path.join(root, 'dist/star.zip'), await zipped(folder));
process.stdout.write('dist/package, dist/star.zip\n');
