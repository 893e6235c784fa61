import { enter } from '../../../shared/entered/enter.ts';
import { countyPlace, type Entered, type Saying } from '../../../shared/entered/entered.ts';
import { spanOf } from '../../../shared/entered/period.ts';
import { respondentsOf, surveyGoals } from '../../../shared/entered/survey.ts';
import { type Instant, localDate, zonedInstant } from '../../../shared/kernel/calendar.ts';
import { planOn } from '../../../shared/rules/rule-book.ts';
import { chanceOf } from './chance.ts';
import { demoRules } from './rules.ts';
import { contextAt, done } from './seats.ts';
import { demoTeams } from './teams.ts';

/** Berg's costs as its final report has them (handbook §6), and what is made up since. */
const costsOfBerg: readonly (readonly [year: number, staff: number, other: number])[] = [
  [2020, 171402.99, 27000],
  [2021, 230604.81, 30000],
  [2022, 521166.62, 47000],
  [2023, 588713.35, 42000],
  [2024, 509604.36, 43000],
];

/** What the teams and the county have entered so far: of the years that are over, and the posts of the one that runs. */
export function demoEntered(now: Instant): readonly Entered[] {
  const running = Number(localDate(now).slice(0, 4));
  const county: readonly Saying[] = [running - 2, running - 1].flatMap((year) => [
    ...surveysOf(year),
    capitalOf(year),
  ]);
  return [
    ...demoTeams.flatMap(({ code }) => ofPlace(code.toLowerCase(), ofTeam(code, running), now)),
    ...ofPlace(countyPlace, county, now),
  ];
}

function ofTeam(code: string, running: number): readonly Saying[] {
  const id = code.toLowerCase();
  const chance = chanceOf(`entered-${id}`);
  const said: Saying[] = [];
  for (const [year, staff, other] of code === 'BER' ? costsOfBerg : [])
    said.push({ what: 'costs', values: { year, staff, other } });
  for (const year of [running - 2, running - 1]) {
    const staff = 420_000 + Math.floor(chance.next() * 180_000);
    const other = 20_000 + Math.floor(chance.next() * 40_000);
    if (!said.some((one) => one.what === 'costs' && one.values.year === year))
      said.push({ what: 'costs', values: { year, staff, other } });
    const amount = 4_000_000 + Math.floor(chance.next() * 6_000_000);
    said.push({ what: 'assistance', values: { year, amount } });
  }
  const posts = planOn(demoRules, `${running}-12-31`)?.fundedPosts ?? [];
  for (const { teamId, post, percent, from, to } of posts) {
    if (teamId !== id) continue;
    const filled = chance.happens(0.7) ? percent : Math.floor(percent / 2);
    said.push({ what: 'posts', values: { post, from, to, percent, filled } });
  }
  return said;
}

function surveysOf(year: number): readonly Saying[] {
  const chance = chanceOf(`survey-${year}`);
  return surveyGoals.flatMap((goal) =>
    respondentsOf[goal].map((respondents): Saying => {
      const percent = 55 + Math.floor(chance.next() * 380) / 10;
      const answers = 18 + Math.floor(chance.next() * 60);
      return { what: 'survey', values: { year, goal, respondents, percent, answers } };
    }),
  );
}

function capitalOf(year: number): Saying {
  const chance = chanceOf(`capital-${year}`);
  const capital = 900_000 + Math.floor(chance.next() * 700_000);
  return { what: 'capital', values: { year, capital, fees: 7_600_000 } };
}

const sources: Readonly<Record<Saying['what'], string>> = {
  costs: 'Kommunens bokslut',
  posts: 'Beslut om finansiering',
  assistance: 'Kommunens bokslut',
  survey: 'NNS-rapporten',
  capital: 'Förbundets årsredovisning',
  yearly: 'Teamets slutrapport',
};

/** In January of the year after, or now where that has not been. */
function ofPlace(place: string, all: readonly Saying[], now: Instant): readonly Entered[] {
  const there: Entered[] = [];
  for (const said of all) {
    const { from, to } = spanOf(said);
    const day = said.what === 'posts' ? from : to;
    const due = zonedInstant(`${Number(to.slice(0, 4)) + (day === to ? 1 : 0)}-01-14`, '09:30');
    const ctx = contextAt(due < now ? due : now, () => 'unused');
    const as = place === countyPlace ? 'office' : 'coordinator';
    there.push(done(enter(said, { place, source: sources[said.what], as, there }, ctx)));
  }
  return there;
}
