import { describe, expect, it } from 'vitest';
import type { Channel } from '../../../shared/teams/channel.ts';
import { deviations } from '../../../bot/app/deviations/deviations.ts';
import { federationPage } from '../../../bot/app/federation/federation-page.ts';
import { fkQuestions } from '../../../bot/app/fk/fk-questions.ts';
import { fkSlot } from '../../../bot/app/fk/fk-slot.ts';
import { home } from '../../../bot/app/home/home.ts';
import { me } from '../../../bot/app/home/me.ts';
import { meetingPage } from '../../../bot/app/lead/meeting-page.ts';
import { meetings } from '../../../bot/app/call/meetings.ts';
import { nextNotice, notice } from '../../../bot/app/call/notice.ts';
import { numbers } from '../../../bot/app/numbers/numbers.ts';
import { planPreview } from '../../../bot/app/call/plan-preview.ts';
import { queue } from '../../../bot/app/cases/queue.ts';
import { county as countyPage } from '../../../bot/app/numbers/county.ts';
import { figureCases } from '../../../bot/app/numbers/figure-cases.ts';
import { digest, steering } from '../../../bot/app/numbers/steering.ts';
import { teamPage } from '../../../bot/app/federation/team-page.ts';
import { runOnCard } from '../../../bot/app/run/run-on-card.ts';
import { openSqliteStore } from '../../../bot/store/sqlite.ts';
import type { Refusal } from '../../../shared/commands/refusals.ts';
import type { Result } from '../../../shared/kernel/result.ts';
import type { Meeting, PostRef } from '../../../shared/meetings/meeting.ts';
import {
  aChannel,
  anApp,
  anAppWithTeam,
  coOptedAccount,
  managerAccount,
  officeAccount,
  type TestApp,
} from '../../builders/app.ts';
import { aCase } from '../../builders/case.ts';
import { coordinatorAccount } from '../../builders/context.ts';
import { countingStore } from '../../builders/faulty-store.ts';
import { aMeeting, aPlan } from '../../builders/meeting.ts';
import { aTeam } from '../../builders/team.ts';

const af = 'demo/employment-officer';
const fk = 'demo/fk-contact';
const deputy = 'demo/employment-officer-deputy';
const lead = 'demo/process-lead';
const county = 'demo/county';
const stranger = 'demo/stranger';
const otherCoordinator = 'demo/other-coordinator';
const everyone = [
  coordinatorAccount,
  af,
  fk,
  deputy,
  officeAccount,
  lead,
  county,
  managerAccount,
  coOptedAccount,
  otherCoordinator,
  stranger,
];
const team = aTeam().whereFkMayRaise().build();

async function situation(given: Parameters<typeof anAppWithTeam>[0] = {}): Promise<TestApp> {
  const app = await anAppWithTeam({ team, ...given });
  app.clock.set('2026-12-02T09:00:00.000Z');
  const otherTeam = aTeam()
    .named('STAR Åre', 'ARE')
    .without('coordinator')
    .withMember('coordinator', { account: otherCoordinator })
    .withoutChannel()
    .build();
  await app.given('federation', otherTeam);
  await app.given(
    'team:berg',
    aMeeting(team)
      .withId('m1')
      .called()
      .withItem({ reference: 'BER-2026-001' })
      .withItem({ reference: 'BER-2026-002', raisingParty: 'fk' })
      .withTopic('fk-slot', 'Vad gäller vid karens?')
      .build(),
    aCase('BER-2026-001').build(),
    aCase('BER-2026-002').by('fk').build(),
    aCase('BER-2026-003').queuedOn('2026-09-08').build(),
  );
  return app;
}

type Query = (app: TestApp, actor: string) => Promise<Result<unknown, Refusal>>;

const m1 = { teamId: 'berg', meetingId: 'm1' };
const inTeam = [coordinatorAccount, af, fk, deputy];

