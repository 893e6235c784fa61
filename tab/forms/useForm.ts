import { useState } from 'react';
import type { FormStart } from '../../shared/forms/form.ts';
import type { FieldProblem, Texts } from '../../shared/forms/read.ts';
import type { Result } from '../../shared/kernel/result.ts';

/** What stands in a form, as texts by field name, and what is wrong with it. */
export interface FormState {
  readonly texts: Texts;
  readonly textOf: (name: string) => string;
  readonly set: (name: string, text: string) => void;
  /** Several at once, where one answer says others. */
  readonly fill: (texts: Readonly<Record<string, string>>) => void;
  readonly problemOf: (name: string) => string | undefined;
  /** What the form says; nothing when something must be mended, which its fields say from then on. */
  readonly read: <T>(reader: (texts: Texts) => Result<T, readonly FieldProblem[]>) => T | undefined;
}

/** @param values what stands there when the form opens; what was typed stays when the page behind is read anew */
export function useForm(values: FormStart['values'] = {}): FormState {
  const [texts, setTexts] = useState<Readonly<Record<string, string | undefined>>>(values);
  const [problems, setProblems] = useState<readonly FieldProblem[]>([]);
  const fill = (filled: Readonly<Record<string, string>>): void => {
    setTexts((now) => ({ ...now, ...filled }));
    setProblems((now) => now.filter(({ field }) => !(field in filled)));
  };
  const asTexts: Texts = { get: (name) => texts[name] };
  return {
    texts: asTexts,
    textOf: (name) => texts[name] ?? '',
    set: (name, text) => fill({ [name]: text }),
    fill,
    problemOf: (name) => problems.find(({ field }) => field === name)?.text,
    read: (reader) => {
      const read = reader(asTexts);
      setProblems(read.ok ? [] : read.error);
      return read.ok ? read.value : undefined;
    },
  };
}
