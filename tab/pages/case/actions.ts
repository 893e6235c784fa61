import type { CaseView } from '../../../shared/cases/page/view.ts';
import { type CaseAction, caseActions } from '../../../shared/cases/forms/case-forms.ts';

/** So many are seen at once; the rest one press away. */
const seen = 3;

export interface CaseActions {
  readonly first: readonly CaseAction[];
  readonly more: readonly CaseAction[];
}

/** What the asker can do, the likeliest first. A plan that exists is seldom made anew. */
export function actionsOf({ can, plan }: Pick<CaseView, 'can' | 'plan'>): CaseActions {
  const known = caseActions.filter((action) => can.includes(action));
  const ordered =
    plan === undefined
      ? known
      : [
          ...known.filter((action) => !replanning.includes(action)),
          ...known.filter((action) => replanning.includes(action)),
        ].sort((a, b) => Number(ending.includes(a)) - Number(ending.includes(b)));
  // One alone behind a press of its own would cost more room than it saves.
  const cut = ordered.length === seen + 1 ? ordered.length : seen;
  return { first: ordered.slice(0, cut), more: ordered.slice(cut) };
}

const replanning: readonly CaseAction[] = ['make-plan'];
const ending: readonly CaseAction[] = ['withdraw-case', 'withdraw-consent'];
