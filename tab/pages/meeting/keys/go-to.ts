/** The places of the page that a key goes to, and the one button that a key presses; marked where they are drawn. */
export type KeyPlace = 'case' | 'agenda' | 'presence' | 'end' | 'suggested';

/** Scrolls there and gives the keyboard the heading that waits for it, or else what is shown now, or the first thing that can be pressed. */
export function focusPlace(place: KeyPlace): void {
  const region = marked(place);
  const first =
    (region?.matches('button') === true ? region : undefined) ??
    region?.querySelector<HTMLElement>('h2[tabindex="-1"]') ??
    region?.querySelector<HTMLElement>('button[aria-current="true"]') ??
    // Not the heading, which comes before them: one without a tab index takes no focus.
    region?.querySelector<HTMLElement>('button, a[href], input');
  first?.scrollIntoView({ block: 'center' });
  first?.focus({ preventScroll: true });
}

/** Presses what is suggested; without a suggestion the keyboard is put where the decision is made. */
export function pressSuggested(): void {
  const suggested = marked('suggested');
  if (suggested === undefined) focusPlace('case');
  else suggested.click();
}

function marked(place: KeyPlace): HTMLElement | undefined {
  return document.querySelector<HTMLElement>(`[data-place="${place}"]`) ?? undefined;
}
