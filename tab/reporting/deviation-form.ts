import { deviationCategoryLabels, deviationKindLabels } from '../../shared/codes/deviation.ts';
import type { CommandOf } from '../../shared/commands/command.ts';
import type { DeviationRow } from '../../shared/deviations/view.ts';
import { isCode } from '../parts/is-code.ts';

/** What stands in the form of a deviation; an empty string where nothing has been chosen. */
export interface DeviationForm {
  readonly issue: string;
  readonly category: string;
  readonly words: string;
  readonly alsoTouches: readonly string[];
  readonly structural: boolean;
}

export const emptyDeviationForm: DeviationForm = {
  issue: 'deviation',
  category: '',
  words: '',
  alsoTouches: [],
  structural: false,
};

export function deviationFormOf({ now, text }: DeviationRow): DeviationForm {
  const { issue, category, alsoTouches, structural } = now;
  return { issue, category, words: text, alsoTouches, structural };
}

/** What is said of it, as it is sent; undefined while the category is not chosen. */
export function deviationOf(
  form: DeviationForm,
):
  | Pick<
      CommandOf<'report-deviation'>,
      'issue' | 'category' | 'text' | 'alsoTouches' | 'structural'
    >
  | undefined {
  const { issue, category } = form;
  if (!isCode(deviationCategoryLabels, category)) return undefined;
  return {
    ...(isCode(deviationKindLabels, issue) ? { issue } : {}),
    category,
    text: form.words.trim(),
    alsoTouches: [...form.alsoTouches],
    structural: form.structural,
  };
}
