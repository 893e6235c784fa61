import type { Labels } from '../text/choice.ts';

export const caseTypes = ['new', 'consultation'] as const;

export const caseTypeLabels: Labels<(typeof caseTypes)[number]> = {
  // Not its first word: it is read beside how it ended.
  new: 'Ärende',
  consultation: 'Konsultation',
};

/** Where nothing goes on any more. */
const endedStatuses = ['declined', 'answered', 'withdrawn', 'closed'] as const;
export const caseStatuses = ['raised', 'queued', 'ongoing', ...endedStatuses] as const;
export type CaseStatus = (typeof caseStatuses)[number];

export function isEndedStatus(status: CaseStatus): status is (typeof endedStatuses)[number] {
  return endedStatuses.some((ended) => ended === status);
}
