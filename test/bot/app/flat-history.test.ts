import { beforeAll, describe, expect, it } from 'vitest';
import { meetings } from '../../../bot/app/call/meetings.ts';
import { notice } from '../../../bot/app/call/notice.ts';
import { cases, endedCases, foundCases } from '../../../bot/app/cases/cases.ts';
import { casePage } from '../../../bot/app/cases/case-page.ts';
import { queue } from '../../../bot/app/cases/queue.ts';
import { deviations } from '../../../bot/app/deviations/deviations.ts';
import { casesAnew } from '../../../bot/app/documents/cases-anew.ts';
import { home } from '../../../bot/app/home/home.ts';
import { meetingPage } from '../../../bot/app/lead/meeting-page.ts';
import { listsAfter } from '../../../bot/app/lists/after.ts';
import { listsBefore } from '../../../bot/app/lists/before.ts';
import { fkQuestions } from '../../../bot/app/fk/fk-questions.ts';
import { fkSlot } from '../../../bot/app/fk/fk-slot.ts';
import type { Store, StoredBody } from '../../../bot/app/ports.ts';
import { openSqliteStore } from '../../../bot/store/sqlite.ts';
import type { Command } from '../../../shared/commands/command.ts';
import { addDays, zonedInstant } from '../../../shared/kernel/calendar.ts';
import { anAppWithTeam, type TestApp } from '../../builders/app.ts';
import { aCase, aClosing, aRaise } from '../../builders/case.ts';
import { coordinatorAccount } from '../../builders/context.ts';
import { aMeeting, value } from '../../builders/meeting.ts';
import { aTeam } from '../../builders/team.ts';
import { fk, ifo } from './people.ts';

const team = aTeam().whereFkMayRaise().build();
const teamId = 'berg';
const open = { teamId, meetingId: 'open' } as const;
const ahead = { teamId, meetingId: 'ahead' } as const;

/** A year that has passed, all of it over: sixty cases, eight meetings and as many deviations. */
function yearOf(year: number): readonly StoredBody[] {
  const cases = Array.from({ length: 60 }, (_, n) => {
    const closedOn = addDays(`${year}-03-02`, n * 4);
    return aCase(`BER-${year}-${String(n + 1).padStart(3, '0')}`, team)
      .by(n % 10 === 0 ? 'fk' : 'ifo')
      .raisedOn(`${year}-01-12`)
      .receivedOn(`${year}-02-09`)
      .closedOn(closedOn)
      .build();
  });
  const held = Array.from({ length: 8 }, (_, n) =>
    aMeeting(team)
      .withId(`m-${year}-${n + 1}`)
      .on(addDays(`${year}-01-13`, n * 40))
      .called()
      .opened()
      .closed()
      .build(),
  );
  return [...cases, ...held, ...held.map(({ id }, n) => solved(`d-${id}`, year, n))];
}

function solved(id: string, year: number, n: number): StoredBody {
  const day = addDays(`${year}-01-13`, n * 40);
  const at = zonedInstant(day, '15:00');
  const event = { at, by: coordinatorAccount };
  const body = {
    ...{ kind: 'deviation', id, schemaVersion: 2, state: 'solved', sort: at, teamId },
    ...{ issue: 'deviation', category: 'staffing', text: '', alsoTouches: [], structural: false },
    ...{ managerAsked: false, reportedOn: day },
    history: [
      { type: 'reported', ...event },
      { type: 'solved', ...event },
    ],
  };
  return body;
}

/** What the team works with now: the same however long it has been at it. */
const atHand = () => {
  const ongoing = aCase('BER-2030-901', team)
    .raisedOn('2030-08-31')
    .receivedOn('2030-09-08')
    .build();
  const others = ['BER-2030-902', 'BER-2030-903'].map((reference) =>
    aCase(reference, team).raisedOn('2030-08-31').receivedOn('2030-09-08').build(),
  );
  const queued = aCase('BER-2030-904', team).raisedOn('2030-08-31').queuedOn('2030-09-08').build();
  const raised = aCase('BER-2030-905', team).raisedOn('2030-11-20').build();
  return [
    ongoing,
    ...others,
    queued,
    raised,
    aMeeting(team)
      .withId('open')
      .on('2030-12-08')
      .called()
      .opened({ ongoing: [ongoing, ...others], queued: [queued] })
      .build(),
    aMeeting(team).withId('ahead').on('2031-01-12').build(),
  ];
};

interface Asked {
  operations: number;
  documents: number;
}

/** Counts what the store is asked for, and how much of it comes back. */
function counted(store: Store): { readonly store: Store; readonly asked: Asked } {
  const asked = { operations: 0, documents: 0 };
  const one = <T>(documents: number, answer: T): T => {
    asked.operations += 1;
    asked.documents += documents;
    return answer;
  };
  return {
    asked,
    store: {
      async read(...args) {
        const found = await store.read(...args);
        return one(found === undefined ? 0 : 1, found);
      },
      async list(...args) {
        const page = await store.list(...args);
        return one(page.items.length, page);
      },
      commit: async (...args) => one(0, await store.commit(...args)),
      due: async (...args) => one(0, await store.due(...args)),
      version: async (...args) => one(0, await store.version(...args)),
      healthy: () => store.healthy(),
      close: () => store.close(),
    },
  };
}

interface World {
  readonly app: TestApp;
  readonly asked: Asked;
}

async function after(years: number): Promise<World> {
  const { store, asked } = counted(await openSqliteStore(':memory:'));
  const app = await anAppWithTeam({ team, store });
  app.clock.set(zonedInstant('2030-12-08', '13:30'));
  for (let back = 1; back <= years; back += 1) await app.given('team:berg', ...yearOf(2030 - back));
  await app.given('team:berg', ...atHand());
  // As at every start.
  await casesAnew(app.store, teamId);
  return { app, asked };
}

