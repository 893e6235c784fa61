import {
  presentGatheringMinutes,
  presentGatheringNotice,
} from '../../../shared/gatherings/present-notice.ts';
import type { Around } from '../../../shared/gatherings/seats.ts';
import { aFederation } from '../../builders/app.ts';
import { aGathering, gatheringsAround } from '../../builders/gathering.ts';
import { aTeam } from '../../builders/team.ts';

const around: Around = { federation: aFederation(), teams: [aTeam().build()] };
const place = { steeringGroupId: 'berg-are', teamId: 'berg' };
const { called, closed } = gatheringsAround(place);

export function gatheringNotice() {
  return presentGatheringNotice(called, around, [
    'STAR Berg: avvikelse att ta ställning till, bemanning',
  ]);
}

export function gatheringMinutes() {
  return presentGatheringMinutes(closed, around);
}

/** As much as can be said on one card, and more. */
export function hugeGatheringNotice() {
  const long = 'Hur vi gör när en part saknar ersättare och mötet ändå ska hållas som planerat. ';
  const steering = aGathering(
    'steering-meeting',
    { steeringGroupId: 'berg-are' },
    '2026-12-15',
    'g',
  );
  for (let n = 0; n < 60; n += 1) steering.withTopic(`${long}${long}`.slice(0, 190));
  const lines = Array.from(
    { length: 60 },
    (_, n) => `STAR Berg ${n}: avvikelse att ta ställning till`,
  );
  return presentGatheringNotice(steering.called().build(), around, lines);
}

export function hugeGatheringMinutes() {
  const steering = aGathering(
    'steering-meeting',
    { steeringGroupId: 'berg-are' },
    '2026-12-15',
    'g',
  )
    .called()
    .opened();
  const text = 'Varje part utser en ersättare och meddelar samordnaren. '.repeat(5).trim();
  for (let n = 0; n < 60; n += 1)
    steering.decided({
      text,
      owner: 'all',
      due: '2027-02-01',
      anchoring: ['af', 'fk', 'region', 'municipality'],
      anchorUntil: '2027-01-20',
    });
  return presentGatheringMinutes(steering.closed().build(), around);
}
