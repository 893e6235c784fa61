import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { zipSync } from 'fflate';
import { z } from 'zod';
import { teamsManifest } from './manifest.ts';

/**
 * `npm run manifest`: writes `dist/star-teams.zip`, the package an administrator uploads to Teams. Reads
 * `STAR_BOT_APP_ID` and `STAR_PUBLIC_URL`, the same variables the server wants.
 */
const environment = z.object({
  STAR_BOT_APP_ID: z.uuid(),
  STAR_PUBLIC_URL: z.url({ protocol: /^https$/ }).transform((url) => url.replace(/\/$/, '')),
});

async function main(): Promise<void> {
  const read = environment.safeParse(process.env);
  if (!read.success) {
    const missing = read.error.issues.map((issue) => issue.path.join('.')).join(', ');
    process.stderr.write(`Saknas eller är fel: ${missing}\n`);
    process.exitCode = 1;
    return;
  }
  const version = z
    .object({ version: z.string() })
    .parse(JSON.parse(await readFile('package.json', 'utf8'))).version;
  const manifest = teamsManifest({
    appId: read.data.STAR_BOT_APP_ID,
    publicUrl: read.data.STAR_PUBLIC_URL,
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
