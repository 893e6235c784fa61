import { mkdir } from 'node:fs/promises';
import { sowWorld } from './sow-world.ts';

/** `npm run sow -- FOLDER [teams] [years]`: a database to measure with, in FOLDER/star.sqlite, for its address as STAR_DATA. */
const [folder, teams = '300', years = '5'] = process.argv.slice(2);
if (folder === undefined) throw new Error('where to? npm run sow -- FOLDER [teams] [years]');
await mkdir(folder, { recursive: true });
const startedAt = performance.now();
const serviceUrl = process.env['STAR_SERVICE_URL'] ?? 'http://127.0.0.1:56150/';
const world = await sowWorld(folder, { teams: Number(teams), years: Number(years), serviceUrl });
const seconds = ((performance.now() - startedAt) / 1000).toFixed(1);
console.log(
  `${world.file}: ${world.teams.length} teams, ${world.documents} documents, ${(world.bytes / 1e6).toFixed(0)} MB, ${seconds} s`,
);
