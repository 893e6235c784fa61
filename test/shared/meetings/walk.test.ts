import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { topicParts } from '../../../shared/codes/agenda.ts';
import { attendances, caseWords, roomVerdicts } from '../../../shared/codes/meeting.ts';
import type { Refusal } from '../../../shared/commands/refusals.ts';
import { addDays, addMinutes, zonedInstant } from '../../../shared/kernel/calendar.ts';
import { ok, type Result } from '../../../shared/kernel/result.ts';
import { answerNotice } from '../../../shared/meetings/call/answer.ts';
import { closeMeeting } from '../../../shared/meetings/lead/close.ts';
import {
  decideItem,
  openMeeting,
  setAttendance,
  undoItemDecision,
} from '../../../shared/meetings/lead/hold.ts';
import { addItem, withoutItem } from '../../../shared/meetings/agenda/items.ts';
import { type Meeting, meeting as meetingDocument } from '../../../shared/meetings/meeting.ts';
import { cancelMeeting, changeMeeting, isMoved } from '../../../shared/meetings/call/plan.ts';
import { markCalled, markReminded } from '../../../shared/meetings/call/posted.ts';
import { moveNow } from '../../../shared/meetings/now/move-now.ts';
import { judgeRoom } from '../../../shared/meetings/lead/room.ts';
import { addTopic, removeTopic } from '../../../shared/meetings/agenda/topics.ts';
import { isMissing, leaveWord, wordsAbout } from '../../../shared/meetings/call/words.ts';
import type { RuledContext } from '../../../shared/rules/ruled-context.ts';
import { aContext } from '../../builders/context.ts';
import { aMeeting, aPlan, aPost } from '../../builders/meeting.ts';
import { aTeam } from '../../builders/team.ts';
import { ongoingCase, queuedCase } from './star-cases.ts';
import { builtInRules } from '../../builders/rules.ts';

const team = aTeam().build();
const standing = {
  ongoing: [ongoingCase('BER-2026-001'), ongoingCase('BER-2026-014')],
  queued: [queuedCase('BER-2026-002')],
};

type Step = (meeting: Meeting, ctx: RuledContext) => Result<Meeting, Refusal>;

const seatId = fc.constantFrom(...team.members.map(({ id }) => id), 'nobody');
const nth = fc.nat({ max: 2 });
const choice = fc.constantFrom(
  { status: 'coming', mode: 'on-site' } as const,
  { status: 'coming', mode: 'digital' } as const,
  { status: 'deputy', deputyId: 'ifo-officer-deputy' } as const,
  { status: 'absent' } as const,
  { status: 'absent', word: 'Sjuk, återkommer på måndag' } as const,
);
const decision = fc.constantFrom(
  { outcome: 'queued' } as const,
  { outcome: 'received', caseHolderId: 'ifo-officer' } as const,
  { outcome: 'answered' } as const,
  { outcome: 'follow-up', on: '2027-01-12' } as const,
  { outcome: 'parked', cause: 'decision', on: '2027-03-09' } as const,
);
const plan = fc.record({
  date: fc.constantFrom('2026-12-08', '2026-12-15', '2026-12-02'),
  start: fc.constantFrom('13:00', '09:00'),
  place: fc.constantFrom('Kommunhuset', 'Folkets hus i Hackås'),
});

