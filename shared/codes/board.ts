import type { Labels } from '../text/choice.ts';

/** What a question across teams may be about: to find it by, and never needed. */
export const boardCategories = [
  'meeting-routines',
  'consent',
  'roles',
  'collaboration',
  'figures',
  'tool',
  'other',
] as const;
export type BoardCategory = (typeof boardCategories)[number];

export const boardCategoryLabels: Labels<BoardCategory> = {
  'meeting-routines': 'Möten och rutiner',
  consent: 'Samtycke och aktualisering',
  roles: 'Roller och bemanning',
  collaboration: 'Samverkan mellan parterna',
  figures: 'Statistik och rapporter',
  tool: 'Verktyget STAR',
  other: 'Annat',
};

/** Where it stands: waits for an answer, has got what was asked for, or was taken back by who asked. */
export const boardStates = ['open', 'answered', 'withdrawn'] as const;
