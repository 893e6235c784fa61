import { markedWrong } from '../parts/SendFailure.tsx';

/** A file is chosen by a button. */
const focusable = 'input, select, textarea, button';

/** To the first input that has something to say; of a group, its first input. */
export function focusFirstWrong(form: Element): void {
  const wrong = form.querySelector(markedWrong);
  const input = wrong?.matches(focusable) ? wrong : wrong?.querySelector(focusable);
  if (input instanceof HTMLElement) input.focus();
}

/** Once what is wrong has been drawn. */
export function focusFirstWrongSoon(form: Element): void {
  requestAnimationFrame(() => focusFirstWrong(form));
}
