import { type Form, type FormStart, type FormValues } from '../../shared/forms/form.ts';
import {
  type FieldProblem,
  confirmedField,
  readForm,
  type Texts,
} from '../../shared/forms/read.ts';
import type { Result } from '../../shared/kernel/result.ts';
import type { Sending } from '../client/useSend.ts';
import type { FormTexts } from '../drafts/draft.ts';
import { type ConfirmState, useConfirm } from '../inputs/useConfirm.ts';
import { type FormState, useForm } from './useForm.ts';
import { writtenLines } from './written.ts';

/** One described form on a page: what stands in it, and the way to read it. */
export interface Described<F extends Form> {
  readonly form: F;
  readonly start: FormStart;
  readonly state: FormState;
  readonly confirm: ConfirmState;
  /** The form's values, by its own reader or another; nothing where a field has something to say first. */
  readonly read: () => FormValues<F> | undefined;
  readonly readAs: <T>(
    reader: (texts: Texts) => Result<T, readonly FieldProblem[]>,
  ) => T | undefined;
}

/**
 * @param start its values count when the form opens, and where they are what is saved as they are now; its choices, hints
 *   and what is not asked as they are now
 * @param besides what is typed beside the form's own fields, in words
 */
export function useDescribed<F extends Form>(
  form: F,
  sending: Sending,
  start: FormStart = {},
  besides: (texts: FormTexts) => readonly string[] = () => [],
): Described<F> {
  const state = useForm({
    form,
    valuesFor: () => start.values,
    saved: start.saved,
    linesOf: (texts) => [...writtenLines(form, start, texts), ...besides(texts)],
  });
  const confirm = useConfirm(sending, state.textOf);
  const readAs: Described<F>['readAs'] = (reader) => {
    const value = state.read((texts) =>
      reader({
        get: (name) =>
          name === confirmedField ? confirm.sent.confirmed?.join(',') : texts.get(name),
      }),
    );
    if (value !== undefined) sending.onceDone(state.draft.forget, state.draft.sent);
    return value;
  };
  return {
    form,
    start,
    state,
    confirm,
    readAs,
    // The values of a form are those of its fields, which the reader's own type says.
    read: () => readAs((texts) => readForm(form, texts, start)) as FormValues<F> | undefined,
  };
}
