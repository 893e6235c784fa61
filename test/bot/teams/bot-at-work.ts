import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import type { TabLinks } from '../../../bot/app/ports.ts';
import { isFirstDelivery } from '../../../bot/app/run/first-delivery.ts';
import { createTeams } from '../../../bot/teams/teams.ts';
import type { Behind, useCases } from '../../../bot/teams/press/use-cases.ts';
import type { CaseView } from '../../../shared/cases/page/view.ts';
import type { Command } from '../../../shared/commands/command.ts';
import type { Refusal } from '../../../shared/commands/refusals.ts';
import { err, ok, type Result } from '../../../shared/kernel/result.ts';
import type { MeetingView } from '../../../shared/meetings/lead/view.ts';
import type { ChannelServes } from '../../../shared/teams/channel.ts';
import { aClock, anApp } from '../../builders/app.ts';
import { type FakeConnector, startFakeConnector } from './fake-connector.ts';
import { atMeeting, casesView, queued, viewOf } from './sample-cases.ts';
import {
  afterView,
  beforeView,
  contactsView,
  offersView,
  rulesView,
  rulingsView,
} from './sample-lists.ts';
import { documentsHereView, documentsView } from './sample-documents.ts';
import { deviationsView, digestView, numbersView } from './sample-reports.ts';
import { countyMatterView, liftedView } from './sample-lifted.ts';
import { anFkNotice } from './sample-fk.ts';
import { aNotice, minutesView, queueView } from './sample-views.ts';
import { silentLog } from './silent-log.ts';

type Installed = Parameters<typeof useCases.channelInstalled>[1];
type HeardOf = Parameters<typeof useCases.channelHeard>[1];
type Removed = Parameters<typeof useCases.channelRemoved>[1];

/** One command as it reached the application. */
interface Ran {
  readonly id: string;
  readonly actor: string;
  readonly command: Command;
}

/** What the application behind the bot answers; a test changes what it is about. */
interface Application {
  /** Of every channel, where an activity leaves it out; the channels are not known while it is not set. */
  knownTenant?: string;
  serves: Record<string, ChannelServes>;
  /** The only case there is; none when it is not there for the one who asks. */
  starCase: CaseView | undefined;
  /** The only meeting there is. */
  meeting: MeetingView;
  /** Said to every command and query while it is set. */
  refusal: Refusal | undefined;
  /** Said to every command while it is set. */
  refusedCommand: Refusal | undefined;
  /** Thrown by every command and query while it is set. */
  accident: Error | undefined;
}

export interface BotAtWork {
  readonly url: string;
  readonly connector: FakeConnector;
  readonly application: Application;
  readonly ran: readonly Ran[];
  readonly asked: readonly string[];
  readonly installed: readonly Installed[];
  readonly removed: readonly Removed[];
  readonly heard: readonly HeardOf[];
  readonly toldGone: readonly unknown[];
  readonly toldOf: readonly unknown[];
  readonly log: ReturnType<typeof silentLog>;
  /** A recorded activity, its address being this test's connector, with what the test changes. */
  recorded(name: string, changes?: Record<string, unknown>): Record<string, unknown>;
  /** Over HTTP, as Teams sends it. */
  send(body: unknown, headers?: Record<string, string>): Promise<Answered>;
  /** What the bot posted, once it is done. */
  posted(): Promise<readonly unknown[]>;
  stop(): Promise<void>;
}

interface Answered {
  readonly status: number;
  readonly body: unknown;
}

/** A message with a card on it that the application knows nothing of. */
export const unknownMessage = '1764579600999';
export const bergChannel = '19:berg@thread.tacv2';

