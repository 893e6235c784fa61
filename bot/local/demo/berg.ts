import type { StarCase } from '../../../shared/cases/case.ts';
import { suggestedHoldersOf } from '../../../shared/cases/holder.ts';
import { criteria, type Referrer } from '../../../shared/cases/lists.ts';
import { addDays, type Instant, type IsoDate, localDate } from '../../../shared/kernel/calendar.ts';
import type { CaseItem, ItemDecision } from '../../../shared/meetings/agenda.ts';
import type { MemberFunction } from '../../../shared/teams/party.ts';
import type { Team } from '../../../shared/teams/team.ts';
import { type BergCase, bergCases } from './berg-cases.ts';
import { CaseWork } from './case-work.ts';
import { type Raise, TeamChronicle } from './chronicle.ts';
import { daysHeld } from './dates.ts';
import { seatedTeam } from './seats.ts';
import type { DemoTeam } from './teams.ts';

const began = '2020-08-20T07:00:00.000Z';
const firstMeeting = '2020-09-01';
/** The last day of the published table. */
const published = '2024-10-31';

/** STAR Berg from its first meeting to today: the published 36 cases by October 2024, the 8 ongoing ever since. */
export function bergChronicle(spec: DemoTeam, now: Instant): TeamChronicle {
  const chronicle = new TeamChronicle(seatedTeam(spec, began, localDate(now)), spec);
  const days = daysHeld(spec, firstMeeting, localDate(now));
  const table = days.filter(({ day }) => day <= published).length;
  const script = scheduled(bergCases(), table);
  const courses = new Map<string, Scheduled>();
  const work = new CaseWork(chronicle);
  days.forEach(({ day, next }, n) => {
    const raised = script.filter(({ raisedAt }) => raisedAt === n);
    let given = 0;
    chronicle.hold(day, {
      raise: raised.map((one) => ({
        raise: raiseOf(one.story, addDays(day, -12)),
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
  giveIndividualCoordinator(chronicle, localDate(now));
  return chronicle;
}

/** The first of the ongoing ones is the individkoordinator's only case, and so all they see. */
function giveIndividualCoordinator(chronicle: TeamChronicle, today: IsoDate): void {
  const [first] = chronicle.withStatus('ongoing');
  const memberId = `${chronicle.team.id}-individual-coordinator`;
  if (first !== undefined)
    chronicle.take(
      first.id,
      { verb: 'decide-individual-coordinator', memberId },
      addDays(today, -1),
    );
}

/** A case with the meetings, counted from the first, at which it was raised, received and closed. */
interface Scheduled {
  readonly story: BergCase;
  readonly raisedAt: number;
  readonly receivedAt: number;
  readonly closedAt: number;
}

/** Spread over the meetings of the table, all raised and received within it; a case takes about a year. */
function scheduled(stories: readonly BergCase[], meetings: number): readonly Scheduled[] {
  return stories.map((story, n) => {
    const raisedAt = Math.floor((n * (meetings - 2)) / stories.length);
    // Every fifth waits a month in the queue.
    const receivedAt = raisedAt + (n % 5 === 3 ? 1 : 0);
    return {
      story,
      raisedAt,
      receivedAt,
      closedAt: Math.min(receivedAt + 6 + ((n * 5) % 9), meetings - 1),
    };
  });
}

function decisionOf(
  team: Team,
  starCase: StarCase,
  item: CaseItem,
  course: Scheduled,
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
  return suggestedHoldersOf(starCase, team, day)[0]?.id ?? `${team.id}-labour-market-coordinator`;
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

function raiseOf(story: BergCase, signedOn: IsoDate): Raise {
  return {
    type: 'new',
    referrer: story.referrer,
    referrers: [...story.referrers],
    consent: {
      form: story.referrer === 'fk' ? 'fk' : 'star',
      signedOn,
      ownWords: true,
      livesInMunicipality: true,
    },
    gender: story.gender,
    ageBand: story.ageBand,
    livelihoodIn: [story.livelihoodIn],
    criteria: [...criteria],
  };
}
