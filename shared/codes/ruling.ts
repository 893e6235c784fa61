import type { Labels } from '../text/choice.ts';

/** Whose ruling it is (handbook §5): a team's own way, its styrgrupp's decision, or the county's. */
export const rulingLevels = ['team', 'steering-group', 'county'] as const;
export type RulingLevel = (typeof rulingLevels)[number];

export const rulingLevelLabels: Labels<RulingLevel> = {
  team: 'Teamet',
  'steering-group': 'Styrgruppen',
  county: 'Länsam',
};

/** Whom a team asks. */
export const askedLevels = ['steering-group', 'county'] as const;
export const askedLevelLabels: Labels<(typeof askedLevels)[number]> = {
  'steering-group': rulingLevelLabels['steering-group'],
  county: rulingLevelLabels.county,
};

/** Where it stands: a question that waits, what holds, and what something else holds instead of. */
export const rulingStates = ['asked', 'current', 'replaced'] as const;

/** As whom somebody wrote it down. Two of them are secretaries of those who decided. */
export const rulingWriters = ['coordinator', 'steering-member', 'county-group', 'office'] as const;
export type RulingWriter = (typeof rulingWriters)[number];
