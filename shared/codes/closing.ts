import { measureLabels } from './measures.ts';
import type { Labels } from '../text/choice.ts';

export const closingReasons = [
  'a1-employment',
  'a2-studies',
  'a3-coordinated-rehabilitation',
  'b1-disability-pension-applied',
  'b2-not-work-oriented',
  'b3-personal',
  'consent-withdrawn',
  'registered-by-mistake',
  'work-oriented-measure',
] as const;

export type ClosingReason = (typeof closingReasons)[number];

export const closingReasonLabels: Labels<ClosingReason> = {
  'a1-employment': 'Arbete överenskommet eller påbörjat',
  'a2-studies': 'Studier planerade eller påbörjade',
  'a3-coordinated-rehabilitation': 'Samordnad rehabilitering AF/FK',
  'b1-disability-pension-applied': 'Ansökan om utredning av sjukersättning inlämnad',
  'b2-not-work-oriented': 'Planen är inte längre inriktad på arbete eller studier',
  'b3-personal': 'Individens önskemål eller personliga omständigheter',
  'consent-withdrawn': 'Samtycket återkallat',
  'registered-by-mistake': 'Felregistrerat',
  'work-oriented-measure': 'Till arbetsinriktad insats hos AF',
};

/** What the individual's wish or personal circumstances were, kept apart (handbook §3). */
export const personalReasons = ['own-wish', 'declined-offer', 'moved', 'health', 'other'] as const;

export type PersonalReason = (typeof personalReasons)[number];

export const personalReasonLabels: Labels<PersonalReason> = {
  'own-wish': 'Eget önskemål',
  'declined-offer': 'Tackade nej till det som erbjöds',
  moved: 'Flyttade',
  health: 'Hälsoskäl',
  other: 'Annat skäl',
};

export const occupationsOut = [
  'employment',
  'subsidised-employment',
  'studies',
  'work-oriented-measure',
  'other',
  'none',
] as const;

export const occupationOutLabels: Labels<(typeof occupationsOut)[number]> = {
  employment: 'Arbete',
  'subsidised-employment': measureLabels['subsidised-employment'],
  studies: 'Studier',
  'work-oriented-measure': 'Arbetsinriktad insats',
  other: 'Annan sysselsättning',
  none: 'Ingen sysselsättning',
};

export const closingResults = ['in-measure', 'sustainable-plan', 'neither'] as const;

export const closingResultLabels: Labels<(typeof closingResults)[number]> = {
  'in-measure': 'I insats',
  'sustainable-plan': 'Hållbar plan',
  neither: 'Varken insats eller hållbar plan',
};

/** What came of an application for sjukersättning, known only after a B1 closing. */
export const pensionDecisions = ['granted', 'refused', 'pending'] as const;

export const pensionDecisionLabels: Labels<(typeof pensionDecisions)[number]> = {
  granted: 'Sjukersättning beviljad',
  refused: 'Sjukersättning avslagen',
  pending: 'Inget beslut än',
};

/** The reasons with nothing to tell of, at closing or afterwards. */
export const outcomelessReasons = [
  'consent-withdrawn',
  'registered-by-mistake',
] as const satisfies readonly ClosingReason[];
export type OutcomelessReason = (typeof outcomelessReasons)[number];

export function isOutcomeless(reason: string | undefined): reason is OutcomelessReason {
  return outcomelessReasons.some((one) => one === reason);
}

/** The parts of a closing within a sentence, in the definite form. */
export const closingNouns: Readonly<Record<string, string>> = {
  planAgreed: 'svaret om planen',
  personalReason: 'vad önskemålet eller omständigheten var',
  livelihoodOut: 'försörjningen',
  occupationOut: 'sysselsättningen',
  result: 'resultatet',
  takingOver: 'parten som tar över',
  nnsOffered: 'svaret om NNS-enkäten',
};
