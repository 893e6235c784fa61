import { beforeAll, describe, expect, it } from 'vitest';
import { ensureJobs } from '../../bot/app/run/ensure-jobs.ts';
import type { Scope, Store, StoredBody } from '../../bot/app/ports.ts';
import { createScheduler } from '../../bot/scheduler/run-jobs.ts';
import { openSqliteStore } from '../../bot/store/sqlite.ts';
import type { ControlledDocument } from '../../shared/controlled-documents/controlled-document.ts';
import type { Federation } from '../../shared/federation/federation.ts';
import { servesNow } from '../../shared/federation/mapping.ts';
import type { Gathering } from '../../shared/gatherings/gathering.ts';
import { groupOfMeeting, groupSeeingTo } from '../../shared/gatherings/whose.ts';
import { addSeconds } from '../../shared/kernel/calendar.ts';
import type { Milestone } from '../../shared/milestones/milestone.ts';
import { ownerNow } from '../../shared/milestones/whose-now.ts';
import type { PeriodReport } from '../../shared/period-reports/period-report.ts';
import { subjectNow } from '../../shared/period-reports/teams-of.ts';
import { takenOver, whoseNow } from '../../shared/rulings/reach.ts';
import type { Ruling } from '../../shared/rulings/ruling.ts';
import type { Channel } from '../../shared/teams/channel.ts';
import { type RulingOf, whoseOf } from '../../shared/rulings/whose.ts';
import { aClock, anApp, type TestApp } from '../builders/app.ts';
import { busyCounty, teamChannel } from '../builders/busy-county.ts';
import { channelOf, eightTeams, intoFour } from '../builders/eight-groups.ts';
import { countingStore, faultyStore, type StoreFault } from '../builders/faulty-store.ts';
import type { RecordingMessenger } from '../builders/messenger.ts';

const decidedAt = '2026-07-30T09:00:00.000Z';
/** After the lease of whoever died. */
const restartedAt = addSeconds(decidedAt, 180);
const theDay = '2026-08-01';
const teamIds = eightTeams.map(({ id }) => id);

/** Everything that is stored where the groups are redrawn, but for what is noted of who did what when. */
const compared = [
  ...['federation', 'team', 'channel', 'gathering', 'ruling', 'controlled-document'],
  ...['period-report', 'milestone', 'job'],
];

interface Lived {
  readonly documents: readonly StoredBody[];
  /** What has reached the channels, from whichever process. */
  readonly sent: RecordingMessenger['sent'];
  /** How many times the first process saved. */
  readonly commits: number;
}

/** The office redraws the groups in a process that may die on the way; the next one goes on, and the day comes. */
async function lived(fault?: StoreFault): Promise<Lived> {
  const store = await openSqliteStore(':memory:');
  const asItWas = await anApp({ store, clock: aClock(decidedAt) });
  for (const [scope, bodies] of busyCounty) await asItWas.given(scope, ...bodies);

  const { store: counted, calls } = countingStore(store);
  const { promise: death, resolve: onDeath } = Promise.withResolvers<undefined>();
  const first = await aProcess(
    counted,
    decidedAt,
    fault && { ...fault, onDeath: () => onDeath(undefined) },
  );
  // Whoever clicked in a process that dies is not answered.
  const life = regroup(first).then(() => settle(first));
  await (fault === undefined ? life : Promise.race([death, life]));
  life.catch(() => undefined);
  const commits = calls.commit;
  const second = await aProcess(store, restartedAt);
  await ensureJobs(second);
  // Nothing of this is counted, and counting eight teams takes longer than all else here.
  await without(store, 'count-all-numbers');
  expect(await regroup(second)).toMatchObject({ ok: true });
  await settle(second);
  second.clock.set(`${theDay}T08:00:00.000Z`);
  await settle(second);
  const documents = await everythingIn(store);
  await store.close();
  return { documents, sent: [...first.messenger.sent, ...second.messenger.sent], commits };
}

