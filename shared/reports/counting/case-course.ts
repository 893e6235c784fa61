import type { CaseEvent, CaseState, KeptClosing, NewCase, StarCase } from '../../cases/case.ts';
import { correctedAfter } from '../../cases/ended.ts';
import { standingUntil, stateOfEvents } from '../../cases/history.ts';
import type { Criterion } from '../../codes/raising.ts';
import { type IsoDate, localDate } from '../../kernel/calendar.ts';

type Withdrawal = Extract<CaseState, { status: 'withdrawn' }>['why'];

/** The days on which the numbers turn, read from a case's history as it was when a day was over. */
export interface CaseCourse {
  readonly starCase: NewCase;
  readonly raisedOn: IsoDate;
  readonly receivedOn?: IsoDate;
  readonly declined?: { readonly on: IsoDate; readonly criterion: Criterion };
  readonly closed?: { readonly on: IsoDate; readonly closing: KeptClosing };
  readonly withdrawn?: { readonly on: IsoDate; readonly why: Withdrawal };
  /** The consent was withdrawn by then, wherever the case stood: it counts among the ended ones only, apart (handbook §6). */
  readonly withoutConsentOn?: IsoDate;
  readonly followUpsOn: readonly IsoDate[];
  /** What had happened and stood when the day was over, and where that left the case. */
  readonly events: readonly CaseEvent[];
  readonly state: CaseState;
}

/** Undefined for a case that was not raised yet. */
export function courseUntil(starCase: NewCase, lastDay: IsoDate): CaseCourse | undefined {
  const raisedOn = localDate(starCase.raisedAt);
  if (raisedOn > lastDay) return undefined;
  const events = standingUntil(starCase.history, lastDay);
  const received = events.find((event) => event.type === 'received');
  const declined = events.find((event) => event.type === 'declined');
  const state = asCorrected(stateOfEvents(events), starCase);
  const withoutConsentOn = consentWithdrawnOn(events, state);
  return {
    starCase,
    raisedOn,
    events,
    state,
    followUpsOn: events.flatMap((event) =>
      event.type === 'follow-up-booked' ? [localDate(event.at)] : [],
    ),
    ...(received === undefined ? {} : { receivedOn: localDate(received.at) }),
    ...(declined === undefined
      ? {}
      : { declined: { on: localDate(declined.at), criterion: declined.criterion } }),
    ...(withoutConsentOn === undefined ? {} : { withoutConsentOn }),
    ...endOf(state),
  };
}

/**
 * A closing that is put right was so from the day it was closed: as what is corrected in a case, it counts in every period,
 * also those that were over by then.
 */
function asCorrected(state: CaseState, { current }: StarCase): CaseState {
  return current.status === 'closed' && state.status === 'closed' && current.at === state.at
    ? correctedAfter(state, current.closing)
    : state;
}

/** Told of by the individual at any time, or given as the reason when the team closed the case. */
function consentWithdrawnOn(events: readonly CaseEvent[], state: CaseState): IsoDate | undefined {
  const told = events.findLast((event) => event.type === 'consent-withdrawn');
  if (told !== undefined) return localDate(told.at);
  return state.status === 'closed' && state.closing.reason === 'consent-withdrawn'
    ? localDate(state.at)
    : undefined;
}

/**
 * Registered by mistake, whenever that was found: there never was a case, so that it counts nowhere and in no period
 * (handbook §6), as what is corrected in a case is corrected in all of them.
 */
export function isMistake({ current }: StarCase): boolean {
  if (current.status === 'withdrawn') return current.why === 'registered-by-mistake';
  return current.status === 'closed' && current.closing.reason === 'registered-by-mistake';
}

/** From the state and not an event, since a case is also ended by the consent being withdrawn. */
function endOf(state: CaseState): Pick<CaseCourse, 'closed' | 'withdrawn'> {
  if (state.status === 'closed')
    return { closed: { on: localDate(state.at), closing: state.closing } };
  if (state.status === 'withdrawn')
    return { withdrawn: { on: localDate(state.at), why: state.why } };
  return {};
}

export function isNewCase(starCase: StarCase): starCase is NewCase {
  return starCase.type === 'new';
}
