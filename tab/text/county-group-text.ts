import { headings } from '../../shared/text/headings.ts';

/** The words around Länsam's page, and around what Länsam sends to everybody. */
export const countyGroupText = {
  lead: 'Det som team och styrgrupper har lyft, och vad Länsam har beslutat. Teamen får besked i sina kanaler.',
  toFigures: 'Till länets siffror',
  waiting: headings.needsUs,
  ended: 'Avslutat',
  endedCount: (count: number) => `Det som Länsam har avslutat (${count})`,
  workGroups: 'Arbetsgrupper',
  revision: headings.revision,
  examples: 'Goda exempel',
  proposed: 'Goda exempel som väntar på en andra blick',
  fromLead: 'Det som Länsam sprider till alla team och frågar styrgrupper och samordnare om.',
  late: 'Försenad',
  spread: 'På väg till teamen',
} as const;
