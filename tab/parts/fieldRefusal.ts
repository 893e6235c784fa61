import type { Failure } from '../client/failure.ts';

interface FieldRefusal {
  readonly validationState?: 'error';
  readonly validationMessage?: string;
}

/**
 * What an input should say of the last refusal: its text, if it names this input. The server names inputs as the
 * command does, and a nested one by its path (`plan.start`).
 */
export function fieldRefusal(failure: Failure | undefined, name: string): FieldRefusal {
  if (failure?.kind !== 'refused') return {};
  const named = failure.refusal.fields?.some(
    (field) => field === name || field.endsWith(`.${name}`),
  );
  return named === true
    ? { validationState: 'error', validationMessage: failure.refusal.text }
    : {};
}
