import { cancelReasonLabels } from '../../codes/meeting.ts';
import type { Team } from '../../teams/team.ts';
import { memberLabel } from '../../teams/labels.ts';
import { formatDay, joinWords } from '../../text/format.ts';
import type { Meeting, MeetingEvent, MeetingPlan } from '../meeting.ts';
import { isMoved } from './plan.ts';
import { formatWhen } from '../present-head.ts';

/** Said first on the kallelse: that it is cancelled, changed since it went out, or late. */
export function presentBanner(meeting: Meeting): string | undefined {
  if (meeting.current.status === 'cancelled') {
    return `Inställt: ${withoutCapital(cancelReasonLabels[meeting.current.reason])}`;
  }
  const called = planWhenCalled(meeting);
  if (called !== undefined && isMoved(called, meeting.plan)) {
    return `Ny tid: ${formatWhen(meeting.plan)} (var ${formatWhen(called)})`;
  }
  if (called !== undefined && placeDiffers(called, meeting.plan)) {
    return 'Ändrad plats eller länk';
  }
  return meeting.noticeLate ? 'Sen kallelse: mindre än en vecka till mötet' : undefined;
}

/**
 * The change notice in the meeting's thread. It tells what differs from the kallelse rather than from the last plan: two
 * changes in a row may be told by one message, and nobody should have to put several together.
 */
export function presentChange(meeting: Meeting): string {
  const { plan } = meeting;
  const called = planWhenCalled(meeting) ?? plan;
  const others = [
    ...(placeDiffers(called, plan) ? ['plats eller länk'] : []),
    ...(lunchDiffers(called, plan) ? ['lunchtid'] : []),
  ];
  const changedParts = others.length === 0 ? '' : `ändrad ${joinWords(others)}`;
  const askedAgain = isAskedAgain(meeting)
    ? ' Svara på nytt i kallelsen om du inte redan har gjort det: tidigare svar gällde den gamla tiden.'
    : '';
  if (isMoved(called, plan)) {
    const also = changedParts === '' ? '' : ` och har ${changedParts}`;
    return `Mötet ${formatWhen(called)} är flyttat till ${formatWhen(plan)}${also}.${askedAgain}`;
  }
  return changedParts === ''
    ? `Mötet ${formatWhen(plan)} blir som det stod i kallelsen.${askedAgain}`
    : `Mötet ${formatDay(plan.date)} har ${changedParts}. Tiden är densamma.${askedAgain}`;
}

/** The cancellation notice in the meeting's thread. */
export function presentCancellation(meeting: Meeting): string {
  const when = formatWhen(meeting.plan);
  return meeting.current.status === 'cancelled'
    ? `Mötet ${when} är inställt. Orsak: ${withoutCapital(cancelReasonLabels[meeting.current.reason])}.`
    : `Mötet ${when} är inställt.`;
}

/** The one reminder, to those who have not answered. */
export function presentReminder(
  meeting: Meeting,
  team: Team,
  memberIds: readonly string[],
): string {
  const who = joinWords(memberIds.map((id) => memberLabel(team, id)));
  return `Snart är det möte: ${formatWhen(meeting.plan)}. Svar saknas från ${who}. Svara gärna i dag, det är ett klick.`;
}

function planWhenCalled(meeting: Meeting): MeetingPlan | undefined {
  return plansIn(meeting.history.slice(0, lastCall(meeting) + 1)).at(-1);
}

/** Whether the time has been another since the kallelse, though it may be back. */
function isAskedAgain(meeting: Meeting): boolean {
  const called = planWhenCalled(meeting);
  const since = plansIn(meeting.history.slice(lastCall(meeting) + 1));
  return called !== undefined && since.some((plan) => isMoved(called, plan));
}

/** Where in the history the kallelse went out; −1 when it has not. */
function lastCall({ history }: Meeting): number {
  return history.findLastIndex((event) => event.type === 'called');
}

function plansIn(history: readonly MeetingEvent[]): readonly MeetingPlan[] {
  return history.flatMap((event) =>
    event.type === 'planned' || event.type === 'changed' ? [event.plan] : [],
  );
}

function placeDiffers(a: MeetingPlan, b: MeetingPlan): boolean {
  return a.place !== b.place || a.link !== b.link;
}

function lunchDiffers(a: MeetingPlan, b: MeetingPlan): boolean {
  return a.lunch?.from !== b.lunch?.from || a.lunch?.to !== b.lunch?.to;
}

function withoutCapital(label: string): string {
  return label.charAt(0).toLowerCase() + label.slice(1);
}