/** Every command, some of them impossible where the walk happens to be. */
const steps: Readonly<Record<string, fc.Arbitrary<Step>>> = {
  answer: fc.tuple(seatId, choice).map(
    ([id, chosen]) =>
      (meeting, ctx) =>
        answerNotice(meeting, team, id, chosen, ctx),
  ),
  change: plan.map(
    (other) => (meeting, ctx) => changeMeeting(meeting, { ...aPlan, ...other }, [], ctx),
  ),
  'add topic': fc
    .tuple(seatId, fc.constantFrom(...topicParts), fc.constantFrom('SIP', '811218-9876', 'Å'))
    .map(
      ([by, part, text]) =>
        (meeting, ctx) =>
          addTopic(meeting, by, part, text, ctx),
    ),
  'remove topic': nth.map(
    (n) => (meeting, ctx) => removeTopic(meeting, meeting.topics[n]?.id ?? 'none', ctx),
  ),
  'add item': fc.tuple(nth, fc.constantFrom('new', 'consultation', 'follow-up')).map(
    ([n, kind]) =>
      (meeting, ctx) =>
        addItem(
          meeting,
          { reference: `BER-2026-01${n}`, kind, standing: false, raisingParty: 'af' },
          ctx,
        ),
  ),
  'leave word': fc
    .tuple(
      seatId,
      fc.constantFrom('BER-2026-001', 'BER-2026-010'),
      fc.constantFrom(...caseWords, 'none'),
    )
    .map(
      ([id, reference, word]) =>
        (meeting, ctx) =>
          leaveWord(meeting, team, id, reference, word, ctx, standing.ongoing),
    ),
  room: fc.tuple(fc.constantFrom(...roomVerdicts), nth).map(
    ([verdict, ongoing]) =>
      (meeting, ctx) =>
        judgeRoom(meeting, verdict, { ongoing, queued: 1 }, ctx),
  ),
  'consent withdrawn': nth.map(
    (n) => (meeting, ctx) => ok(withoutItem(meeting, `BER-2026-01${n}`, ctx)),
  ),
  call: fc.constant<Step>((meeting, { now }) =>
    ok(markCalled(meeting, aPost(now), builtInRules, now)),
  ),
  remind: fc.constant<Step>((meeting, { now }) => ok(markReminded(meeting, ['ifo-officer'], now))),
  open: fc.constant<Step>((meeting, ctx) => openMeeting(meeting, team, standing, ctx)),
  attendance: fc.tuple(seatId, fc.constantFrom(...attendances)).map(
    ([id, value]) =>
      (meeting, ctx) =>
        setAttendance(meeting, team, id, value, ctx),
  ),
  decide: fc.tuple(nth, decision).map(
    ([n, made]) =>
      (meeting, ctx) =>
        decideItem(meeting, meeting.items[n]?.id ?? 'none', made, ctx),
  ),
  undo: nth.map(
    (n) => (meeting, ctx) => undoItemDecision(meeting, meeting.items[n]?.id ?? 'none', ctx),
  ),
  'move now': nth.map(
    (n) => (meeting, ctx) =>
      moveNow(meeting, team, { of: 'item', itemId: meeting.items[n]?.id ?? 'none' }, ctx),
  ),
  close: fc.boolean().map((carryOver) => (meeting, ctx) => {
    const closed = closeMeeting(meeting, carryOver, ctx);
    return closed.ok ? ok(closed.value.meeting) : closed;
  }),
  cancel: fc.constant<Step>((meeting, ctx) => cancelMeeting(meeting, 'other', ctx)),
};

// Ends are rare, so that walks are long; opening is common enough that half of them come to be held.
const often = ['answer', 'add topic', 'add item', 'decide', 'undo', 'attendance', 'leave word'];
const anyStep = fc.oneof(
  ...Object.entries(steps).map(([name, arbitrary]) => ({
    weight: often.includes(name)
      ? 8
      : ['close', 'cancel', 'consent withdrawn'].includes(name)
        ? 1
        : 3,
    arbitrary: fc.tuple(fc.constant(name), arbitrary),
  })),
);
const walks = fc.array(anyStep, { minLength: 1, maxLength: 60, size: 'max' });

interface Stop {
  readonly name: string;
  readonly before: Meeting;
  readonly after: Meeting;
  readonly step: Step;
}

/** Walks from a planned meeting over the days around it; refused steps leave it where it was. */
function walk(taken: readonly (readonly [string, Step])[]): readonly Stop[] {
  const stops: Stop[] = [];
  let meeting = aMeeting(team).build();
  taken.forEach(([name, step], n) => {
    const now = addMinutes(zonedInstant(addDays('2026-12-01', Math.floor(n / 3)), '08:00'), n % 3);
    const before = deepFrozen(meeting);
    const result = step(before, aContext(now));
    if (result.ok) meeting = result.value;
    stops.push({ name, before, after: meeting, step });
  });
  return stops;
}

/** A decision that changed what it was given would throw. */
function deepFrozen<T>(thing: T): T {
  if (typeof thing === 'object' && thing !== null && !Object.isFrozen(thing)) {
    Object.freeze(thing);
    Object.values(thing).forEach(deepFrozen);
  }
  return thing;
}

function eachStop(check: (stop: Stop) => void): void {
  fc.assert(
    fc.property(walks, (taken) => walk(taken).forEach(check)),
    { numRuns: 60 },
  );
}

