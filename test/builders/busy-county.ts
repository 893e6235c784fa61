import { tertialDigestJob } from '../../bot/app/jobs/jobs.ts';
import type { Scope, StoredBody } from '../../bot/app/ports.ts';
import type { ControlledDocument } from '../../shared/controlled-documents/controlled-document.ts';
import type { Gathering } from '../../shared/gatherings/gathering.ts';
import { without } from '../../shared/kernel/without.ts';
import type { Milestone } from '../../shared/milestones/milestone.ts';
import type { Team } from '../../shared/teams/team.ts';
import { aChannel } from './app.ts';
import { aDocument } from './document.ts';
import { channelOf, eightGroups, eightTeams } from './eight-groups.ts';
import { aGathering } from './gathering.ts';
import { aMilestone } from './milestone.ts';
import { submitted } from './period-report.ts';
import { anAskedRuling, aRuling } from './ruling.ts';

export const teamChannel = (teamId: string): string => `19:team-${teamId}@thread.tacv2`;
const groupOf = (teamId: string): string => `styr-${teamId}`;

/** Called in that channel. */
function calledIn(channelId: string, called: Gathering): Gathering {
  const { notice } = called.posts;
  if (notice === undefined) throw new Error('not called');
  return { ...called, posts: { ...called.posts, notice: { ...notice, channelId } } };
}

/** The joint meeting of a team and its styrgrupp, called in the team's channel. */
export function aJointMeeting(teamId: string, date: string): Gathering {
  const joint = aGathering('joint-meeting', { teamId }, date, `joint-${teamId}`);
  return calledIn(teamChannel(teamId), joint.called().build());
}

/** What each styrgrupp has of every kind, by the id of its only team. */
function ofGroup(teamId: string): readonly StoredBody[] {
  const steeringGroupId = groupOf(teamId);
  const meeting = (date: string, id: string) =>
    aGathering('steering-meeting', { steeringGroupId }, date, `${id}-${teamId}`);
  const by = `demo/chef-${teamId}`;
  const coming = meeting('2026-08-05', 'coming').called().withTopic('Rutin för samtycke', by);
  const held = meeting('2026-06-03', 'held')
    .called()
    .opened(by)
    .decided({
      ...{ text: 'Varje part utser en ersättare.', owner: 'all', due: '2026-10-01' },
      ...{ anchoring: ['municipality'], anchorUntil: '2026-09-30' },
    })
    .closed();
  const level = 'steering-group';
  const milestone: Milestone = without(
    aMilestone({ id: `mal-${teamId}`, level, steeringGroupId }),
    'teamId',
  );
  const document: ControlledDocument = {
    ...aDocument(`dok-${teamId}`),
    ...{ level, steeringGroupId, audiences: ['steering-groups'] },
  };
  return [
    calledIn(channelOf(teamId), coming.withIds().build()),
    held.withIds().build(),
    anAskedRuling(`asked-${teamId}`, { teamId, steeringGroupId }),
    without(aRuling(`ruled-${teamId}`, { steeringGroupId }), 'teamId'),
    submitted({ type: 'steering-group', steeringGroupId }, '2026'),
    ...[milestone, document],
    tertialDigestJob(steeringGroupId, '2026-07-30T09:00:00.000Z'),
  ];
}

/** Eight teams and their eight styrgrupper at the end of July 2026, each with its channel and with everything that a styrgrupp may have. */
export const busyCounty: readonly (readonly [Scope, readonly StoredBody[]])[] = [
  ['federation', [eightGroups()]],
  ...eightTeams.flatMap((team): readonly (readonly [Scope, readonly StoredBody[]])[] => {
    const { id } = team;
    const steeringGroupId = groupOf(id);
    const withChannel: Team = { ...team, channelId: teamChannel(id) };
    const channels = [
      aChannel(teamChannel(id), { type: 'team', teamId: id }),
      aChannel(channelOf(id), { type: 'steering-group', steeringGroupId }),
    ];
    return [
      ['federation', [withChannel, ...channels, ...ofGroup(id)]],
      [`team:${id}`, [aJointMeeting(id, '2026-08-06')]],
    ];
  }),
];
