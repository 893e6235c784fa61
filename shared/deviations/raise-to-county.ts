import type { DeviationCategory, DeviationKind } from '../codes/deviation.ts';
import { err, ok, type Result } from '../kernel/result.ts';
import { checkedContent } from './content.ts';
import type { Deviation } from './deviation.ts';
import type { DeviationRefusal } from './refusals.ts';
import { type DeviationContext, doneNow } from './steps.ts';

export interface RaisedToCounty {
  readonly issue: DeviationKind;
  readonly category: DeviationCategory;
  readonly text: string;
  /** Which of the styrgrupp's teams it is about; the first keeps it. */
  readonly teamIds: readonly string[];
  readonly confirmed?: string[] | undefined;
}

/**
 * A styrgrupp takes up something of its own with Länsam: it has taken all steps before by that, and its teams hear of it as of
 * theirs. Refuses `guarded` text and a team that the group does not answer for.
 */
export function raiseToCounty(
  { id, teamIds }: { readonly id: string; readonly teamIds: readonly string[] },
  { issue, category, text, teamIds: about, confirmed }: RaisedToCounty,
  ctx: DeviationContext,
): Result<Deviation, DeviationRefusal> {
  const [teamId, ...alsoTouches] = [...new Set(about)];
  if (teamId === undefined) return err({ code: 'invalid', fields: ['teamIds'] });
  if (!about.every((one) => teamIds.includes(one))) return err({ code: 'not-found', what: 'team' });
  const nothing = { issue, alsoTouches: [], structural: true };
  const input = { issue, category, text, alsoTouches, structural: true, confirmed };
  const content = checkedContent({ id: teamId }, input, nothing, teamIds);
  if (!content.ok) return content;
  const done = doneNow(ctx);
  return ok({
    ...{ kind: 'deviation', id: ctx.newId(), schemaVersion: 5, state: 'with-county' },
    ...{ sort: ctx.now, teamId, ...content.value, managerAsked: false, reportedOn: ctx.today },
    raisedBy: id,
    history: [
      { type: 'reported', ...done },
      { type: 'lifted', ...done },
    ],
  });
}
