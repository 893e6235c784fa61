/** The receipt of what is raised is its reference: one goes on with it in one's own authority's papers. */
export const raisedText: Readonly<
  Record<'new' | 'consultation' | 'follow-up', (reference: string) => string>
> = {
  new: (reference) => `Ärendet heter ${reference}. Skriv det på blanketten.`,
  consultation: (reference) => `Konsultationen heter ${reference}.`,
  'follow-up': (reference) => `Ärendet ${reference} följs upp.`,
};
