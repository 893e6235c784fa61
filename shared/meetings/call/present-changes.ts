import { cancelReasonLabels } from '../../codes/meeting.ts';
import type { Team } from '../../teams/team.ts';
import { memberLabel } from '../../teams/labels.ts';
import { cancelForm } from '../forms.ts';
import { joinWords } from '../../text/format.ts';
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
 * The change notice in the meeting's thread, under the new day. It tells what differs from the kallelse rather than from the last plan: two
 * changes in a row may be told by one message, and nobody should have to put several together.
 */
export function presentChange(meeting: Meeting): string {
  const { plan } = meeting;
  const called = planWhenCalled(meeting) ?? plan;
  const newParts = [
    ...(placeDiffers(called, plan) ? ['ny plats eller länk'] : []),
    ...(lunchDiffers(called, plan) ? ['ny lunchtid'] : []),
  ];
  const isOther = isMoved(called, plan);
  const told = [
    ...(isOther ? [`Flyttat från ${formatWhen(called)}.`] : []),
    ...(newParts.length === 0 ? [] : [`${withCapital(joinWords(newParts))}.`]),
    ...(isOther ? [] : [unmoved(newParts.length > 0)]),
    ...(isAskedAgain(meeting)
      ? ['Svara på nytt om du inte redan har gjort det: tidigare svar gällde den gamla tiden.']
      : []),
  ];
  return told.join(' ');
}

function unmoved(isChanged: boolean): string {
  return isChanged ? 'Tiden är densamma.' : 'Mötet blir som det stod i kallelsen.';
}

/** The cancellation notice in the meeting's thread; which day it was stands over it. */
export function presentCancellation({ current }: Meeting): string {
  const off = cancelForm.done;
  return current.status === 'cancelled'
    ? `${off} Orsak: ${withoutCapital(cancelReasonLabels[current.reason])}.`
    : off;
}

/** The one reminder, to those who have not answered. */
export function presentReminder(team: Team, memberIds: readonly string[]): string {
  const who = joinWords(memberIds.map((id) => memberLabel(team, id)));
  return `Svar saknas från ${who}. Svara gärna i dag, det går fort.`;
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

function withCapital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function withoutCapital(label: string): string {
  return label.charAt(0).toLowerCase() + label.slice(1);
}
