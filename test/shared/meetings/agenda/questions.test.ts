import { describe, expect, it } from 'vitest';
import { guardedAt } from '../../../builders/guarded.ts';
import { meeting as meetingDocument, type Meeting } from '../../../../shared/meetings/meeting.ts';
import { presentFkQuestions } from '../../../../shared/meetings/fk/present-questions.ts';
import { presentMinutes } from '../../../../shared/meetings/minutes/present-minutes.ts';
import { carryOn } from '../../../../shared/meetings/agenda/carry.ts';
import {
  answerQuestion,
  unansweredQuestions,
} from '../../../../shared/meetings/agenda/questions.ts';
import { addTopic } from '../../../../shared/meetings/agenda/topics.ts';
import { aContext } from '../../../builders/context.ts';
import { aMeeting, value } from '../../../builders/meeting.ts';
import { builtInRules } from '../../../builders/rules.ts';
import { aTeam } from '../../../builders/team.ts';

const team = aTeam().build();
const ctx = aContext('2026-12-08T13:00:00.000Z', 'demo/fk-contact');
const asked = 'Räknas läkarbesök som karens?';
const called = () => aMeeting(team).withId('m1').called().withTopic('fk-slot', asked);
const held = called().opened().closed().build();
const questionIn = ({ topics }: Meeting) => topics.find(({ part }) => part === 'fk-slot');
const idIn = (meeting: Meeting) => questionIn(meeting)?.id ?? '';
const answered = (meeting: Meeting, text: string, by = 'fk-contact') =>
  answerQuestion(meeting, idIn(meeting), { by, text }, ctx);

describe('a question to Försäkringskassan', () => {
  it.each([
    ['planned', aMeeting(team).withTopic('fk-slot', asked).build()],
    ['called', called().build()],
    ['open', called().opened().build()],
    ['closed', held],
  ])('is answered while the meeting is %s', (_status, meeting) => {
    const after = value(answered(meeting, '  Nej, bara  hela dagar. '));
    expect(questionIn(after)?.answer).toEqual({
      text: 'Nej, bara hela dagar.',
      at: ctx.now,
      by: 'fk-contact',
    });
    expect(after.history.at(-1)).toMatchObject({ type: 'question-answered', by: ctx.actor });
    expect(meetingDocument.safeParse(after).success).toBe(true);
  });

  it('is not answered at a cancelled meeting, and other topics never', () => {
    expect(answered(called().cancelled().build(), 'Nej.')).toMatchObject({ ok: false });
    const learning = called().withTopic('learning', 'Nytt om komvux').build();
    const id = learning.topics.at(-1)?.id ?? '';
    expect(answerQuestion(learning, id, { by: 'fk-contact', text: 'Nej.' }, ctx)).toEqual({
      ok: false,
      error: { code: 'not-found', what: 'topic' },
    });
  });

  it('has its last answer, and the history tells of both; the same again changes nothing', () => {
    const first = value(answered(held, 'Nej, bara hela dagar.'));
    const second = value(answered(first, 'Nej. Från 2027 gäller nya regler.', 'coordinator'));
    expect(questionIn(second)?.answer).toMatchObject({
      text: 'Nej. Från 2027 gäller nya regler.',
      by: 'coordinator',
    });
    expect(second.history.filter(({ type }) => type === 'question-answered')).toHaveLength(2);
    expect(value(answered(second, 'Nej. Från 2027 gäller nya regler.', 'coordinator'))).toBe(
      second,
    );
  });

  it('has a guarded answer of at most 300 characters', () => {
    const refused = (text: string) => answered(held, text);
    expect(value(answered(held, 'å'.repeat(300))).topics[0]?.answer?.text).toHaveLength(300);
    expect(refused('å'.repeat(301))).toMatchObject({ error: guardedAt('text', 'too-long') });
    expect(refused('Gäller 19640823-3234')).toMatchObject({ error: { code: 'guarded' } });
    expect(refused('Fråga Anna Berg')).toMatchObject({ error: guardedAt('text', 'possible-name') });
  });

  it.each([
    'BER-2026-014',
    'ber 2026 14',
    'BER–2026–014',
    'ber2026014',
    'ÅRE/2026/3',
    'bra.2025.7',
  ])('is refused when it is about a case, %s, and so is its answer', (reference) => {
    const refusal = { ok: false, error: { code: 'fk-question-about-case' } };
    const text = `Vad gäller i ${reference} nu?`;
    const open = called().opened().build();
    expect(addTopic(open, 'ifo-officer', 'fk-slot', text, ctx)).toEqual(refusal);
    expect(answered(open, text)).toEqual(refusal);
    expect(addTopic(open, 'ifo-officer', 'learning', text, ctx).ok).toBe(true);
  });

  it.each([
    'Vad gäller från den 2026-07-01?',
    'Ändras något fom 2027-01-01?',
    'Hur blir det 2027?',
  ])('may have a day in it: %s', (text) => {
    expect(addTopic(called().opened().build(), 'ifo-officer', 'fk-slot', text, ctx).ok).toBe(true);
  });
});

