import { teamScope } from '../documents/stored.ts';

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

/** A step of a case may take it off an agenda; commands that collide there are tried again. */
export function atCase({
  teamId,
  reference,
}: {
  readonly teamId: string;
  readonly reference: string;
}) {
  return { scope: teamScope(teamId), queue: `case/${reference}` } as const;
}