/** One that is dead sends nothing either. */
async function aProcess(store: Store, now: string, fault?: StoreFault): Promise<TestApp> {
  const own = faultyStore(store, fault === undefined ? [] : [fault]);
  const app = await anApp({ store: own, clock: aClock(now) });
  app.messenger.during = async () => void (await own.version('federation'));
  return app;
}

async function without(store: Store, id: string): Promise<void> {
  const known = await store.read('federation', 'job', id);
  if (known === undefined) throw new Error(`no ${id}`);
  await store.commit('federation', [{ op: 'remove', kind: 'job', id, etag: known.etag }]);
}

const regroup = (app: TestApp) =>
  app.run({ verb: 'regroup-steering', ...intoFour }, 'demo/office', 'one-and-the-same-click');

/** Until nothing that is due is left; what one job leaves to others is due at once. */
async function settle(app: TestApp): Promise<void> {
  for (let round = 0; round < 3; round += 1) await createScheduler(app).runDue();
}

async function everythingIn(store: Store): Promise<readonly StoredBody[]> {
  const found: StoredBody[] = [];
  const scopes: readonly Scope[] = ['federation', ...teamIds.map((id) => `team:${id}` as const)];
  for (const scope of scopes)
    for (const kind of compared) {
      const { items } = await store.list(scope, { kind, limit: 500 });
      found.push(...items.map(({ body }) => body));
    }
  return found;
}

/** With ids that were made in the order they come in, and without what says at which moment and in which message. */
function comparable(documents: readonly StoredBody[]): unknown {
  const made = new Map<string, string>();
  const text = JSON.stringify(documents)
    .replaceAll(/made-\d+/g, (id) => {
      const known = made.get(id) ?? `made ${made.size}`;
      made.set(id, known);
      return known;
    })
    .replaceAll(/2026-0[78]-\d\dT[\d:.]+Z/g, 'now')
    .replaceAll(/"(conversationId|messageId)":"[^"]*"/g, '"$1":""');
  const all = JSON.parse(text) as readonly StoredBody[];
  return all.toSorted((one, other) => (JSON.stringify(one) < JSON.stringify(other) ? -1 : 1));
}

/** Whose everything of a team's old styrgrupp is on the day. */
function whose({ documents }: Lived, teamId: string): Readonly<Record<string, string | undefined>> {
  const found = (kind: string, id: string): unknown => {
    const all = documents.filter((one) => one.kind === kind && one.id === id);
    expect([kind, id, all.length]).toEqual([kind, id, 1]);
    return all[0];
  };
  const of = found('federation', 'federation') as Federation;
  const report = documents.find(
    (one): one is PeriodReport =>
      one.kind === 'period-report' && JSON.stringify(one).includes(`"styr-${teamId}"`),
  );
  const serves = servesNow(found('channel', channelOf(teamId)) as Channel, of, theDay);
  const subject = report && subjectNow(report.subject, of, theDay);
  const document = found('controlled-document', `dok-${teamId}`) as ControlledDocument;
  const ids: Readonly<Record<string, string | undefined>> = {
    meeting: groupOfMeeting(of, found('gathering', `coming-${teamId}`) as Gathering),
    decisions: groupSeeingTo(of, found('gathering', `held-${teamId}`) as Gathering, theDay),
    question: groupIn(whoseNow(found('ruling', `asked-${teamId}`) as Ruling, of, theDay)),
    ruling: groupIn(whoseNow(found('ruling', `ruled-${teamId}`) as Ruling, of, theDay)),
    document: groupIn(takenOver(whoseOf(document), of, theDay)),
    milestone: groupIn(
      ownerNow(found('milestone', `mal-${teamId}`) as Milestone, { federation: of, today: theDay }),
    ),
    report: subject?.type === 'steering-group' ? subject.steeringGroupId : undefined,
    channel: serves?.type === 'steering-group' ? serves.steeringGroupId : undefined,
  };
  const nameOf = (id: string | undefined) => of.steeringGroups.find((one) => one.id === id)?.name;
  return Object.fromEntries(Object.entries(ids).map(([what, id]) => [what, nameOf(id)]));
}

