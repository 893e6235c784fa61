import { describe, expect, it } from 'vitest';
import { type FkSlotFacts, presentFkSlot } from '../../../../shared/meetings/fk/present-slot.ts';
import { presentPreview } from '../../../../shared/meetings/call/present-preview.ts';
import { presentMeetingRow, type RowFacts } from '../../../../shared/meetings/call/present-row.ts';
import { zonedInstant } from '../../../../shared/kernel/calendar.ts';
import { aCase } from '../../../builders/case.ts';
import { presentChannel } from '../../../../shared/teams/present-channel.ts';
import { aChannel } from '../../../builders/app.ts';
import { aMeeting } from '../../../builders/meeting.ts';
import { aTeam } from '../../../builders/team.ts';
import { ongoingCase } from '../star-cases.ts';
import { builtInRules } from '../../../builders/rules.ts';

const team = aTeam().build();
const channel = aChannel('19:berg@thread.tacv2', { type: 'team', teamId: 'berg' });

describe('a line in the list of meetings', () => {
  const working = { status: 'working', channel } as const;
  const active: RowFacts = {
    channel: working,
    rules: builtInRules,
    roles: ['member'],
    ownSeatIds: ['ifo-officer'],
    now: zonedInstant('2026-11-30', '09:00'),
  };

  it('counts answers, cases and topics', () => {
    const meeting = aMeeting(team)
      .answered('ifo-officer', { status: 'absent' })
      .withItem({ reference: 'BER-2026-014' })
      .withTopic('learning', 'SIP')
      .withTopic('learning', 'Samtycke')
      .build();
    expect(presentMeetingRow(meeting, team, active)).toMatchObject({
      answersText: '1 av 7 har svarat',
      itemsText: '1 ärende och 2 punkter',
    });
    expect(presentMeetingRow(aMeeting(team).build(), team, active).itemsText).toBe('0 ärenden');
  });

  it('warns of a kallelse that has nowhere to go, while it has not gone', () => {
    const warning = (meeting: ReturnType<typeof aMeeting>) =>
      presentMeetingRow(meeting.build(), team, { ...active, channel: { status: 'none' } }).head
        .warning;
    expect(warning(aMeeting(team))).toBe(presentChannel({ status: 'none' }).text);
    const toldAbove = presentMeetingRow(aMeeting(team).build(), team, {
      ...active,
      channel: { status: 'none' },
      channelTold: true,
    });
    expect(toldAbove.head.warning).toBeUndefined();
    expect(toldAbove.head.noticeText).toContain('men teamet har ingen kanal ansluten');
    expect(warning(aMeeting(team).called())).toBeUndefined();
    expect(warning(aMeeting(team).cancelled())).toBeUndefined();
  });

  it('is the only place where who does not read the meeting sees it, and answers there', () => {
    const asked: RowFacts = {
      ...active,
      roles: ['individual-coordinator'],
      ownSeatIds: ['individual-coordinator'],
    };
    const wider = aTeam().withMember('individual-coordinator').build();
    const row = presentMeetingRow(aMeeting(wider).called().build(), wider, asked);
    expect(row.page).toBeUndefined();
    expect(row.itemsText).toBeUndefined();
    expect(row.answer).toMatchObject({ memberId: 'individual-coordinator', status: 'none' });
    expect(presentMeetingRow(aMeeting(team).called().build(), team, active)).toMatchObject({
      page: 'meeting',
    });
    expect(
      presentMeetingRow(aMeeting(wider).cancelled().build(), wider, asked).answer,
    ).toBeUndefined();
  });

  it('warns of what is unusual about the plan, until it is held', () => {
    const short = () => aMeeting(team).planned({ end: '14:00' });
    const warning = (meeting: ReturnType<typeof aMeeting>) =>
      presentMeetingRow(meeting.build(), team, active).head.warning;
    expect(warning(short())).toContain('Mötet är 1 timme utan lunch.');
    expect(warning(short().opened())).toBeUndefined();
  });
});

