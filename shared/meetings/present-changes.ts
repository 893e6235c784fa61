import type { Team } from '../teams/team.ts';
import { memberLabel } from '../teams/labels.ts';
import { formatDay, joinWords } from '../text/format.ts';
import { cancelReasonLabels } from '../text/labels.ts';
import type { Meeting, MeetingEvent, MeetingPlan } from './meeting.ts';
import { isMoved } from './plan.ts';
import { formatWhen } from './present-head.ts';

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

/** The change notice in the meeting's thread, about the latest change. */
export function presentChange(meeting: Meeting): string {
  const plans = plansIn(meeting.history);
  const before = plans.at(-2) ?? meeting.plan;
  if (isMoved(before, meeting.plan)) {
    return `Mötet ${formatWhen(before)} flyttas till ${formatWhen(meeting.plan)}. Svara gärna på nytt i kallelsen: tidigare svar gällde den gamla tiden.`;
  }
  return placeDiffers(before, meeting.plan)
    ? `Mötet ${formatDay(meeting.plan.date)} har fått ändrad plats eller länk. Tiden är densamma.`
    : `Lunchen på mötet ${formatDay(meeting.plan.date)} har ändrats. Tiden är i övrigt densamma.`;
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
  const calledAt = meeting.history.findLastIndex((event) => event.type === 'called');
  return calledAt < 0 ? undefined : plansIn(meeting.history.slice(0, calledAt)).at(-1);
}

function plansIn(history: readonly MeetingEvent[]): readonly MeetingPlan[] {
  return history.flatMap((event) =>
    event.type === 'planned' || event.type === 'changed' ? [event.plan] : [],
  );
}

function placeDiffers(a: MeetingPlan, b: MeetingPlan): boolean {
  return a.place !== b.place || a.link !== b.link;
}

function withoutCapital(label: string): string {
  return label.charAt(0).toLowerCase() + label.slice(1);
}
