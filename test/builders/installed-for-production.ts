import { cpSync, linkSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';

const lockFile = z.object({
  packages: z.record(
    z.string(),
    z.object({
      dev: z.boolean().optional(),
      optional: z.boolean().optional(),
      devOptional: z.boolean().optional(),
    }),
  ),
});

/** The packages that `npm ci --omit=dev --omit=optional` installs, by the lock file, as paths. */
export function packagesForProduction(root: string): readonly string[] {
  const lock = lockFile.parse(
    JSON.parse(readFileSync(path.join(root, 'package-lock.json'), 'utf8')),
  );
  return Object.entries(lock.packages)
    .filter(
      ([place, { dev, optional, devOptional }]) =>
        place !== '' && !(dev ?? optional ?? devOptional),
    )
    .map(([place]) => place);
}

/** Half of what npm installs, and what no program reads while it runs. */
const onlyForPeople = /\.(?:map|md|d\.[cm]?ts)$/;

/** Installs as npm would, without asking anybody: each file is the one that is installed here already, by a hard link. */
export function installFrom(root: string): (folder: string) => Promise<void> {
  return async (folder) => {
    for (const place of packagesForProduction(root))
      link(path.join(root, place), path.join(folder, place));
  };
}

function link(from: string, to: string): void {
  mkdirSync(to, { recursive: true });
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [source, target] = [path.join(from, entry.name), path.join(to, entry.name)];
    // What lies in a package's own folder of packages has a line of its own.
    if (entry.name === 'node_modules') continue;
    if (entry.isDirectory()) link(source, target);
    else if (entry.isFile() && !onlyForPeople.test(entry.name)) linkOrCopy(source, target);
  }
}

function linkOrCopy(source: string, target: string): void {
  try {
    linkSync(source, target);
  } catch {
    cpSync(source, target); // Another file system, where there is no other way.
  }
}
