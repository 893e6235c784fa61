import type { Team } from '../../teams/team.ts';
import type { Meeting } from '../meeting.ts';
import { restNoted } from './note-rest.ts';
import { isUndecided } from '../undecided.ts';
import { presentRest, type RestWay } from './present-rest.ts';

/** What whoever leads can do with a meeting that is held from its card in the channel. */
export interface HeldView {
  readonly rest: readonly RestWay[];
  /** The last press for all of them can be taken back. */
  readonly canUnnoteRest: boolean;
  /** Opened by mistake perhaps: nothing is decided yet. */
  readonly canUndoOpening: boolean;
}

export function presentHeld(meeting: Meeting, team: Team): HeldView | undefined {
  if (meeting.current.status !== 'open') return undefined;
  const held = {
    rest: presentRest(meeting, team, false),
    canUnnoteRest: restNoted(meeting).length > 0,
    canUndoOpening: isUndecided(meeting),
  };
  return held.rest.length > 0 || held.canUnnoteRest || held.canUndoOpening ? held : undefined;
}
