import { describe, expect, it } from 'vitest';
import { confirming, guardedAt } from '../../../builders/guarded.ts';
import { zonedInstant } from '../../../../shared/kernel/calendar.ts';
import { answerNotice } from '../../../../shared/meetings/call/answer.ts';
import type { AnswerChoice } from '../../../../shared/meetings/meeting.ts';
import { aContext } from '../../../builders/context.ts';
import { aMeeting, value } from '../../../builders/meeting.ts';
import { aTeam } from '../../../builders/team.ts';

const team = aTeam().build();
const called = aMeeting(team).calledOn('2026-12-01').build();
const now = zonedInstant('2026-12-02', '10:00');
const ctx = () => aContext(now, 'demo/employment-officer');

const deputy: AnswerChoice = { status: 'deputy', deputyId: 'employment-officer-deputy' };

describe('answering the kallelse', () => {
  it.each<AnswerChoice>([
    { status: 'coming', mode: 'on-site' },
    { status: 'coming', mode: 'digital' },
    deputy,
    { status: 'absent' },
    { status: 'absent', word: 'Ta mina ärenden först, jag är på planeringsdag.' },
  ])('keeps $status with who answered and when', (choice) => {
    const answered = value(answerNotice(called, team, 'employment-officer', choice, ctx()));
    const happened = { at: now, by: 'demo/employment-officer' };
    expect(answered.answers).toEqual({ 'employment-officer': { choice, ...happened } });
    expect(answered.history.at(-1)).toEqual({
      type: 'answered',
      ...happened,
      memberId: 'employment-officer',
      choice,
    });
  });

  it('works in the tab before the kallelse is out', () => {
    const planned = aMeeting(team).build();
    expect(answerNotice(planned, team, 'ifo-officer', { status: 'absent' }, ctx()).ok).toBe(true);
  });

  it('changes one’s mind, and keeps what was said before in the history', () => {
    const first = value(answerNotice(called, team, 'employment-officer', deputy, ctx()));
    const second = value(
      answerNotice(first, team, 'employment-officer', { status: 'coming', mode: 'digital' }, ctx()),
    );
    expect(second.answers['employment-officer']?.choice.status).toBe('coming');
    expect(second.history.filter(({ type }) => type === 'answered')).toHaveLength(2);
  });

  it.each<AnswerChoice>([
    { status: 'coming', mode: 'on-site' },
    deputy,
    { status: 'absent' },
    { status: 'absent', word: 'Semester' },
  ])('the same answer again ($status) gives the very same meeting', (choice) => {
    const once = value(answerNotice(called, team, 'employment-officer', choice, ctx()));
    const later = aContext(zonedInstant('2026-12-03', '10:00'));
    expect(value(answerNotice(once, team, 'employment-officer', choice, later))).toBe(once);
  });

  it('the same kind of answer with another mode, deputy or word is a new one', () => {
    const two = aTeam().withDeputy('employment-officer', { id: 'second-deputy' }).build();
    const pairs: [AnswerChoice, AnswerChoice][] = [
      [
        { status: 'coming', mode: 'on-site' },
        { status: 'coming', mode: 'digital' },
      ],
      [deputy, { status: 'deputy', deputyId: 'second-deputy' }],
      [{ status: 'absent' }, { status: 'absent', word: 'Sjuk' }],
    ];
    for (const [first, second] of pairs) {
      const once = value(answerNotice(called, two, 'employment-officer', first, ctx()));
      const twice = value(answerNotice(once, two, 'employment-officer', second, ctx()));
      expect(twice.answers['employment-officer']?.choice).toEqual(second);
    }
  });

  it('takes an empty word for no word', () => {
    const choice: AnswerChoice = { status: 'absent', word: ' \n ' };
    const answered = value(answerNotice(called, team, 'employment-officer', choice, ctx()));
    expect(answered.answers['employment-officer']?.choice).toEqual({ status: 'absent' });
  });

  it.each([
    ['a personnummer', 'Gäller 19811218-9876', 'personal-number'],
    ['a samordningsnummer', 'Gäller 701063-2391', 'coordination-number'],
    ['an e-mail address', 'Nås på kalle@exempel.se', 'email'],
    ['more than 200 characters', 'ö'.repeat(201), 'too-long'],
  ] as const)('refuses a word with %s', (_, word, code) => {
    const refused = answerNotice(called, team, 'ifo-officer', { status: 'absent', word }, ctx());
    expect(refused).toMatchObject({
      ok: false,
      error: guardedAt('word', code),
    });
    expect(JSON.stringify(refused)).not.toContain(word);
  });
});

