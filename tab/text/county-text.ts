import { formatCount, inSentence } from '../../shared/text/format.ts';

/** The words around the county's page. */
export const countyText = {
  troubles: 'Team som behöver något',
  noTroubles: 'Alla team har samordnare och kanal, håller sina möten och hinner med sin kö.',
  troublesThen: (day: string) => `Team som behövde något, läget ${day}`,
  noTroublesThen: 'Alla team hade samordnare, höll sina möten och hann med sin kö.',
  teams: (n: number) => formatCount(n, 'team', 'team'),
  finsam: 'Hämta till Uppföljning Finsam',
  finsamAbout:
    'Filen till Uppföljning Finsam har antalet deltagare, och kön för de aktualiserade så långt teamen får redovisa det. Övriga står på en egen rad.',
  reports: (period: string) => `Rapporter, ${inSentence(period)}`,
  team: 'Team',
  orderedBy: 'Ordning',
  byName: 'I bokstavsordning',
  by: (label: string) => `Efter ${inSentence(label)}, flest först`,
};