/** Every query and everybody it answers (handbook §7). */
const queries: Readonly<Record<string, { readonly ask: Query; readonly may: readonly string[] }>> =
  {
    me: { ask: me, may: everyone },
    home: { ask: (app, actor) => home(app, actor, 'berg'), may: [...inTeam, officeAccount] },
    team: { ask: (app, actor) => teamPage(app, actor, 'berg'), may: [...inTeam, officeAccount] },
    federation: { ask: federationPage, may: [officeAccount] },
    meetings: {
      ask: (app, actor) => meetings(app, actor, { teamId: 'berg', when: 'upcoming' }),
      may: [...inTeam, officeAccount],
    },
    meeting: { ask: (app, actor) => meetingPage(app, actor, m1), may: [coordinatorAccount, af] },
    notice: { ask: (app, actor) => notice(app, actor, m1), may: [coordinatorAccount, af] },
    'next notice': {
      ask: (app, actor) => nextNotice(app, actor, 'berg'),
      may: [coordinatorAccount, af],
    },
    'fk slot': {
      ask: (app, actor) => fkSlot(app, actor, 'berg'),
      may: [coordinatorAccount, af, fk],
    },
    'fk questions': {
      ask: (app, actor) => fkQuestions(app, actor, 'berg'),
      may: [coordinatorAccount, af, fk],
    },
    queue: { ask: (app, actor) => queue(app, actor, 'berg'), may: [coordinatorAccount, af] },
    deviations: {
      ask: (app, actor) => deviations(app, actor, { teamId: 'berg' }),
      may: [coordinatorAccount, af, managerAccount],
    },
    'plan preview': {
      ask: (app, actor) => planPreview(app, actor, { teamId: 'berg', input: { plan: aPlan } }),
      may: [coordinatorAccount, officeAccount],
    },
    numbers: {
      ask: (app, actor) => numbers(app, actor, { teamId: 'berg' }),
      may: [coordinatorAccount, af, officeAccount, lead, county, managerAccount, otherCoordinator],
    },
    steering: {
      ask: (app, actor) => steering(app, actor, { steeringGroupId: 'berg-are' }),
      may: [coordinatorAccount, officeAccount, lead, county, managerAccount, otherCoordinator],
    },
    'figure cases': {
      ask: (app, actor) => figureCases(app, actor, { teamId: 'berg', figure: 'raised' }),
      may: [coordinatorAccount, af],
    },
    county: {
      ask: (app, actor) => countyPage(app, actor, {}),
      may: [coordinatorAccount, officeAccount, lead, county, otherCoordinator],
    },
    digest: {
      ask: (app, actor) => digest(app, actor, { steeringGroupId: 'berg-are' }),
      may: [coordinatorAccount, officeAccount, lead, county, managerAccount, otherCoordinator],
    },
  };

describe('the queries', () => {
  it.each(Object.keys(queries))(
    '%s answers those the access table names, and says why not',
    async (name) => {
      const app = await situation();
      const query = queries[name]!;
      for (const actor of everyone) {
        const result = await query.ask(app, actor);
        expect([actor, result.ok]).toEqual([actor, query.may.includes(actor)]);
        if (!result.ok) expect(result.error.code).toBe('denied');
      }
    },
  );

  it('show a case reference to nobody outside the team', async () => {
    const app = await situation();
    const outside = [
      officeAccount,
      lead,
      county,
      managerAccount,
      coOptedAccount,
      otherCoordinator,
      stranger,
      deputy,
    ];
    for (const { ask } of Object.values(queries)) {
      for (const actor of outside) {
        expect(JSON.stringify(await ask(app, actor))).not.toMatch(/BER-\d{4}-\d{3}/);
      }
    }
  });

  it('show FK the cases FK raised and no other', async () => {
    const app = await situation();
    const seen = await Promise.all(Object.values(queries).map(({ ask }) => ask(app, fk)));
    expect(new Set(JSON.stringify(seen).match(/BER-\d{4}-\d{3}/g))).toEqual(
      new Set(['BER-2026-002']),
    );
  });

  it('suppress small counts for everyone but the team itself', async () => {
    const app = await situation();
    const own = await numbers(app, af, { teamId: 'berg' });
    const outside = await numbers(app, managerAccount, { teamId: 'berg' });
    expect(own).toMatchObject({ ok: true });
    expect(own.ok && own.value.suppressedNote).toBeFalsy();
    expect(outside.ok && outside.value.suppressedNote).toBeTruthy();
  });

  it('show free intervals to the team alone, since two of them would give an individual away', async () => {
    const app = await situation();
    const period = { kind: 'interval', from: '2026-01-01', to: '2026-01-31' } as const;
    const own = await numbers(app, af, { teamId: 'berg', period });
    const outside = await numbers(app, managerAccount, { teamId: 'berg', period });
    expect(own.ok).toBe(true);
    expect(outside).toEqual({ ok: false, error: { code: 'only-report-periods' } });
  });
});

