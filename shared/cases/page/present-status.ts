import { awaitsPension } from '../ended.ts';
import { closingReasonLabels } from '../../codes/closing.ts';
import { parkedCauseLabels } from '../../codes/following.ts';
import { withdrawalReasonLabels } from '../../codes/queue.ts';
import { declinedText } from '../forms/decision-forms.ts';
import { type IsoDate, localDate } from '../../kernel/calendar.ts';
import { formatDay, inSentence } from '../../text/format.ts';
import type { CaseState, StarCase } from '../case.ts';
import { followUpText } from '../follow/present-alarms.ts';
import { waitTimeText } from '../queue/present-wait-time.ts';

/**
 * Where the case stands: `I kö sedan tis 8 sep 2026 (väntat 42 dagar)`. It stands on the card in the team's channel too, so it
 * does not say why a case is parked, declined or closed: in a small municipality the reference is not enough of a cover (§7).
 */
export function statusText(starCase: StarCase, today: IsoDate): string {
  const { current, raisedAt } = starCase;
  switch (current.status) {
    case 'raised':
      return `Aktualiserat ${dayOf(raisedAt)}, väntar på teamets beslut`;
    case 'queued':
      return `I kö sedan ${dayOf(current.since)} (${inSentence(waitTimeText(starCase, current, today))})`;
    case 'ongoing':
      return current.parked === undefined
        ? `Pågående sedan ${dayOf(current.receivedAt)}`
        : `Pågående sedan ${dayOf(current.receivedAt)}, vilande`;
    case 'declined':
      return `Avböjt ${dayOf(current.at)}`;
    case 'answered':
      return `Besvarad ${dayOf(current.at)}`;
    case 'withdrawn':
      // Nobody took it back: that it has stopped is what everyone who works with it has to know at once.
      return current.why === 'consent-withdrawn'
        ? 'Stoppat: samtycket är återkallat'
        : `Återtaget ${dayOf(current.at)}`;
    case 'closed':
      return `Avslutat ${dayOf(current.at)}`;
  }
}

/** Why it stands so, for those who look at the page; undefined where the status says it all. */
export function statusReason({ current }: StarCase): string | undefined {
  switch (current.status) {
    case 'ongoing':
      return current.parked === undefined ? undefined : parkedCauseLabels[current.parked.cause];
    case 'withdrawn':
      return current.why === 'consent-withdrawn' ? undefined : withdrawalReasonLabels[current.why];
    case 'closed':
      return closingReasonLabels[current.closing.reason];
    case 'declined':
      return declinedText(current.criterion);
    case 'raised':
    case 'queued':
    case 'answered':
      return undefined;
  }
}

/** What comes next for a case outside any agenda; undefined when nothing does. */
export function nextText(
  current: CaseState,
  today: IsoDate,
  nextMeetingDate: IsoDate | undefined,
): string | undefined {
  switch (current.status) {
    case 'raised':
    case 'queued':
      return nextMeetingDate === undefined
        ? 'Nästa möte är inte planerat'
        : takenUpOn(nextMeetingDate, today);
    case 'ongoing':
      return followUpText(current.nextFollowUp, today);
    case 'closed':
      return awaitsPension(current) ? 'Beslutet om sjukersättning är inte noterat än' : undefined;
    case 'declined':
    case 'answered':
    case 'withdrawn':
      return undefined;
  }
}

function dayOf(at: string): string {
  return formatDay(localDate(at));
}

/** `Tas upp på mötet tis 8 dec 2026`; of a meeting that was never held nothing is promised. */
export function takenUpOn(date: IsoDate, today: IsoDate): string {
  return date < today
    ? `Skulle ha tagits upp på mötet ${formatDay(date)}, som inte är avslutat`
    : `Tas upp på mötet ${formatDay(date)}`;
}
