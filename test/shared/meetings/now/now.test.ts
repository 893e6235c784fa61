import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addMinutes } from '../../../../shared/kernel/calendar.ts';
import { withoutItem } from '../../../../shared/meetings/agenda/items.ts';
import { settleTopic } from '../../../../shared/meetings/agenda/settle.ts';
import { closeMeeting } from '../../../../shared/meetings/lead/close.ts';
import { decideItem, undoItemDecision } from '../../../../shared/meetings/lead/hold.ts';
import type { Meeting } from '../../../../shared/meetings/meeting.ts';
import { moveNow } from '../../../../shared/meetings/now/move-now.ts';
import { nowOf } from '../../../../shared/meetings/now/now-of.ts';
import { presentNow } from '../../../../shared/meetings/now/present-now.ts';
import { stopsOf } from '../../../../shared/meetings/now/stops.ts';
import { type AgendaPlace, keyOfPlace } from '../../../../shared/meetings/place.ts';
import { withoutCase } from '../../../../shared/meetings/without-case.ts';
import type { AgendaPart } from '../../../../shared/codes/agenda.ts';
import { aContext } from '../../../builders/context.ts';
import { aMeeting, value } from '../../../builders/meeting.ts';
import { aTeam } from '../../../builders/team.ts';

const team = aTeam().build();
const references = ['BER-2026-001', 'BER-2026-002', 'BER-2026-003'] as const;
const [first, second, third] = references;
const begun = '2026-12-08T12:00:00.000Z';
const at = (minutes: number) => aContext(addMinutes(begun, minutes));
/** Three new cases and two topics, at the first case. */
const open = aMeeting(team)
  .called()
  .withItem({ reference: first })
  .withItem({ reference: second })
  .withItem({ reference: third })
  .withTopic('learning', 'Studiebesöket')
  .withTopic('learning', 'Utbildningsdagen')
  .opened()
  .build();

const idOf = (reference: string) =>
  open.items.find((item) => item.reference === reference)?.id ?? reference;
const placeOf = (reference: string): AgendaPlace => ({ of: 'item', itemId: idOf(reference) });
const partOf = (part: AgendaPart): AgendaPlace => ({ of: 'part', part });
const stand = (meeting: Meeting) => {
  const now = presentNow(meeting, team, false);
  return [now?.before?.label, now?.at?.label, now?.next?.label];
};
const decided = (meeting: Meeting, reference: string, minutes: number) =>
  value(decideItem(meeting, idOf(reference), { outcome: 'queued' }, at(minutes)));
const undone = (meeting: Meeting, reference: string, minutes: number) =>
  value(undoItemDecision(meeting, idOf(reference), at(minutes)));
const moved = (meeting: Meeting, place: AgendaPlace, minutes: number) =>
  value(moveNow(meeting, team, place, at(minutes)));

describe('where a meeting is', () => {
  it('is the first case when it is opened, also in a document that says nothing of it', () => {
    expect(open).not.toHaveProperty('now');
    expect(stand(open)).toEqual([undefined, first, second]);
  });

  it('is where who leads puts it, and then on by itself when that is decided', () => {
    const put = moved(open, placeOf(second), 1);
    expect(stand(put)).toEqual([first, second, third]);
    expect(stand(decided(put, second, 5))).toEqual([second, third, 'Försäkringskassan']);
  });

  it('does not move for a case that is decided out of turn', () => {
    expect(stand(decided(open, third, 3))).toEqual([undefined, first, second]);
  });

  it('is back at a case whose decision is undone', () => {
    const two = decided(decided(open, first, 2), second, 4);
    expect(stand(two)[1]).toBe(third);
    expect(stand(undone(two, second, 5))[1]).toBe(second);
  });

  it('can be a decided case again, until that is decided anew', () => {
    const back = moved(decided(open, first, 2), placeOf(first), 3);
    expect(stand(back)).toEqual([undefined, first, second]);
    const again = undone(back, first, 4);
    expect(stand(again)[1]).toBe(first);
    expect(stand(decided(again, first, 6))[1]).toBe(second);
  });

  it('goes on to FK’s hour, the topics and the deviations, and back to what was passed over', () => {
    const cases = decided(decided(moved(open, placeOf(second), 1), second, 2), third, 3);
    expect(stand(cases)[1]).toBe('Försäkringskassan');
    const fk = moved(cases, partOf('fk-slot'), 4);
    expect(stand(fk)[1]).toBe('Försäkringskassan');
    const [, topic] = stopsOf(fk, team, false).filter(({ place }) => place.of === 'topic');
    const learning = moved(fk, topic?.place ?? partOf('learning'), 5);
    expect(stand(learning)).toEqual(['Lärande 1 av 2', 'Lärande 2 av 2', 'Avvikelser']);
    const last = moved(learning, partOf('deviations'), 6);
    expect(stand(last)).toEqual(['Lärande 2 av 2', 'Avvikelser', first]);
  });

  it('is at the next topic when one is ticked off', () => {
    const [topic] = open.topics;
    const there = moved(open, { of: 'topic', topicId: topic?.id ?? '' }, 1);
    const done = value(settleTopic(there, topic?.id ?? '', { outcome: 'done' }, at(4)));
    expect(stand(done)).toEqual(['Lärande 1 av 2', 'Lärande 2 av 2', 'Avvikelser']);
  });

  it('goes to what follows when the case it was at leaves the agenda', () => {
    const put = moved(decided(open, first, 1), placeOf(second), 2);
    expect(stand(withoutItem(put, second, at(3)))).toEqual([first, third, 'Försäkringskassan']);
  });

  it('is nowhere once the meeting is closed', () => {
    const closed = value(closeMeeting(moved(open, placeOf(second), 1), true, at(9))).meeting;
    expect(closed).not.toHaveProperty('now');
    expect(presentNow(closed, team, false)).toBeUndefined();
    expect(moveNow(closed, team, placeOf(first), at(10))).toEqual({
      ok: false,
      error: { code: 'meeting-is', status: 'closed' },
    });
  });

  it('begins with the closed cases, where there are any, after those that are decided', () => {
    const now = presentNow(
      decided(decided(decided(open, first, 1), second, 2), third, 3),
      team,
      true,
    );
    expect(now?.at?.label).toBe('Avslutade ärenden');
    expect(now?.countText).toBe('3 av 3 ärenden klara');
  });
});

