import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { zonedInstant } from '../../../../shared/kernel/calendar.ts';
import type { Meeting } from '../../../../shared/meetings/meeting.ts';
import { momentMs } from '../../../../tab/inputs/meant.ts';
import {
  helpKey,
  meetingKeys,
  type MeetingKey,
} from '../../../../tab/pages/meeting/keys/meeting-keys.ts';
import { text } from '../../../../tab/text/text.ts';
import { aClock, aFederation, anApp, type TestApp } from '../../../builders/app.ts';
import { aMeeting } from '../../../builders/meeting.ts';
import { coordinatorAccount } from '../../../builders/context.ts';
import { openBrowser, openPage, WIDTHS } from '../../../e2e/harness/browser.ts';
import {
  afterLongDay,
  longDay,
  longItems,
  longMeetingAt,
  longTeam,
} from '../../fixtures/long-meeting.ts';
import { lookOver } from '../looked-over.ts';
import { serveApp, type ServedApp } from '../served-app.ts';

const at = zonedInstant(longDay, '14:48');
const scope = `team:${longTeam.id}` as const;
const follower = 'demo/labour-market-coordinator';
const page = `#/team/${longTeam.id}/meeting/${longDay}`;

let app: TestApp;
let served: ServedApp;
let browser: Browser;

/** Eight of twenty-five are decided; the real application, each test from there. */
beforeAll(async () => {
  app = await anApp({ clock: aClock(at) });
  served = await serveApp(app, inject('tabFolder'));
  browser = await openBrowser();
  await app.given('federation', aFederation(), longTeam);
});
afterAll(async () => {
  await browser.close();
  await served.close();
});
beforeEach(async () => {
  const { meeting, cases } = longMeetingAt(8);
  const later = aMeeting(longTeam).withId('later').on(afterLongDay).build();
  await app.given(scope, meeting, later, ...cases);
});

async function open(
  account: string,
  { width, height = 800, hash = page }: { width: number; height?: number; hash?: string },
): Promise<Page> {
  const { page: opened } = await openPage(browser, { width, height });
  await opened.clock.setFixedTime(new Date(at));
  await opened.addInitScript((person) => localStorage.setItem('star-person', person), account);
  await opened.goto(`${served.url}/tab/${hash}`);
  await opened.locator('h1').first().waitFor();
  await opened.locator('[aria-busy=true]').waitFor({ state: 'detached' });
  return opened;
}

const bar = (on: Page) => on.getByRole('region', { name: text.now.where });
const shown = (on: Page) => on.locator('#shown-now');
const focused = (on: Page) =>
  on.evaluate(() => {
    const { activeElement: it } = document;
    return { isNowhere: it === document.body, text: it?.textContent ?? '', tag: it?.tagName };
  });

async function stored(): Promise<Meeting> {
  return (await app.store.read(scope, 'meeting', longDay))?.body as Meeting;
}

async function decided(): Promise<number> {
  return (await stored()).items.filter(({ decision }) => decision !== undefined).length;
}

