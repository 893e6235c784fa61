import type { DeviationCategory, DeviationKind } from '../codes/deviation.ts';
import { guardedField } from '../guard/guarded-field.ts';
import { err, ok, type Result } from '../kernel/result.ts';
import type { Team } from '../teams/team.ts';
import type { Deviation } from './deviation.ts';
import type { DeviationRefusal } from './refusals.ts';

/** What a report says, as it is written. Left out: as it was, or nothing. */
export interface DeviationInput {
  readonly issue?: DeviationKind | undefined;
  readonly category: DeviationCategory;
  /** May be left out: in five years one team reported two, so a category alone is enough (handbook §5). */
  readonly text?: string | undefined;
  readonly alsoTouches?: readonly string[] | undefined;
  readonly structural?: boolean | undefined;
  readonly confirmed?: string[] | undefined;
}

export type DeviationContent = Pick<
  Deviation,
  'issue' | 'category' | 'text' | 'alsoTouches' | 'structural'
>;

const maxLength = 300;

/**
 * The content as it may be stored. Refuses `guarded` text, a team that is not of the federation and the team's own
 * municipality as one it touches besides.
 *
 * @param teamIds every team of the federation
 */
export function checkedContent(
  team: Pick<Team, 'id'>,
  input: DeviationInput,
  before: Pick<DeviationContent, 'issue' | 'alsoTouches' | 'structural'>,
  teamIds: readonly string[],
): Result<DeviationContent, DeviationRefusal> {
  const { issue, category, text = '', alsoTouches, structural, confirmed } = input;
  const guarded =
    text.trim() === '' ? ok('') : guardedField('text', text, { maxLength, confirmed });
  if (!guarded.ok) return guarded;
  const touched = [...new Set(alsoTouches ?? before.alsoTouches)];
  if (touched.includes(team.id)) return err({ code: 'invalid', fields: ['alsoTouches'] });
  // One that was known when it was written stays, whatever becomes of the team.
  const known = new Set([...teamIds, ...before.alsoTouches]);
  if (!touched.every((id) => known.has(id))) return err({ code: 'not-found', what: 'team' });
  return ok({
    issue: issue ?? before.issue,
    category,
    text: guarded.value,
    alsoTouches: touched,
    structural: structural ?? before.structural,
  });
}
