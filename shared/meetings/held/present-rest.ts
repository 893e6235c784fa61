import { presentWays, type PresentWay } from '../../codes/meeting.ts';
import { partyOfFunction } from '../../codes/party.ts';
import { seatsAt } from '../../teams/seats.ts';
import type { Team } from '../../teams/team.ts';
import type { Meeting } from '../meeting.ts';
import { restOf } from './note-rest.ts';

/** One press for all of whom nothing is noted. */
export interface RestWay {
  readonly attendance: PresentWay;
  /** `De övriga 4 utom FK är på plats` */
  readonly text: string;
}

const here: Readonly<Record<PresentWay, string>> = {
  physical: 'är på plats',
  digital: 'är med digitalt',
};

/**
 * In person first, unless the meeting has no place. None where a press on the one seat that is left says as much.
 *
 * @param counted how many they are, where it is drawn anew with each that is noted
 */
export function presentRest(meeting: Meeting, team: Team, counted: boolean): readonly RestWay[] {
  const { length } = restOf(meeting, team);
  if (meeting.current.status !== 'open' || length < 2) return [];
  const nobody = Object.keys(meeting.attendance).length === 0;
  const others = counted ? `De övriga ${length}` : 'De övriga';
  const who = `${nobody ? 'Alla' : others}${isFkLeftOut(meeting, team) ? ' utom FK' : ''}`;
  const ways = meeting.plan.place === undefined ? presentWays.toReversed() : presentWays;
  return ways.map((attendance) => ({ attendance, text: `${who} ${here[attendance]}` }));
}

function isFkLeftOut({ attendance, plan }: Meeting, team: Team): boolean {
  return seatsAt(team, plan.date).some(
    ({ id, function: seat }) => partyOfFunction[seat] === 'fk' && attendance[id] === undefined,
  );
}
