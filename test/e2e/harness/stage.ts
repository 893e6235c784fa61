import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { z } from 'zod';
import { demoChannelOf, steeringChannel } from '../../../bot/local/demo/channels.ts';
import { demoAccount, demoPeople, type DemoPersonKey } from '../../../bot/local/demo/people.ts';
import type { Command } from '../../../shared/commands/command.ts';
import { openBrowser, openPage, WIDTHS } from './browser.ts';
import type { BotMessage } from './message-stream.ts';
import { startTestServer, type TestServer } from './server.ts';
import { connectTeamsClient, type TeamsClient } from './teams-client.ts';
import { openTeamsPage, type TeamsPage } from './teams-page.ts';

export const BERG = demoChannelOf('berg');
export const KROKOM = demoChannelOf('krokom');
export const BRACKE = demoChannelOf('bracke');
export const STEERING = steeringChannel;

/** The running parts of one stretch of what is played: the server at its instant, Teams, and what was posted there. */
interface Running {
  readonly server: TestServer;
  readonly teams: TeamsClient;
  readonly teamsPage: TeamsPage;
}

/** One data folder and one browser for everything played; server and Playground start anew for each stretch of it. */
export interface Stage {
  readonly now: Running;
  /** @param instant what the clock shows as the server starts */
  startAt(instant: string): Promise<Running>;
  /** A page of the tab as that person. Fails later, in `end`, if anything went wrong in the page. */
  tab(person: DemoPersonKey, hash: string, width?: keyof typeof WIDTHS): Promise<Page>;
  /** What the API answers that person. */
  view(person: DemoPersonKey, address: string): Promise<unknown>;
  /** The status the API answers that person with. */
  statusOf(person: DemoPersonKey, address: string): Promise<number>;
  /** Does as that person what the tab would send, where it is not the tab that is looked at. Answers the new ids. */
  run(person: DemoPersonKey, command: Command): Promise<Readonly<Record<string, string>>>;
  /** What the bot has posted in a channel of the Playground since this stretch began. */
  posts(channelId: string): readonly BotMessage[];
  end(): Promise<void>;
}

/** Errors every page may show: a refused command is an answer of 4xx, which the browser reports by itself. */
const EXPECTED = /Failed to load resource: the server responded with a status of 4/;

/** What the server writes of its own accidents. */
const ERROR = /"level":"error"/;

export async function openStage(): Promise<Stage> {
  const dataFolder = await mkdtemp(path.join(tmpdir(), 'star-stage-'));
  const browser = await openBrowser();
  const open: { page: Page; errors: readonly string[] }[] = [];
  let running: Running | undefined;

  const current = (): Running => {
    if (!running) throw new Error('Nothing has been started on this stage.');
    return running;
  };
  const stop = async (): Promise<void> => {
    const errors = open.flatMap((one) => one.errors.filter((error) => !EXPECTED.test(error)));
    await Promise.all(open.splice(0).map(({ page }) => page.close()));
    const said = (running?.server.output() ?? '').split('\n').filter((line) => ERROR.test(line));
    if (running) {
      await running.teamsPage.close();
      running.teams.close();
      const code = await running.server.stop();
      running = undefined;
      if (code !== 0) throw new Error(`The server ended with ${String(code)}.`);
    }
    if (errors.length > 0)
      throw new Error(`Went wrong in the tab:\n${errors.join('\n')}\n${said.join('\n')}`);
  };

  return {
    get now() {
      return current();
    },
    async startAt(instant) {
      await stop();
      running = await startRunning(browser, dataFolder, instant);
      return running;
    },
    async tab(person, hash, width = 'wide') {
      const opened = await openPage(browser, { width: WIDTHS[width] });
      open.push(opened);
      opened.page.setDefaultTimeout(30_000);
      const account = JSON.stringify(demoAccount(person));
      await opened.page.addInitScript(`localStorage.setItem('star-person', ${account})`);
      await opened.page.goto(`${current().server.url}/tab/${hash}`);
      await opened.page.locator('h1').first().waitFor();
      return opened.page;
    },
    async view(person, address) {
      return answered(address, await ask(current().server, person, address));
    },
    async statusOf(person, address) {
      const { status } = await ask(current().server, person, address);
      return status;
    },
    async run(person, command) {
      const body = { id: crypto.randomUUID(), command };
      const answer = await answered(
        command.verb,
        await ask(current().server, person, 'commands', body),
      );
      return Done.parse(answer).ids;
    },
    posts: (channelId) =>
      current().teams.stream.messages.filter(({ threadId }) => threadId.startsWith(channelId)),
    async end() {
      try {
        await stop();
      } finally {
        await browser.close();
        await rm(dataFolder, { recursive: true, force: true });
      }
    },
  };
}

const Done = z.object({ ids: z.record(z.string(), z.string()) });

async function ask(
  { url }: TestServer,
  person: DemoPersonKey,
  address: string,
  body?: unknown,
): Promise<Response> {
  const headers = { 'x-star-person': demoAccount(person), 'content-type': 'application/json' };
  return body === undefined
    ? fetch(`${url}/api/${address}`, { headers })
    : fetch(`${url}/api/${address}`, { method: 'POST', headers, body: JSON.stringify(body) });
}

async function answered(what: string, answer: Response): Promise<unknown> {
  if (!answer.ok) throw new Error(`${what}: ${answer.status} ${await answer.text()}`);
  return answer.json() as Promise<unknown>;
}

/** The stream first: it is given what was posted before anybody listened (harness/teams-client.ts). */
async function startRunning(
  browser: Browser,
  dataFolder: string,
  instant: string,
): Promise<Running> {
  const server = await startTestServer({ dataFolder, env: { STAR_NOW: instant } });
  const teams = await connectTeamsClient(server.playgroundUrl);
  const teamsPage = await openTeamsPage(browser, server.playgroundUrl, instant);
  return { server, teams, teamsPage };
}

/** The Playground's id of a demo person. */
export function msId(person: DemoPersonKey): string {
  const found = demoPeople.find(({ account }) => account === demoAccount(person));
  if (!found) throw new Error(`Nobody is ${person}.`);
  return found.msUserId;
}
