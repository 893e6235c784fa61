import type { GatheringHead } from '../../shared/gatherings/view.ts';

/** Where a command finds it. */
export function atGathering({ gatheringId, teamId }: GatheringHead) {
  return { gatheringId, ...(teamId === undefined ? {} : { teamId }) };
}
