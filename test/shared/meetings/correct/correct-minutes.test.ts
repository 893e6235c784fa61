import { describe, expect, it } from 'vitest';
import { correctAttendance } from '../../../../shared/meetings/correct/correct-attendance.ts';
import { correctItem } from '../../../../shared/meetings/correct/correct-item.ts';
import { correctRoom } from '../../../../shared/meetings/correct/correct-room.ts';
import { addLine, correctTopic } from '../../../../shared/meetings/correct/correct-topic.ts';
import { hasWaiting } from '../../../../shared/meetings/agenda/carry.ts';
import { type Meeting, meeting as meetingDocument } from '../../../../shared/meetings/meeting.ts';
import { presentMinutes } from '../../../../shared/meetings/minutes/present-minutes.ts';
import { presenceAt } from '../../../../shared/meetings/presence.ts';
import { aCase } from '../../../builders/case.ts';
import { aContext } from '../../../builders/context.ts';
import { aMeeting, value } from '../../../builders/meeting.ts';
import { builtInRules } from '../../../builders/rules.ts';
import { aTeam } from '../../../builders/team.ts';
import { ongoingCase } from '../star-cases.ts';

const team = aTeam().build();
const ctx = aContext('2026-12-09T08:00:00.000Z');
const open = () =>
  aMeeting(team)
    .withId('december')
    .called()
    .answered('ifo-officer', { status: 'coming', mode: 'on-site' })
    .withTopic('learning', 'Nytt om komvux')
    .opened({ ongoing: [ongoingCase('BER-2026-001'), ongoingCase('BER-2026-002')] })
    .decided('BER-2026-001', { outcome: 'follow-up', on: '2027-01-12' });
const closed = open().closed().build();
const itemId = closed.items[0]?.id ?? '';
const topicId = closed.topics[0]?.id ?? '';
const followUp = { outcome: 'follow-up', on: '2027-01-19' } as const;

function minutesOf(meeting: Meeting) {
  return presentMinutes({ meeting, team, cases: [], deviations: [], rules: builtInRules });
}

