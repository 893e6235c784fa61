import type { Role } from '../../../shared/access/role.ts';
import type { CaseFacts } from '../../../shared/cases/page/case-facts.ts';
import type { StarCase } from '../../../shared/cases/case.ts';
import { type IsoDate, zonedInstant } from '../../../shared/kernel/calendar.ts';
import type { MemberFunction } from '../../../shared/codes/party.ts';
import { aTeam } from '../../builders/team.ts';
import { today } from './try-step.ts';
import { builtInRules } from '../../builders/rules.ts';

export const berg = aTeam().whereFkMayRaise().withMember('individual-coordinator').build();

const rolesOf: Readonly<Partial<Record<MemberFunction, Role>>> = {
  coordinator: 'coordinator',
  'fk-contact': 'fk-contact',
  'individual-coordinator': 'individual-coordinator',
};

/** One who holds the seat of a function, which is its id too. */
export function asker(seat: MemberFunction): CaseFacts['asker'] {
  return { account: `demo/${seat}`, roles: [rolesOf[seat] ?? 'member'], seatIds: [seat] };
}

/** A case as somebody opens it on a day at one, with the next meeting in January. */
export function factsOf(
  starCase: StarCase,
  { on = today, ...change }: Partial<CaseFacts> & { readonly on?: IsoDate } = {},
): CaseFacts {
  return {
    team: berg,
    starCase,
    asker: asker('coordinator'),
    offers: [],
    queued: [],
    meeting: undefined,
    nextMeetingDate: '2027-01-12',
    raisedAgainAs: undefined,
    rules: builtInRules,
    now: zonedInstant(on, '13:00'),
    ...change,
  };
}
