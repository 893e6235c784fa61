import { teamScope } from '../stored.ts';

/** Everything above the teams is changed by few and seldom: one queue. */
export function inFederation(): { readonly scope: 'federation'; readonly queue: string } {
  return { scope: 'federation', queue: 'federation' };
}

export function atMeeting({
  teamId,
  meetingId,
}: {
  readonly teamId: string;
  readonly meetingId: string;
}) {
  return { scope: teamScope(teamId), queue: `meeting/${meetingId}` } as const;
}

export function inTeam({ teamId }: { readonly teamId: string }) {
  return { scope: teamScope(teamId), queue: 'team' } as const;
}
