import { describe, expect, it } from 'vitest';
import { minutesPreview } from '../../../bot/app/lead/minutes-preview.ts';
import { createScheduler } from '../../../bot/scheduler/run-jobs.ts';
import type { StarCase } from '../../../shared/cases/case.ts';
import type { Command, Verb } from '../../../shared/commands/command.ts';
import type { Meeting } from '../../../shared/meetings/meeting.ts';
import type { CorrectionView } from '../../../shared/meetings/minutes/view.ts';
import { anAppWithTeam, type TestApp } from '../../builders/app.ts';
import { aCase } from '../../builders/case.ts';
import { aMeeting, value } from '../../builders/meeting.ts';
import { aTeam } from '../../builders/team.ts';

const team = aTeam().build();
const at = { teamId: 'berg', meetingId: 'm1' } as const;
const coordinator = 'demo/coordinator';
const digital: Command = {
  verb: 'correct-attendance',
  ...at,
  memberId: 'employment-officer',
  attendance: 'digital',
};

/** The meeting of 8 December, held with an ongoing case and one raised for it, and the one of January to come. */
async function withOpenMeeting() {
  const app = await anAppWithTeam({ team });
  const scheduler = createScheduler(app);
  app.clock.set('2026-12-08T12:00:00.000Z');
  const held = aMeeting(team)
    .withId('m1')
    .called()
    .withItem({ reference: 'BER-2026-014' })
    .withTopic('learning', learned)
    .withTopic('fk-slot', asked);
  await app.given(
    'team:berg',
    held.build(),
    aMeeting(team).withId('m2').on('2027-01-12').build(),
    aCase('BER-2026-001', team).raisedOn('2026-09-01').receivedOn('2026-09-08').build(),
    aCase('BER-2026-014', team).raisedOn('2026-12-01').build(),
  );
  await app.run({ verb: 'open-meeting', early: true, ...at });
  const answer = { topicId: await topicOf(app, asked), text: 'Nej.' };
  await app.run({ verb: 'answer-question', ...at, ...answer });
  return { app, scheduler };
}

async function withPostedMinutes() {
  const { app, scheduler } = await withOpenMeeting();
  await app.run({ verb: 'close-meeting', ...at, carryOver: true });
  app.clock.pass(1);
  await scheduler.runDue();
  return { app, scheduler };
}

const minutesSent = (app: TestApp) =>
  app.messenger.sent.flatMap((sent) =>
    sent.message.type === 'minutes' ? [{ ...sent, view: sent.message.view }] : [],
  );
const meetingIn = async (app: TestApp, id: string) =>
  (await app.store.read('team:berg', 'meeting', id))?.body as Meeting;
const caseIn = async (app: TestApp, reference: string) =>
  (await app.store.read('team:berg', 'case', reference))?.body as StarCase;

/** Settled by nobody, and answered by FK, when the meeting was closed. */
const learned = 'Nya rutiner för läkarintyg';
const asked = 'Räknas läkarbesök som karens?';

type CorrectingVerb = Extract<Verb, `correct-${string}` | 'add-to-minutes' | 'answer-question'> &
  CommandOfMeeting['verb'];
type CommandOfMeeting = Extract<Command, { readonly meetingId: string }>;
type Correcting = (app: TestApp) => Promise<Command>;

async function topicOf(app: TestApp, text: string): Promise<string> {
  const { topics } = await meetingIn(app, 'm1');
  return topics.find((topic) => topic.text === text)?.id ?? '';
}

async function itemOf(app: TestApp, reference: string): Promise<string> {
  const { items } = await meetingIn(app, 'm1');
  return items.find((item) => item.reference === reference)?.id ?? '';
}

