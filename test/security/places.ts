import { type CountyPlaces, prepareCountyWork } from './county-places.ts';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { z } from 'zod';
import { seedDemo } from '../../bot/local/demo/seed.ts';
import { openSqliteStore } from '../../bot/store/sqlite.ts';
import type { Command } from '../../shared/commands/command.ts';
import { fkChannel, freeChannel, installationIn } from './activities.ts';
import { type CasePlaces, prepareCases } from './case-places.ts';
import { type GatheringPlaces, prepareGatherings } from './gathering-places.ts';
import { accountOf, members, type Person } from './people.ts';
import { aRaise } from './raise.ts';
import { type BoardPlaces, boardPlaces } from './board-places.ts';
import { type HeldRegisters, heldRegisters } from './held-registers.ts';
import {
  comingRegrouping,
  contactOfTeam,
  importedFile,
  registeredRetention,
} from './register-places.ts';
import { staleOffer } from './stale-offer.ts';
import type { Run } from './run.ts';
import { aWorld, startOfDay, type StoredBody, type World } from './world.ts';

/** What the walk needs to know of the demo on this day, so that every command can be one that would go through. */
export interface Places extends CountyPlaces, HeldRegisters {
  /** To come, with a topic and cases; nobody's ersättare is sent to it. */
  readonly ahead: string;
  /** Within the week, with the arbetsförmedlare's ersättare sent to it. */
  readonly sent: string;
  /** Being held, with a decided item and an undecided one. */
  readonly open: string;
  readonly decidedItem: string;
  readonly undecidedItem: string;
  /** On the one being held: a topic, and one that is ticked off. */
  readonly openTopic: string;
  readonly settledTopic: string;
  /** Raised for it. */
  readonly newItem: string;
  /** Over, with an ongoing case on its agenda and a line in its minutes. */
  readonly closed: { readonly meeting: string; readonly item: string; readonly topic: string };
  /** Not opened yet. */
  readonly tomorrow: string;
  /** Another team's, with an item, a case and a deviation of its own. */
  readonly foreign: {
    readonly meeting: string;
    readonly item: string;
    readonly reference: string;
    readonly deviation: string;
    readonly topic: string;
  };
  /** To FK, on `ahead`. */
  readonly question: string;
  readonly topicOf: Readonly<Record<string, string>>;
  readonly deviation: string;
  /** Planned for the team's spring. */
  readonly series: string;
  /** A gallringsbeslut that is registered. */
  readonly retention: string;
  /** A coming change of styrgrupper. */
  readonly regrouping: string;
  /** An import that can be taken back. */
  readonly imported: string;
  readonly freeChannel: string;
  /** References of the cases FK raised or carries, and all the team's. */
  readonly ofFk: readonly string[];
  readonly ongoing: string;
  /** The team's cases that the individkoordinator is given. */
  readonly assigned: readonly string[];
  /** Cases of AF's, each where a step can be taken in it. */
  readonly cases: CasePlaces;
  /** Where the list of ended cases goes on. */
  readonly moreEnded: string;
  /** With the styrgrupp. */
  readonly steeredDeviation: string;
  /** Lifted by the styrgrupp; decided by it as the samordnare wrote down. */
  readonly liftedDeviation: string;
  readonly writtenDeviation: string;
  readonly board: BoardPlaces;
  /** STAR Berg's own contact. */
  readonly contact: string;
  /** AF's, not confirmed for a long time. */
  readonly offer: string;
  readonly gatherings: GatheringPlaces;
}

export interface Base {
  readonly file: string;
  readonly places: Places;
  remove(): void;
}

