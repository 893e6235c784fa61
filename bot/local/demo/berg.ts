import type { StarCase } from '../../../shared/cases/case.ts';
import { suggestedHoldersOf } from '../../../shared/cases/carry/holder.ts';
import type { ItemDecision } from '../../../shared/cases/item-decision.ts';
import type { ParkedCause } from '../../../shared/codes/following.ts';
import { criteria, processLevels, type Referrer } from '../../../shared/codes/raising.ts';
import { addDays, type Instant, type IsoDate, localDate } from '../../../shared/kernel/calendar.ts';
import type { CaseItem } from '../../../shared/meetings/on-agenda.ts';
import type { MemberFunction } from '../../../shared/codes/party.ts';
import type { Team } from '../../../shared/teams/team.ts';
import { type BergCase, bergCases } from './berg-cases.ts';
import { type Course, coursesOfTable } from './berg-course.ts';
import { oldOnesSince, raisedSince } from './berg-since.ts';
import { CaseWork } from './case-work.ts';
import { type ScriptedRaise, TeamChronicle } from './chronicle.ts';
import { daysHeld } from './dates.ts';
import { seatedTeam } from './seats.ts';
import { demoRules } from './rules.ts';
import type { DemoTeam } from './teams.ts';

const began = '2020-08-20T07:00:00.000Z';
const firstMeeting = '2020-09-01';
/** The last day of the published table. */
const published = '2024-10-31';

/** STAR Berg from its first meeting to today: the published 36 cases by October 2024, and a life since. */
export function bergChronicle(spec: DemoTeam, now: Instant): TeamChronicle {
  const chronicle = new TeamChronicle(seatedTeam(spec, began, localDate(now)), spec);
  const days = daysHeld(spec, firstMeeting, localDate(now));
  const table = days.filter(({ day }) => day <= published).length;
  const met = { all: days.length, table };
  const script = [...oldOnesSince(coursesOfTable(bergCases(), table), met), ...raisedSince(met)];
  const courses = new Map<string, Course>();
  const work = new CaseWork(chronicle, { queueStays: true });
  days.forEach(({ day, next }, n) => {
    const raised = script.filter(({ raisedAt }) => raisedAt === n);
    let given = 0;
    chronicle.hold(day, {
      raise: raised.map((one) => ({
        raise: raiseOf(one.story, day),
        memberId: `ber-${seatOf[one.story.referrer]}`,
      })),
      decide: (starCase, item) => {
        const course = courses.get(starCase.id) ?? raised[given++];
        if (course === undefined) return undefined;
        courses.set(starCase.id, course);
        return decisionOf(chronicle.team, starCase, item, course, n, { day, next });
      },
    });
    work.after({ day, next }, localDate(now));
  });
  const last = days.at(-1);
  if (last !== undefined) standsToday(chronicle, last, localDate(now));
  return chronicle;
}

/**
 * What must be seen at every start, whatever chance gave: the oldest case waits for a decision, those that have queued
 * longest tell what is done meanwhile, one of the others is the individkoordinator's only case, and in the latest
 * Arbetsförmedlingen has promised to start a measure by the next meeting.
 */
function standsToday(
  chronicle: TeamChronicle,
  { day, next }: { readonly day: IsoDate; readonly next: IsoDate },
  today: IsoDate,
): void {
  const yesterday = addDays(today, -1);
  const at = addDays(day, 10) < yesterday ? addDays(day, 10) : yesterday;
  const ongoing = chronicle.withStatus('ongoing');
  const [oldest, individual, third] = ongoing;
  parked(chronicle, oldest, 'decision', { at, next });
  parked(chronicle, third, 'investigation', { at, next });
  for (const { id, current } of chronicle.withStatus('queued').slice(0, -1))
    if (current.status === 'queued' && current.waiting === undefined)
      chronicle.take(id, { verb: 'note-waiting', waitingAction: 'regular-contact' }, at);
  const latest = ongoing.at(-1);
  if (latest !== undefined) {
    const memberId = `${chronicle.team.id}-employment-officer`;
    chronicle.take(
      latest.id,
      { verb: 'take-on-task', memberId, task: 'start-measure', due: next },
      at,
    );
  }
  if (individual !== undefined)
    chronicle.take(
      individual.id,
      {
        verb: 'decide-individual-coordinator',
        memberId: `${chronicle.team.id}-individual-coordinator`,
      },
      yesterday,
    );
}

function parked(
  chronicle: TeamChronicle,
  starCase: StarCase | undefined,
  cause: ParkedCause,
  { at, next }: { readonly at: IsoDate; readonly next: IsoDate },
): void {
  if (starCase?.current.status !== 'ongoing') return;
  if (starCase.current.parked !== undefined)
    chronicle.take(starCase.id, { verb: 'resume-case', on: next }, at);
  chronicle.take(starCase.id, { verb: 'park-case', cause, on: next }, at);
}

function decisionOf(
  team: Team,
  starCase: StarCase,
  item: CaseItem,
  course: Course,
  n: number,
  { day, next }: { readonly day: IsoDate; readonly next: IsoDate },
): ItemDecision | undefined {
  if (item.kind !== 'follow-up')
    return n < course.receivedAt
      ? { outcome: 'queued' }
      : { outcome: 'received', caseHolderId: holderOf(starCase, team, day) };
  const { closing } = course.story;
  if (closing !== undefined && n >= course.closedAt) return { outcome: 'closed', closing };
  return starCase.current.status === 'ongoing' ? { outcome: 'follow-up', on: next } : undefined;
}

/** Who carries it: whom the livelihood points at, else the arbetskonsulent. */
export function holderOf(starCase: StarCase, team: Team, day: IsoDate): string {
  return (
    suggestedHoldersOf(starCase, team, demoRules, day)[0]?.id ??
    `${team.id}-labour-market-coordinator`
  );
}

/** The seat that raises for each referrer. */
export const seatOf: Readonly<Record<Referrer, MemberFunction>> = {
  ifo: 'ifo-officer',
  ame: 'labour-market-coordinator',
  af: 'employment-officer',
  fk: 'fk-contact',
  'primary-care': 'rehab-coordinator-primary-care',
  psychiatry: 'rehab-coordinator-psychiatry',
  several: 'ifo-officer',
  self: 'labour-market-coordinator',
};

function raiseOf(story: BergCase, day: IsoDate): ScriptedRaise {
  const { referrer, livelihoodIn, ageBand, talkedOver } = story;
  return {
    type: 'new',
    referrer,
    referrers: [...story.referrers],
    consent: {
      form: referrer === 'fk' ? 'fk' : 'star',
      signedOn: addDays(day, -12),
      ownWords: true,
      livesInMunicipality: true,
    },
    gender: story.gender,
    ageBand,
    livelihoodIn: [livelihoodIn],
    criteria: [...criteria],
    ...(talkedOver === undefined ? {} : { talkedOver, processLevel: processLevels[1] }),
  };
}
