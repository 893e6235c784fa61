import type { Labels } from '../text/choice.ts';

/** The headings of the teams' reports, in their order (handbook §6). */
export const reportSections = [
  'background',
  'goals',
  'participants',
  'livelihood',
  'activities',
  'collaboration',
  'routines',
  'staff',
  'training',
  'deviations',
  'spreading',
  'economy',
  'risks',
  'equality',
  'say',
  'reflection',
] as const;
export type ReportSection = (typeof reportSections)[number];

export const reportSectionLabels: Labels<ReportSection> = {
  background: 'Bakgrund',
  goals: 'Mål',
  participants: 'Deltagare',
  livelihood: 'Försörjning och steg framåt',
  activities: 'Aktiviteter',
  collaboration: 'Samarbete och närvaro',
  routines: 'Rutiner och planeringsdagar',
  staff: 'Personal',
  training: 'Utbildning',
  deviations: 'Avvikelser',
  spreading: 'Spridning',
  economy: 'Ekonomi',
  risks: 'Risker',
  equality: 'Jämställdhet (4R)',
  say: 'Deltagarnas röst (NNS)',
  reflection: 'Reflektion',
};
