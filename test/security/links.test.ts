import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { HomeView, MeView } from '../../shared/home/view.ts';
import type { CasesView, CaseView } from '../../shared/cases/page/view.ts';
import type { BeforeView } from '../../shared/meetings/lists/view.ts';
import type { Instant } from '../../shared/kernel/calendar.ts';
import { routeOfGroup, routeOfTab, tabsFor } from '../../tab/app/places.ts';
import {
  beforeAddress,
  caseAddress,
  casesAddress,
  deviationsAddress,
  fkSlotAddress,
  homeAddress,
  meetingAddress,
  stageAddress,
  type MeetingRows,
  meetingsAddress,
  numbersAddress,
  offersAddress,
  rulingsAddress,
  queueAddress,
  raisingAddress,
  rulesAddress,
  seriesAddress,
  steeringAddress,
  talliesAddress,
  teamAddress,
} from '../../tab/client/addresses.ts';
import {
  aboutMeAddress,
  enteredAddress,
  federationAddress,
  gatheringAddress,
  yearAddress,
  importsAddress,
  operationsAddress,
  retentionAddress,
  boardAddress,
  countyAddress,
  contactsAddress,
  countyWorkAddress,
  documentsAddress,
  liftedAddress,
  reportAddress,
  trailAddress,
} from '../../tab/client/later-addresses.ts';
import { routeOfTask } from '../../tab/pages/home/task-route.ts';
import { type Route, routeOfMeeting } from '../../tab/router/route.ts';
import { accountOf, everybody, members, type Person } from './people.ts';
import { aBase, type Base } from './places.ts';
import { type Answer, aWorld, copyOf, type World } from './world.ts';

/** Before the day's kallelse, and when it is the day of a meeting and of one not yet opened. */
const days: readonly Instant[] = ['2026-12-01T06:59:00.000Z', '2026-12-02T11:00:00.000Z'];

/** Of the members two: the others are to the team what these are. */
const [, ...likeThem] = members.filter((one) => one !== 'ifo-officer');
const readers = everybody.filter((one) => !likeThem.some((other) => other === one));

let base: Base;
const worlds: World[] = [];
beforeAll(async () => {
  base = await aBase();
  for (const [n, now] of days.entries())
    worlds.push(await aWorld(copyOf(base.file, `links-${n}`), now));
});
afterAll(async () => {
  for (const world of worlds) await world.stop();
  base.remove();
});

/** What a page asks the API for first: without it there is no page. */
function asksFor(route: Route): string {
  switch (route.page) {
    case 'home':
      return homeAddress(route.teamId).path;
    case 'meetings':
      return meetingsAddress(route.teamId, 'upcoming').path;
    case 'cases':
      return casesAddress(route.teamId).path;
    case 'case':
      return caseAddress(route.teamId, route.reference).path;
    case 'meeting':
    case 'change':
    case 'correct':
      return meetingAddress(route.teamId, route.meetingId).path;
    case 'stage':
      return stageAddress(route.teamId, route.meetingId).path;
    case 'raise':
      return raisingAddress(route.teamId, route).path;
    case 'series':
      return seriesAddress(route.teamId, route.seriesId).path;
    case 'queue':
      return queueAddress(route.teamId).path;
    case 'offers':
      return offersAddress(route.teamId).path;
    case 'contacts':
      return contactsAddress.path;
    case 'board':
      return boardAddress.path;
    case 'documents':
      return documentsAddress.path;
    case 'rulings':
      return rulingsAddress.path;
    case 'numbers':
      return numbersAddress(route.teamId).path;
    case 'year':
      return yearAddress(route, route.year).path;
    case 'gathering':
      return gatheringAddress(route.gatheringId, route.teamId).path;
    case 'report':
      return reportAddress(route.subject).path;
    case 'tallies':
      return talliesAddress(route.teamId).path;
    case 'deviations':
      return deviationsAddress(route.teamId).path;
    case 'fk':
      return fkSlotAddress(route.teamId).path;
    case 'settings':
      return teamAddress(route.teamId).path;
    case 'operations':
      return operationsAddress.path;
    case 'steering':
      return steeringAddress(route.steeringGroupId).path;
    case 'county':
      return countyAddress(route.period).path;
    case 'from-county':
      return countyWorkAddress.path;
    case 'county-group':
      return liftedAddress.path;
    case 'federation':
      return federationAddress.path;
    case 'trail':
      return trailAddress(route.teamId, { book: 'changes' }).path;
    case 'retention':
      return retentionAddress.path;
    case 'entered':
      return enteredAddress(route.teamId).path;
    case 'county-entered':
      return enteredAddress(undefined).path;
    case 'imports':
      return importsAddress.path;
    case 'about-me':
    case 'help':
      return aboutMeAddress.path;
    case 'rules':
      return rulesAddress.path;
    case 'plan':
    case 'setup':
    case 'start':
    case 'privacy':
    case 'terms':
      return '/api/me';
  }
}

