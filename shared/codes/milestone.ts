import { roleLabels } from '../access/role.ts';
import type { Labels } from '../text/choice.ts';
import { type ActionOwner, actionOwnerLabels, actionOwners } from './deviation.ts';

/** Where a delmål stands; the last two are over. */
export const milestoneStatuses = ['not-started', 'ongoing', 'done', 'dropped'] as const;
export type MilestoneStatus = (typeof milestoneStatuses)[number];

export const milestoneStatusLabels: Labels<MilestoneStatus> = {
  'not-started': 'Inte påbörjat',
  ongoing: 'Pågår',
  done: 'Klart',
  dropped: 'Struket',
};

/** Characters at most. */
export const mostMilestoneTitle = 120;
export const mostMilestoneReason = 200;

/** Whom a delmål of the county's can be given to: each of them then says for itself how it goes. */
export const milestoneReceivers = ['teams', 'steering-groups'] as const;
export type MilestoneReceivers = (typeof milestoneReceivers)[number];

export const milestoneReceiverLabels: Labels<MilestoneReceivers> = {
  teams: 'Alla team',
  'steering-groups': 'Alla styrgrupper',
};

/** Who answers for one: a party or a function, never a person. */
const aboveTeams = ['process-lead', 'office', 'county-group'] as const;
export const milestoneAnswerers = [...actionOwners, ...aboveTeams] as const;
export type MilestoneAnswerer = ActionOwner | (typeof aboveTeams)[number];

export const milestoneAnswererLabels: Labels<MilestoneAnswerer> = {
  ...actionOwnerLabels,
  'process-lead': roleLabels['process-lead'],
  office: roleLabels.office,
  'county-group': roleLabels['county-group'],
};

/** As whom somebody writes in one: roles, never a person. The first that may is said. */
export const milestoneWriters = [
  'steering-member',
  'county-group',
  'process-lead',
  'office',
  'coordinator',
  'unled-member',
] as const;
export type MilestoneWriter = (typeof milestoneWriters)[number];

export const milestoneWriterLabels: Labels<MilestoneWriter> = {
  'steering-member': 'styrgruppens ledamot',
  'county-group': 'Länsam',
  'process-lead': 'processledaren',
  office: 'kansliet',
  coordinator: 'samordnaren',
  'unled-member': 'teamet, som saknar samordnare',
};