describe('the log of reads', () => {
  it('has one entry for a person, team, view and hour, however often the page asks', async () => {
    const counted = countingStore(await openSqliteStore(':memory:'));
    const app = await situation({ store: counted.store });
    for (let n = 0; n < 5; n += 1) await meetingPage(app, af, m1);
    await queue(app, af, 'berg');
    await meetingPage(app, coordinatorAccount, m1);
    app.clock.pass(3600);
    await meetingPage(app, af, m1);
    const entries = await app.all('team:berg', 'audit');
    expect(
      entries.map((entry) => [(entry as { verb?: string }).verb, (entry as { by?: string }).by]),
    ).toEqual([
      ['read-meeting', coordinatorAccount],
      ['read-meeting', af],
      ['read-queue', af],
      ['read-meeting', af],
    ]);
  });

  it('has nothing about one who was refused', async () => {
    const app = await situation();
    await meetingPage(app, stranger, m1);
    await queue(app, fk, 'berg');
    expect(await app.all('team:berg', 'audit')).toEqual([]);
  });
});

describe('the queue', () => {
  it('costs one list, of this team alone', async () => {
    const counted = countingStore(await openSqliteStore(':memory:'));
    const app = await situation({ store: counted.store });
    await queue(app, af, 'berg');
    const before = { ...counted.calls };
    expect(await queue(app, af, 'berg')).toMatchObject({
      ok: true,
      value: { rows: [{ reference: 'BER-2026-003' }] },
    });
    expect(counted.calls.list - before.list).toBe(1);
    expect(counted.calls.read - before.read).toBe(0);
  });
});

describe('an answer on the card', () => {
  const answer = {
    verb: 'answer-notice',
    ...m1,
    choice: { status: 'coming', mode: 'digital' },
  } as const;

  it('costs one read and one commit, and says that the card will be redrawn', async () => {
    const counted = countingStore(await openSqliteStore(':memory:'));
    const app = await situation({ store: counted.store });
    await runOnCard(app, { id: 'first-click', actor: coordinatorAccount, command: answer });
    const pressedOn = await noticeOf(app);
    const before = { ...counted.calls };
    const second = { id: 'second-click', actor: af, command: answer, pressedOn };
    const done = await runOnCard(app, second);
    expect(done).toEqual({ ok: true, value: { status: 'done', ids: {}, isRedrawn: true } });
    const { read, list, commit } = counted.calls;
    expect([read - before.read, list - before.list, commit - before.commit]).toEqual([1, 0, 1]);
  });

  it('on a card that answered a mention leaves that card to be drawn anew', async () => {
    const app = await situation();
    const pressedOn = { ...(await noticeOf(app)), messageId: 'in-a-thread' };
    const done = await runOnCard(app, { id: 'a-click', actor: af, command: answer, pressedOn });
    expect(done).toEqual({ ok: true, value: { status: 'done', ids: {}, isRedrawn: false } });
  });

  async function noticeOf(app: TestApp): Promise<PostRef> {
    const stored = await app.store.read('team:berg', 'meeting', 'm1');
    const post = (stored?.body as Meeting | undefined)?.posts.notice;
    if (post === undefined) throw new Error('the kallelse is not out');
    return post;
  }
});