describe('the bar of a meeting that is held', () => {
  it.each(Object.values(WIDTHS))(
    'says where it is, how long is left and what comes then, also after scrolling, at %d px',
    async (width) => {
      const on = await open(coordinatorAccount, { width });
      await on.evaluate(() => {
        window.scrollTo(0, document.body.scrollHeight);
      });
      await expect.poll(() => on.evaluate(() => window.scrollY)).toBeGreaterThan(400);
      const { y, height } = (await bar(on).boundingBox()) ?? { y: -1, height: 0 };
      expect(y).toBeGreaterThanOrEqual(0);
      // It takes no more of the window than it needs.
      expect(y + height).toBeLessThan(width === WIDTHS.panel ? 160 : 90);
      const said = (await bar(on).locator('p').first().innerText()).replace(/\s+/g, ' ');
      expect(said).toBe('9 av 25 1 h 12 min kvar Nu BER-2026-009 Sedan BER-2026-010');
      expect(await on.getByRole('progressbar').getAttribute('aria-valuetext')).toBe(
        '8 av 25 ärenden klara',
      );
      expect(await on.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
      await on.close();
    },
  );

  it('follows who leads, leaves who looks at something else there, and brings them back when they say so', async () => {
    const leading = await open(coordinatorAccount, { width: WIDTHS.wide });
    const following = await open(follower, { width: WIDTHS.panel });
    await leading.getByRole('button', { name: /^Nästa: BER-2026-010/ }).click();
    await expect.poll(() => shown(following).innerText()).toContain('BER-2026-010');
    expect(await bar(following).innerText()).toContain('Nu BER-2026-010');

    await following.locator('main button', { hasText: /^BER-2026-014/ }).click();
    await expect.poll(() => shown(following).innerText()).toContain('BER-2026-014');
    await leading.waitForTimeout(momentMs);
    await leading.getByRole('button', { name: /^Nästa: BER-2026-011/ }).click();
    await expect.poll(() => bar(following).innerText()).toContain('Nu BER-2026-011');
    expect(await shown(following).innerText()).toContain('BER-2026-014');
    await expect.poll(() => shown(leading).innerText()).toContain('BER-2026-011');

    await following.waitForTimeout(momentMs);
    await bar(following).getByRole('button', { name: text.now.follow }).click();
    await expect.poll(() => shown(following).innerText()).toContain('BER-2026-011');
    await leading.close();
    await following.close();
  });
});

/** What each key does, as it is seen; one that is listed and not tried does not compile. */
const does: {
  readonly [K in MeetingKey]: (on: Page, press: () => Promise<void>) => Promise<void>;
} = {
  async next(on, press) {
    await press();
    await expect.poll(() => bar(on).innerText()).toContain('Nu BER-2026-010');
    await on
      .getByText('Mötet är nu vid BER-2026-010. Sedan BER-2026-011.')
      .waitFor({ state: 'attached' });
  },
  async previous(on, press) {
    await press();
    await expect.poll(() => bar(on).innerText()).toContain('Nu BER-2026-008');
  },
  async follow(on, press) {
    await on.getByRole('button', { name: /: 8 klara$/ }).click();
    await on.getByRole('button', { name: 'BER-2026-003', exact: true }).click();
    await expect.poll(() => shown(on).innerText()).toContain('BER-2026-003');
    await press();
    await expect.poll(() => shown(on).innerText()).toContain('BER-2026-009');
  },
  async decide(on, press) {
    await press();
    await expect.poll(decided).toBe(9);
    // Told to who hears, and gone on to what comes then.
    await on
      .getByText(/Beslutat: ny uppföljning tis 12 jan 2027/)
      .first()
      .waitFor({ state: 'attached' });
    await expect.poll(() => bar(on).innerText()).toContain('Nu BER-2026-010');
  },
  async undo(_, press) {
    await press();
    await expect.poll(decided).toBe(7);
  },
  async case(on, press) {
    await press();
    await expect.poll(async () => (await focused(on)).text).toContain('BER-2026-009');
  },
  async agenda(on, press) {
    await press();
    await expect
      .poll(() =>
        on.evaluate(() =>
          document.activeElement?.closest('[data-place]')?.getAttribute('data-place'),
        ),
      )
      .toBe('agenda');
  },
  async presence(on, press) {
    await press();
    await expect
      .poll(() =>
        on.evaluate(() =>
          document.activeElement?.closest('[data-place]')?.getAttribute('data-place'),
        ),
      )
      .toBe('presence');
  },
  async end(on, press) {
    await press();
    await expect.poll(async () => (await focused(on)).text).toContain('Avsluta mötet');
  },
};

describe('the keyboard of a meeting that is held', () => {
  it('lists every key under ?, and gives the focus back when the list is shut', async () => {
    const on = await open(coordinatorAccount, { width: WIDTHS.wide });
    await on.keyboard.press(helpKey);
    const list = on.getByRole('dialog');
    await list.waitFor();
    const listed = await list.locator('dt').allInnerTexts();
    expect(listed).toEqual([...meetingKeys.map(({ key }) => key.toUpperCase()), helpKey]);
    await lookOver(on, ['dialog']);
    await on.keyboard.press('Escape');
    await list.waitFor({ state: 'detached' });
    await on.close();
  });

  it.each(meetingKeys.map((one) => [one.key, text.keys.does[one.does], one.does] as const))(
    '%s: %s',
    async (key, _, what) => {
      const on = await open(coordinatorAccount, { width: WIDTHS.wide });
      await does[what](on, () => on.keyboard.press(key));
      await on.close();
    },
  );

  it('leads through what is left without a mouse: the focus is never lost, and each decision is told', async () => {
    const on = await open(coordinatorAccount, { width: WIDTHS.wide });
    await on.keyboard.press('r');
    for (let n = 9; n <= 12; n += 1) {
      const reference = `BER-2026-${String(n).padStart(3, '0')}`;
      await expect.poll(() => shown(on).innerText()).toContain(reference);
      await on.waitForTimeout(momentMs);
      await on.keyboard.press('b');
      await expect.poll(decided).toBe(n);
      await expect.poll(() => shown(on).innerText()).not.toContain(reference);
      expect((await focused(on)).isNowhere, `after ${reference}`).toBe(false);
    }
    await on.close();
  });
});

describe('the stage of a meeting', () => {
  it.each([
    [1920, 1080],
    [1280, 720],
  ])('shows twenty-five cases on one screen of %d × %d', async (width, height) => {
    const on = await open(follower, { width, height, hash: `${page}/stage` });
    expect(await on.locator('h1').innerText()).toBe('BER-2026-009');
    const rows = on.getByRole('listitem').filter({ hasText: /^BER-/ });
    expect(await rows.count()).toBe(longItems);
    const size = await on.evaluate(() => ({
      high: document.documentElement.scrollHeight,
      wide: document.documentElement.scrollWidth,
      letters: parseFloat(getComputedStyle(document.querySelector('h1') ?? document.body).fontSize),
    }));
    expect(size.high).toBeLessThanOrEqual(height);
    expect(size.wide).toBeLessThanOrEqual(width);
    expect(size.letters).toBeGreaterThanOrEqual(64);
    const broken = await rows.evaluateAll((all) =>
      [...all]
        .flatMap((row) => [...row.children])
        // A reference or a state on two lines has been cut in two.
        .filter(
          (word) =>
            word.getBoundingClientRect().height > 1.9 * parseFloat(getComputedStyle(word).fontSize),
        )
        .map(({ textContent }) => textContent),
    );
    expect(broken).toEqual([]);
    await on.close();
  });

  it('tells what is done from what is left by a sign and a frame too, where colours say nothing', async () => {
    const on = await open(follower, { width: 1280, height: 720, hash: `${page}/stage` });
    const rows = on.getByRole('listitem').filter({ hasText: /^BER-/ });
    const signs = await rows.evaluateAll((all) =>
      all.map((row) => ({
        isDone: row.querySelector('[aria-label="Klart"]') !== null,
        hasFrame: getComputedStyle(row).borderTopColor !== 'rgba(0, 0, 0, 0)',
      })),
    );
    expect(signs.slice(0, 8)).toEqual(Array(8).fill({ isDone: true, hasFrame: false }));
    expect(signs.slice(8)).toEqual(Array(longItems - 8).fill({ isDone: false, hasFrame: true }));
    await on.close();
  });

  it('has nothing to press and names nobody, and goes where the meeting goes', async () => {
    const on = await open(follower, { width: 1280, height: 720, hash: `${page}/stage` });
    const said = await on.locator('body').innerText();
    expect(await on.getByRole('button').count()).toBe(0);
    expect(said).not.toMatch(/Handläggare|Arbetskonsulent|Samordnare/);
    const next = (await stored()).items.find(({ reference }) => reference === 'BER-2026-010');
    await app.run({
      verb: 'move-now',
      teamId: longTeam.id,
      meetingId: longDay,
      place: { of: 'item', itemId: next?.id ?? '' },
    });
    await expect.poll(() => on.locator('h1').innerText()).toBe('BER-2026-010');
    await on.close();
  });
});
