import type { JobType } from '../app/jobs/job.ts';
import type { DueDocument } from '../app/ports.ts';

/** Counts whole teams anew: seconds of work in a county, and nobody waits for one at a stroke. */
const heavy: readonly JobType[] = ['post-digest', 'post-weekly-digest', 'post-tertial-digest'];

/** At a time; the numbers of one team after another are counted anyhow. */
export const mostHeavyAtOnce = 2;

export function isHeavy(document: DueDocument): boolean {
  return heavy.some((type) => type === typeOf(document));
}

/** The kallelse is promised for a minute (handbook §4): nothing heavy begins while there is one. */
export function isUrgent(document: DueDocument): boolean {
  return typeOf(document) === ('post-notice' satisfies JobType);
}

/** The kallelser first, then what people wait for; the digests when there is time. */
export function inPrecedence(due: readonly DueDocument[]): readonly DueDocument[] {
  return due.toSorted((one, other) => rank(one) - rank(other));
}

function rank(document: DueDocument): number {
  if (isUrgent(document)) return 0;
  return isHeavy(document) ? 2 : 1;
}

/** Not parsed yet: one that cannot be read has no type, and is no hurry. */
function typeOf({ body }: DueDocument): unknown {
  return 'type' in body ? body.type : undefined;
}