let young: World;
let old: World;
beforeAll(async () => {
  young = await after(1);
  old = await after(10);
});

type Use = (app: TestApp) => Promise<unknown>;

async function costOf({ app, asked }: World, use: Use): Promise<Asked> {
  // What is kept for some minutes is read anew, as by the first who asks.
  app.clock.pass(120);
  const before = { ...asked };
  const answer = await use(app);
  expect(answer).toMatchObject({ ok: true });
  return {
    operations: asked.operations - before.operations,
    documents: asked.documents - before.documents,
  };
}

const did =
  (command: Command, actor = coordinatorAccount): Use =>
  (app) =>
    app.run(command, actor);
const itemOf = async (app: TestApp, reference: string) => {
  const page = value(await meetingPage(app, coordinatorAccount, open));
  const item = page.agenda.flatMap(({ items }) => items).find((one) => one.reference === reference);
  return item?.itemId ?? '';
};
const closing = aClosing();
const decided = { outcome: 'closed', closing } as const;

/** In this order: some are done to what one before has left. */
const uses: readonly (readonly [string, Use])[] = [
  ['the first page', (app) => home(app, coordinatorAccount, teamId)],
  ['the cases', (app) => cases(app, coordinatorAccount, teamId)],
  [
    'the next of the ended cases',
    async (app) => {
      const { moreEnded: next = '' } = value(await cases(app, coordinatorAccount, teamId));
      return endedCases(app, coordinatorAccount, { teamId, after: next });
    },
  ],
  ['a search', (app) => foundCases(app, ifo, { teamId, search: '2029-1' })],
  ['a closed case', (app) => casePage(app, ifo, { teamId, reference: 'BER-2029-003' })],
  ['an ongoing case', (app) => casePage(app, ifo, { teamId, reference: 'BER-2030-901' })],
  ['the queue', (app) => queue(app, coordinatorAccount, teamId)],
  ['the meeting that is held', (app) => meetingPage(app, coordinatorAccount, open)],
  [
    'a meeting that was held',
    (app) => meetingPage(app, coordinatorAccount, { teamId, meetingId: 'm-2029-5' }),
  ],
  ['the kallelse', (app) => notice(app, ifo, open)],
  ['the lists before', (app) => listsBefore(app, coordinatorAccount, ahead)],
  ['the lists after', (app) => listsAfter(app, coordinatorAccount, open)],
  ['the meetings to come', (app) => meetings(app, ifo, { teamId, when: 'upcoming' })],
  ['FK’s part of the meeting', (app) => fkSlot(app, fk, teamId)],
  [
    'a case raised again',
    did({ verb: 'raise-case', ...ahead, raise: aRaise({ previous: 'BER-2029-002' }) }, ifo),
  ],
  ['a case raised', did({ verb: 'raise-case', ...ahead, raise: aRaise() }, ifo)],
  [
    'a case closed',
    async (app) =>
      did({
        verb: 'decide-item',
        ...open,
        itemId: await itemOf(app, 'BER-2030-901'),
        decision: decided,
      })(app),
  ],
  [
    'that closing taken back',
    async (app) =>
      did({ verb: 'undo-decision', ...open, itemId: await itemOf(app, 'BER-2030-901') })(app),
  ],
  [
    'a closing put right',
    did({
      verb: 'correct-closing',
      teamId,
      reference: 'BER-2029-004',
      closing: { ...closing, nnsOffered: false },
    }),
  ],
  [
    'an outcome noted',
    did({
      verb: 'note-late-outcome',
      teamId,
      reference: 'BER-2029-005',
      on: '2030-12-01',
      livelihood: ['employment'],
      occupation: 'employment',
    }),
  ],
  [
    'a step taken back',
    async (app) => {
      const { undo } = value(
        await casePage(app, coordinatorAccount, { teamId, reference: 'BER-2029-005' }),
      );
      const step = undo?.step ?? -1;
      return did({ verb: 'undo-step', teamId, reference: 'BER-2029-005', step })(app);
    },
  ],
  [
    'a case withdrawn',
    did({
      verb: 'withdraw-case',
      teamId,
      reference: 'BER-2030-905',
      reason: 'solved-otherwise',
    }),
  ],
  ['the meeting closed', did({ verb: 'close-meeting', ...open, carryOver: true })],
];

describe('a team of ten years asks no more of the store than one of a single year', () => {
  it.each(uses)('for %s', async (_what, use) => {
    expect(await costOf(old, use)).toEqual(await costOf(young, use));
  });
});

/** Lists that reach further back than a year, and no further than they say. */
const bounded: readonly (readonly [string, Use, number])[] = [
  ['meetings that were held', (app) => meetings(app, ifo, { teamId, when: 'past' }), 40],
  ['questions that were answered', (app) => fkQuestions(app, fk, teamId), 70],
  ['the deviations', (app) => deviations(app, coordinatorAccount, { teamId }), 30],
  ['the cases, for FK', (app) => cases(app, fk, teamId), 320],
  [
    'a meeting planned',
    did({
      verb: 'plan-meeting',
      teamId,
      plan: { date: '2031-02-09', start: '13:00', end: '16:00', place: 'Kommunhuset' },
    }),
    80,
  ],
];

describe('a team of ten years is read no further back than', () => {
  it.each(bounded)('for %s', async (_what, use, most) => {
    expect((await costOf(old, use)).documents).toBeLessThanOrEqual(most);
  });
});
