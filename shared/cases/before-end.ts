import type { StarCase } from './case.ts';
import { standingEvents, stateAfter } from './history.ts';
import type { Ongoing } from './ongoing.ts';
import type { ProgressNote } from './case-progress.ts';

/** The case as ongoing: as it is, or as it was when it was closed. Undefined when it was never received. */
export function lastOngoing({ current, history }: StarCase): Ongoing | undefined {
  if (current.status === 'ongoing') return current;
  if (current.status !== 'closed') return undefined;
  const before = standingEvents(history)
    .filter(({ type }) => type !== 'closed' && type !== 'consent-withdrawn')
    .reduce(stateAfter, { status: 'raised' });
  return before.status === 'ongoing' ? before : undefined;
}

/** When the progress was noted, and what; oldest first. */
export function progressOf({ history }: StarCase): readonly {
  readonly at: string;
  readonly progress: ProgressNote;
}[] {
  return standingEvents(history).flatMap((event) =>
    event.type === 'progress-noted' ? [{ at: event.at, progress: event.progress }] : [],
  );
}

/** Whether the consent was withdrawn: then nothing of the individual is shown any more (handbook §7). */
export function hasConsentWithdrawn({ current }: StarCase): boolean {
  if (current.status === 'withdrawn') return current.why === 'consent-withdrawn';
  return current.status === 'closed' && current.closing.reason === 'consent-withdrawn';
}
