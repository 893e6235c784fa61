import type { Labels } from '../text/choice.ts';

export const livelihoods = [
  'social-assistance',
  'employment',
  'unemployment-insurance',
  'activity-support',
  'establishment-benefit',
  'sickness-benefit',
  'activity-compensation',
  'disability-pension',
  'life-annuity',
  'study-support',
  'no-public-support',
] as const;

export type Livelihood = (typeof livelihoods)[number];

export function isLivelihood(code: string): code is Livelihood {
  return livelihoods.some((one) => one === code);
}

export const livelihoodLabels: Labels<Livelihood> = {
  'social-assistance': 'Försörjningsstöd',
  employment: 'Förvärvsarbete',
  'unemployment-insurance': 'A-kassa',
  'activity-support': 'Aktivitetsstöd',
  'establishment-benefit': 'Etableringsersättning',
  'sickness-benefit': 'Sjukpenning/rehabiliteringspenning',
  'activity-compensation': 'Aktivitetsersättning',
  'disability-pension': 'Sjukersättning',
  'life-annuity': 'Livränta',
  'study-support': 'Studiestöd',
  'no-public-support': 'Ingen offentlig försörjning',
};
