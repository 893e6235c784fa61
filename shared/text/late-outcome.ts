/** The words of what showed after a closing, the same on the card and in the tab: they ask for that day, not for the closing. */
export const lateOutcomeText = {
  livelihood: 'Försörjning den dagen',
  occupation: 'Sysselsättning den dagen',
} as const;
