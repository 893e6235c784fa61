/** What is read before the form of a report is opened, and after. */
export const reportWords = {
  open: 'Rapportera en avvikelse',
  done: 'Tack, rapporten är inne. Samordnaren tar den vidare och teamet får svar.',
} as const;