describe('the minutes', () => {
  it('are previewed as they are posted', async () => {
    const { app, scheduler } = await withOpenMeeting();
    const preview = value(await minutesPreview(app, coordinator, { ...at, topics: 'carry' }));
    expect((await meetingIn(app, 'm1')).state).toBe('open');
    await app.run({ verb: 'close-meeting', ...at, carryOver: true });
    app.clock.pass(1);
    await scheduler.runDue();
    expect(minutesSent(app).map(({ view }) => view)).toEqual([preview]);
    expect(preview.groups.map(({ label }) => label)).toEqual([
      'Togs inte upp',
      'Går vidare till nästa möte',
    ]);
  });

  it('show a decision that is put right in the tab among those of its kind', async () => {
    const { app, scheduler } = await withPostedMinutes();
    const itemId = await itemOf(app, 'BER-2026-014');
    const decision = { outcome: 'queued' } as const;
    value(await app.run({ verb: 'correct-decision', ...at, itemId, decision }));
    app.clock.pass(2);
    await scheduler.runDue();
    const redrawn = minutesSent(app).at(-1);
    expect(redrawn?.view.groups.map(({ label }) => label)).toContain('Köade');
  });

  /** All that is put right when a meeting is over, as the card tells it; a verb for it that is not here does not compile. */
  const putRight: Readonly<
    Record<CorrectingVerb, readonly [send: Correcting, told: Partial<CorrectionView>]>
  > = {
    'correct-attendance': [async () => digital, { is: 'Digitalt', was: 'Inget noterat' }],
    'correct-room': [
      async () => ({ verb: 'correct-room', ...at, verdict: 'full' }),
      { what: 'Plats för fler ärenden', is: 'Fullt' },
    ],
    'correct-decision': [
      async (app) => ({
        verb: 'correct-decision',
        ...at,
        itemId: await itemOf(app, 'BER-2026-014'),
        decision: { outcome: 'queued' },
      }),
      { what: 'BER-2026-014', is: 'Köat' },
    ],
    'correct-topic': [
      async (app) => ({
        verb: 'correct-topic',
        ...at,
        topicId: await topicOf(app, learned),
        outcome: 'done',
        line: 'Alla har läst den.',
      }),
      { what: learned, is: 'Klar: Alla har läst den', was: 'Inte avbockad' },
    ],
    'add-to-minutes': [
      async () => ({ verb: 'add-to-minutes', ...at, part: 'learning', text: 'Besök från AME' }),
      { what: 'Tillagd rad', is: 'Besök från AME' },
    ],
    'answer-question': [
      async (app) => ({
        verb: 'answer-question',
        ...at,
        topicId: await topicOf(app, asked),
        text: 'Nej, bara hela dagar.',
      }),
      { what: asked, is: 'Svaret är ändrat' },
    ],
  };

  it.each(Object.entries(putRight))(
    'are drawn anew where they stand, and the correction told on them: %s',
    async (_, [send, told]) => {
      const { app, scheduler } = await withPostedMinutes();
      value(await app.run(await send(app)));
      app.clock.pass(2);
      await scheduler.runDue();
      const [posted, redrawn, ...more] = minutesSent(app);
      expect(more).toEqual([]);
      expect(redrawn).toMatchObject({ how: 'update', on: posted?.post.messageId });
      expect(redrawn?.view.corrections).toMatchObject([told]);
    },
  );

  it('that are corrected before they are posted say so at once', async () => {
    const { app, scheduler } = await withOpenMeeting();
    await app.run({ verb: 'close-meeting', ...at, carryOver: true });
    await app.run(digital);
    app.clock.pass(2);
    await scheduler.runDue();
    expect(minutesSent(app).map(({ view }) => view.corrections.length)).toEqual([1]);
  });

  it('take a decision that nobody had registered, and the next agenda goes without the case', async () => {
    const { app } = await withPostedMinutes();
    const listed = async () => (await meetingIn(app, 'm2')).items.map(({ reference }) => reference);
    expect(await listed()).toEqual(['BER-2026-014']);
    value(
      await app.run({
        verb: 'correct-decision',
        ...at,
        itemId: await itemOf(app, 'BER-2026-014'),
        decision: { outcome: 'declined', criterion: 'combined-needs' },
      }),
    );
    expect(await listed()).toEqual([]);
    expect((await caseIn(app, 'BER-2026-014')).current).toMatchObject({
      status: 'declined',
      at: '2026-12-08T12:00:00.000Z',
    });
  });

  it('that take a decision away put the case back on the next agenda', async () => {
    const { app } = await withOpenMeeting();
    const itemId = await itemOf(app, 'BER-2026-014');
    const decision = { outcome: 'declined', criterion: 'combined-needs' } as const;
    value(await app.run({ verb: 'decide-item', ...at, itemId, decision }));
    value(await app.run({ verb: 'close-meeting', ...at, carryOver: false }));
    value(await app.run({ verb: 'correct-decision', ...at, itemId, decision: 'none' }));
    expect((await meetingIn(app, 'm2')).items.map(({ reference }) => reference)).toEqual([
      'BER-2026-014',
    ]);
    expect((await caseIn(app, 'BER-2026-014')).current.status).toBe('raised');
  });

  it('are corrected one after the other when two do it at once, and both are told of', async () => {
    const { app } = await withPostedMinutes();
    const results = await Promise.all([
      app.run(digital),
      app.run({ ...digital, memberId: 'ifo-officer' }),
    ]);
    expect(results.map(({ ok }) => ok)).toEqual([true, true]);
    const { history } = await meetingIn(app, 'm1');
    expect(history.filter(({ type }) => type === 'attendance-corrected')).toHaveLength(2);
  });
});
