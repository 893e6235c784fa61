import { federationPage } from '../../bot/app/federation/federation-page.ts';
import { openSqliteStore } from '../../bot/store/sqlite.ts';
import { aClock } from '../builders/app.ts';
import { countProcessorTime } from '../builders/processor-time.ts';
import { type Figure, median } from './figure.ts';
import { measuredApp } from './measured-app.ts';
import { fullTeam, worldOffice } from './people.ts';
import { sowIn } from './sow.ts';
import { landscapeOf } from './world/landscape.ts';
import { worldMorning } from './world/sow-world.ts';

const sizes = [20, 75, 300] as const;
const warmUps = 2;
const rounds = 10;
/** A page of few teams takes less than the clock of the processor tells apart. */
const pagesAtATime = 20;

/** The office's page of all teams, in federations of several sizes. */
export async function measureFederationPage(): Promise<readonly Figure[]> {
  const pages = await Promise.all(sizes.map(pageOf));
  const times = sizes.map((): number[] => []);
  for (let n = 0; n < warmUps + rounds; n += 1) {
    for (const [index, page] of pages.entries()) {
      const spent = countProcessorTime();
      for (let again = 0; again < pagesAtATime; again += 1) await page();
      const milliseconds = spent() / pagesAtATime;
      if (n >= warmUps) times[index]?.push(milliseconds);
    }
  }
  const medians = times.map(median);
  const [few = NaN, , many = NaN] = medians;
  return [
    {
      name: `the federation's page with ${sizes[2]} teams`,
      value: many,
      unit: 'ms',
      aim: { atMost: 20 },
      note: `of processor time; ${sizes.map((size, n) => `${size} teams ${medians[n]?.toFixed(2)} ms`).join(', ')}`,
    },
    {
      name: `the federation's page, a team of ${sizes[2]} against a team of ${sizes[0]}`,
      value: many / sizes[2] / (few / sizes[0]),
      unit: '×',
      aim: { atMost: 1.5 },
      note: `1 when it is linear, ${sizes[2] / sizes[0]} when every team looks at every other`,
    },
  ];
}

/** What the office is answered, made anew each time of what is kept of the federation. */
async function pageOf(count: number): Promise<() => Promise<void>> {
  const teams = Array.from({ length: count }, (_, n) => fullTeam(n));
  const store = await openSqliteStore(':memory:');
  const landscape = landscapeOf(teams, {
    now: worldMorning.now,
    serviceUrl: 'http://127.0.0.1:1/',
  });
  await sowIn(store, 'federation', [
    landscape.federation,
    ...landscape.rules,
    ...landscape.teams,
    ...landscape.channels,
  ]);
  const clock = aClock(worldMorning.now);
  const app = measuredApp(store, clock);
  return async () => {
    const answer = await federationPage(app, worldOffice);
    if (!answer.ok) throw new Error(JSON.stringify(answer.error));
    JSON.stringify(answer.value);
  };
}
