import { readFile } from 'node:fs/promises';
import { type Counted } from './counted-cosmos.ts';
import { playNight } from './counting-cost.ts';
import type { Figure } from './figure.ts';
import {
  answersToNotice,
  partsOfMeeting,
  playedMinutes,
  type PlayedMonth,
  playMonth,
  playStart,
  screens,
  teamsPlayed,
} from './played-month.ts';
import { playShares } from './played-shares.ts';
import { high, low, type RuModel, strong } from './ru-model.ts';

const nightsInMonth = 30;
const minutesInMonth = nightsInMonth * 24 * 60;
const meetingsAtOnce = 20;
/** Every six hours, most often. */
const roundsInMonth = nightsInMonth * 4;

/** What one team does in a month (handbook §2 and the size of the country). */
const ofTeam = {
  meetings: 1,
  casesRaised: 9,
  /** Between the meetings: follow-ups, tasks, steps. */
  caseSteps: 20,
  /** Seven people, twelve times each. */
  tabsOpened: 84,
  pagesSeen: 84,
  /** Its own page, and what its styrgrupp counts of it. */
  numbersSeen: 6,
} as const;

/** What two processes do whoever is there. */
const ofProcesses = { count: 2, startsEach: 4, probesAMinuteEach: 1 } as const;

const aims = [
  { teams: 8, usd: 3 },
  { teams: 300, usd: 30 },
] as const;

/** As the account is set up. */
async function asSetUp(model: RuModel): Promise<RuModel> {
  const template = await readFile(new URL('../../infra/data.bicep', import.meta.url), 'utf8');
  return template.includes("defaultConsistencyLevel: 'Strong'") ? strong(model) : model;
}

/** USD a month and request units a second, from what a month's events really ask of Cosmos. */
export async function measureCosmosCost(): Promise<readonly Figure[]> {
  const figures: Figure[] = [];
  const models = [await asSetUp(low), await asSetUp(high)] as const;
  const [, dearest] = models;
  const month = { ...(await playMonth()), shares: await playShares(), night: await playNight() };
  for (const { teams, usd } of aims) {
    const played = { ...month, start: await playStart(teams) };
    const [least, most] = models.map((model) => monthOf(played, teams, model)) as [Month, Month];
    figures.push({
      name: `Cosmos: a month of ${teams} teams, two processes`,
      value: most.usd,
      unit: 'USD',
      aim: { atMost: usd },
      note: `${least.usd.toFixed(2)}–${most.usd.toFixed(2)}; million RU: ${partsOf(most)}`,
    });
    console.error(`${teams} teams: a start ${charge(played.start, dearest).toFixed(0)} RU`);
  }
  const { mean, peak, together } = heldAtOnce(month, dearest);
  console.error(eventsOf(month, models));
  return [
    ...figures,
    {
      name: `Cosmos: ${meetingsAtOnce} meetings of ${screens} screens at once, the dearest second`,
      value: peak,
      unit: 'RU/s',
      aim: { atMost: 1_500 },
      note: `${mean.toFixed(0)} on average; ${together.toFixed(0)} if all pressed in the same second; ${looksASecond(month).toFixed(1)} of the 4 looks a second of each process came in time on this machine`,
    },
  ];
}

type Played = PlayedMonth & {
  readonly start: readonly Counted[];
  readonly shares: Awaited<ReturnType<typeof playShares>>;
  readonly night: readonly Counted[];
};

interface Month {
  readonly usd: number;
  readonly parts: Readonly<Record<string, number>>;
}

