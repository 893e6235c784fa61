import { mayDo } from '../access/access.ts';
import type { Role } from '../access/role.ts';
import { localDate } from '../kernel/calendar.ts';
import type { Appointment } from '../teams/appointment.ts';
import type { Team } from '../teams/team.ts';
import { formatDay, formatDayShort, withCapital } from '../text/format.ts';
import type { Choosing } from './appointees.ts';
import { appointeeChoices, appointeeText } from './present-appointees.ts';
import { type CoordinatorNeed, coordinatorNeedNow } from './need.ts';
import { byGroup } from './present-event.ts';
import type { AppointingRow } from './view.ts';

interface AppointingFacts extends Pick<Choosing, 'teams' | 'rules' | 'today'> {
  /** What who is told is to a team. */
  readonly rolesIn: (team: Team) => readonly Role[];
}

/** The teams that need a samordnare, and those whose chosen one the kansli is to put in their seat. */
export function presentAppointing(facts: AppointingFacts): readonly AppointingRow[] {
  const { teams, today, rolesIn } = facts;
  return teams.flatMap((team): readonly AppointingRow[] => {
    const may = mayDo(rolesIn(team), 'appoint-coordinator').allowed;
    const about = { teamId: team.id, teamName: team.name };
    const { appointment } = team;
    if (appointment?.status === 'appointed')
      return [
        {
          ...{ ...about, state: 'appointed', appointmentId: appointment.id },
          text: `${appointedText(appointment, { ...facts, team })} ${entersText}`,
          byText: decidedText(appointment),
          canWithdraw: may,
        },
      ];
    const need = coordinatorNeedNow(team, today);
    if (need === undefined) return [];
    const appoint = {
      ...{ choices: appointeeChoices({ ...facts, team }), from: need.earliest },
      ...(appointment !== undefined && { after: appointment.id }),
    };
    return [
      {
        ...{ ...about, state: 'waits', text: appointingWords.needed(need).ask },
        ...(may && { appoint }),
      },
    ];
  });
}

const entersText = 'Kansliet lägger in personen.';

/** How it is with a team's samordnare: within a sentence, and as what is asked of the styrgrupp after the team's name and a colon. */
export const appointingWords = {
  needed: (need: CoordinatorNeed) =>
    need.why === 'vacant'
      ? {
          short: 'samordnare saknas',
          ask: 'samordnare saknas. Utse en, eller pausa intaget tills det finns en.',
        }
      : {
          short: `samordnaren slutar ${formatDayShort(need.on)}`,
          ask: `samordnaren slutar ${formatDay(need.on)}. Utse vem som tar över.`,
        },
  appointed: {
    short: 'samordnaren är utsedd men inte inlagd',
    ask: `samordnaren är utsedd. ${entersText}`,
  },
} as const;

/** `samordnare är utsedd, från fre 1 jan 2027: handläggare IFO (kommunen).` */
export function appointedText(
  { who, from }: Pick<Appointment, 'who' | 'from'>,
  among: Pick<Choosing, 'team' | 'teams'>,
): string {
  return `samordnare är utsedd, från ${formatDay(from)}: ${appointeeText(who, among)}.`;
}

/** `Utsedd tis 8 dec 2026 av styrgruppens ledamot för kommunen` */
export function decidedText({ appointed }: Pick<Appointment, 'appointed'>): string {
  return withCapital(`utsedd ${formatDay(localDate(appointed.at))}${byGroup(appointed)}`);
}
