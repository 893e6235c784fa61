import type { Browser, Frame, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, inject, it } from 'vitest';
import { openBrowser, openPage } from '../../e2e/harness/browser.ts';
import { startFixtureServer, type FixtureServer } from '../fixtures/server.ts';

/** What the page that stands in for Teams tells the tab about itself. */
interface Surroundings {
  readonly frameContext: 'content' | 'sidePanel' | 'settings';
  readonly theme: string;
  readonly subEntityId?: string;
  readonly channelId?: string;
  /** Of a meeting: what Teams calls it, and the thread of its chat. */
  readonly meetingId?: string;
  readonly chatId?: string;
  /** Says nothing before this. */
  readonly answersAfterMs?: number;
  /** Never answers, like a frame that is not Teams. */
  readonly silent?: boolean;
}

/** The part of Teams' side of the conversation that the tab uses, in the browser: see `platform.md` on tabs. */
function teamsPage(surroundings: Surroundings): string {
  return `<!doctype html><title>Teams</title><iframe id="tab" style="width:600px;height:600px"></iframe><script>
    const about = ${JSON.stringify(surroundings)};
    window.heard = [];
    window.addEventListener('message', async ({ data, source }) => {
      if (about.answersAfterMs) await new Promise((go) => setTimeout(go, about.answersAfterMs - performance.now()));
      if (about.silent || typeof data?.func !== 'string') return;
      window.heard.push({ func: data.func, args: data.args });
      const answer = (...args) => source.postMessage({ id: data.id, uuidAsString: data.uuidAsString, args }, '*');
      if (data.func === 'initialize') {
        const runtime = { apiVersion: 4, hostVersionsInfo: {}, isLegacyTeams: false, supports: { pages: { config: {} } } };
        answer(about.frameContext, 'web', JSON.stringify(runtime), '2.58.0');
      }
      if (data.func === 'getContext') answer({ locale: 'sv-se', hostName: 'Teams', entityId: 'star', ...about });
      if (data.func === 'settings.setSettings') answer(true, undefined);
    });
    window.say = (func, ...args) => document.getElementById('tab').contentWindow.postMessage({ func, args }, '*');
    document.getElementById('tab').src = '/tab/';
  </script>`;
}

let server: FixtureServer;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  server = await startFixtureServer(inject('tabFolder'));
  browser = await openBrowser();
});
afterEach(() => page.close());
afterAll(async () => {
  await browser.close();
  await server.close();
});

async function inTeams(
  surroundings: Surroundings,
  hear: (opened: Page) => Promise<void> = async () => {},
): Promise<Frame> {
  ({ page } = await openPage(browser, { width: 700, height: 700 }));
  await hear(page);
  await page.route('**/teams', (route) =>
    route.fulfill({ contentType: 'text/html', body: teamsPage(surroundings) }),
  );
  await page.addInitScript(`localStorage.setItem('star-person', 'demo/samordnare')`);
  await page.goto(`${server.url}/teams`);
  const handle = await page.waitForSelector('#tab');
  const frame = await handle.contentFrame();
  if (frame === null) throw new Error('The tab is not in its frame.');
  await frame.locator('h1').first().waitFor();
  return frame;
}

/** Whether the words are as light as they are on something dark. */
const isDark = (frame: Frame): Promise<boolean> =>
  frame
    .locator('h1')
    .first()
    .evaluate((title) => {
      const parts = getComputedStyle(title).color.match(/\d+/g)?.map(Number) ?? [];
      return parts.slice(0, 3).every((part) => part > 127);
    });

interface Heard {
  readonly func: string;
  readonly args: readonly unknown[];
}
/** What the page above keeps on its window. */
interface TeamsWindow {
  readonly heard: readonly Heard[];
  say(func: string, ...args: readonly unknown[]): void;
}

const say = (func: string, ...args: unknown[]): Promise<void> =>
  page.evaluate(({ name, given }) => (window as unknown as TeamsWindow).say(name, ...given), {
    name: func,
    given: args,
  });
const heard = (): Promise<readonly Heard[]> =>
  page.evaluate(() => (window as unknown as TeamsWindow).heard);

