import { functionLabels } from '../codes/party.ts';
/** The code lists of the rules themselves, each with its Swedish words. */

/**
 * What is assumed rather than read in a document. Published versions name the codes: `fk-carries-only-own` is from when it was
 * read the other way.
 */
export const ruleAssumptionTexts = {
  'copied-from-2025':
    'Verksamhetsbeskrivningens text finns inte här: reglerna är en kopia av överenskommelsen 2025 med det som verksamhetsplanen anger.',
  'reading-of-livelihood-af':
    'Att Arbetsförmedlingen ansvarar vid a-kassa och aktivitetsstöd är vår läsning.',
  'fk-carries-only-own':
    'Att Försäkringskassans kontaktperson kan bära ett ärende som teamet ger den, och då ser det men inga andra än dem som Försäkringskassan har aktualiserat, är vår läsning. Varje team bestämmer om den arbetar med enskilda ärenden.',
} as const;

/** What no document says and we have chosen. */
export const ruleChoiceTexts = {
  'asking-days':
    'Hur långt före mötet medlemmarna tillfrågas om ärenden och får påminnelsen är vårt val.',
  'weekday-notice':
    'Att kallelsen går ut tidigare, aldrig senare, när dagen infaller på en helg är vårt val.',
  alarms:
    'Hur länge ett ärende får stå stilla innan det larmar, och hur lång tid förmötet får ta, är vårt val.',
  scales:
    'Stegförflyttningens skalor 1–5 och vad varje steg heter är vårt val. Att steg registreras är överenskommet.',
  'own-lists':
    'Skälen att flytta i kön, att lämna över och att återta, vad som görs under väntan, uppgifterna och vilande ärende är våra val.',
  'stale-offers': 'Hur länge en insats i utbudskartan räknas som bekräftad är vårt val.',
} as const;

/** Whose a case is in the first place, by its livelihood. */
export const holderSuggestionLabels = {
  'ifo-officer': functionLabels['ifo-officer'],
  af: 'Arbetsförmedlingen',
  fk: 'Försäkringskassan',
} as const;
export type HolderSuggestion = keyof typeof holderSuggestionLabels;

export const reportPeriodLabels = {
  tertial: 'tertial',
  'half-year': 'halvår',
  year: 'år',
} as const;

/** The codes of a list with labels, in its order. */
export function codesIn<Code extends string>(
  labels: Readonly<Record<Code, string>>,
): readonly Code[] {
  return Object.keys(labels) as Code[];
}
