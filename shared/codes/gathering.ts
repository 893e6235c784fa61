import type { Labels } from '../text/choice.ts';
import { headings } from '../text/headings.ts';

/** What happens in a year beside the team's case meetings (handbook §2, §8). */
export const gatheringKinds = [
  'planning-day',
  'joint-meeting',
  'information-occasion',
  'steering-meeting',
  'network-meeting',
  'county-meeting',
  'board-meeting',
  'agreement-revision',
] as const;
export type GatheringKind = (typeof gatheringKinds)[number];

export const gatheringLabels: Labels<GatheringKind> = {
  'planning-day': 'Planeringsdag',
  'joint-meeting': 'Gemensamt möte för team och styrgrupp',
  'information-occasion': 'Informationstillfälle',
  'steering-meeting': 'Styrgruppsmöte',
  'network-meeting': 'Samordnarnas nätverksträff',
  'county-meeting': 'Länsams möte',
  'board-meeting': 'Förbundsstyrelsens möte',
  'agreement-revision': headings.revision,
};

/** Whose it is: a team's, a styrgrupp's, or the county's. */
export type GatheringOf = 'team' | 'steering-group' | 'county';
export const kindsOf: Readonly<Record<GatheringOf, readonly GatheringKind[]>> = {
  team: ['planning-day', 'joint-meeting', 'information-occasion'],
  'steering-group': ['steering-meeting'],
  // The revision of the agreement is Länsam's own work, read off it; what was planned as a gathering of that kind still opens.
  county: ['network-meeting', 'county-meeting', 'board-meeting'],
};

/** Those whose people are called, answer, and are noted as there or not; of the others it is noted that they were held. */
const called: readonly GatheringKind[] = [
  'planning-day',
  'joint-meeting',
  'steering-meeting',
  'network-meeting',
  'county-meeting',
];
export function isCalledTo(kind: GatheringKind): boolean {
  return called.includes(kind);
}

/** Those that decide something, and have minutes of it. */
const deciding: readonly GatheringKind[] = ['joint-meeting', 'steering-meeting', 'county-meeting'];
export function decides(kind: GatheringKind): boolean {
  return deciding.includes(kind);
}

/** For whom an information occasion was held. */
export const audiences = [
  'primary-care',
  'psychiatry',
  'social-services',
  'labour-market-unit',
  'employment-service',
  'insurance-agency',
  'education',
  'associations',
  'public',
  'other',
] as const;

export const audienceLabels: Labels<(typeof audiences)[number]> = {
  'primary-care': 'Primärvården',
  psychiatry: 'Psykiatrin',
  'social-services': 'Socialtjänsten',
  'labour-market-unit': 'Arbetsmarknadsenheten',
  'employment-service': 'Arbetsförmedlingen',
  'insurance-agency': 'Försäkringskassan',
  education: 'Skola och vuxenutbildning',
  associations: 'Föreningar',
  public: 'Allmänheten',
  other: 'Andra',
};
