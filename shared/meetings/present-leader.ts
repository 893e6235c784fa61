import { memberLabel } from '../teams/labels.ts';
import type { Team } from '../teams/team.ts';
import { isWithoutCoordinator } from '../teams/vacancies.ts';
import type { Meeting } from './meeting.ts';

/**
 * Who leads a meeting that the samordnare does not lead, or that the team has none: said to everybody, as the team is in
 * trouble without one (handbook §1).
 */
export function presentLeader(meeting: Meeting, team: Team): string | undefined {
  const { meetingLead, current } = meeting;
  const unled = isWithoutCoordinator(team, meeting.plan.date)
    ? 'Teamet saknar samordnare.'
    : undefined;
  if (meetingLead !== undefined) {
    const led = current.status === 'closed' ? 'leddes' : 'leds';
    const who = memberLabel(team, meetingLead.memberId);
    return [`Mötet ${led} av ${who} i samordnarens ställe.`, unled].filter(Boolean).join(' ');
  }
  if (unled === undefined || current.status === 'cancelled') return undefined;
  return current.status === 'closed'
    ? unled
    : `${unled} De som är med på mötet väljer vem av dem som leder det.`;
}
