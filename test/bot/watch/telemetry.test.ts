import { readFeed } from '../../../bot/app/calendar/read-feed.ts';
import { calendarFeeds } from '../../../bot/http/calendar/feeds.ts';
import type { AddressInfo } from 'node:net';
import { context, metrics, trace } from '@opentelemetry/api';
import { AsyncLocalStorageContextManager } from '@opentelemetry/context-async-hooks';
import {
  AggregationTemporality,
  InMemoryMetricExporter,
  MeterProvider,
  PeriodicExportingMetricReader,
} from '@opentelemetry/sdk-metrics';
import {
  BasicTracerProvider,
  InMemorySpanExporter,
  type ReadableSpan,
  SimpleSpanProcessor,
} from '@opentelemetry/sdk-trace-base';
import { afterEach, beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { jobStanding } from '../../../bot/app/operations/job-standing.ts';
import { noticeJob } from '../../../bot/app/jobs/jobs.ts';
import { createReadiness } from '../../../bot/app/health/readiness.ts';
import type { App } from '../../../bot/app/context/app.ts';
import type { Watcher } from '../../../bot/app/ports.ts';
import { api } from '../../../bot/http/api.ts';
import { authenticateByPicker } from '../../../bot/http/authenticate.ts';
import { createLiveViews } from '../../../bot/http/live-views.ts';
import { routes } from '../../../bot/http/routes.ts';
import { httpServer } from '../../../bot/http/server.ts';
import { createScheduler } from '../../../bot/scheduler/run-jobs.ts';
import { openCosmosStore } from '../../../bot/store/cosmos.ts';
import { createTeams } from '../../../bot/teams/teams.ts';
import { watchJobs } from '../../../bot/watch/job-gauges.ts';
import { telemetry } from '../../../bot/watch/telemetry.ts';
import { idsUnderWay } from '../../../bot/watch/under-way.ts';
import { aChannel, aClock, anAppWithTeam, orderedIds, type TestApp } from '../../builders/app.ts';
import { aCosmosPlace } from '../../builders/cosmos-test-server.ts';
import type { Channel } from '../../../shared/teams/channel.ts';
import { aMeeting } from '../../builders/meeting.ts';
import { silentLog } from '../teams/silent-log.ts';
import { type FakeConnector, startFakeConnector } from '../teams/fake-connector.ts';

const now = '2026-12-02T09:00:00.000Z';

let spans: InMemorySpanExporter;
let figures: InMemoryMetricExporter;
let reader: PeriodicExportingMetricReader;
let connector: FakeConnector;
let watch: Watcher;

/** As an SDK that Node was started with would have done. */
beforeEach(async () => {
  spans = new InMemorySpanExporter();
  figures = new InMemoryMetricExporter(AggregationTemporality.CUMULATIVE);
  reader = new PeriodicExportingMetricReader({
    exporter: figures,
    exportIntervalMillis: 3_600_000,
  });
  context.setGlobalContextManager(new AsyncLocalStorageContextManager().enable());
  trace.setGlobalTracerProvider(
    new BasicTracerProvider({ spanProcessors: [new SimpleSpanProcessor(spans)] }),
  );
  metrics.setGlobalMeterProvider(new MeterProvider({ readers: [reader] }));
  connector = await startFakeConnector();
  watch = telemetry('test');
});

afterEach(async () => {
  await connector.close();
  await reader.shutdown();
  for (const one of [context, trace, metrics]) one.disable();
});

type AtWork = Omit<TestApp, 'messenger'> & Pick<App, 'messenger'>;

/** The application with a called meeting, the real way to Teams' connector, and the tab's API on a port. */
async function atWork(): Promise<{ readonly app: AtWork; readonly url: string }> {
  const clock = aClock(now);
  const { messenger } = createTeams({
    identity: {},
    tenants: ['tenant'],
    clock,
    ids: orderedIds,
    log: silentLog(),
    everyone: [],
    watch,
  });
  const recording = await anAppWithTeam({ clock, watch });
  const app = { ...recording, messenger };
  const channel = aChannel('19:berg@thread.tacv2', { type: 'team', teamId: 'berg' });
  const connected: Channel = {
    ...channel,
    ms: { ...channel.ms, serviceUrl: connector.serviceUrl },
  };
  await app.given('federation', connected);
  await app.given('team:berg', aMeeting().withId('m1').called().build());
  const server = httpServer({
    api: api(app, routes, createLiveViews(app)),
    calendars: calendarFeeds((asked) => readFeed(app, asked)),
    authenticate: authenticateByPicker(),
    activities: (_request, response) => void response.end(),
    readiness: createReadiness(app),
    ids: orderedIds,
    tabFolder: 'dist/tab',
    log: app.log,
    watch,
    signIn: { way: 'picker', people: [] },
    local: false,
  }).listen(0, '127.0.0.1');
  await new Promise((listening) => server.once('listening', listening));
  onTestFinished(() => void server.close());
  return { app, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
}

async function answer(url: string, id: string): Promise<void> {
  const command = {
    verb: 'answer-notice',
    teamId: 'berg',
    meetingId: 'm1',
    choice: { status: 'coming', mode: 'on-site' },
  };
  const answered = await fetch(`${url}/api/commands`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-star-person': 'demo/ifo-officer' },
    body: JSON.stringify({ id, command }),
  });
  expect(answered.status).toBe(200);
}

/** From the last to what began it. */
function wayTo(name: string): readonly string[] {
  const all = spans.getFinishedSpans();
  const way: string[] = [];
  let one: ReadableSpan | undefined = all.findLast((span) => span.name === name);
  while (one !== undefined) {
    way.push(one.name);
    const parent: string | undefined = one.parentSpanContext?.spanId;
    one = all.find((span) => span.spanContext().spanId === parent);
  }
  return way;
}

async function collected() {
  await reader.forceFlush();
  const told = figures.getMetrics().at(-1)?.scopeMetrics ?? [];
  const points = told.flatMap(({ metrics: some }) =>
    some.flatMap(({ descriptor, dataPoints }) =>
      dataPoints.map(({ attributes, value }) => ({ name: descriptor.name, attributes, value })),
    ),
  );
  return (name: string) => points.filter((point) => point.name === name);
}

describe('who watches with OpenTelemetry', () => {
  it('sees what a press led to, from the request to what was sent', async () => {
    const { app, url } = await atWork();
    await answer(url, 'click-0001');
    app.clock.pass(2);
    await createScheduler(app).runDue();
    await expect
      .poll(() => wayTo('star.send'))
      .toEqual(['star.send', 'star.job', 'star.commit', 'star.command', 'star.request']);
    expect(connector.requests.map(({ method }) => method)).toContain('PUT');
  });

  it('is led from what is sent a week later to the press that asked for it, as another course of events', async () => {
    const { app, url } = await atWork();
    await answer(url, 'click-0002');
    app.clock.pass(7 * 24 * 3_600);
    await createScheduler(app).runDue();
    expect(wayTo('star.send')).toEqual(['star.send', 'star.job']);
    const job = spans.getFinishedSpans().find(({ name }) => name === 'star.job');
    const commits = spans.getFinishedSpans().filter(({ name }) => name === 'star.commit');
    const led = job?.links.map((link) => link.context.spanId);
    expect(led).toHaveLength(1);
    expect(commits.map((commit) => commit.spanContext().spanId)).toContain(led?.[0]);
  });

  it('is told how long an answer and the store take, how old a job was, and what Teams did not take', async () => {
    const { app, url } = await atWork();
    connector.fail({ status: 503 });
    await answer(url, 'click-0003');
    app.clock.pass(5);
    await createScheduler(app).runDue();
    // The request has ended when its answer has been taken.
    await expect.poll(() => wayTo('star.request')).toEqual(['star.request']);
    const figure = await collected();
    expect(figure('star.request.duration')).toMatchObject([
      {
        attributes: { method: 'POST', route: '/commands', status: 200, waited: false },
        value: { count: 1 },
      },
    ]);
    expect(figure('star.command.duration')).toMatchObject([
      { attributes: { verb: 'answer-notice' }, value: { count: 1 } },
    ]);
    expect(figure('star.job.age')).toMatchObject([
      { attributes: { type: 'update-notice' }, value: { count: 1 } },
    ]);
    // The connector has no such message, and says so when it is asked again.
    expect(figure('star.send.failed')).toMatchObject([
      { attributes: { kind: 'answered', status: 503, then: 'retry' }, value: 1 },
      { attributes: { kind: 'answered', status: 404, then: 'refused' } },
    ]);
    const operations = figure('star.store.duration').map(
      ({ attributes }) => attributes['operation'],
    );
    expect(operations).toEqual(expect.arrayContaining(['read', 'commit', 'due']));
  });

  it('is told how many jobs wait, are late and come again, when it asks', async () => {
    const { app } = await atWork();
    const meeting = aMeeting().withId('m2').build();
    await app.given('team:berg', meeting, noticeJob(meeting, '2026-11-20T08:00:00.000Z'));
    watchJobs(() => jobStanding(app));
    const figure = await collected();
    const ofNotices = { attributes: { type: 'post-notice' } };
    expect(figure('star.jobs.waiting')).toMatchObject([{ ...ofNotices, value: 1 }]);
    expect(figure('star.jobs.late')).toMatchObject([{ ...ofNotices, value: 1 }]);
    expect(figure('star.jobs.retrying')).toMatchObject([{ ...ofNotices, value: 0 }]);
  });

  it('is told nothing that says who it was', async () => {
    const { app, url } = await atWork();
    await answer(url, 'click-0004');
    app.clock.pass(2);
    await createScheduler(app).runDue();
    await expect.poll(() => wayTo('star.request')).toEqual(['star.request']);
    const figure = await collected();
    const told = JSON.stringify([
      spans
        .getFinishedSpans()
        .map(({ name, attributes, status }) => ({ name, attributes, status })),
      figure('star.request.duration'),
      figure('star.command.duration'),
    ]);
    expect(told).not.toMatch(/ifo-officer|demo/);
  });

  it('is told by its code alone of what failed', async () => {
    await expect(
      watch.during('command', {}, () => Promise.reject(new TypeError('om Anna'))),
    ).rejects.toThrow();
    const [failed] = spans.getFinishedSpans();
    expect(failed?.status).toEqual({ code: 2, message: 'TypeError' });
    expect(JSON.stringify(failed?.events)).not.toContain('Anna');
  });

  it('is told what Cosmos charges', async () => {
    const store = await openCosmosStore(await aCosmosPlace(), {
      charged: (units, operation) => watch.note('request-units', units, { operation }),
    });
    await store.commit('federation', [
      { op: 'create', body: { kind: 'case', id: 'c1', schemaVersion: 1 } },
    ]);
    await store.read('federation', 'case', 'c1');
    await store.close();
    const figure = await collected();
    const operations = figure('star.store.request_units').map(({ attributes }) => attributes);
    expect(operations).toEqual(
      expect.arrayContaining([{ operation: 'write' }, { operation: 'read' }]),
    );
  });
});

it('what is logged on the way says which request, command and job it belongs to, and each its own', async () => {
  const lines: unknown[] = [];
  const say = (): void => void lines.push(idsUnderWay());
  await Promise.all(
    ['one', 'two'].map((request) =>
      watch.during('request', { ids: { request } }, async () => {
        await new Promise((resume) => setTimeout(resume, 5));
        await watch.during('command', { ids: { command: `of-${request}` } }, async () => say());
        say();
      }),
    ),
  );
  say();
  expect(lines).toEqual([
    { request: 'one', command: 'of-one' },
    { request: 'one' },
    { request: 'two', command: 'of-two' },
    { request: 'two' },
    {},
  ]);
});