const groupIn = (of: RulingOf) => ('steeringGroupId' in of ? of.steeringGroupId : undefined);

/** All of it is the new group's; only one of the two channels is, and the other is still the ended one's. */
function expectCarried(one: Lived): void {
  for (const { name, teamIds: ofGroup } of intoFour.groups)
    for (const [n, teamId] of ofGroup.entries()) {
      const { channel, ...rest } = whose(one, teamId);
      const all = ['meeting', 'decisions', 'question', 'ruling', 'document', 'milestone', 'report'];
      expect(rest).toEqual(Object.fromEntries(all.map((what) => [what, name])));
      const old = eightTeams.find(({ id }) => id === teamId)?.name.replace('STAR', 'Styrgrupp');
      expect(channel).toBe(n === 0 ? name : old);
    }
}

/** How many kallelser stand in each channel for the meeting that has become another group's, and which cards are drawn anew. */
function postedBy({ sent }: Lived) {
  const said = sent.flatMap(({ how, channelId, message }) =>
    message.type === 'gathering-notice'
      ? [`${how} ${message.view.head.gatheringId} ${channelId}`]
      : [],
  );
  const times = new Map<string, number>();
  for (const one of said) times.set(one, (times.get(one) ?? 0) + 1);
  return times;
}

/** Called anew where the group that takes over has another channel; else the card that stands there shows the new seats. */
const wanted = [
  ...intoFour.groups.flatMap(({ teamIds: [first = '', second = ''] }) => [
    `update coming-${first} ${channelOf(first)}`,
    `thread coming-${second} ${channelOf(first)}`,
  ]),
  ...teamIds.map((id) => `update joint-${id} ${teamChannel(id)}`),
].toSorted();

/** Before a save and after another in turn: after one is as before the next, but for what was sent between them. */
const points = Array.from({ length: 42 }, (_, n): [nth: number, when: StoreFault['when']] => [
  n + 2,
  n % 2 === 0 ? 'before' : 'after',
]);

describe('eight styrgrupper that become four', () => {
  let undisturbed: Lived;
  beforeAll(async () => {
    undisturbed = await lived();
  });

  it('have everything that was theirs with the group that takes over, and are told of it once', () => {
    expectCarried(undisturbed);
    expect([...postedBy(undisturbed).keys()].toSorted()).toEqual(wanted);
    for (const [what, times] of postedBy(undisturbed))
      if (what.startsWith('thread')) expect([what, times]).toEqual([what, 1]);
  });

  it('are not redrawn at all when the process dies before it has saved, and the click comes again', async () => {
    const one = await lived({ on: 'commit', nth: 1, when: 'before', what: 'dead' });
    expect(comparable(one.documents)).toEqual(comparable(undisturbed.documents));
    expect(one.sent).toHaveLength(undisturbed.sent.length);
  });

  it('are redrawn once when the process dies right after, before anybody has been told', async () => {
    const one = await lived({ on: 'commit', nth: 1, when: 'after', what: 'dead' });
    expectCarried(one);
    expect(comparable(one.documents)).toEqual(comparable(undisturbed.documents));
    expect([...postedBy(one).keys()].toSorted()).toEqual(wanted);
    for (const [what, times] of postedBy(one))
      if (what.startsWith('thread')) expect([what, times]).toEqual([what, 1]);
  });

  it.each(points)(
    'lose nothing and double nothing when it dies around save %i of what follows, %s it',
    async (nth, when) => {
      const one = await lived({ on: 'commit', nth, when, what: 'dead' });
      expectCarried(one);
      expect(comparable(one.documents)).toEqual(comparable(undisturbed.documents));
      const posted = postedBy(one);
      expect([...posted.keys()].toSorted()).toEqual(wanted);
      // What has been sent and not recorded nobody can know of: it may stand there twice, and no more.
      for (const [what, times] of posted)
        if (what.startsWith('thread')) expect([what, times <= 2]).toEqual([what, true]);
    },
  );

  it('save no more often than the process was ended above', () => {
    expect(undisturbed.commits).toBe(points.at(-1)?.[0]);
  });
});
