import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { caseWords } from '../../../../shared/codes/meeting.ts';
import { zonedInstant } from '../../../../shared/kernel/calendar.ts';
import { meeting as meetingDocument } from '../../../../shared/meetings/meeting.ts';
import { isMissing, leaveWord, wordsAbout } from '../../../../shared/meetings/call/words.ts';
import { aContext } from '../../../builders/context.ts';
import { aMeeting, value } from '../../../builders/meeting.ts';
import { aTeam } from '../../../builders/team.ts';
import { ongoingCase, queuedCase } from '../star-cases.ts';

const team = aTeam().build();
const now = aContext(zonedInstant('2026-12-03', '09:00'), 'demo/ifo-officer');
const called = () => aMeeting(team).calledOn('2026-12-01').withItem({ reference: 'BER-2026-014' });
const absent = called().answered('ifo-officer', { status: 'absent' }).build();
const leave = (
  meeting = absent,
  { seat = 'ifo-officer', reference = 'BER-2026-014', word = 'wait-for-me' as const } = {},
) => leaveWord(meeting, team, seat, reference, word, now);
const refused = (code: string, more = {}) => ({ ok: false, error: { code, ...more } });

describe('word about a case', () => {
  it('is left by a seat that has answered that it is absent, and written down as a code', () => {
    const left = value(leave());
    expect(left.words).toEqual({ 'ifo-officer': { 'BER-2026-014': 'wait-for-me' } });
    expect(left.history.at(-1)).toEqual({
      type: 'word-left',
      at: now.now,
      by: 'demo/ifo-officer',
      memberId: 'ifo-officer',
      reference: 'BER-2026-014',
      word: 'wait-for-me',
    });
    expect(meetingDocument.safeParse(left).success).toBe(true);
  });

  it('is left by one who sends an ersättare, who may not know the case', () => {
    const deputised = called()
      .answered('ifo-officer', { status: 'deputy', deputyId: 'ifo-officer-deputy' })
      .build();
    expect(leave(deputised).ok).toBe(true);
  });

  it('is refused from one who comes, or has not answered: they speak at the meeting', () => {
    const coming = called().answered('ifo-officer', { status: 'coming', mode: 'digital' }).build();
    expect(leave(coming)).toEqual(refused('only-when-absent'));
    expect(leave(called().build())).toEqual(refused('only-when-absent'));
  });

  it('follows what is noted at the meeting rather than what was answered', () => {
    const came = called()
      .answered('ifo-officer', { status: 'absent' })
      .opened()
      .attended('ifo-officer', 'physical')
      .build();
    const missing = called().opened().attended('ifo-officer', 'absent').build();
    expect(isMissing(came, 'ifo-officer')).toBe(false);
    expect(leave(came)).toEqual(refused('only-when-absent'));
    expect(leave(missing).ok).toBe(true);
  });

  it('is about a case on the agenda, or one the meeting will put there when it opens', () => {
    const about = (reference: string, standing: readonly { id: string }[]) =>
      leaveWord(absent, team, 'ifo-officer', reference, 'has-news', now, standing);
    expect(about('BER-2026-001', [])).toEqual(refused('not-on-agenda'));
    expect(about('BER-2026-001', [ongoingCase('BER-2026-001')]).ok).toBe(true);
    expect(about('BER-2026-009', [queuedCase('BER-2026-009')]).ok).toBe(true);
  });

  it('comes too late for a case that has been decided', () => {
    const decided = called()
      .answered('ifo-officer', { status: 'absent' })
      .opened()
      .decided('BER-2026-014', { outcome: 'queued' })
      .build();
    expect(leave(decided)).toEqual(refused('already-decided'));
  });

  it('is refused when the meeting is over or cancelled, and for what is no seat', () => {
    const closed = called().answered('ifo-officer', { status: 'absent' }).opened().closed().build();
    const cancelled = called().answered('ifo-officer', { status: 'absent' }).cancelled().build();
    expect(leave(closed)).toEqual(refused('meeting-is', { status: 'closed' }));
    expect(leave(cancelled)).toEqual(refused('meeting-is', { status: 'cancelled' }));
    expect(leave(absent, { seat: 'ifo-officer-deputy' })).toEqual(
      refused('not-found', { what: 'member' }),
    );
  });

  it('is changed by another word, the same again changes nothing, and is taken back with none', () => {
    const first = value(leave());
    expect(value(leave(first))).toBe(first);
    const changed = value(
      leaveWord(first, team, 'ifo-officer', 'BER-2026-014', 'nothing-new', now),
    );
    expect(wordsAbout(changed, 'BER-2026-014')).toEqual([
      { memberId: 'ifo-officer', word: 'nothing-new' },
    ]);
    const none = value(leaveWord(changed, team, 'ifo-officer', 'BER-2026-014', 'none', now));
    expect(none.words).toEqual({ 'ifo-officer': {} });
    expect(value(leaveWord(none, team, 'ifo-officer', 'BER-2026-014', 'none', now))).toBe(none);
  });

  it('is not shown of one who can come after all, and can still be taken back', () => {
    const left = called()
      .answered('ifo-officer', { status: 'absent' })
      .leftWord('ifo-officer', 'BER-2026-014', 'wait-for-me')
      .answered('ifo-officer', { status: 'coming', mode: 'on-site' })
      .build();
    expect(wordsAbout(left, 'BER-2026-014')).toEqual([]);
    expect(leaveWord(left, team, 'ifo-officer', 'BER-2026-014', 'none', now).ok).toBe(true);
  });

  it('is the last one said of each case by each seat, in whatever order they come', () => {
    const seats = ['ifo-officer', 'employment-officer', 'labour-market-coordinator'] as const;
    const references = ['BER-2026-014', 'BER-2026-015'] as const;
    const everyoneAway = seats.reduce(
      (meeting, seat) => meeting.answered(seat, { status: 'absent' }),
      called().withItem({ reference: 'BER-2026-015' }),
    );
    const start = everyoneAway.build();
    const said = fc.record({
      seat: fc.constantFrom(...seats),
      reference: fc.constantFrom(...references),
      word: fc.constantFrom(...caseWords, 'none' as const),
    });
    fc.assert(
      fc.property(fc.array(said, { maxLength: 20 }), (all) => {
        const end = all.reduce(
          (meeting, { seat, reference, word }) =>
            value(leaveWord(meeting, team, seat, reference, word, now)),
          start,
        );
        for (const seat of seats)
          for (const reference of references) {
            const last = all.findLast((one) => one.seat === seat && one.reference === reference);
            const expected = last === undefined || last.word === 'none' ? undefined : last.word;
            expect(end.words[seat]?.[reference]).toBe(expected);
          }
        expect(meetingDocument.safeParse(end).success).toBe(true);
      }),
      { numRuns: 60 },
    );
  });
});