describe('whatever happens to a meeting, in whatever order', () => {
  it('it stays a document that can be stored, with its status and order in step', () => {
    eachStop(({ after }) => {
      expect(meetingDocument.parse(after)).toEqual(after);
      expect(after.state).toBe(after.current.status);
      expect(after.sort).toBe(`${after.plan.date}T${after.plan.start}`);
    });
  });

  it('its history only grows, and with it the revision of its card', () => {
    eachStop(({ before, after }) => {
      expect(after.history.slice(0, before.history.length)).toEqual(before.history);
      // Where a post stands is noted beside the history, since it changes nothing on the card.
      if (after.history.length === before.history.length) {
        expect({ ...after, posts: {} }).toEqual({ ...before, posts: {} });
      }
    });
  });

  it('no answer is lost, except by a move that asks again, and none leaves the history', () => {
    eachStop(({ before, after }) => {
      const moved = isMoved(before.plan, after.plan);
      const missing = Object.keys(before.answers).filter((id) => after.answers[id] === undefined);
      expect(missing).toEqual(moved ? Object.keys(before.answers) : []);
      const told = new Set(
        after.history.flatMap((event) => (event.type === 'answered' ? [event.memberId] : [])),
      );
      expect(Object.keys(after.answers).filter((id) => !told.has(id))).toEqual([]);
    });
  });

  it('no case leaves the agenda but undecided when its consent is withdrawn, or stands on it twice', () => {
    eachStop(({ before, after }) => {
      const references = after.items.map(({ reference }) => reference);
      const told = after.history
        .slice(before.history.length)
        .flatMap((event) => (event.type === 'item-removed' ? [event.itemId] : []));
      const gone = before.items.filter(({ id }) => told.includes(id));
      expect(gone.filter(({ decision }) => decision !== undefined)).toEqual([]);
      const kept = before.items.filter(({ id }) => !told.includes(id));
      expect(references.slice(0, kept.length)).toEqual(kept.map(({ reference }) => reference));
      expect(new Set(references).size).toBe(references.length);
    });
  });

  it('no topic leaves the agenda but by being removed', () => {
    eachStop(({ before, after }) => {
      const removed = before.topics.filter(
        ({ id }) => !after.topics.some((topic) => topic.id === id),
      );
      const told = after.history
        .slice(before.history.length)
        .flatMap((event) => (event.type === 'topic-removed' ? [event.topicId] : []));
      expect(removed.map(({ id }) => id)).toEqual(told);
    });
  });

  it('word is heard only of seats that are not there, and is what each said last', () => {
    eachStop(({ after }) => {
      for (const reference of ['BER-2026-001', 'BER-2026-010'])
        for (const { memberId, word } of wordsAbout(after, reference)) {
          expect(isMissing(after, memberId)).toBe(true);
          const said = after.history.findLast(
            (event) =>
              event.type === 'word-left' &&
              event.memberId === memberId &&
              event.reference === reference,
          );
          expect(said).toMatchObject({ word });
        }
    });
  });

  it('the verdict on room is the last one given, and given only while it is held', () => {
    eachStop(({ before, after }) => {
      const last = after.history.findLast(({ type }) => type === 'room-judged');
      if (after.room === undefined) expect(last).toBeUndefined();
      else expect(last).toMatchObject(after.room);
      if (after.room !== before.room) expect(before.state).toBe('open');
    });
  });

  it('where it is, is kept while it is held and forgotten with it', () => {
    eachStop(({ after }) => {
      if (after.state !== 'open') expect(after).not.toHaveProperty('now');
    });
  });

  it('what is over stays over', () => {
    eachStop(({ before, after }) => {
      const over = before.state === 'closed' || before.state === 'cancelled';
      if (over) expect(after.current).toEqual(before.current);
    });
  });

  it('a decision undone leaves the meeting as it was before, but for the history', () => {
    eachStop(({ name, before, after }) => {
      const last = after.history.at(-1);
      if (name !== 'decide' || after === before || last?.type !== 'item-decided') return;
      const undone = undoItemDecision(after, last.itemId, aContext());
      expect(undone.ok).toBe(true);
      if (undone.ok) expect({ ...undone.value, history: [] }).toEqual({ ...before, history: [] });
    });
  });

  it('the walks do get to a decision, a closed meeting and a cancelled one', () => {
    const ends = fc.sample(walks, { numRuns: 300, seed: 4 }).flatMap(walk);
    const reached = new Set(
      ends.flatMap(({ after }) => [after.state, ...after.history.map(({ type }) => type)]),
    );
    expect([...reached]).toEqual(
      expect.arrayContaining([
        'closed',
        'cancelled',
        'item-decided',
        'decision-undone',
        'reminded',
        'word-left',
        'room-judged',
        'item-removed',
        'now-moved',
      ]),
    );
  });
});
