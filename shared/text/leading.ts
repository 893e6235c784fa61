/** What whoever leads may do with a meeting that is held: on its card and in the tab. */
export const leadingText = {
  title: 'Mötet pågår',
  forWhom: 'För den som leder mötet',
  unnoteRest: 'Ångra noteringen',
  undoOpening: 'Ångra starten',
  undoOpeningMeans:
    'Mötet blir som innan det startades. Det som är noterat om närvaron tas bort, och svaren på kallelsen gäller igen.',
} as const;
