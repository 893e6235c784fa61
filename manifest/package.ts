import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { zipSync } from 'fflate';
import { z } from 'zod';
import { configProblemText, processEnvironment, readPackageConfig } from '../bot/config.ts';
import { teamsManifest } from './manifest.ts';

/**
 * `npm run manifest`: writes `dist/star-teams.zip`, the package an administrator uploads to Teams. Reads
 * `STAR_BOT_APP_ID` and `STAR_PUBLIC_URL`, the same variables the server wants, and who publishes it.
 */
async function main(): Promise<void> {
  const read = readPackageConfig(processEnvironment());
  if (!read.ok) {
    process.stderr.write(`The package is not made:\n${configProblemText(read.error)}\n`);
    process.exitCode = 1;
    return;
  }
  const version = z
    .object({ version: z.string() })
    .parse(JSON.parse(await readFile('package.json', 'utf8'))).version;
  const manifest = teamsManifest({
    ...read.value,
    version,
  });
  await mkdir('dist', { recursive: true });
  await writeFile(
    'dist/star-teams.zip',
    zipSync({
      'manifest.json': Buffer.from(JSON.stringify(manifest, null, 2)),
      'color.png': await readFile('manifest/icons/color.png'),
      'outline.png': await readFile('manifest/icons/outline.png'),
    }),
  );
  process.stdout.write('dist/star-teams.zip\n');
}

await main();
