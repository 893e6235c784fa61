import { itemKindLabels } from './agenda.ts';
import type { Labels } from '../text/choice.ts';

export const caseTypes = ['new', 'consultation'] as const;

export const caseTypeLabels: Labels<(typeof caseTypes)[number]> = {
  new: itemKindLabels.new,
  consultation: 'Konsultation',
};

export const caseStatuses = [
  'raised',
  'queued',
  'ongoing',
  'declined',
  'answered',
  'withdrawn',
  'closed',
] as const;
export type CaseStatus = (typeof caseStatuses)[number];
