import { describe, expect, it } from 'vitest';
import { carryOn } from '../../../../shared/meetings/agenda/carry.ts';
import { settleTopic, unsettleTopic } from '../../../../shared/meetings/agenda/settle.ts';
import { closeMeeting } from '../../../../shared/meetings/lead/close.ts';
import { presentEnding } from '../../../../shared/meetings/minutes/present-ending.ts';
import { presentMinutes } from '../../../../shared/meetings/minutes/present-minutes.ts';
import { type Meeting, meeting as meetingDocument } from '../../../../shared/meetings/meeting.ts';
import { zonedInstant } from '../../../../shared/kernel/calendar.ts';
import { aContext } from '../../../builders/context.ts';
import { aMeeting, value } from '../../../builders/meeting.ts';
import { builtInRules } from '../../../builders/rules.ts';
import { aTeam } from '../../../builders/team.ts';

const team = aTeam().build();
const ctx = aContext(zonedInstant('2026-12-08', '15:30'));
const open = () =>
  aMeeting(team)
    .called()
    .withTopic('learning', 'Nytt om komvux', 'ifo-officer')
    .withTopic('implementation', 'Ny blankett')
    .withTopic('other-information', 'Sommarens möten')
    .withTopic('fk-slot', 'Hur räknas karens?')
    .opened();
const idOf = ({ topics }: Meeting, text: string) =>
  topics.find((topic) => topic.text === text)?.id ?? '';
const komvux = (meeting: Meeting) => idOf(meeting, 'Nytt om komvux');
const minutes = (meeting: Meeting) =>
  presentMinutes({ meeting, team, cases: [], deviations: [], rules: builtInRules }).topics;

describe('ticking off a topic', () => {
  it('keeps what the meeting made of it, with a line, for the minutes', () => {
    const meeting = open()
      .settled('Nytt om komvux', { outcome: 'done' })
      .settled('Ny blankett', { outcome: 'passed-on', line: 'Till nätverksträffen' })
      .settled('Sommarens möten', { outcome: 'again' })
      .closed()
      .build();
    expect(meetingDocument.safeParse(meeting).success).toBe(true);
    expect(minutes(meeting)).toEqual(
      expect.arrayContaining([
        'Lärande: Nytt om komvux. Klar.',
        'Implementering: Ny blankett. Lämnas vidare: Till nätverksträffen.',
        'Övrig information: Sommarens möten. Tas upp igen.',
      ]),
    );
  });

  it('by two at once is one tick where they say the same, and tells the second where they do not', () => {
    const meeting = open().settled('Nytt om komvux', { outcome: 'done' }).build();
    const again = settleTopic(meeting, komvux(meeting), { outcome: 'done' }, ctx);
    expect(value(again)).toBe(meeting);
    const other = settleTopic(meeting, komvux(meeting), { outcome: 'again' }, ctx);
    expect(other).toEqual({ ok: false, error: { code: 'already-settled' } });
  });

  it('is taken back, and leaves the topic as it was', () => {
    const before = open().build();
    const ticked = value(settleTopic(before, komvux(before), { outcome: 'done' }, ctx));
    const back = value(unsettleTopic(ticked, komvux(before), ctx));
    expect(back.topics).toEqual(before.topics);
    expect(unsettleTopic(back, komvux(before), ctx)).toMatchObject({
      error: { code: 'not-settled' },
    });
  });

  it('is done while the meeting is held, and not before or after', () => {
    for (const meeting of [
      aMeeting(team).withTopic('learning', 'Nytt om komvux').build(),
      open().closed().build(),
    ])
      expect(settleTopic(meeting, komvux(meeting), { outcome: 'done' }, ctx)).toMatchObject({
        error: { code: 'meeting-is' },
      });
  });

  it('takes no line that points somebody out, nor one about a case to a question for FK', () => {
    const meeting = open().build();
    const line = (text: string, of: string) =>
      settleTopic(meeting, idOf(meeting, of), { outcome: 'done', line: text }, ctx);
    expect(line('Ring 070-123 45 67', 'Nytt om komvux')).toMatchObject({
      error: { code: 'guarded' },
    });
    expect(line('Se BER-2026-014', 'Hur räknas karens?')).toMatchObject({
      error: { code: 'fk-question-about-case' },
    });
  });
});

describe('what is not ticked off', () => {
  it('is named before the meeting is closed', () => {
    const meeting = open().settled('Nytt om komvux', { outcome: 'done' }).build();
    const left = presentEnding({ meeting, team, cases: [], ownSeatIds: [] });
    const of = (wanted: string) => left.find(({ kind }) => kind === wanted);
    expect(of('topics')?.rows.map(({ label }) => label)).toEqual([
      'Ny blankett',
      'Sommarens möten',
    ]);
    expect(of('questions')).toMatchObject({
      text: '1 fråga till Försäkringskassan har inget svar',
      note: 'Går vidare till nästa möte.',
      rows: [{ label: 'Hur räknas karens?' }],
    });
  });

  it.each([
    [true, ['Ny blankett', 'Sommarens möten', 'Hur räknas karens?']],
    [false, ['Sommarens möten', 'Hur räknas karens?']],
  ])('goes on when it is carried (%s), with what is to be taken up again', (carryTopics, texts) => {
    const meeting = open()
      .settled('Nytt om komvux', { outcome: 'done' })
      .settled('Sommarens möten', { outcome: 'again' })
      .build();
    const closed = value(closeMeeting(meeting, true, ctx, { carryTopics })).meeting;
    const { from, next } = carryOn(closed, aMeeting(team).on('2027-01-12').build(), ctx);
    expect(next.topics.map(({ text }) => text)).toEqual(texts);
    expect(next.topics.every(({ outcome }) => outcome === undefined)).toBe(true);
    const line = minutes(from).find((one) => one.includes('Ny blankett'));
    expect(line?.endsWith('Går vidare till nästa möte.')).toBe(carryTopics);
  });

  it('leaves a question that the meeting settled without FK’s answer where it is', () => {
    const closed = open().settled('Hur räknas karens?', { outcome: 'done' }).closed().build();
    const { next } = carryOn(closed, aMeeting(team).on('2027-01-12').build(), ctx);
    expect(next.topics.map(({ text }) => text)).not.toContain('Hur räknas karens?');
  });
});