describe('the tab in Teams', () => {
  it('takes the theme of the host, and another one when the host changes', async () => {
    const frame = await inTeams({ frameContext: 'sidePanel', theme: 'dark' });
    // A slow machine begins without the host, and hears it then.
    await expect.poll(() => isDark(frame)).toBe(true);
    await say('themeChange', 'default');
    await expect.poll(() => isDark(frame)).toBe(false);
    await say('themeChange', 'dark');
    await expect.poll(() => isDark(frame)).toBe(true);
  });

  it('opens the page that a link in the channel points to', async () => {
    const frame = await inTeams({
      frameContext: 'content',
      theme: 'default',
      subEntityId: 'team/berg/queue',
    });
    await expect.poll(() => new URL(frame.url()).hash).toBe('#/team/berg/queue');
  });

  it('can be added to a channel with one press', async () => {
    const frame = await inTeams({ frameContext: 'settings', theme: 'default' });
    await frame.getByText('Tryck på Spara').waitFor();
    await expect.poll(heard).toContainEqual({ func: 'settings.setValidityState', args: [true] });
    await say('settings.save', {});
    await expect
      .poll(async () => (await heard()).map(({ func }) => func))
      .toContain('settings.save.success');
    const saved = (await heard()).find(({ func }) => func === 'settings.setSettings');
    expect(saved?.args[0]).toMatchObject({ contentUrl: `${server.url}/tab/`, entityId: 'star' });
  });

  it('asks whose the channel is while it is still asking who one is, and once', async () => {
    const asked: string[] = [];
    const isAsked = (what: string): boolean => asked.some((path) => path.startsWith(what));
    const hearing = async (opened: Page): Promise<void> => {
      opened.on('request', (request) => void asked.push(new URL(request.url()).pathname));
      await opened.route('**/api/me', async (route) => {
        // Answered when the other has been asked, and at last.
        await expect.poll(() => isAsked('/api/here'), { timeout: 5_000 }).toBe(true);
        await route.continue();
      });
    };
    const about = { frameContext: 'content', theme: 'default' } as const;
    const frame = await inTeams({ ...about, channelId: '19:berg@thread.tacv2' }, hearing);
    await expect.poll(() => new URL(frame.url()).hash).toBe('#/team/berg/meeting/open');
    await frame.getByRole('heading', { level: 1 }).first().waitFor();
    expect(asked.filter((path) => path === '/api/here')).toHaveLength(1);
    expect(asked.filter((path) => path === '/api/me')).toHaveLength(1);
    expect(asked.filter((path) => path.endsWith('/meetings/open'))).toHaveLength(1);
  });

  it('opens the meeting whose panel it stands in, by the thread that its link has too', async () => {
    const meeting = { meetingId: 'MCMxOTptZWV0aW5n', chatId: '19:meeting_berg@thread.v2' };
    const frame = await inTeams({ frameContext: 'sidePanel', theme: 'default', ...meeting });
    await expect.poll(() => new URL(frame.url()).hash).toBe('#/team/berg/meeting/open');
  });

  it('opens the page that is linked to, in a meeting of another team as well', async () => {
    const meeting = { meetingId: 'MCMxOTptZWV0aW5n', chatId: '19:meeting_berg@thread.v2' };
    const link = { subEntityId: 'team/berg/queue' };
    const frame = await inTeams({
      frameContext: 'sidePanel',
      theme: 'default',
      ...meeting,
      ...link,
    });
    await expect.poll(() => new URL(frame.url()).hash).toBe('#/team/berg/queue');
  });

  it('takes theme, link and changes of theme from a host that answers late', async () => {
    const late = { frameContext: 'content', theme: 'dark', answersAfterMs: 6_000 } as const;
    const frame = await inTeams({ ...late, subEntityId: 'team/berg/queue' });
    await frame.getByRole('heading', { level: 1, name: 'Kö' }).waitFor();
    await expect.poll(() => isDark(frame)).toBe(true);
    await say('themeChange', 'default');
    await expect.poll(() => isDark(frame)).toBe(false);
  });

  it('leaves who has begun meanwhile where they are', async () => {
    const late = { frameContext: 'content', theme: 'dark', answersAfterMs: 6_000 } as const;
    const frame = await inTeams({ ...late, subEntityId: 'team/berg/queue' });
    await frame.locator('h1').first().click();
    await expect.poll(() => isDark(frame)).toBe(true);
    expect(await frame.getByRole('heading', { level: 1, name: 'Kö' }).count()).toBe(0);
  });

  it('works without an answer in a frame that is not Teams', async () => {
    const frame = await inTeams({ frameContext: 'content', theme: 'dark', silent: true });
    await frame.getByRole('heading', { level: 1 }).waitFor();
  });
});
