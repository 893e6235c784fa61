import type {
  ActionOwner,
  DeviationEnd,
  DeviationEvent,
  DeviationKind,
} from '../deviations/deviation.ts';

/** The Swedish name of every code of a deviation's road. A new code does not compile without one. */
type Labels<Code extends string> = Readonly<Record<Code, string>>;

export const deviationKindLabels: Labels<DeviationKind> = {
  deviation: 'Avvikelse',
  question: 'Fråga',
  obstacle: 'Hinder',
  proposal: 'Förslag',
  'good-example': 'Gott exempel',
  development: 'Utvecklingsmöjlighet',
};

export const actionOwnerLabels: Labels<ActionOwner> = {
  af: 'Arbetsförmedlingen',
  fk: 'Försäkringskassan',
  region: 'Region Jämtland Härjedalen',
  municipality: 'Kommunen',
  coordinator: 'Samordnaren',
  all: 'Alla parter',
};

/** What was done, before the day it was done. */
export const deviationStepLabels: Labels<DeviationEvent['type']> = {
  reported: 'Rapporterad',
  compiled: 'Sammanställd av samordnaren',
  forwarded: 'Lämnad till styrgruppen',
  'action-set': 'Åtgärd beslutad',
  lifted: 'Lyft till Länsam',
  solved: 'Löst',
  'passed-on': 'Lämnad vidare inom en organisation',
  'sent-elsewhere': 'Lämnad till annat forum',
};

/** The endings as they are chosen. */
export const deviationEndLabels: Labels<DeviationEnd> = {
  solved: 'Löst',
  'passed-on': 'Lämnad vidare inom en organisation',
  'other-forum': 'Lämnad till annat forum',
};

/** As it is spoken of once it is known. */
export const deviationKindNames: Labels<DeviationKind> = {
  deviation: 'Avvikelsen',
  question: 'Frågan',
  obstacle: 'Hindret',
  proposal: 'Förslaget',
  'good-example': 'Exemplet',
  development: 'Utvecklingsmöjligheten',
};

/** The step as news; worded so that it fits whatever was reported. */
export const deviationNewsLabels: Labels<DeviationEvent['type']> = {
  reported: 'har kommit in',
  compiled: 'har sammanställts av samordnaren',
  forwarded: 'har lämnats till styrgruppen',
  'action-set': 'har fått en åtgärd av styrgruppen',
  lifted: 'har lyfts till Länsam',
  solved: 'har tagits om hand',
  'passed-on': 'har lämnats vidare inom en organisation',
  'sent-elsewhere': 'har lämnats till ett annat forum',
};
