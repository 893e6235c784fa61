import { maySeeCase, relationsTo } from '../cases/case-access.ts';
import type { StarCase } from '../cases/case.ts';
import { type CaseItemKind, itemKindLabels } from '../codes/agenda.ts';
import type { IsoDate } from '../kernel/calendar.ts';
import { isCarriedBy } from '../meetings/lists/case-needs.ts';
import type { Meeting } from '../meetings/meeting.ts';
import { headings } from '../text/headings.ts';
import { formatCount, formatOngoing } from '../text/format.ts';
import type { OwnWorkFacts } from './home-case-tasks.ts';
import type { ComingUp } from './view.ts';

export type ComingUpFacts = Pick<
  OwnWorkFacts,
  'team' | 'roles' | 'seatIds' | 'meetings' | 'cases' | 'meetingPages' | 'today'
>;

/** Named by reference: what is new, and what one carries oneself. */
const named: readonly CaseItemKind[] = ['new', 'consultation'];

/** Which cases come up at the next meeting, as far as the asker may see them; nothing where there is nothing to say. */
export function presentComingUp(facts: ComingUpFacts): ComingUp | undefined {
  const { meetings, today } = facts;
  const next = meetings.find(({ plan }) => plan.date >= today);
  if (next === undefined) return undefined;
  const groups = [...raisedAt(next, facts), ...standing(next, facts)];
  return groups.length === 0 ? undefined : { meetingId: next.id, groups };
}

/** Who reads the meeting reads its agenda; FK's people have their cases on a page of their own (handbook §4). */
function raisedAt(meeting: Meeting, { meetingPages }: ComingUpFacts): ComingUp['groups'] {
  if (meetingPages.get(meeting.id) !== 'meeting') return [];
  return named.flatMap((kind) => {
    const references = meeting.items
      .filter((item) => item.kind === kind && item.decision === undefined)
      .map(({ reference }) => reference);
    return references.length === 0 ? [] : [{ label: itemKindLabels[kind], references }];
  });
}

/** Every ongoing case is touched at every meeting, and the queue is gone through. */
function standing({ plan }: Meeting, facts: ComingUpFacts): ComingUp['groups'] {
  const seen = facts.cases.filter((starCase) => isSeen(starCase, facts));
  const ongoing = seen.filter(({ current }) => current.status === 'ongoing');
  const isMine = ({ current }: StarCase) => facts.seatIds.some((id) => isCarriedBy(current, id));
  const mine = ongoing.filter((starCase) => isMine(starCase) && isDueBy(starCase, plan.date));
  const others = ongoing.length - mine.length;
  const queued = seen.filter(({ current }) => current.status === 'queued').length;
  return [
    ...(mine.length === 0
      ? []
      : [{ label: 'Du följer upp', references: mine.map(({ id }) => id) }]),
    ...(others === 0
      ? []
      : [
          {
            label: 'Dessutom',
            references: [],
            countText: formatOngoing(others),
          },
        ]),
    ...(queued === 0
      ? []
      : [
          {
            label: headings.inQueue,
            references: [],
            countText: formatCount(queued, 'ärende', 'ärenden'),
          },
        ]),
  ];
}

function isSeen(starCase: StarCase, { roles, team, seatIds }: ComingUpFacts): boolean {
  return maySeeCase(starCase, roles, relationsTo(starCase, team, seatIds));
}

/** One whose next follow-up lies after the meeting is only touched there. */
function isDueBy({ current }: StarCase, date: IsoDate): boolean {
  if (current.status !== 'ongoing') return false;
  return current.nextFollowUp === undefined || current.nextFollowUp <= date;
}
