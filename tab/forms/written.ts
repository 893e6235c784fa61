import { askedFields, type Form, type FormStart } from '../../shared/forms/form.ts';
import { severalIn } from '../../shared/forms/read.ts';
import { answerLabels } from '../../shared/forms/words.ts';
import { formatDay, joinLabels } from '../../shared/text/format.ts';
import type { Field } from '../../shared/forms/field.ts';
import type { FormTexts } from '../drafts/draft.ts';

/** What is typed in a form, a line a field by its label, choices by their words. */
export function writtenLines(
  form: Form,
  { choices = {} }: Pick<FormStart, 'choices'>,
  texts: FormTexts,
): readonly string[] {
  return askedFields(form).flatMap(([name, field]) => {
    const typed = texts[name] ?? '';
    if (typed === '') return [];
    const words = wordsOf(field, typed, (code) => {
      const offered = choices[name]?.find(({ value }) => value === code)?.label;
      return offered ?? ('codes' in field ? labelIn(field.codes, code) : code);
    });
    return [words === undefined ? field.label : `${field.label}: ${words}`];
  });
}

/** Nothing where the label says all of it. */
function wordsOf(
  field: Field,
  typed: string,
  labelOf: (code: string) => string,
): string | undefined {
  switch (field.kind) {
    case 'one-of':
    case 'level':
    case 'pick':
      return labelOf(typed);
    case 'several-of':
    case 'pick-several':
      return joinLabels(severalIn(typed).map(labelOf));
    case 'yes-no':
      return typed === 'yes' ? answerLabels.yes : answerLabels.no;
    case 'tick':
    case 'must-tick':
      return typed === 'true' ? undefined : answerLabels.no;
    case 'day':
      return /^\d{4}-\d\d-\d\d$/.test(typed) ? formatDay(typed) : typed;
    case 'time':
    case 'whole-number':
    case 'amount':
    case 'line':
    case 'plain':
      return typed;
  }
}

function labelIn(codes: Readonly<Record<string, string>>, code: string): string {
  return codes[code] ?? code;
}
