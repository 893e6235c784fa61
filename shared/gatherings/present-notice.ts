import { isThere } from '../codes/meeting.ts';
import { answerText } from '../meetings/call/present-answers.ts';
import { formatDay, formatOutOf, joinLabels } from '../text/format.ts';
import { headings } from '../text/headings.ts';
import type { Gathering } from './gathering.ts';
import { anchoringOf, ownerTextOf, presentGatheringHead, secretaryTextOf } from './present-head.ts';
import { type Around, calledSeats } from './seats.ts';
import type { GatheringMinutes, GatheringNotice } from './view.ts';

/** The kallelse as everybody in the channel sees it. @param waits what waits for it now */
export function presentGatheringNotice(
  gathering: Gathering,
  around: Around,
  waits: readonly string[],
): GatheringNotice {
  const { current, proposalsUntil, topics, history } = gathering;
  const open = current.status === 'planned' || current.status === 'called';
  const banner = bannerOf(gathering);
  return {
    head: presentGatheringHead(gathering, around),
    ...(banner === undefined ? {} : { banner }),
    open,
    askText: `Svara och lämna punkter senast ${formatDay(proposalsUntil)}`,
    answersText: answersTextOf(gathering, around),
    answers: answersByText(gathering, around),
    topics: topics.map(({ text }) => text),
    waits: gathering.waited ?? waits,
    revision: history.length,
  };
}

/** `3 av 5 har svarat` */
export function answersTextOf(gathering: Gathering, around: Around): string {
  const seats = calledSeats(gathering, around);
  const answered = seats.filter(({ id }) => gathering.answers[id] !== undefined).length;
  return `${formatOutOf(answered, seats.length)} har svarat`;
}

function bannerOf({ current, noticeLate, history }: Gathering): string | undefined {
  if (current.status === 'cancelled') return 'Inställt';
  const called = history.findLastIndex(({ type }) => type === 'called');
  const changed = history.findLastIndex(({ type }) => type === 'changed');
  if (called !== -1 && changed > called) return 'Ändrad tid eller plats';
  return noticeLate && current.status === 'called' ? headings.lateNotice : undefined;
}

/** Those who come first, those who are waited for last. */
function answersByText(gathering: Gathering, around: Around): GatheringNotice['answers'] {
  const said = new Map<string, string[]>();
  const silent: string[] = [];
  for (const { id, label } of calledSeats(gathering, around)) {
    const choice = gathering.answers[id]?.choice;
    if (choice === undefined) silent.push(label);
    else {
      const text = answerText(choice.status === 'absent' ? { status: 'absent' } : choice);
      said.set(text, [...(said.get(text) ?? []), label]);
    }
  }
  return [
    ...[...said].map(([text, who]) => ({ text, who: joinLabels(who) })),
    ...(silent.length === 0 ? [] : [{ text: headings.notAnswered, who: joinLabels(silent) }]),
  ];
}

/** What was decided, when it is over. */
export function presentGatheringMinutes(gathering: Gathering, around: Around): GatheringMinutes {
  const { topics, decisions, waited = [] } = gathering;
  return {
    head: presentGatheringHead(gathering, around),
    attendanceText: attendanceTextOf(gathering, around),
    topics: topics.map(({ text }) => text),
    waited,
    decisions: decisions.map((decision) => {
      const anchoring = anchoringOf(decision);
      const secretary = secretaryTextOf(decision);
      return {
        text: decision.text,
        ownerText: ownerTextOf(decision),
        ...(anchoring.length === 0
          ? {}
          : { anchoringText: anchoring.map(({ text }) => text).join(' · ') }),
        ...(secretary === undefined ? {} : { secretaryText: secretary }),
      };
    }),
  };
}

function attendanceTextOf(gathering: Gathering, around: Around): string {
  const seats = calledSeats(gathering, around);
  const there = seats.filter(({ id }) => isThere(gathering.attendance[id]));
  const missing = seats.filter((seat) => !there.includes(seat)).map(({ label }) => label);
  const text = `${formatOutOf(there.length, seats.length)} var med`;
  return missing.length === 0 ? text : `${text}. Inte med: ${joinLabels(missing)}`;
}
