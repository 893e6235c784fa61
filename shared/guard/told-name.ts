import { cleanText } from './clean-text.ts';
import { isAsked } from './finding.ts';
import { findingsIn } from './guard.ts';

/**
 * Whether a name that Teams tells may be kept. Whoever gave it to a channel or a team there was not asked by us, so what
 * identifies somebody is left out, and so is what looks like a name; a village is where the channel's people work.
 */
export function mayBeKept(name: string): boolean {
  return findingsIn(cleanText(name)).every(
    (finding) => isAsked(finding) && finding.kind !== 'possible-name',
  );
}
