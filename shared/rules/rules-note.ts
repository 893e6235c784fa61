import type { IsoDate } from '../kernel/calendar.ts';
import { type RuleSet, ruleSetOn } from './rule-set.ts';

export const ruleSetNames: Readonly<Record<RuleSet['code'], string>> = {
  '2025': 'STAR-överenskommelsen 2025',
  '2026': 'Verksamhetsbeskrivning STAR 2026',
};

export const assumptionTexts: Readonly<Record<RuleSet['assumptions'][number], string>> = {
  'copied-from-2025':
    'Verksamhetsbeskrivningens text finns inte här: reglerna är en kopia av överenskommelsen 2025 med det som verksamhetsplanen anger.',
  'fk-carries-only-own':
    'Att Försäkringskassan bara är ärendebärare i ärenden som den själv har aktualiserat är vår läsning: den ser inga andra. Pekar försörjningen på Försäkringskassan i ett annat ärende föreslås ingen, och teamet väljer.',
  'reading-of-livelihood-af':
    'Att Arbetsförmedlingen ansvarar vid a-kassa och aktivitetsstöd är vår läsning.',
};

/** The rule set in force on the day, and what is assumed in it (handbook §9). */
export function rulesNote(day: IsoDate): string {
  const rules = ruleSetOn(day);
  const assumed = rules.assumptions.map((one) => assumptionTexts[one]);
  return [`Regler: ${ruleSetNames[rules.code]}.`, ...assumed].join(' ');
}
