import { writeFileSync } from 'node:fs';
import { profileAnswers } from './answer-profile.ts';
import { measureAnswerCost } from './answer-cost.ts';
import { measureCardAnswers } from './card-answers.ts';
import { type Figure, figureTable, isMet } from './figure.ts';
import { measureCountingCost } from './counting-cost.ts';
import { measureCosmosCost } from './cosmos-cost.ts';
import { measureDueNotices } from './due-notices.ts';
import { measureFederationPage } from './federation-page.ts';
import { measureFootprint } from './footprint.ts';
import { measureDigest, measureKeptNumbers, measureSteering, measureYear } from './kept-numbers.ts';
import { measureHistory } from './history.ts';
import { measureImportRows } from './import-rows.ts';
import { measureOpenMeeting } from './open-meeting.ts';
import { measureQueuePage } from './queue-page.ts';
import { measureReports } from './report-time.ts';
import { measureScreens } from './screens.ts';
import { measureStart } from './start.ts';
import { measureStoreCost } from './store-cost.ts';
import { measureWave } from './wave.ts';

/** `npm run bench [part …]`: every figure is a ratio or a count from this very run, since machines differ and are shared. */
const parts: Readonly<Record<string, () => Promise<readonly Figure[]>>> = {
  screens: measureScreens,
  store: measureStoreCost,
  answers: measureCardAnswers,
  cost: measureAnswerCost,
  notices: measureDueNotices,
  queue: measureQueuePage,
  open: measureOpenMeeting,
  wave: measureWave,
  start: measureStart,
  history: measureHistory,
  federation: measureFederationPage,
  cosmos: measureCosmosCost,
  footprint: measureFootprint,
  imports: measureImportRows,
  reports: measureReports,
  counting: measureCountingCost,
  numbers: measureKeptNumbers,
  digest: measureDigest,
  steering: measureSteering,
  year: measureYear,
};

/** Made only when asked for: says where the time goes, not how much it is. */
const profiles: typeof parts = { profile: profileAnswers };

const asked = process.argv.slice(2);
const figures: Figure[] = [];
const all = Object.entries({ ...parts, ...(asked.length > 0 ? profiles : {}) });
for (const [name, measure] of all) {
  // Rows of `numbers`, which has them all.
  const isPart = name === 'digest' || name === 'steering' || name === 'year';
  if (asked.length > 0 ? !asked.includes(name) : isPart) continue;
  const startedAt = performance.now();
  figures.push(...(await measure()));
  console.error(`${name}: ${((performance.now() - startedAt) / 1000).toFixed(0)} s`);
}
console.log(figureTable(figures));
const results = figures.map((figure) => ({ ...figure, met: isMet(figure) }));
writeFileSync('bench-results.json', `${JSON.stringify(results, null, 2)}\n`);