function monthOf(played: Played, teams: number, model: RuModel): Month {
  const of = (operations: readonly Counted[]): number => charge(operations, model);
  const seen = Object.entries(played.pages)
    .filter(([name]) => name !== 'numbers')
    .map(([, operations]) => of(operations));
  const page = seen.reduce((all, one) => all + one, 0) / seen.length;
  const idle = of(played.idleMinute.operations) / played.idleMinute.units;
  const each = (ru: number): number => ru * teams;
  const held = partsOfMeeting * ofTeam.meetings;
  const polls = played.held.filter(({ purpose }) => purpose === 'version poll');
  const work = played.held.filter(({ purpose }) => purpose === 'work');
  const parts = {
    'asking for what is due': idle * minutesInMonth,
    'being asked whether ready':
      of(played.readiness) * minutesInMonth * ofProcesses.count * ofProcesses.probesAMinuteEach,
    'agreeing on what each may send':
      (of(played.shares.operations) / played.shares.units) * minutesInMonth,
    housekeeping: (each(of(played.housekeeping)) / teamsPlayed) * roundsInMonth,
    starts: of(played.start) * ofProcesses.count * ofProcesses.startsEach,
    'open meetings, versions': each(held * of(polls)),
    'open meetings, the rest': each(
      held * of(work) + ofTeam.meetings * (of(played.opened) + of(played.closed)),
    ),
    'kallelser and answers': each(ofTeam.meetings * (of(played.planned) + of(played.answers))),
    cases: each((ofTeam.casesRaised + ofTeam.caseSteps) * of(played.raised)),
    tabs: each(ofTeam.tabsOpened * of(played.tabOpened) + ofTeam.pagesSeen * page),
    'numbers, counted each night': each(nightsInMonth * of(played.night)),
    numbers: each(ofTeam.numbersSeen * of(played.pages['numbers'] ?? [])),
  };
  const all = Object.values(parts).reduce((sum, one) => sum + one, 0);
  return { usd: (all / 1e6) * model.usdPerMillion, parts };
}

/** The same meeting so many times, each begun a little later than the one before. */
function heldAtOnce({ held, millisecondsOfSecond }: PlayedMonth, model: RuModel) {
  const length = (3 * 60 * 60) / partsOfMeeting;
  const one = new Array<number>(length).fill(0);
  const [first] = held;
  for (const operation of held) {
    const second = Math.floor((operation.at - (first?.at ?? 0)) / millisecondsOfSecond) % length;
    one[second] = (one[second] ?? 0) + model.charge(operation);
  }
  const shifts = Array.from({ length: meetingsAtOnce }, (_, n) =>
    Math.floor((n * length) / meetingsAtOnce),
  );
  const all = one.map((_, second) =>
    shifts.reduce((sum, shift) => sum + (one[(second + shift) % length] ?? 0), 0),
  );
  return {
    mean: (meetingsAtOnce * charge(held, model)) / length,
    peak: Math.max(...all),
    together: meetingsAtOnce * Math.max(...one),
  };
}

/** Played faster than it is, an answer's time is a part of each wait: what is missing here is missing in the month. */
function looksASecond({ held }: PlayedMonth): number {
  const looks = held.filter(({ purpose }) => purpose === 'version poll').length;
  return looks / (playedMinutes * 60) / ofProcesses.count;
}

function charge(operations: readonly Counted[], model: RuModel): number {
  return operations.reduce((sum, operation) => sum + model.charge(operation), 0);
}

function partsOf({ parts }: Month): string {
  return Object.entries(parts)
    .map(([name, ru]) => `${name} ${(ru / 1e6).toFixed(2)}`)
    .join(', ');
}

/** What each event asks for, for who wants to know why. */
function eventsOf(
  played: Omit<Played, 'start'>,
  [least, most]: readonly [RuModel, RuModel],
): string {
  const { readiness, housekeeping, idleMinute, shares, night, tabOpened, pages, ...rest } = played;
  const events: Record<string, readonly Counted[]> = {
    ...{
      'a probe': readiness,
      'a round of housekeeping': housekeeping,
      [`${idleMinute.units} idle minutes`]: idleMinute.operations,
    },
    [`${shares.units} minutes of agreeing on what each may send`]: shares.operations,
    ...{ 'a night, of one team': night, 'a tab opened': tabOpened, ...pages },
    'a meeting planned, its kallelse out': rest.planned,
    'a case raised': rest.raised,
    [`${answersToNotice} answers`]: rest.answers,
    'a meeting opened': rest.opened,
    [`${playedMinutes} minutes of it`]: rest.held,
    'it is closed': rest.closed,
  };
  return Object.entries(events)
    .map(([name, operations]) => {
      const count = (type: Counted['type'], purpose?: Counted['purpose']) =>
        operations.filter((one) => one.type === type && (purpose ?? one.purpose) === one.purpose)
          .length;
      const documents = operations.reduce(
        (sum, one) => sum + (one.type === 'query' ? one.documents.length : 0),
        0,
      );
      return `  ${name}: ${count('read')} reads (${count('read', 'version poll')} versions), ${count('query')} queries of ${documents} documents, ${count('write')} writes; ${charge(operations, least).toFixed(0)}–${charge(operations, most).toFixed(0)} RU`;
    })
    .join('\n');
}
