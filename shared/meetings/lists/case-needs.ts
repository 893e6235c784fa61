import { noWaitingNote } from '../../cases/forms/queue-forms.ts';
import type { CaseState, StarCase } from '../../cases/case.ts';
import { standingEvents } from '../../cases/history.ts';
import type { Ongoing } from '../../cases/ongoing.ts';
import { followUpText, presentAlarms } from '../../cases/follow/present-alarms.ts';
import { type WaitingAction, waitingActionLabels } from '../../codes/queue.ts';
import { type Instant, type IsoDate, localDate } from '../../kernel/calendar.ts';
import type { Team } from '../../teams/team.ts';
import { formatDay } from '../../text/format.ts';
import type { Meeting } from '../meeting.ts';
import type { RuleBook } from '../../rules/rule-book.ts';

export interface CaseNeeds {
  readonly reference: string;
  readonly text: string;
  /** Something is to be done before the meeting, not only to be at hand. */
  readonly pressing: boolean;
}

interface At {
  readonly team: Team;
  readonly rules: RuleBook;
  readonly today: IsoDate;
  readonly meeting?: Meeting | undefined;
}

/** Whether a seat is ärendebärare or individkoordinator of a case. */
export function isCarriedBy(current: CaseState, seatId: string): current is Ongoing {
  return (
    current.status === 'ongoing' &&
    (current.caseHolderId === seatId || current.individualCoordinatorId === seatId)
  );
}

/**
 * What the one who carries a case has to see to before the meeting. It stands in the team's channel too: no cause, no
 * code that tells of health or income.
 */
export function needsOf(starCase: StarCase, { team, meeting, rules, today }: At): CaseNeeds {
  const { current, id } = starCase;
  const alarms = presentAlarms(team, starCase, rules, today);
  const next = current.status === 'ongoing' ? current.nextFollowUp : undefined;
  const isDue = isDueAt(next, meeting, today);
  const parts = [
    ...(isDue ? [`${isParked(current) ? 'Vilande, tas' : 'Följs'} upp på mötet.`] : []),
    ...alarms,
  ];
  return {
    reference: id,
    text: parts.length > 0 ? parts.join(' ') : whenNext(current, next, today),
    pressing: parts.length > 0,
  };
}

/**
 * What is noted about the wait, to those who answer for it: `Egen insats pågår, noterat tis 3 nov 2026. …`. Others
 * only hear when: that treatment or an investigation goes on tells of health (handbook §7).
 */
export function presentWait(starCase: StarCase, own: boolean): string {
  const noted = waitNoted(starCase);
  if (noted === undefined) return noWaitingNote;
  const when = formatDay(localDate(noted.at));
  const what = own ? `${waitingActionLabels[noted.action]}, noterat ${when}.` : `Noterat ${when}.`;
  return `${what} Stämmer det fortfarande?`;
}

/** What is noted about the wait, and since when. */
export function waitNoted({
  history,
}: StarCase): { readonly action: WaitingAction; readonly at: Instant } | undefined {
  const event = standingEvents(history).findLast(({ type }) => type === 'waiting-noted');
  return event?.type === 'waiting-noted' ? { action: event.note.action, at: event.at } : undefined;
}

function isDueAt(next: IsoDate | undefined, meeting: Meeting | undefined, today: IsoDate): boolean {
  return next !== undefined && meeting !== undefined && today <= next && next <= meeting.plan.date;
}

function isParked(current: CaseState): boolean {
  return current.status === 'ongoing' && current.parked !== undefined;
}

function whenNext(current: CaseState, next: IsoDate | undefined, today: IsoDate): string {
  if (next === undefined) return 'Ingen uppföljning är bokad.';
  // Nothing is promised for a day that has passed.
  return isParked(current) && next >= today
    ? `Vilande, återupptas ${formatDay(next)}.`
    : `${followUpText(next, today)}.`;
}
