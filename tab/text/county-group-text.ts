import { headings } from '../../shared/text/headings.ts';

/** The words around Länsam's page. */
export const countyGroupText = {
  lead: 'Det som team och styrgrupper har lyft, och vad Länsam har beslutat. Teamen får besked i sina kanaler.',
  toFigures: 'Till länets siffror',
  waiting: headings.needsUs,
  ended: 'Avslutat',
  endedCount: (count: number) => `Det som Länsam har avslutat (${count})`,
} as const;
