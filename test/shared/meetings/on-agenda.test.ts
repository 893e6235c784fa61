import { describe, expect, it } from 'vitest';
import { confirming, guardedAt } from '../../builders/guarded.ts';
import { zonedInstant } from '../../../shared/kernel/calendar.ts';
import { addItem, undecidedRaised } from '../../../shared/meetings/agenda/items.ts';
import { addTopic, removeTopic } from '../../../shared/meetings/agenda/topics.ts';
import { aContext } from '../../builders/context.ts';
import { aMeeting, value } from '../../builders/meeting.ts';
import { aTeam } from '../../builders/team.ts';
import { ongoingCase } from './star-cases.ts';

const team = aTeam().build();
const called = aMeeting(team).calledOn('2026-12-01').build();
const lastDay = aContext(zonedInstant('2026-12-04', '23:30'), 'demo/ifo-officer');
const dayAfter = aContext(zonedInstant('2026-12-05', '00:30'), 'demo/ifo-officer');

describe('proposing a topic', () => {
  it('puts it on the agenda, cleaned, with who and when', () => {
    const next = value(
      addTopic(called, 'ifo-officer', 'learning', '  Ny rutin för  samtycke ', lastDay),
    );
    expect(next.topics).toEqual([
      {
        id: expect.any(String) as string,
        part: 'learning',
        text: 'Ny rutin för samtycke',
        by: 'ifo-officer',
        at: lastDay.now,
      },
    ]);
    expect(next.history.at(-1)).toEqual({
      type: 'topic-added',
      at: lastDay.now,
      by: 'demo/ifo-officer',
      topicId: next.topics[0]?.id,
    });
  });

  it('closes for members after the last day for proposals, Swedish time', () => {
    expect(addTopic(called, 'ifo-officer', 'learning', 'SIP', dayAfter)).toEqual({
      ok: false,
      error: { code: 'proposals-closed', lastDay: '2026-12-04' },
    });
  });

  it('stays open for the coordinator, and for everyone while the meeting is held', () => {
    expect(addTopic(called, 'coordinator', 'learning', 'SIP', dayAfter).ok).toBe(true);
    const open = aMeeting(team).calledOn('2026-12-01').opened().build();
    const during = aContext(zonedInstant('2026-12-08', '14:00'));
    expect(addTopic(open, 'ifo-officer', 'other-information', 'Fika', during).ok).toBe(true);
  });

  it.each([
    ['nothing', '  ', 'empty'],
    ['a personnummer', 'Fråga om 811218-9876', 'personal-number'],
    ['more than 140 characters', 'ä'.repeat(141), 'too-long'],
  ] as const)('refuses %s', (_, text, code) => {
    expect(addTopic(called, 'ifo-officer', 'fk-slot', text, lastDay)).toMatchObject({
      ok: false,
      error: guardedAt('text', code),
    });
  });

  it('refuses what may be a name until the writer has said that it is none, which only they can know', () => {
    const propose = (confirmed?: { confirmed: string[] }) =>
      addTopic(called, 'ifo-officer', 'learning', 'Metoden enligt Anna Berg', lastDay, confirmed);
    const refused = {
      ok: false,
      error: guardedAt('text', 'possible-name'),
    };
    expect(propose()).toEqual(refused);
    expect(propose({ confirmed: confirming('Metoden enligt Karin Ek') })).toEqual(refused);
    expect(
      value(propose({ confirmed: confirming('Metoden enligt Anna Berg') })).topics.at(-1)?.text,
    ).toBe('Metoden enligt Anna Berg');
  });

  it('refuses a number of a person, whatever the writer says of names', () => {
    const text = 'Fråga om 640823-3234';
    expect(
      addTopic(called, 'ifo-officer', 'learning', text, lastDay, { confirmed: confirming(text) })
        .ok,
    ).toBe(false);
  });

  it('can be taken back, and what happened stays in the history', () => {
    const withTwo = aMeeting(team)
      .calledOn('2026-12-01')
      .withTopic('learning', 'SIP')
      .withTopic('fk-slot', 'Hur lång är handläggningstiden?')
      .build();
    const [first, second] = withTwo.topics;
    const next = value(removeTopic(withTwo, first?.id ?? '', lastDay));
    expect(next.topics).toEqual([second]);
    expect(next.history.at(-1)).toMatchObject({ type: 'topic-removed', topicId: first?.id });
    expect(removeTopic(next, first?.id ?? '', lastDay)).toEqual({
      ok: false,
      error: { code: 'not-found', what: 'topic' },
    });
  });
});

describe('putting a case on the agenda', () => {
  const item = {
    reference: 'BER-2026-014',
    kind: 'new',
    standing: false,
    raisedBy: 'ifo-officer',
    raisingParty: 'municipality',
  } as const;

  it('gives it an id there, and writes it down', () => {
    const next = value(addItem(called, item, lastDay));
    expect(next.items).toEqual([{ ...item, id: expect.any(String) as string }]);
    expect(next.history.at(-1)).toMatchObject({ type: 'item-added', itemId: next.items[0]?.id });
  });

  it('happens once', () => {
    const next = value(addItem(called, item, lastDay));
    expect(addItem(next, { ...item, kind: 'follow-up' }, lastDay)).toEqual({
      ok: false,
      error: { code: 'already-on-agenda' },
    });
  });

  it('is not stopped by the last day for proposals', () => {
    expect(addItem(called, item, dayAfter).ok).toBe(true);
  });

  it('counts as undecided until decided, unless the meeting put it there itself', () => {
    const open = aMeeting(team)
      .withItem({ reference: 'BER-2026-014' })
      .withItem({ reference: 'BER-2026-015', kind: 'consultation' })
      .withItem({ reference: 'BER-2026-016' })
      .opened({ ongoing: [ongoingCase('BER-2026-001')] })
      .decided('BER-2026-016', { outcome: 'queued' })
      .build();
    expect(undecidedRaised(open).map(({ reference }) => reference)).toEqual([
      'BER-2026-014',
      'BER-2026-015',
    ]);
  });
});
