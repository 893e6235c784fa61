import type { CaseEvent, StarCase } from '../../cases/case.ts';
import type { Ongoing } from '../../cases/ongoing.ts';
import { presentProgress } from '../../cases/follow/present-progress.ts';
import { standingEvents } from '../../cases/history.ts';
import { eventText } from '../../cases/page/present-event.ts';
import { statusReason, statusText } from '../../cases/page/present-status.ts';
import { presentPlan } from '../../cases/plan/present-plan.ts';
import { waitTimeText } from '../../cases/queue/present-wait-time.ts';
import {
  answersForText,
  waitingNoteOf,
  waitingNoteText,
} from '../../cases/queue/present-waiting.ts';
import { referrerLabels } from '../../codes/raising.ts';
import { partyShortLabels } from '../../codes/party.ts';
import { type IsoDate, localDate } from '../../kernel/calendar.ts';
import { memberLabel } from '../../teams/labels.ts';
import type { Team } from '../../teams/team.ts';
import { formatDay, inSentence, joinWords } from '../../text/format.ts';
import type { KnownView } from '../agenda/view.ts';
import type { Meeting } from '../meeting.ts';

interface KnownFacts {
  readonly meeting: Meeting;
  readonly team: Team;
  readonly today: IsoDate;
}

/**
 * What one must know of a case before it is decided: a few words for its line on the agenda, and two lines where it is
 * taken up. For those who may read case rows; nothing of one that has ended, since that is no longer to be decided.
 */
export function presentKnown(facts: KnownFacts, starCase: StarCase): KnownView | undefined {
  const { team, today } = facts;
  const { current } = starCase;
  switch (current.status) {
    case 'raised':
      return {
        row: inSentence(raisedByText(starCase)),
        stands: inOneLine([`Aktualiserat ${dayOf(starCase.raisedAt)} ${raisedByText(starCase)}`]),
      };
    case 'queued': {
      // That nothing is noted is an alarm, and stands with them.
      const waiting = waitingNoteOf(starCase);
      return {
        row: waitTimeText(starCase, current, today),
        stands: inOneLine([statusText(starCase, today), `aktualiserat ${raisedByText(starCase)}`]),
        work: inOneLine([
          ...(waiting === undefined
            ? []
            : [`under tiden: ${inSentence(waitingNoteText(waiting))}`]),
          answersForText(starCase),
        ]),
      };
    }
    case 'ongoing': {
      const holder = memberLabel(team, current.caseHolderId);
      const parked = current.parked === undefined ? [] : ['Vilande'];
      return {
        row: inOneLine([...parked, holder]),
        stands: inOneLine([
          withReason(statusText(starCase, today), statusReason(starCase)),
          `ärendebärare: ${holder}`,
          ...followUpAhead(current, facts),
        ]),
        work: inOneLine([
          ...lastDecision(facts, starCase),
          ...measuresText(current, today),
          stepsText(starCase),
        ]),
      };
    }
    case 'declined':
    case 'answered':
    case 'withdrawn':
    case 'closed':
      return undefined;
  }
}

function inOneLine(facts: readonly string[]): string {
  return facts.join(' · ');
}

/** `Pågående sedan tis 13 okt 2026, vilande: väntar på en utredning` */
function withReason(status: string, reason: string | undefined): string {
  return reason === undefined ? status : `${status}: ${inSentence(reason)}`;
}

function raisedByText(starCase: StarCase): string {
  return starCase.type === 'new'
    ? `av ${inSentence(referrerLabels[starCase.referrer])}`
    : `av ${partyShortLabels[starCase.raisingParty]}`;
}

/** One that is due now is why the case is here, and one that has passed is an alarm. */
function followUpAhead({ nextFollowUp }: Ongoing, { meeting }: KnownFacts): readonly string[] {
  if (nextFollowUp === undefined) return ['ingen uppföljning bokad'];
  return nextFollowUp > meeting.plan.date ? [`nästa uppföljning ${formatDay(nextFollowUp)}`] : [];
}

const decisions: ReadonlySet<CaseEvent['type']> = new Set([
  'received',
  'individual-coordinator-decided',
  'handed-over',
  'follow-up-booked',
  'parked',
  'resumed',
] satisfies CaseEvent['type'][]);

/** `Senast tis 10 nov 2026: uppföljning bokad tis 8 dec 2026`; not what this meeting has just decided. */
function lastDecision({ meeting, team }: KnownFacts, starCase: StarCase): readonly string[] {
  const last = standingEvents(starCase.history).findLast(
    ({ type, meetingId }) => decisions.has(type) && meetingId !== meeting.id,
  );
  if (last === undefined) return [];
  // Who carries it and why it is parked stand in the line above.
  const text =
    last.type === 'received'
      ? 'mottaget'
      : last.type === 'parked'
        ? `vilande, tas upp igen ${formatDay(last.on)}`
        : inSentence(eventText(last, team, () => ''));
  return [`Senast ${dayOf(last.at)}: ${text}`];
}

/** `Insatser: arbetsträning (pågår sedan tis 3 nov 2026) och SIUS (inte startad)` */
function measuresText({ plan }: Ongoing, today: IsoDate): readonly string[] {
  if (plan === undefined) return ['ingen plan än'];
  const left = presentPlan(plan, today).measures.filter(({ status }) => status !== 'ended');
  if (left.length === 0) return ['ingen insats pågår'];
  const each = left.map(
    ({ title, statusText: how }) => `${inSentence(title)} (${inSentence(how)})`,
  );
  return [`${left.length === 1 ? 'insats' : 'insatser'}: ${joinWords(each)}`];
}

/** `steg: framåt i arbetsförmåga och sysselsättning, bakåt i försörjning` */
function stepsText(starCase: StarCase): string {
  const rows = presentProgress(starCase);
  const isNoted = rows.some(({ level }) => level !== undefined);
  const moved = (['forward', 'back'] as const).flatMap((way) => {
    const there = rows.filter(({ movement }) => movement === way);
    const word = way === 'forward' ? 'framåt' : 'bakåt';
    return there.length === 0
      ? []
      : [`${word} i ${joinWords(there.map(({ label }) => inSentence(label)))}`];
  });
  if (!isNoted) return 'steg: inte registrerade';
  if (moved.length > 0) return `steg: ${moved.join(', ')}`;
  return rows.every(({ movement }) => movement === 'none')
    ? 'steg: registrerade en gång'
    : 'steg: oförändrat';
}

function dayOf(at: string): string {
  return formatDay(localDate(at));
}