describe('the meeting as FK’s contact sees it', () => {
  const meeting = aMeeting(team)
    .calledOn('2026-12-01')
    .withItem({ reference: 'BER-2026-014', raisingParty: 'fk', raisedBy: 'fk-contact' })
    .withItem({ reference: 'BER-2026-015', raisingParty: 'af' })
    .withItem({ reference: 'BER-2026-016', raisingParty: 'municipality' })
    .withTopic('fk-slot', 'Hur lång är handläggningstiden?', 'ifo-officer')
    .withTopic('fk-slot', 'Nya regler för sjukpenning', 'fk-contact')
    .withTopic('learning', 'Ny rutin för samtycke')
    .opened({ ongoing: [ongoingCase('BER-2026-001')] })
    .build();
  const ofFk = (reference: string) => aCase(reference).by('fk').build();
  const facts: FkSlotFacts = {
    meeting,
    team,
    roles: ['fk-contact'],
    ownSeatIds: ['fk-contact'],
    cases: [ofFk('BER-2026-014')],
    ongoing: [],
    rules: builtInRules,
    today: '2026-12-08',
  };

  it('has the questions to FK and the cases FK raised, and no trace of another', () => {
    const view = presentFkSlot(facts);
    expect(view.questions.map(({ text, canRemove }) => [text, canRemove])).toEqual([
      ['Hur lång är handläggningstiden?', false],
      ['Nya regler för sjukpenning', true],
    ]);
    expect(view.rows.map(({ reference }) => reference)).toEqual(['BER-2026-014']);
    expect(JSON.stringify(view)).not.toMatch(/BER-2026-0(?!14)|Ny rutin/);
  });

  it('has a case FK raised together with others, whoever wrote it in', () => {
    const together = aCase('BER-2026-016').by('several', 'ifo', 'fk').build();
    const view = presentFkSlot({ ...facts, cases: [...facts.cases, together] });
    expect(view.rows.map(({ reference }) => reference)).toEqual(['BER-2026-014', 'BER-2026-016']);
  });

  it('offers FK’s own ongoing cases for a follow-up, those on the agenda left out', () => {
    const ongoing = ['BER-2026-014', 'BER-2026-020'].map(ofFk);
    const { choices } = presentFkSlot({ ...facts, ongoing });
    expect(choices.ongoing).toEqual(['BER-2026-020']);
  });

  it('has FK’s own answer and nobody else’s', () => {
    const called = aMeeting(team)
      .calledOn('2026-12-01')
      .answered('fk-contact', { status: 'coming', mode: 'digital' })
      .answered('ifo-officer', { status: 'absent', word: 'Semester' })
      .build();
    const view = presentFkSlot({ ...facts, meeting: called });
    expect(view.answer).toMatchObject({ text: 'Kommer digitalt', own: true });
    expect(JSON.stringify(view)).not.toContain('Semester');
    expect(view.can).toEqual({ answer: true, propose: true, raise: false });
  });

  it('lets FK raise only in a team flagged so, and nothing once it is over', () => {
    const flagged = aTeam().whereFkMayRaise().build();
    expect(presentFkSlot({ ...facts, team: flagged }).can).toEqual({
      answer: false,
      propose: true,
      raise: true,
    });
    const closed = aMeeting(team).opened().closed().build();
    expect(presentFkSlot({ ...facts, team: flagged, meeting: closed }).can).toEqual({
      answer: false,
      propose: false,
      raise: false,
    });
  });

  it('offers FK’s own deputies only', () => {
    const choices = (of: typeof team) =>
      presentFkSlot({ ...facts, team: of }).choices.deputies.map(({ value }) => value);
    expect(choices(team)).toEqual([]);
    expect(choices(aTeam().withDeputy('fk-contact').build())).toEqual(['fk-contact-deputy']);
  });
});

describe('the preview of a plan', () => {
  const now = '2026-11-20T09:00:00.000Z';
  const plan = { start: '13:00', end: '16:00', place: 'Kommunhuset' };

  it('of one meeting tells when its kallelse goes out', () => {
    const preview = (date: string) =>
      presentPreview(team, { plan: { ...plan, date } }, [], builtInRules, now, {
        status: 'working',
        channel,
      });
    expect(preview('2026-12-06')).toEqual({
      dates: [
        {
          date: '2026-12-06',
          when: 'sön 6 dec 2026 kl. 13.00–16.00',
          noticeText: 'Kallelsen går ut fre 27 nov 2026 kl. 08.00',
          noticeLate: false,
        },
      ],
      skipped: [],
    });
    expect(preview('2026-11-24').dates[0]).toMatchObject({
      noticeText: 'Kallelsen går ut fre 20 nov 2026 kl. 10.00 (sent)',
      noticeLate: true,
    });
  });

  it('of a series tells what is passed over and why', () => {
    const onBreak = aTeam().onBreak({ from: '2027-07-01', to: '2027-08-15' }).build();
    const pattern = { nth: 1, weekday: 3, from: '2027-01-01', to: '2027-08-31' } as const;
    const { dates, skipped } = presentPreview(onBreak, { pattern, plan }, [], builtInRules, now, {
      status: 'working',
      channel,
    });
    expect(dates.map(({ date }) => date)).toEqual([
      '2027-02-03',
      '2027-03-03',
      '2027-04-07',
      '2027-05-05',
      '2027-06-02',
    ]);
    expect(skipped).toEqual([
      { date: '2027-01-06', text: 'ons 6 jan 2027: helgdag' },
      { date: '2027-07-07', text: 'ons 7 juli 2027: uppehåll' },
      { date: '2027-08-04', text: 'ons 4 aug 2027: uppehåll' },
    ]);
  });

  it('of nothing yet is empty', () => {
    expect(
      presentPreview(team, { plan }, [], builtInRules, now, { status: 'working', channel }),
    ).toEqual({
      dates: [],
      skipped: [],
    });
  });
});
