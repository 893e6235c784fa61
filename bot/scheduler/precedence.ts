import type { JobType } from '../app/jobs/job.ts';
import type { DueDocument } from '../app/ports.ts';

/** Counts whole teams anew: seconds of work in a county, and nobody waits for one at a stroke. */
const digests: readonly JobType[] = ['post-digest', 'post-weekly-digest', 'post-tertial-digest'];
/** Nobody waits for these at all: whoever reads before they are done counts for themselves. */
const counting: readonly JobType[] = ['count-numbers', 'count-all-numbers'];

/** At a time; the numbers of one team after another are counted anyhow. What nobody waits for leaves room for a digest. */
const mostHeavyAtOnce = 2;

/** A heavy one begins when fewer heavy ones than this are under way. */
export function mostBeside(document: DueDocument): number {
  return isOneOf(counting, document) ? mostHeavyAtOnce - 1 : mostHeavyAtOnce;
}

export function isHeavy(document: DueDocument): boolean {
  return isOneOf(digests, document) || isOneOf(counting, document);
}

/** The kallelse is promised for a minute (handbook §4): nothing heavy begins while there is one. */
export function isUrgent(document: DueDocument): boolean {
  return typeOf(document) === ('post-notice' satisfies JobType);
}

/** The kallelser first, then what people wait for; the digests when there is time, and the counting last. */
export function inPrecedence(due: readonly DueDocument[]): readonly DueDocument[] {
  return due.toSorted((one, other) => rank(one) - rank(other));
}

function rank(document: DueDocument): number {
  if (isUrgent(document)) return 0;
  if (isOneOf(counting, document)) return 3;
  return isOneOf(digests, document) ? 2 : 1;
}

function isOneOf(types: readonly JobType[], document: DueDocument): boolean {
  return types.some((type) => type === typeOf(document));
}

/** Not parsed yet: one that cannot be read has no type, and is no hurry. */
function typeOf({ body }: DueDocument): unknown {
  return 'type' in body ? body.type : undefined;
}