/** Asked once: nothing changes meanwhile. */
function asked(world: World, person: Person, path: string): Promise<Answer> {
  const key = `${worlds.indexOf(world)} ${person} ${path}`;
  const answer = answers.get(key) ?? world.get(accountOf(person), path);
  answers.set(key, answer);
  return answer;
}
const answers = new Map<string, Promise<Answer>>();

/** Every link that the first page, the meetings, the cases and the lists of a team show somebody. */
async function linksFor(
  world: World,
  person: Person,
): Promise<readonly (readonly [string, Route])[]> {
  const read = async <T>(path: string): Promise<T | undefined> => {
    const answer = await asked(world, person, path);
    return answer.status === 200 ? (answer.body as unknown as T) : undefined;
  };
  const me = await read<MeView>('/api/me');
  const links: (readonly [string, Route])[] = [];
  for (const team of me?.teams ?? []) {
    const teamId = team.id;
    // What lies behind a team that many see is the same in each.
    if (!['ber', 'bra'].includes(teamId)) continue;
    const toCase = (from: string, reference: string) =>
      links.push([from, { page: 'case', teamId, reference }]);
    // Who reports deviations and reads none has the form alone there, which asks for nothing.
    const reports = (tab: string) => tab === 'deviations' && !team.can.includes('read-deviations');
    for (const tab of tabsFor(team).filter((one) => !reports(one)))
      links.push(['navigation', routeOfTab(teamId, tab)]);
    const home = await read<HomeView>(homeAddress(teamId).path);
    for (const task of home?.tasks ?? [])
      links.push([`task ${task.code}`, routeOfTask(teamId, task)]);
    for (const when of ['upcoming', 'past'] as const) {
      const meetings = await read<MeetingRows>(meetingsAddress(teamId, when).path);
      for (const { head, page } of meetings?.rows ?? []) {
        if (page !== undefined) links.push([`meetings ${when}`, routeOfMeeting(page, head)]);
        if (when === 'past') continue;
        const before = await read<BeforeView>(beforeAddress(teamId, head.meetingId).path);
        for (const seat of before?.seats ?? []) {
          for (const { reference } of [...seat.cases, ...seat.waiting, ...seat.tasks])
            toCase('list before', reference);
        }
      }
    }
    const cases = await read<CasesView>(casesAddress(teamId).path);
    // Of each status a few: that a case in the list can be read is the same for all of them.
    const some = (cases?.rows ?? []).filter(
      ({ status }, n, rows) => rows.slice(0, n).filter((row) => row.status === status).length < 3,
    );
    for (const { reference } of some) {
      toCase('cases', reference);
      const one = await read<CaseView>(caseAddress(teamId, reference).path);
      if (one?.atMeeting?.page !== undefined)
        links.push(['case', routeOfMeeting(one.atMeeting.page, { teamId, ...one.atMeeting })]);
      for (const other of [one?.previous, one?.raisedAgainAs])
        if (other !== undefined) toCase('case', other);
    }
  }
  for (const { id } of me?.steeringGroups ?? [])
    if (me !== undefined) links.push(['places', routeOfGroup(id, me)]);
  if (
    me?.mayCompareAbove === true ||
    me?.teams.some(({ can }) => can.includes('read-all-suppressed-numbers')) === true
  )
    links.push(['places', { page: 'county' }]);
  if (me?.readsLifted === true) links.push(['places', { page: 'county-group' }]);
  if (me?.mayChangeFederation === true) links.push(['places', { page: 'federation' }]);
  return links;
}

describe('every link leads where its reader may go', () => {
  it.each(readers)('for %s', async (person) => {
    const refused: string[] = [];
    for (const [n, world] of worlds.entries()) {
      const seen = new Set<string>();
      for (const [from, route] of await linksFor(world, person)) {
        const path = asksFor(route);
        if (seen.has(path)) continue;
        seen.add(path);
        const { status } = await asked(world, person, path);
        if (status !== 200) refused.push(`${days[n] ?? ''} ${from} → ${path}: ${status}`);
      }
    }
    expect(refused).toEqual([]);
  });

  it('finds the links of those who have any', async () => {
    for (const person of [
      'coordinator',
      'individual-coordinator',
      'fk-contact',
      'office',
    ] as const) {
      const [world] = worlds;
      const links = world === undefined ? [] : await linksFor(world, person);
      expect([person, links.length > 3]).toEqual([person, true]);
    }
  });
});
