import { seatMaySee } from '../../cases/case-access.ts';
import type { StarCase } from '../../cases/case.ts';
import type { Referrer } from '../../codes/raising.ts';
import type { IsoDate } from '../../kernel/calendar.ts';
import { type MemberFunction, partyOfFunction } from '../../codes/party.ts';
import type { Member, Team } from '../../teams/team.ts';
import { seatsAt } from '../../teams/seats.ts';

const functionOfReferrer: Readonly<Record<Referrer, MemberFunction | undefined>> = {
  ifo: 'ifo-officer',
  ame: 'labour-market-coordinator',
  af: 'employment-officer',
  fk: 'fk-contact',
  'primary-care': 'rehab-coordinator-primary-care',
  psychiatry: 'rehab-coordinator-psychiatry',
  several: undefined,
  self: undefined,
};

/**
 * The seats that are asked what is done while a case waits: the raising party answers for the wait (handbook §3), and
 * in it first the seat that raised the case, then the service it was raised by, then anyone of the party, so that the
 * question has somebody to go to when people have changed. Not to one who may not see the case: the individkoordinator is
 * of the municipality too.
 */
export function seatsAnsweringForWait(
  team: Team,
  starCase: StarCase,
  date: IsoDate,
): readonly Member[] {
  const ofParty = seatsAt(team, date).filter(
    (seat) =>
      partyOfFunction[seat.function] === starCase.raisingParty && seatMaySee(starCase, team, seat),
  );
  const service = starCase.type === 'new' ? functionOfReferrer[starCase.referrer] : undefined;
  const asked = [
    // Whoever leads the team writes cases in for others; their service is the one to ask.
    ofParty.filter(({ id, function: seat }) => id === starCase.raisedBy && seat !== 'coordinator'),
    ofParty.filter(({ function: seat }) => seat === service),
    ofParty.filter(({ id }) => id === starCase.raisedBy),
    ofParty,
  ];
  return asked.find((seats) => seats.length > 0) ?? [];
}