/** The demo on 1 December 2026, an hour before the day's kallelse, with something under way of every kind. */
export async function aBase(): Promise<Base> {
  made ??= make();
  const { database, places } = await made;
  const folder = mkdtempSync(path.join(tmpdir(), 'star-security-'));
  const file = path.join(folder, 'base.sqlite');
  writeFileSync(file, database);
  return { file, places, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** Made once for all files that share this process: the demo takes a second, and what comes on top another. */
let made: Promise<{ readonly database: Buffer; readonly places: Places }> | undefined;

async function make() {
  const folder = mkdtempSync(path.join(tmpdir(), 'star-security-'));
  const file = path.join(folder, 'base.sqlite');
  const store = await openSqliteStore(file);
  await seedDemo(store, startOfDay, { serviceUrl: 'http://127.0.0.1:1/' });
  await store.commit('federation', [{ op: 'create', body: staleOffer }]);
  await store.close();
  const world = await aWorld(file);
  const places = await prepare(world);
  await world.stop();
  const database = readFileSync(file);
  rmSync(folder, { recursive: true, force: true });
  return { database, places };
}

async function prepare(world: World): Promise<Places> {
  const run = async (
    person: Person,
    command: Command,
  ): Promise<Readonly<Record<string, string>>> => {
    const answer = await world.command(accountOf(person), command);
    if (answer.status !== 200) throw new Error(`${command.verb} by ${person}: ${answer.text}`);
    return z.object({ ids: z.record(z.string(), z.string()) }).parse(answer.body).ids;
  };
  const plan = async (date: string) => {
    const wanted = { date, start: '13:00', end: '16:00', place: 'Kommunhuset' };
    const made = await run('coordinator', { verb: 'plan-meeting', teamId: 'ber', plan: wanted });
    return made['meetingId'] ?? '';
  };
  /** A topic by the arbetsförmedlare, and cases by AF and FK. */
  const fill = async (meetingId: string) => {
    const at = { teamId: 'ber', meetingId };
    const text = 'Nytt om komvux';
    const topic = await run('employment-officer', {
      verb: 'add-topic',
      ...at,
      part: 'learning',
      text,
    });
    await run('employment-officer', { verb: 'raise-case', ...at, raise: aRaise('af') });
    await run('fk-contact', { verb: 'raise-case', ...at, raise: aRaise('fk') });
    return topic['topicId'] ?? '';
  };

  await seatTheOthers(run);
  const installed = await world.activity(installationIn(freeChannel));
  if (installed.status !== 200) throw new Error(`installation: ${installed.text}`);
  await world.activity(installationIn(fkChannel, 'FK Berg'));
  const serves = { type: 'fk' as const, teamIds: ['ber'] };
  await run('coordinator', { verb: 'connect-channel', channelId: fkChannel, serves });
  const [ahead = ''] = idsOf(world.documents('team:ber', 'meeting'), 'planned');
  const sent = await plan('2026-12-04');
  const topicOf = { [ahead]: await fill(ahead), [sent]: await fill(sent) };
  const asked = await run('employment-officer', {
    verb: 'add-topic',
    teamId: 'ber',
    meetingId: ahead,
    part: 'fk-slot',
    text: 'Påverkar arbetsträning sjukpenningen?',
  });
  await run('employment-officer', {
    verb: 'answer-notice',
    teamId: 'ber',
    meetingId: sent,
    choice: { status: 'deputy', deputyId: 'ber-deputy-employment-officer' },
  });
  const open = await plan('2026-12-01');
  const tomorrow = await plan('2026-12-02');
  await nobodyCanCome(run, tomorrow);
  const openTopic = await fill(open);
  const settledTopic = await fill(open);
  await run('coordinator', { verb: 'open-meeting', early: true, teamId: 'ber', meetingId: open });
  await run('coordinator', {
    verb: 'settle-topic',
    teamId: 'ber',
    meetingId: open,
    topicId: settledTopic,
    outcome: 'done',
  });
  const [decidedItem = '', undecidedItem = ''] = itemsOf(world, 'team:ber', open, 'follow-up');
  await run('coordinator', {
    verb: 'decide-item',
    teamId: 'ber',
    meetingId: open,
    itemId: decidedItem,
    decision: { outcome: 'follow-up', on: '2027-01-12' },
  });
  // The drafts that the commands on rules are about, `ruleDraft` and `planDraft`.
  await run('process-lead', { verb: 'draft-rules', kind: 'rule-set' });
  await run('process-lead', { verb: 'draft-rules', kind: 'yearly-plan', year: 2026 });
  const { seriesId: series = '' } = await run('coordinator', {
    ...{ verb: 'plan-series', teamId: 'ber' },
    pattern: { nth: 4, weekday: 1, from: '2027-02-01', to: '2027-04-30' },
    plan: { start: '13:00', end: '16:00', place: 'Kommunhuset' },
  });
  const foreign = await prepareBracke(world, run);
  const newItem = itemsOf(world, 'team:ber', open, 'new')[0] ?? '';
  const raised = await run('employment-officer', {
    verb: 'raise-case',
    teamId: 'ber',
    meetingId: ahead,
    raise: aRaise('af'),
  });
  const prepared = await prepareCases(world, run, {
    open,
    raised: raised['reference'] ?? '',
    spared: undecidedItem,
  });
  await run('coordinator', { verb: 'open-calendar-feed', secretHash: 'a'.repeat(64) });
  const cases = world.documents('team:ber', 'case');
  return {
    ahead,
    sent,
    open,
    decidedItem,
    undecidedItem,
    openTopic,
    settledTopic,
    newItem,
    closed: await prepareClosed(world, run),
    tomorrow,
    series,
    foreign,
    topicOf,
    question: asked['topicId'] ?? '',
    deviation: idsOf(world.documents('team:ber', 'deviation'), 'reported')[0] ?? '',
    ...(await decidedDeviations(run)),
    ...(await prepareCountyWork(run)),
    gatherings: await prepareGatherings(run),
    retention: await registeredRetention(run),
    regrouping: await comingRegrouping(run),
    imported: await importedFile(run),
    ...(await heldRegisters(world, run)),
    board: await boardPlaces(run),
    contact: await contactOfTeam(run),
    offer: staleOffer.id,
    cases: prepared,
    moreEnded: await endOfFirst(world),
    freeChannel,
    ofFk: cases.filter(isFks).map(({ id }) => id),
    assigned: cases.filter(isAssigned).map(({ id }) => id),
    ongoing: cases.find((one) => one.state === 'ongoing' && !isFks(one))?.id ?? '',
  };
}

async function prepareClosed(world: World, run: Run): Promise<Places['closed']> {
  const meeting = idsOf(world.documents('team:ber', 'meeting'), 'closed').at(-1) ?? '';
  const added = await run('coordinator', {
    verb: 'add-to-minutes',
    teamId: 'ber',
    meetingId: meeting,
    part: 'learning',
    text: 'Genomgång av komvux utbud',
  });
  const cases = new Map(world.documents('team:ber', 'case').map((one) => [one.id, one.state]));
  const found = world.documents('team:ber', 'meeting').find(({ id }) => id === meeting);
  const item = withItems
    .parse(found)
    .items.find(
      ({ kind, reference }) => kind === 'follow-up' && cases.get(reference) === 'ongoing',
    );
  return { meeting, item: item?.id ?? '', topic: added['topicId'] ?? '' };
}

async function endOfFirst(world: World): Promise<string> {
  const listed = await world.get(accountOf('employment-officer'), '/api/teams/ber/cases');
  return z.object({ moreEnded: z.string() }).parse(listed.body).moreEnded;
}

/** FK raised it, or FK's contact carries it. */
function isFks(starCase: StoredBody): boolean {
  const { caseHolderId } = starCase['current'] as { readonly caseHolderId?: string };
  return starCase['raisingParty'] === 'fk' || caseHolderId?.includes('fk-contact') === true;
}

/** Everyone with a seat has said so, and may leave word. */
async function nobodyCanCome(run: Run, meetingId: string): Promise<void> {
  const seated = ['coordinator', ...members, 'fk-contact', 'individual-coordinator'] as const;
  for (const person of seated)
    await run(person, {
      verb: 'answer-notice',
      teamId: 'ber',
      meetingId,
      choice: { status: 'absent' },
    });
}

async function decidedDeviations(run: Run) {
  const steeredDeviation = await steered(run);
  const liftedDeviation = await steered(run);
  const writtenDeviation = await steered(run);
  const ofTeam = { teamId: 'ber', seen: 2 };
  const lift = { verb: 'lift-deviation', ...ofTeam, deviationId: liftedDeviation } as const;
  await run('steering-member', lift);
  await run('coordinator', { ...lift, deviationId: writtenDeviation });
  const subject = { type: 'team', teamId: 'ber' } as const;
  await run('coordinator', { verb: 'submit-report', subject, period: '2026-H1' });
  return { steeredDeviation, liftedDeviation, writtenDeviation };
}

async function steered(run: Run): Promise<string> {
  const reported = await run('coordinator', {
    ...{ verb: 'report-deviation', teamId: 'ber', category: 'staffing', text: '' },
  });
  const deviationId = reported['deviationId'] ?? '';
  await run('coordinator', { verb: 'forward-deviation', teamId: 'ber', deviationId });
  return deviationId;
}

/** The roles and seats the demo has nobody in. */
async function seatTheOthers(run: Run): Promise<void> {
  const from = '2026-12-01';
  const link = (teamId: string, seat: string, person: Person) =>
    run('office', {
      verb: 'link-member',
      teamId,
      memberId: `${teamId}-${seat}`,
      account: accountOf(person),
    });
  for (const role of ['process-lead', 'county-group', 'auditor'] as const) {
    await run('office', { verb: 'assign-role', role, account: accountOf(role), from });
  }
  await run('office', {
    verb: 'assign-role',
    role: 'co-opted',
    account: accountOf('co-opted'),
    steeringGroupId: 'styrgrupp-ber',
    party: 'fk',
    from,
  });
  await link('ber', 'individual-coordinator', 'individual-coordinator');
  await link('ber', 'deputy-ifo-officer', 'deputy-not-sent');
  await link('bra', 'coordinator', 'coordinator-of-bracke');
  await link('bra', 'ifo-officer', 'member-in-bracke');
}

async function prepareBracke(world: World, run: Run): Promise<Places['foreign']> {
  const [meeting = ''] = idsOf(world.documents('team:bra', 'meeting'), 'planned');
  const at = { teamId: 'bra', meetingId: meeting };
  const raised = await run('member-in-bracke', { verb: 'raise-case', ...at, raise: aRaise('ifo') });
  const text = 'Nytt om praktik';
  const topic = await run('member-in-bracke', { verb: 'add-topic', ...at, part: 'learning', text });
  const category = 'staffing';
  const reported = await run('member-in-bracke', {
    verb: 'report-deviation',
    teamId: 'bra',
    category,
    text: '',
  });
  return {
    meeting,
    item: itemsOf(world, 'team:bra', meeting, 'new')[0] ?? '',
    reference: raised['reference'] ?? '',
    deviation: reported['deviationId'] ?? '',
    topic: topic['topicId'] ?? '',
  };
}

function idsOf(documents: readonly StoredBody[], state: string): readonly string[] {
  return documents.filter((one) => one.state === state).map(({ id }) => id);
}

const withItems = z.object({
  items: z.array(z.object({ id: z.string(), kind: z.string(), reference: z.string() })),
});

function itemsOf(world: World, scope: string, meetingId: string, kind: string): readonly string[] {
  const found = world.documents(scope, 'meeting').find(({ id }) => id === meetingId);
  const { items } = withItems.parse(found);
  return items.filter((item) => item.kind === kind).map(({ id }) => id);
}

const withCoordinator = z.object({
  current: z.object({ individualCoordinatorId: z.literal('ber-individual-coordinator') }),
});

function isAssigned(starCase: StoredBody): boolean {
  return withCoordinator.safeParse(starCase).success;
}
