import type { GoalCode, GoalKind } from '../rules/goals.ts';
import type { HolderSuggestion, RuleChoice, RuleSet } from '../rules/rule-set.ts';

/** The Swedish words of the rule sets. A new code does not compile without one. */
type Labels<Code extends string> = Readonly<Record<Code, string>>;

/** What each goal is about; the number stands in the rule set. */
export const goalLabels: Labels<GoalCode> = {
  'm1-influence': 'M1 Deltagarna upplever inflytande',
  'm2-own-planning': 'M2 Deltagarna är med i sin egen planering',
  'm3-work-or-studies': 'M3 Till arbete eller studier vid avslut',
  'm4-af-measures': 'M4 Vidare till Arbetsförmedlingens insatser',
  'm5-readier-for-work': 'M5 Deltagarna är mer redo för arbete',
  'm6-participants-county': 'M6 Deltagare i länet',
  'm7-equality-routines': 'M7 Det finns rutiner för jämställdhet',
  'm8-structure-relations': 'M8 Strukturen stödjer relationerna',
  'm9-cross-sector': 'M9 Förståelse över sektorsgränserna',
  'm10-managers-development': 'M10 Cheferna ser en utveckling',
  'm11-own-capital': 'M11 Eget kapital i förhållande till avgifterna',
};

export const goalSourceLabels: Labels<GoalKind['measuredBy']> = {
  cases: 'räknas av det som görs här',
  survey: 'mäts i NNS-enkäterna',
  economy: 'mäts i förbundets ekonomi',
};

export const reportPeriodLabels: Labels<RuleSet['reportPeriods'][number]> = {
  tertial: 'tertial',
  'half-year': 'halvår',
  year: 'år',
};

export const holderSuggestionLabels: Labels<HolderSuggestion> = {
  'ifo-officer': 'Handläggare IFO',
  af: 'Arbetsförmedlingen',
  fk: 'Försäkringskassan',
};

export const ruleChoiceTexts: Labels<RuleChoice> = {
  'asking-days':
    'Hur långt före mötet medlemmarna tillfrågas om ärenden och får påminnelsen är vårt val.',
  'weekday-notice':
    'Att kallelsen går ut tidigare, aldrig senare, när dagen infaller på en helg är vårt val.',
  alarms:
    'Hur länge ett ärende får stå stilla innan det larmar, och hur lång tid förmötet får ta, är vårt val.',
  'stale-offers': 'Hur länge en insats i utbudskartan räknas som bekräftad är vårt val.',
};
