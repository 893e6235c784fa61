import { markedWrong } from '../parts/SendFailure.tsx';

/** To the first input that has something to say; of a group, its first input. */
export function focusFirstWrong(form: Element): void {
  const wrong = form.querySelector(markedWrong);
  const input = wrong?.matches('input, select, textarea')
    ? wrong
    : wrong?.querySelector('input, select, textarea');
  if (input instanceof HTMLElement) input.focus();
}

/** Once what is wrong has been drawn. */
export function focusFirstWrongSoon(form: Element): void {
  requestAnimationFrame(() => focusFirstWrong(form));
}