export async function startBotAtWork(): Promise<BotAtWork> {
  const connector = await startFakeConnector();
  const log = silentLog();
  let made = 0;
  const ids = { next: () => `id-${(made += 1)}`, random: () => 0.5 };
  const teams = createTeams({
    tenants: ['11111111-1111-4111-8111-111111111111'],
    identity: {},
    clock: { now: () => '2026-12-01T07:59:00.000Z' },
    ids,
    log,
    everyone: [],
  });
  const application: Application = {
    serves: { [bergChannel]: { type: 'team', teamId: 'berg' } },
    starCase: viewOf(queued),
    meeting: atMeeting(queued, 'queued').meeting,
    refusal: undefined,
    refusedCommand: undefined,
    accident: undefined,
  };
  const seen = { ran: [] as Ran[], asked: [] as string[] };
  const events = {
    installed: [] as Installed[],
    removed: [] as Removed[],
    heard: [] as HeardOf[],
    toldGone: [] as unknown[],
    toldOf: [] as unknown[],
  };
  const activities = teams.activities({
    app: await anApp({ clock: aClock('2026-12-08T07:59:00.000Z'), links }),
    use: answers(application, seen, events),
  });
  const server = createServer((request, response) => {
    void activities.listener(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/api/messages`;
  return {
    url,
    connector,
    application,
    ...seen,
    ...events,
    log,
    recorded: (name, changes = {}) => ({
      ...readRecorded(name),
      // Each is another message: what comes again under its id is the same one, and answered once.
      id: crypto.randomUUID(),
      serviceUrl: connector.serviceUrl,
      ...changes,
    }),
    send: (body, headers = {}) => post(url, body, headers),
    async posted() {
      await activities.idle();
      return connector.messages.map(({ activity }) => activity);
    },
    async stop() {
      await activities.idle();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await connector.close();
    },
  };
}

/** Where the tab would be. */
const links: TabLinks = {
  steering: (steeringGroupId) => `https://star.example/${steeringGroupId}`,
  starCase: (teamId, reference) => `https://star.example/${teamId}/${reference}`,
  meeting: (teamId, meetingId) => `https://star.example/${teamId}/meeting/${meetingId}`,
  home: (teamId) => `https://star.example/${teamId}`,
  cases: (teamId) => `https://star.example/${teamId}/cases`,
  queue: (teamId) => `https://star.example/${teamId}/queue`,
  raise: (teamId, meetingId) => `https://star.example/${teamId}/meeting/${meetingId}/raise`,
  correct: (teamId, meetingId) => `https://star.example/${teamId}/meeting/${meetingId}/correct`,
  deviations: (teamId) => `https://star.example/${teamId}/deviations`,
  numbers: (teamId) => `https://star.example/${teamId}/numbers`,
  gathering: (gatheringId, teamId = '') =>
    `https://star.example/${teamId}/gathering/${gatheringId}`,
  report: (of, period) =>
    `https://star.example/${of.type === 'team' ? of.teamId : of.type}/report/${period}`,
  fk: (teamId) => `https://star.example/${teamId}/fk`,
  offers: (teamId) => `https://star.example/${teamId}/offers`,
  year: (of) => `https://star.example/${of.teamId ?? of.steeringGroupId ?? 'county'}/year`,
  rules: () => 'https://star.example/rules',
  rulings: () => 'https://star.example/rulings',
  documents: () => 'https://star.example/documents',
  contacts: () => 'https://star.example/contacts',
  teamContacts: (teamId) => `https://star.example/${teamId}/contacts`,
  countyGroup: () => 'https://star.example/lansam',
  help: () => 'https://star.example/help',
  fromCounty: () => 'https://star.example/from-county',
};

function answers(
  application: Application,
  { ran, asked }: { ran: Ran[]; asked: string[] },
  {
    installed,
    removed,
    heard,
    toldGone,
    toldOf,
  }: {
    installed: Installed[];
    removed: Removed[];
    heard: HeardOf[];
    toldGone: unknown[];
    toldOf: unknown[];
  },
): Behind['use'] {
  const answer = <T>(what: string, value: T): Promise<Result<T, Refusal>> => {
    asked.push(what);
    if (application.accident !== undefined) return Promise.reject(application.accident);
    return Promise.resolve(
      application.refusal === undefined ? ok(value) : err(application.refusal),
    );
  };
  return {
    runOnCard: (_app, request) => {
      const status = ran.some(({ id }) => id === request.id) ? 'already-done' : 'done';
      ran.push(request);
      if (application.refusedCommand !== undefined)
        return Promise.resolve(err(application.refusedCommand));
      const isRedrawn = request.pressedOn?.messageId !== unknownMessage;
      return answer('command', { status, ids: { reference: 'BER-2026-019' }, isRedrawn });
    },
    notice: (_app, actor, { meetingId }) => answer(`notice ${meetingId} for ${actor}`, aNotice()),
    fkNotice: (_app, actor, { meetingId }) =>
      answer(`fk notice ${meetingId} for ${actor}`, anFkNotice()),
    nextFkNotices: (_app, actor, teamIds) =>
      answer(`next for fk ${teamIds.join(' ')} for ${actor}`, [anFkNotice()]),
    fkTeamsToDisconnect: (_app, actor, teamIds) =>
      answer(`fk teams ${teamIds.join(' ')} for ${actor}`, [{ value: 'berg', label: 'STAR Berg' }]),
    noticeForms: (_app, actor, { meetingId }) =>
      answer(`forms ${meetingId} for ${actor}`, { view: aNotice(), whole: aNotice() }),
    correctable: (_app, actor, { meetingId }) =>
      answer(`correctable ${meetingId} for ${actor}`, {
        head: minutesView().head,
        seats: [{ value: 'ifo-officer', label: 'Handläggare IFO (kommunen)' }],
      }),
    nextForms: (_app, actor, teamId) =>
      answer(`next forms ${teamId} for ${actor}`, { view: aNotice(), whole: aNotice() }),
    nextNotice: (_app, actor, teamId) => answer(`next ${teamId} for ${actor}`, aNotice()),
    queue: (_app, actor, teamId) => answer(`queue ${teamId} for ${actor}`, queueView()),
    numbers: (_app, actor, { teamId }) => answer(`numbers ${teamId} for ${actor}`, numbersView()),
    digest: (_app, actor, { steeringGroupId }) =>
      answer(`digest ${steeringGroupId} for ${actor}`, digestView()),
    countyMatter: (_app, { deviationId }) =>
      answer(`county matter ${deviationId}`, countyMatterView()),
    lifted: (_app, actor) => answer(`lifted for ${actor}`, liftedView()),
    casePage: (_app, actor, { reference }) =>
      application.starCase === undefined
        ? Promise.resolve(err({ code: 'not-found', what: 'case' } as const))
        : answer(`case ${reference} for ${actor}`, application.starCase),
    cases: (_app, actor, teamId) => answer(`cases ${teamId} for ${actor}`, casesView()),
    meetingPage: (_app, actor, { meetingId }) =>
      answer(`meeting ${meetingId} for ${actor}`, application.meeting),
    mine: (_app, actor, teamId) => answer(`mine ${teamId} for ${actor}`, beforeView('ifo-officer')),
    listsBefore: (_app, actor, { meetingId }) =>
      answer(`before ${meetingId} for ${actor}`, beforeView()),
    listsAfter: (_app, actor, { meetingId }) =>
      answer(`after ${meetingId} for ${actor}`, afterView()),
    offers: (_app, actor, teamId) => answer(`offers ${teamId} for ${actor}`, offersView()),
    deviations: (_app, actor, { teamId }) =>
      answer(`deviations ${teamId} for ${actor}`, deviationsView()),
    contacts: (_app, actor, place) =>
      answer(`contacts of ${JSON.stringify(place)} for ${actor}`, contactsView()),
    rulings: (_app, actor, place) =>
      answer(`rulings of ${JSON.stringify(place)} for ${actor}`, rulingsView()),
    documentsInChannel: (_app, actor, channel) =>
      answer(`documents of ${JSON.stringify(channel)} for ${actor}`, documentsView()),
    documentsHere: (_app, actor, teamId) =>
      answer(`documents of ${teamId} for ${actor}`, documentsHereView()),
    rules: (_app, actor) => answer(`rules for ${actor}`, rulesView()),
    knownPerson: (_app, told) => Promise.resolve(told),
    knownChannel: () =>
      Promise.resolve(
        application.knownTenant === undefined
          ? undefined
          : { tenantId: application.knownTenant, msTeamId: '19:general@thread.tacv2' },
      ),
    isFirstDelivery,
    channelHeard: async (_app, told) => {
      heard.push(told);
    },
    channelToldGone: async (_app, gone, reason) => {
      toldGone.push({ ...gone, reason });
    },
    channelToldOf: async (_app, told) => {
      toldOf.push(told);
    },
    servedBy: (_app, channelId) => Promise.resolve(application.serves[channelId]),
    channelInstalled: async (_app, channel) => {
      installed.push(channel);
    },
    channelRemoved: async (_app, channel) => {
      removed.push(channel);
    },
  };
}

function readRecorded(name: string): Record<string, unknown> {
  const folder = path.resolve(import.meta.dirname, '../../fixtures/activities');
  return JSON.parse(readFileSync(path.join(folder, `${name}.json`), 'utf8')) as Record<
    string,
    unknown
  >;
}

async function post(
  url: string,
  body: unknown,
  headers: Record<string, string>,
): Promise<Answered> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
  const text = await response.text();
  return { status: response.status, body: text === '' ? undefined : (JSON.parse(text) as unknown) };
}