describe('the minutes of a meeting that is over', () => {
  it('are put right in who was there, which presence and numbers follow', () => {
    const right = value(
      correctAttendance(
        closed,
        team,
        { memberId: 'employment-officer', attendance: 'digital' },
        ctx,
      ),
    );
    expect(presenceAt(closed, team, builtInRules).missing).toContain('employment-officer');
    expect(presenceAt(right, team, builtInRules).missing).not.toContain('employment-officer');
    expect(minutesOf(right).corrections).toEqual([
      {
        what: 'Arbetsförmedlare (AF)',
        is: 'Digitalt',
        was: 'Inget noterat',
        byText: 'ons 9 dec 2026, Samordnare (kommunen)',
      },
    ]);
  });

  it('say what stood there before, for each correction of the same', () => {
    const once = value(correctItem(closed, { itemId, decision: followUp }, ctx));
    const twice = value(correctItem(once, { itemId, decision: 'none' }, ctx));
    expect(minutesOf(twice).corrections.map(({ what, is, was }) => [what, is, was])).toEqual([
      ['BER-2026-001', 'Ny uppföljning tis 19 jan 2027', 'Ny uppföljning tis 12 jan 2027'],
      ['BER-2026-001', 'Inget beslut', 'Ny uppföljning tis 19 jan 2027'],
    ]);
    expect(minutesOf(twice).totals).toBe('Togs inte upp 2');
    expect(twice.history.slice(0, closed.history.length)).toEqual(closed.history);
  });

  it('get a decision that nobody had registered, as made when the meeting was closed', () => {
    const second = closed.items[1]?.id ?? '';
    const right = value(correctItem(closed, { itemId: second, decision: followUp }, ctx));
    expect(right.items[1]?.decision).toMatchObject({
      made: followUp,
      at: closed.current.status === 'closed' ? closed.current.closedAt : '',
    });
    expect(minutesOf(right).totals).toBe('Följs upp 2');
  });

  it('do not keep the reason that was written for another ärendebärare in their history', () => {
    const raised = aMeeting(team).withItem({ reference: 'BER-2026-014' }).opened().closed().build();
    const right = value(
      correctItem(
        raised,
        {
          itemId: raised.items[0]?.id ?? '',
          decision: {
            outcome: 'received',
            caseHolderId: 'ifo-officer',
            overrideReason: 'Känd sedan tidigare',
          },
        },
        ctx,
      ),
    );
    expect(JSON.stringify(right.history)).not.toContain('Känd sedan tidigare');
    expect(right.items[0]?.decision?.made).toMatchObject({ overrideReason: 'Känd sedan tidigare' });
  });

  it('are not corrected over what somebody else has just corrected', () => {
    const basedOn = closed.history.length;
    const other = value(correctItem(closed, { itemId, decision: followUp, basedOn }, ctx));
    expect(correctItem(other, { itemId, decision: 'none', basedOn }, ctx)).toMatchObject({
      error: { code: 'corrected-meanwhile' },
    });
    const seen = { itemId, decision: 'none', basedOn: other.history.length } as const;
    expect(correctItem(other, seen, ctx)).toMatchObject({ ok: true });
  });

  it('take no decision that is none of an item of that kind', () => {
    expect(correctItem(closed, { itemId, decision: { outcome: 'queued' } }, ctx)).toMatchObject({
      error: { code: 'outcome-not-for-item' },
    });
  });

  it('are put right in what the meeting said of room, on the counts of then', () => {
    const cases = [
      aCase('BER-2026-001').raisedOn('2026-09-01').receivedOn('2026-09-08').build(),
      aCase('BER-2026-002')
        .raisedOn('2026-09-01')
        .receivedOn('2026-09-08')
        .closedOn('2026-12-09')
        .build(),
      aCase('BER-2026-003').raisedOn('2026-09-01').queuedOn('2026-12-09').build(),
    ];
    const right = value(correctRoom(closed, 'full', cases, ctx));
    expect(right.room).toEqual({ verdict: 'full', ongoing: 2, queued: 0 });
    const judged = open().judged('room', { ongoing: 7, queued: 1 }).closed().build();
    expect(value(correctRoom(judged, 'over', cases, ctx)).room).toEqual({
      verdict: 'over',
      ongoing: 7,
      queued: 1,
    });
  });

  it('get what became of a topic, and a line that is missing', () => {
    const done = { topicId, outcome: 'done', line: 'Alla har läst' } as const;
    const right = value(correctTopic(closed, done, ctx));
    const more = value(
      addLine(
        right,
        { part: 'other-information', text: 'Nytt om lokalen', by: 'coordinator' },
        ctx,
      ),
    );
    expect(minutesOf(more).topics).toEqual([
      'Lärande: Nytt om komvux. Klar: Alla har läst.',
      'Övrig information: Nytt om lokalen. Klar.',
    ]);
    expect(minutesOf(more).corrections.map(({ what, is, was }) => [what, is, was])).toEqual([
      ['Nytt om komvux', 'Klar: Alla har läst', 'Inte avbockad'],
      ['Tillagd rad', 'Nytt om lokalen', undefined],
    ]);
  });

  it('that say again of a topic leave it for the next meeting', () => {
    const settled = open().settled('Nytt om komvux', { outcome: 'done' }).closed().build();
    const again = { topicId: settled.topics[0]?.id ?? '', outcome: 'again' } as const;
    const right = value(correctTopic(settled, again, ctx));
    expect(hasWaiting(settled)).toBe(false);
    expect(hasWaiting(right)).toBe(true);
  });

  it('take no line that points somebody out', () => {
    expect(
      addLine(closed, { part: 'learning', text: 'Ring 070-123 45 67', by: 'coordinator' }, ctx),
    ).toMatchObject({ error: { code: 'guarded' } });
  });

  it('are put right in nothing while the meeting is held: there it is said anew', () => {
    const held = open().build();
    const attendance = { memberId: 'ifo-officer', attendance: 'digital' } as const;
    const line = { part: 'learning', text: 'Nytt om lokalen', by: 'coordinator' } as const;
    for (const tried of [
      correctAttendance(held, team, attendance, ctx),
      correctItem(held, { itemId, decision: followUp }, ctx),
      correctRoom(held, 'full', [], ctx),
      correctTopic(held, { topicId, outcome: 'done' }, ctx),
      addLine(held, line, ctx),
    ])
      expect(tried).toMatchObject({ error: { code: 'meeting-is', status: 'open' } });
  });

  it('are documents as all others, with what was put right in them', () => {
    const right = value(correctItem(closed, { itemId, decision: followUp }, ctx));
    expect(meetingDocument.parse(JSON.parse(JSON.stringify(right)))).toEqual(right);
  });
});