describe('a word of absence that may be the name of a person', () => {
  it('is not stored before it is confirmed', () => {
    const choice = { status: 'absent', word: 'Fråga Karin Hallström' } as const;
    expect(answerNotice(called, team, 'ifo-officer', choice, ctx())).toEqual({
      ok: false,
      error: guardedAt('word', 'possible-name'),
    });
    const confirmed = value(
      answerNotice(called, team, 'ifo-officer', choice, ctx(), {
        confirmed: confirming(choice.word),
      }),
    );
    expect(confirmed.answers['ifo-officer']?.choice).toEqual(choice);
  });
});

describe('sending a deputy', () => {
  it('may not be the deputy of another service of the same party', () => {
    const choice: AnswerChoice = { status: 'deputy', deputyId: 'ifo-officer-deputy' };
    expect(answerNotice(called, team, 'labour-market-coordinator', choice, ctx())).toEqual({
      ok: false,
      error: { code: 'no-deputy' },
    });
  });

  it.each([
    ['a deputy of another party', 'ifo-officer-deputy'],
    ['a member who is no deputy', 'coordinator'],
    ['nobody known', 'not-there'],
  ])('refuses %s', (_, deputyId) => {
    const sent = answerNotice(
      called,
      team,
      'employment-officer',
      { status: 'deputy', deputyId },
      ctx(),
    );
    expect(sent).toEqual({ ok: false, error: { code: 'not-your-deputy' } });
  });

  it('is refused when the party has no deputy on the meeting’s day', () => {
    const choice: AnswerChoice = { status: 'deputy', deputyId: 'employment-officer-deputy' };
    const none = { ok: false, error: { code: 'no-deputy' } };
    expect(answerNotice(called, team, 'rehab-coordinator-psychiatry', choice, ctx())).toEqual(none);
    const left = aTeam().ended('employment-officer-deputy', '2026-12-07').build();
    expect(answerNotice(called, left, 'employment-officer', choice, ctx())).toEqual(none);
    const leaves = aTeam().ended('employment-officer-deputy', '2026-12-08').build();
    expect(answerNotice(called, leaves, 'employment-officer', choice, ctx()).ok).toBe(true);
  });
});

describe('the seat that answers', () => {
  it('must be one of the team', () => {
    expect(answerNotice(called, team, 'not-there', { status: 'absent' }, ctx())).toEqual({
      ok: false,
      error: { code: 'not-found', what: 'member' },
    });
  });

  it('must still be held on the meeting’s day', () => {
    const left = aTeam().ended('ifo-officer', '2026-12-07').build();
    expect(answerNotice(called, left, 'ifo-officer', { status: 'absent' }, ctx())).toEqual({
      ok: false,
      error: { code: 'seat-ended', on: '2026-12-07' },
    });
  });

  it('may be one that starts by then, not one that starts after', () => {
    const joining = (from: string) => aTeam().withMember('lss', { from }).build();
    const absent: AnswerChoice = { status: 'absent' };
    expect(answerNotice(called, joining('2026-12-08'), 'lss', absent, ctx()).ok).toBe(true);
    expect(answerNotice(called, joining('2026-12-09'), 'lss', absent, ctx()).ok).toBe(false);
  });

  it('is never the ersättare’s own, who has none', () => {
    expect(answerNotice(called, team, 'ifo-officer-deputy', { status: 'absent' }, ctx())).toEqual({
      ok: false,
      error: { code: 'not-found', what: 'member' },
    });
  });
});