describe('a question without an answer', () => {
  const next = aMeeting(team).withId('m2').on('2027-01-12').build();

  it('goes on to the next meeting once, with its writer, and is answered there', () => {
    const carried = carryOn(held, next, ctx);
    expect(carried.next.topics).toEqual(
      held.topics.map((topic) => ({ ...topic, carriedFrom: held.id })),
    );
    expect(carried.next.history.at(-1)).toMatchObject({ type: 'topic-added', topicId: idIn(held) });
    expect(questionIn(carried.from)?.carriedTo).toBe('m2');
    expect(carryOn(carried.from, carried.next, ctx)).toEqual(carried);
    expect(unansweredQuestions(carried.from)).toEqual([]);
    expect(answered(carried.from, 'Nej.')).toEqual({
      ok: false,
      error: { code: 'question-went-on' },
    });
    expect(answered(carried.next, 'Nej.').ok).toBe(true);
    expect(meetingDocument.safeParse(carried.from).success).toBe(true);
  });

  it('stays when it has been answered, or the next meeting is over', () => {
    const done = value(answered(held, 'Nej.'));
    expect(carryOn(done, next, ctx)).toEqual({ from: done, next });
    const over = aMeeting(team).on('2027-01-12').cancelled().build();
    const left = carryOn(held, over, ctx);
    expect(left.next).toBe(over);
    expect(questionIn(left.from)).toMatchObject({ waits: true });
  });
});

describe('the minutes', () => {
  const lines = (meeting: Meeting) =>
    presentMinutes({ meeting, team, cases: [], deviations: [], rules: builtInRules }).topics;

  it('have the question with its answer, or say what became of it', () => {
    expect(lines(value(answered(held, 'Nej, bara hela dagar.')))[0]).toContain(
      `${asked} Svar: Nej, bara hela dagar.`,
    );
    expect(lines(held)[0]).toContain(`${asked} Inte besvarad ännu.`);
    const next = aMeeting(team).on('2027-01-12').build();
    expect(lines(carryOn(held, next, ctx).from)[0]).toContain('går vidare till nästa möte');
  });
});

describe('the earlier questions', () => {
  const inOctober = aMeeting(team).withId('m0').on('2026-10-13').called();
  const older = inOctober.withTopic('fk-slot', 'Hur länge gäller ett intyg?').opened().closed();
  const newer = value(answered(held, 'Nej, bara HELA dagar.'));
  const shown = (...meetings: readonly Meeting[]) =>
    presentFkQuestions(meetings, team, ['fk-contact']).rows;

  it('are those of meetings that were held, the latest first, with who answered and when', () => {
    const rows = shown(newer, aMeeting(team).cancelled().build(), older.build());
    expect(rows).toMatchObject([
      {
        meetingId: 'm1',
        question: {
          text: asked,
          answer: { text: 'Nej, bara HELA dagar.', byText: 'Kontaktperson (FK), tis 8 dec' },
          canAnswer: true,
        },
      },
      { meetingId: 'm0', missingText: 'Inte besvarad ännu' },
    ]);
    expect(rows[0]?.searchText).toContain('hela dagar');
    expect(rows[0]).not.toHaveProperty('missingText');
  });

  it('have one that went on only where it went, and are fifty at most', () => {
    const next = aMeeting(team).on('2027-01-12').build();
    expect(shown(carryOn(held, next, ctx).from)).toEqual([]);
    const many = { ...held, topics: Array.from({ length: 60 }, () => held.topics).flat() };
    expect(shown(many)).toHaveLength(50);
  });

  it('are for a member to read', () => {
    const [row] = presentFkQuestions([newer], team, ['member']).rows;
    expect(row?.question.canAnswer).toBe(false);
  });
});
