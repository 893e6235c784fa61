import { presentWays, type PresentWay } from '../../codes/meeting.ts';
import { partyOfFunction } from '../../codes/party.ts';
import { seatsAt } from '../../teams/seats.ts';
import type { Team } from '../../teams/team.ts';
import type { Meeting } from '../meeting.ts';
import { restOf } from './note-rest.ts';

/** One press for all of whom nothing is noted. */
export interface RestWay {
  readonly attendance: PresentWay;
  /** `Övriga 4 på plats, inte FK`: what tells two apart comes before a narrow button is cut. */
  readonly text: string;
}

const here: Readonly<Record<PresentWay, string>> = {
  physical: 'på plats',
  digital: 'digitalt',
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
  const others = counted ? `Övriga ${length}` : 'Övriga';
  const who = nobody ? 'Alla' : others;
  const butFk = isFkLeftOut(meeting, team) ? ', inte FK' : '';
  const ways = meeting.plan.place === undefined ? presentWays.toReversed() : presentWays;
  return ways.map((attendance) => ({ attendance, text: `${who} ${here[attendance]}${butFk}` }));
}

function isFkLeftOut({ attendance, plan }: Meeting, team: Team): boolean {
  return seatsAt(team, plan.date).some(
    ({ id, function: seat }) => partyOfFunction[seat] === 'fk' && attendance[id] === undefined,
  );
}