describe('the first screen', () => {
  async function codes(app: TestApp, actor: string): Promise<readonly string[]> {
    const view = await home(app, actor, 'berg');
    return view.ok ? view.value.tasks.map(({ code }) => code) : [];
  }

  it('tells a member what is expected before the meeting, and lets go of what is done', async () => {
    const app = await situation();
    expect(await codes(app, af)).toEqual(['answer', 'propose']);
    await app.run({ verb: 'answer-notice', ...m1, choice: { status: 'absent' } }, af);
    expect(await codes(app, af)).toEqual(['propose']);
    app.clock.set('2026-12-05T09:00:00.000Z');
    expect(await codes(app, af)).toEqual([]);
  });

  it('tells FK of the questions, and an ersättare who has not been sent of nothing', async () => {
    const app = await situation();
    expect(await codes(app, fk)).toEqual(['answer', 'fk-questions']);
    expect(await codes(app, deputy)).toEqual([]);
  });

  it('tells the coordinator what is next on the agenda of the open meeting', async () => {
    const app = await situation();
    app.clock.set('2026-12-08T12:00:00.000Z');
    expect(await codes(app, coordinatorAccount)).toContain('open-meeting');
    await app.run({ verb: 'open-meeting', early: true, ...m1 });
    const view = await home(app, coordinatorAccount, 'berg');
    expect(view.ok && view.value.tasks[0]).toMatchObject({ code: 'run-meeting', urgent: true });
    expect(view.ok && view.value.tasks[0]?.text).toContain('Näst på tur: BER-2026-001');
  });

  it('warns the coordinator, and nobody else, of a channel that cannot be reached', async () => {
    const app = await situation();
    const channel = aChannel('19:berg@thread.tacv2', { type: 'team', teamId: 'berg' });
    const since = '2026-12-01T08:00:00.000Z';
    const connection = { status: 'removed', since } as const;
    await app.given('federation', { ...channel, connection } as Channel);
    const own = await home(app, coordinatorAccount, 'berg');
    expect(own.ok && own.value.warnings.join()).toContain('Appen har tagits bort ur kanalen');
    const member = await home(app, af, 'berg');
    expect(member.ok && member.value.warnings).toEqual([]);
  });
});

describe('an empty database', () => {
  it('lets whoever comes first set it up, step by step to a planned meeting', async () => {
    const app = await anApp();
    const office = 'demo/first';
    expect(await me(app, office)).toMatchObject({ value: { setupNeeded: true } });
    await app.run({ verb: 'create-federation', name: 'Samordningsförbundet Södra Öland' }, office);
    expect(await me(app, office)).toMatchObject({
      value: { setupNeeded: false, mayChangeFederation: true },
    });
    expect(
      await app.run({ verb: 'create-federation', name: 'Ett till' }, 'demo/second'),
    ).toMatchObject({ error: { code: 'already-set-up' } });
    const created = await app.run(
      { verb: 'create-team', name: 'STAR Öland', municipality: 'Mörbylånga', code: 'OLA' },
      office,
    );
    expect(created).toMatchObject({ value: { ids: { teamId: 'ola' } } });
    await app.run(
      {
        verb: 'add-member',
        teamId: 'ola',
        function: 'coordinator',
        account: coordinatorAccount,
        from: '2026-11-20',
      },
      office,
    );
    const planned = await app.run({ verb: 'plan-meeting', teamId: 'ola', plan: aPlan });
    expect(planned.ok).toBe(true);
    const listed = await meetings(app, coordinatorAccount, { teamId: 'ola', when: 'upcoming' });
    expect(listed.ok && listed.value.rows).toHaveLength(1);
    expect(listed.ok && listed.value.rows[0]?.head.warning).toContain('kanal');
  });
});