describe('what is taken up', () => {
  it('is written down with who did it; what moves on by itself leaves no line', () => {
    const put = moved(open, placeOf(second), 1);
    expect(put.history.at(-1)).toMatchObject({ type: 'now-moved', to: placeOf(second) });
    expect(decided(put, second, 2).history.at(-1)?.type).toBe('item-decided');
  });

  it('is the same for two who press at once', () => {
    const put = moved(open, placeOf(second), 1);
    expect(value(moveNow(put, team, placeOf(second), at(1)))).toBe(put);
  });

  it('stands on the agenda, or is refused', () => {
    expect(moveNow(open, team, placeOf('BER-2026-099'), at(1))).toEqual({
      ok: false,
      error: { code: 'not-on-agenda' },
    });
    expect(moveNow(open, team, { of: 'topic', topicId: 'gone' }, at(1))).toEqual({
      ok: false,
      error: { code: 'not-found', what: 'topic' },
    });
  });

  it('is forgotten with a case that is removed', () => {
    const closed = value(closeMeeting(moved(open, placeOf(second), 1), true, at(9))).meeting;
    expect(JSON.stringify(withoutCase(closed, second))).not.toContain(idOf(second));
  });
});

describe('whatever is decided, undone and taken up', () => {
  const stops = stopsOf(open, team, false);
  type Step = (meeting: Meeting, minutes: number) => Meeting;
  const orSame = (meeting: Meeting, result: ReturnType<typeof moveNow>) =>
    result.ok ? result.value : meeting;
  const step: fc.Arbitrary<Step> = fc.oneof(
    fc
      .constantFrom(...references)
      .map<Step>(
        (reference) => (meeting, minutes) =>
          orSame(meeting, decideItem(meeting, idOf(reference), { outcome: 'queued' }, at(minutes))),
      ),
    fc
      .constantFrom(...references)
      .map<Step>(
        (reference) => (meeting, minutes) =>
          orSame(meeting, undoItemDecision(meeting, idOf(reference), at(minutes))),
      ),
    fc.constantFrom(...stops).map<Step>(
      ({ place }) =>
        (meeting, minutes) =>
          moved(meeting, place, minutes),
    ),
  );
  const walks = fc
    .array(step, { maxLength: 30 })
    .map((steps) => steps.reduce((so, take, n) => take(so, n + 1), open));

  it('the meeting is at one place of its agenda, and never says that it goes on to the same', () => {
    fc.assert(
      fc.property(walks, (meeting) => {
        const now = nowOf(meeting, stopsOf(meeting, team, false));
        const keys = stops.map(({ place }) => keyOfPlace(place));
        expect(keys).toContain(now.at === undefined ? undefined : keyOfPlace(now.at.place));
        expect(now.next).not.toEqual(now.at);
        expect(now.next?.done).toBeUndefined();
      }),
    );
  });

  it('what is put somewhere is there, and there it stays until it is decided', () => {
    fc.assert(
      fc.property(walks, fc.constantFrom(...references), (meeting, reference) => {
        const put = moved(meeting, placeOf(reference), 40);
        expect(stand(put)[1]).toBe(reference);
        const isDecided = put.items.find(({ id }) => id === idOf(reference))?.decision;
        if (isDecided === undefined)
          expect(stand(decided(put, reference, 41))[1]).not.toBe(reference);
      }),
    );
  });
});
