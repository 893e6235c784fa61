import type { CaseEvent, StarCase } from './case.ts';
import type { CaseRefusal } from './refusals.ts';

/**
 * Refuses a form that would put back what somebody else has changed since it was opened.
 *
 * @param basedOn how long the history was then; nothing for a card from before forms said so
 * @param written the kinds of event that change what the form shows
 */
export function changedSince(
  { history }: StarCase,
  basedOn: number | undefined,
  written: readonly CaseEvent['type'][],
): CaseRefusal | undefined {
  if (basedOn === undefined) return undefined;
  const isChange = (event: CaseEvent): boolean => {
    const changed = event.type === 'undone' ? history[event.undoes] : event;
    return changed !== undefined && written.includes(changed.type);
  };
  return history.slice(basedOn).some(isChange) ? { code: 'changed-since-opened' } : undefined;
}
