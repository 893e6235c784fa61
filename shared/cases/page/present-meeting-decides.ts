import { mayDo } from '../../access/access.ts';
import { formatDay } from '../../text/format.ts';
import type { StarCase } from '../case.ts';
import type { CaseFacts } from './case-facts.ts';
import type { CaseView } from './view.ts';

/**
 * What is the team's to decide at a meeting (handbook §3) and so is no step of the case's page; for an ongoing case that
 * is on no agenda yet, the way there.
 */
export function presentMeetingDecides(facts: CaseFacts): CaseView['meetingDecides'] {
  const text = decidedThere(facts.starCase);
  if (text === undefined) return undefined;
  const agenda = agendaFor(facts);
  return { text, ...(agenda === undefined ? {} : { agenda }) };
}

function decidedThere({ type, current }: StarCase): string | undefined {
  switch (current.status) {
    case 'raised':
      return type === 'consultation'
        ? 'Teamet svarar på mötet.'
        : 'Om ärendet tas emot, ställs i kö eller avböjs beslutar teamet på mötet.';
    case 'queued':
      return 'När ärendet tas emot, eller om det avböjs, beslutar teamet på mötet. Det köade tas upp på varje möte.';
    case 'ongoing':
      return 'Att avsluta ärendet beslutar teamet på mötet.';
    case 'declined':
    case 'answered':
    case 'withdrawn':
    case 'closed':
      return undefined;
  }
}

function agendaFor({
  starCase,
  meeting,
  nextMeeting,
  asker,
}: CaseFacts): NonNullable<CaseView['meetingDecides']>['agenda'] {
  if (starCase.current.status !== 'ongoing' || meeting !== undefined || nextMeeting === undefined)
    return undefined;
  return mayDo(asker.roles, 'raise-case').allowed
    ? { meetingId: nextMeeting.id, whenText: formatDay(nextMeeting.plan.date) }
    : undefined;
}
