import { describe, expect, it } from 'vitest';
import { fkQuestions } from '../../../bot/app/fk/fk-questions.ts';
import type { Meeting } from '../../../shared/meetings/meeting.ts';
import { anAppWithTeam, type TestApp } from '../../builders/app.ts';
import { aMeeting, aPlan, value } from '../../builders/meeting.ts';
import { aTeam } from '../../builders/team.ts';
import { af, coordinatorAccount, fk } from './people.ts';

const team = aTeam().build();
const at = (meetingId: string) => ({ teamId: 'berg', meetingId });
const question = 'Räknas läkarbesök som karens?';

async function whileOpen(...others: readonly Meeting[]): Promise<TestApp> {
  const app = await anAppWithTeam({ team });
  app.clock.set('2026-12-08T13:00:00.000Z');
  const open = aMeeting(team).withId('m1').called().withTopic('fk-slot', question).opened().build();
  await app.given('team:berg', open, ...others);
  return app;
}

async function stored(app: TestApp, id: string): Promise<Meeting> {
  return (await app.store.read('team:berg', 'meeting', id))?.body as Meeting;
}

const later = () => aMeeting(team).withId('m2').on('2027-01-12').build();
const close = { verb: 'close-meeting', ...at('m1'), carryOver: true } as const;
const texts = ({ topics }: Meeting) => topics.map(({ text }) => text);

async function answer(app: TestApp, meetingId: string, text: string, actor = fk) {
  const topicId = (await stored(app, meetingId)).topics[0]?.id ?? '';
  return app.run({ verb: 'answer-question', ...at(meetingId), topicId, text }, actor);
}

describe('answering a question to FK', () => {
  it('is by FK’s seat, or by the samordnare who writes down what FK said', async () => {
    const app = await whileOpen();
    for (const [actor, by] of [
      [fk, 'fk-contact'],
      [coordinatorAccount, 'coordinator'],
    ] as const) {
      expect(await answer(app, 'm1', 'Nej, bara hela dagar.', actor)).toMatchObject({ ok: true });
      expect((await stored(app, 'm1')).topics[0]?.answer?.by).toBe(by);
    }
    expect(await answer(app, 'm1', 'Nej.', af)).toMatchObject({ error: { code: 'denied' } });
  });

  it('is possible after the meeting, and the answer is found among the earlier ones', async () => {
    const app = await whileOpen();
    await app.run(close);
    expect(value(await fkQuestions(app, fk, 'berg')).rows).toMatchObject([
      { meetingId: 'm1', missingText: 'Inte besvarad ännu', question: { canAnswer: true } },
    ]);
    await answer(app, 'm1', 'Nej, bara hela dagar.');
    expect(value(await fkQuestions(app, af, 'berg')).rows).toMatchObject([
      { question: { text: question, answer: { text: 'Nej, bara hela dagar.' }, canAnswer: false } },
    ]);
  });
});

describe('a question that FK has not answered', () => {
  it('goes on when the meeting is closed, and is not among the earlier ones meanwhile', async () => {
    const app = await whileOpen(later());
    expect(await app.run(close)).toMatchObject({ ok: true });
    expect(texts(await stored(app, 'm2'))).toEqual([question]);
    expect(value(await fkQuestions(app, fk, 'berg')).rows).toEqual([]);
    expect(await answer(app, 'm1', 'Nej.')).toMatchObject({ error: { code: 'question-went-on' } });
    expect(await answer(app, 'm2', 'Nej.')).toMatchObject({ ok: true });
  });

  it('stays at its meeting when it has been answered', async () => {
    const app = await whileOpen(later());
    await answer(app, 'm1', 'Nej.');
    await app.run(close);
    expect(texts(await stored(app, 'm2'))).toEqual([]);
    expect(value(await fkQuestions(app, fk, 'berg')).rows).toHaveLength(1);
  });

  it('goes on when the meeting is cancelled', async () => {
    const called = aMeeting(team).withId('m0').on('2026-12-15').called();
    const app = await whileOpen(called.withTopic('fk-slot', 'Nya regler?').build(), later());
    await app.run({ verb: 'cancel-meeting', ...at('m0'), reason: 'illness' });
    expect(texts(await stored(app, 'm2'))).toEqual(['Nya regler?']);
  });

  it('waits for the next meeting to be planned, and goes on once', async () => {
    const app = await whileOpen();
    await app.run(close);
    const plan = async (date: string) => {
      const done = await app.run({
        verb: 'plan-meeting',
        teamId: 'berg',
        plan: { ...aPlan, date },
      });
      return stored(app, value(done).ids['meetingId'] ?? '');
    };
    expect(texts(await plan('2027-01-12'))).toEqual([question]);
    expect(texts(await plan('2027-02-09'))).toEqual([]);
    expect((await stored(app, 'm1')).topics[0]?.carriedTo).toBeDefined();
  });
});
