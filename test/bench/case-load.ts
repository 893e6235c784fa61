import type { CaseEvent, NewCase } from '../../shared/cases/case.ts';
import { stateAt } from '../../shared/cases/history.ts';
import { caseReferenceOf } from '../../shared/cases/written-reference.ts';
import { sortOf } from '../../shared/cases/queue-order.ts';
import { livelihoods } from '../../shared/codes/livelihood.ts';
import { genders, priorityGroups } from '../../shared/codes/raising.ts';
import { addDays, zonedInstant } from '../../shared/kernel/calendar.ts';
import type { Team } from '../../shared/teams/team.ts';

/** What a team works with at one time: within Bräcke's target range of 15–20, and a queue. */
export const standing = { ongoing: 15, queued: 6 } as const;
/** About 33 000 participants a year in all of Sweden, over 300 teams (domain notes). */
const casesAYear = 110;

/** The cases that are before the team now. */
export function standingCases(
  team: Team,
  { ongoing, queued }: Readonly<Record<keyof typeof standing, number>> = standing,
): readonly NewCase[] {
  return [
    ...numbered(ongoing, (n) => aCase(team, 2026, n, 'ongoing')),
    ...numbered(queued, (n) => aCase(team, 2026, ongoing + n, 'queued')),
  ];
}

/** Five years of cases that are over. */
export function closedCases(team: Team): readonly NewCase[] {
  return [2021, 2022, 2023, 2024, 2025].flatMap((year) =>
    numbered(casesAYear, (n) => aCase(team, year, n, 'closed')),
  );
}

function aCase(
  team: Team,
  year: number,
  n: number,
  until: 'queued' | 'ongoing' | 'closed',
): NewCase {
  const raisedOn = addDays(`${year}-01-10`, (n * 3) % 300);
  const day = (days: number) => zonedInstant(addDays(raisedOn, days), '13:30');
  const by = team.members[0]?.account ?? 'demo/coordinator';
  const happened = (days: number) => ({
    at: day(days),
    by,
    meetingId: `meeting-${year}-${n % 12}`,
    rules: '2026' as const,
  });
  const raised: CaseEvent[] = [{ type: 'raised', ...happened(0) }];
  const queued: CaseEvent[] = [...raised, { type: 'queued', ...happened(28) }];
  const received: CaseEvent[] = [
    ...raised,
    { type: 'received', ...happened(7), caseHolderId: 'ifo-officer', tasks: [] },
    { type: 'follow-up-booked', ...happened(35), on: addDays(raisedOn, 63) },
    { type: 'follow-up-booked', ...happened(63), on: addDays(raisedOn, 91) },
  ];
  const closed: CaseEvent[] = [...received, { type: 'closed', ...happened(250), closing }];
  const history = { queued, ongoing: received, closed }[until];
  return {
    kind: 'case',
    id: caseReferenceOf(team.code, year, n + 1),
    schemaVersion: 6,
    state: until,
    sort: sortOf({ history: [], raisedAt: day(0), current: stateAt(history) }),
    teamId: team.id,
    raisedAt: day(0),
    raisedBy: 'ifo-officer',
    raisingParty: 'municipality',
    current: stateAt(history),
    history,
    type: 'new',
    referrer: 'ifo',
    referrers: [],
    consent: { form: 'star', signedOn: raisedOn, ownWords: true, livesInMunicipality: true },
    gender: genders[n % genders.length] ?? 'woman',
    ageBand: '30-64',
    livelihoodIn: [livelihoods[n % livelihoods.length] ?? 'social-assistance'],
    criteria: ['working-age', 'combined-needs', 'lives-in-municipality'],
    talkedOver: true,
    priorityGroups: [priorityGroups[n % priorityGroups.length] ?? 'young'],
  };
}

const closing = {
  reason: 'a1-employment',
  planAgreed: true,
  livelihoodOut: ['employment'] as 'employment'[],
  occupationOut: 'employment',
  result: 'sustainable-plan',
  takingOver: 'none',
  nnsOffered: false,
} as const;

function numbered<T>(count: number, make: (n: number) => T): readonly T[] {
  return Array.from({ length: count }, (_, n) => make(n));
}
