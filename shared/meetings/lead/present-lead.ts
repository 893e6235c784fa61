import { mayDo } from '../../access/access.ts';
import type { Role } from '../../access/role.ts';
import type { Instant } from '../../kernel/calendar.ts';
import { memberLabel } from '../../teams/labels.ts';
import type { Team } from '../../teams/team.ts';
import type { Meeting } from '../meeting.ts';
import { isCoordinatorThere, possibleLeads } from './choose-lead.ts';
import type { LeadView } from './view.ts';

/** What the asker may do about it: the seats that can be chosen, none where the samordnare is there to lead. */
export function presentLead({ meeting, team, roles, now }: LeadFacts, isLive: boolean): LeadView {
  const { meetingLead } = meeting;
  const may = isLive && mayDo(roles, 'choose-lead').allowed;
  const isOpen = may && !isCoordinatorThere(meeting, team, now);
  const choices = possibleLeads(meeting, team).filter(({ id }) => id !== meetingLead?.memberId);
  return {
    ...(meetingLead === undefined ? {} : { memberId: meetingLead.memberId }),
    choices: isOpen ? choices.map(({ id }) => ({ value: id, label: memberLabel(team, id) })) : [],
    canEnd: may && meetingLead !== undefined,
  };
}

interface LeadFacts {
  readonly meeting: Meeting;
  readonly team: Team;
  readonly roles: readonly Role[];
  readonly now: Instant;
}
