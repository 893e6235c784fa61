import type { CaseView } from '../../../shared/cases/page/view.ts';
import type { CaseVerb } from '../../../shared/cases/forms/case-forms.ts';

/**
 * Where on the page each step is found. Among the actions those most likely to be wanted come first: what waits for an
 * answer, then what is done often, last what ends a case. The others stand beside what they are about.
 */
const places = {
  'note-late-outcome': 'action',
  'resume-case': 'action',
  'make-plan': 'action',
  'book-follow-up': 'action',
  'note-progress': 'action',
  'note-waiting': 'action',
  'move-in-queue': 'action',
  'correct-case': 'action',
  'park-case': 'action',
  'decide-individual-coordinator': 'action',
  'hand-over-case': 'action',
  'withdraw-case': 'action',
  'withdraw-consent': 'action',
  'take-on-task': 'tasks',
  'report-task': 'tasks',
  'set-measure': 'plan',
  'undo-step': 'next',
} as const satisfies Readonly<Record<CaseVerb, 'action' | 'tasks' | 'plan' | 'next'>>;

/** What is done with a form of its own on the page. */
export type CaseAction = {
  [V in CaseVerb]: (typeof places)[V] extends 'action' ? V : never;
}[CaseVerb];

const likeliest = (Object.keys(places) as CaseVerb[]).filter(isAction);

function isAction(verb: CaseVerb): verb is CaseAction {
  return places[verb] === 'action';
}

/** So many are seen at once; the rest one press away. */
const seen = 3;

export interface CaseActions {
  readonly first: readonly CaseAction[];
  readonly more: readonly CaseAction[];
}

/** What the asker can do, the likeliest first. A plan that exists is seldom made anew. */
export function actionsOf({ can, plan }: Pick<CaseView, 'can' | 'plan'>): CaseActions {
  const known = likeliest.filter((action) => can.includes(action));
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
