import type { Party } from '../codes/party.ts';
import { type IsoDate, localDate } from '../kernel/calendar.ts';
import { happenedNow } from '../kernel/context.ts';
import { err, ok, type Result } from '../kernel/result.ts';
import type { RuledContext } from '../rules/ruled-context.ts';
import type { Appointment } from '../teams/appointment.ts';
import type { Team } from '../teams/team.ts';
import { appointeeIn } from './appointees.ts';
import { appointeeText } from './present-appointees.ts';
import { coordinatorNeed } from './need.ts';
import { byGroup } from './present-event.ts';
import type { AppointingRefusal } from './refusals.ts';

/** As what somebody in a styrgrupp decides. */
export interface InGroup {
  readonly steeringGroupId: string;
  readonly party?: Party | undefined;
  /** All that it answers for. */
  readonly teams: readonly Team[];
}

/** Who is to lead the team, and from when. The first choice stands, and who comes second is told of it. */
export function appointCoordinator(
  team: Team,
  { who: code, from }: { readonly who: string; readonly from: IsoDate },
  { steeringGroupId, party, teams }: InGroup,
  ctx: RuledContext,
): Result<Team, AppointingRefusal> {
  const { appointment } = team;
  if (appointment?.status === 'appointed') return err(standing(appointment, team, teams));
  const need = coordinatorNeed(team, ctx.today);
  if (need === undefined) return err({ code: 'coordinator-is-seated' });
  const who = appointeeIn(code, { team, teams, rules: ctx.rules, today: ctx.today });
  if (who === undefined) return err({ code: 'cannot-be-appointed' });
  if (from < need.earliest)
    return err({ code: 'too-early', field: 'from', earliest: need.earliest });
  const id = ctx.newId();
  const appointed = { ...happenedNow(ctx), ...(party !== undefined && { party }) };
  return ok({
    ...team,
    appointment: { status: 'appointed', id, steeringGroupId, who, from, appointed },
    history: [
      ...team.history,
      {
        ...{ type: 'coordinator-appointed', ...appointed },
        ...{ appointmentId: id, steeringGroupId, who, from },
      },
    ],
  });
}

/** Until the kansli has put them in their seat. */
export function withdrawAppointment(
  team: Team,
  appointmentId: string,
  { party }: Pick<InGroup, 'party'>,
  ctx: RuledContext,
): Result<Team, AppointingRefusal> {
  const { appointment } = team;
  if (appointment === undefined) return err({ code: 'not-found', what: 'appointment' });
  if (appointment.id !== appointmentId) return err({ code: 'appointment-is-another' });
  switch (appointment.status) {
    case 'entered':
      return err({ code: 'appointment-is-entered', on: localDate(appointment.entered.at) });
    case 'withdrawn':
      return err({ code: 'appointment-is-withdrawn', on: localDate(appointment.withdrawn.at) });
    case 'appointed': {
      const withdrawn = { ...happenedNow(ctx), ...(party !== undefined && { party }) };
      return ok({
        ...team,
        appointment: { ...appointment, status: 'withdrawn', withdrawn },
        history: [
          ...team.history,
          { type: 'appointment-withdrawn', ...withdrawn, appointmentId: appointment.id },
        ],
      });
    }
  }
}

function standing(
  { who, from, appointed }: Appointment,
  team: Team,
  teams: readonly Team[],
): AppointingRefusal {
  return {
    ...{ code: 'coordinator-is-appointed', on: localDate(appointed.at), from },
    ...{ by: byGroup(appointed), who: appointeeText(who, { team, teams }) },
  };
}
