import {
  formatAmount,
  formatDay,
  formatNumber,
  formatTime,
  joinLabels,
  joinWords,
} from '../text/format.ts';
import type { Field } from './field.ts';
import type { Fields, Form, Values } from './form.ts';
import { answerLabels, notGiven } from './words.ts';

/** A value under its name, as it is shown afterwards. */
export interface ShownLine {
  readonly label: string;
  readonly text: string;
}

/** What a form said, a line a field; what was left empty has none. */
export function shownLines<Fs extends Fields>(
  { fields }: Form<Fs>,
  values: Partial<Values<Fs>>,
): readonly ShownLine[] {
  const given: Readonly<Record<string, unknown>> = values;
  return Object.entries(fields).flatMap(([name, field]) => {
    const value = given[name];
    return value === undefined
      ? []
      : [{ label: field.shown ?? field.label, text: shownValue(field, value) }];
  });
}

/** The value in Swedish words. */
export function shownValue(field: Field, value: unknown): string {
  switch (field.kind) {
    case 'one-of':
    case 'level':
      return labelIn(field.codes, String(value));
    case 'several-of': {
      const codes = Array.isArray(value) ? value.map(String) : [];
      return codes.length === 0
        ? notGiven
        : joinLabels(codes.map((code) => labelIn(field.codes, code)));
    }
    case 'yes-no':
    case 'tick':
    case 'must-tick':
      return value === true ? answerLabels.yes : answerLabels.no;
    case 'day':
      return formatDay(String(value));
    case 'time':
      return formatTime(String(value));
    case 'whole-number':
      return formatNumber(Number(value));
    case 'amount':
      return formatAmount(Number(value), field);
    case 'line':
    case 'plain':
    case 'pick':
      return String(value);
    case 'pick-several':
      return joinWords(Array.isArray(value) ? value.map(String) : []);
  }
}

/** A code that the list no longer has is shown as it is. */
function labelIn(labels: Readonly<Record<string, string>>, code: string): string {
  return labels[code] ?? code;
}
