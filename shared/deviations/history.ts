import type { DeviationStatus } from '../codes/deviation.ts';
import { type IsoDate, localDate } from '../kernel/calendar.ts';
import {
  type DecisionStep,
  decisionSteps,
  type Deviation,
  type DeviationEvent,
} from './deviation.ts';

/** Where a deviation stood when that day was over; undefined before it was reported. */
export function deviationStatusOn(deviation: Deviation, day: IsoDate): DeviationStatus | undefined {
  const last = deviation.history.findLast((event) => localDate(event.at) <= day);
  return last === undefined ? undefined : statusAfter(last);
}

type Step = Exclude<DeviationEvent['type'], 'confirmed'>;

/** Every step says by itself where it leaves the deviation; one that is confirmed stays where its decision left it. */
export function statusAfter(
  event: { readonly type: Step } | { readonly type: 'confirmed'; readonly decision: DecisionStep },
): DeviationStatus {
  return statusOf[event.type === 'confirmed' ? event.decision : event.type];
}

const statusOf: Readonly<Record<Step, DeviationStatus>> = {
  reported: 'reported',
  compiled: 'compiled',
  forwarded: 'with-steering',
  'action-set': 'in-action',
  // The team has it again, to say more.
  'asked-back': 'reported',
  lifted: 'with-county',
  anchored: 'with-county',
  solved: 'solved',
  'passed-on': 'passed-on',
  'sent-elsewhere': 'other-forum',
};

/**
 * Whether the team is to hear of the step (handbook §5: "the team always hears back"). One that is put in order once more
 * stands where it stood, and what is confirmed has been told.
 */
export function isNews(before: Deviation, after: Deviation): boolean {
  const step = after.history.at(-1)?.type;
  if (after.history.length === before.history.length || step === 'confirmed') return false;
  return !(step === 'compiled' && before.state === 'compiled');
}

type Decision = Extract<DeviationEvent, { readonly type: DecisionStep }>;

function isDecision(event: DeviationEvent): event is Decision {
  return decisionSteps.some((step) => step === event.type);
}

/** The decision that was written down for those it is with, while none of them has confirmed it or decided otherwise. */
export function awaitsConfirming({ history }: Pick<Deviation, 'history'>): Decision | undefined {
  const last = history.at(-1);
  return last !== undefined && isDecision(last) && last.asSecretary === true ? last : undefined;
}

/** Where it stood when that was decided: from there it may be decided otherwise. */
export function stoodBefore(
  { history }: Pick<Deviation, 'history'>,
  decision: DeviationEvent,
): DeviationStatus | undefined {
  const before = history[history.indexOf(decision) - 1];
  return before && statusAfter(before);
}

/** What the styrgrupp wants to know before it decides; gone when the team has sent it on again. */
export function openQuestion({ history }: Pick<Deviation, 'history'>): string | undefined {
  const last = history.findLast(({ type }) => type === 'asked-back' || type === 'forwarded');
  return last?.type === 'asked-back' ? last.text : undefined;
}

/** Whether Länsam has it or has had it: what it may read. */
export function hasBeenLifted({ history }: Pick<Deviation, 'history'>): boolean {
  return history.some(({ type }) => type === 'lifted');
}
