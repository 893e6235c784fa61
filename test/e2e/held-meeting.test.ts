import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openSqliteStore } from '../../bot/store/sqlite.ts';
import { zonedInstant } from '../../shared/kernel/calendar.ts';
import { momentMs } from '../../tab/inputs/meant.ts';
import { text } from '../../tab/text/text.ts';
import { calledMeeting } from '../bench/answers.ts';
import type { ChildServer } from '../bench/child-server.ts';
import { heldMeeting, itemsHeld } from '../bench/held-meeting.ts';
import { accountOf, coordinatorOf, fullTeam } from '../bench/people.ts';
import { startStar } from '../bench/servers.ts';
import { sowFederation, sowInTeams } from '../bench/sow.ts';
import { openBrowser, openPage } from './harness/browser.ts';

const team = fullTeam(0);
const follow = /^Följ upp på nästa möte /;
/** Two clicks that decided two cases once. */
const betweenClicksMs = 220;

let folder: string;
let star: ChildServer;
let browser: Browser;
let leading: Page;

/** A meeting of twenty-five cases on the real server, led by the samordnare and by the one chosen before they came. */
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'star-held-'));
  const file = path.join(folder, 'star.sqlite');
  const { meeting, cases } = heldMeeting(team, 'open');
  const at = zonedInstant(meeting.plan.date, '12:50');
  const led = {
    ...meeting,
    meetingLead: { memberId: 'ifo-officer', at, by: coordinatorOf(team) },
  };
  const store = await openSqliteStore(file);
  await sowFederation(store, [team], 'http://127.0.0.1:1/');
  await sowInTeams(
    store,
    new Map([[team.id, [led, calledMeeting(team, 'later', '2026-12-15'), ...cases]]]),
  );
  await store.close();
  star = await startStar(file, zonedInstant(meeting.plan.date, '13:30'));
  browser = await openBrowser();
  leading = await openAs(coordinatorOf(team));
});
afterAll(async () => {
  await browser.close();
  await star.stop();
  await rm(folder, { recursive: true, force: true });
});

async function openAs(account: string): Promise<Page> {
  const { page } = await openPage(browser, { width: 1280, height: 900 });
  await page.addInitScript((person) => localStorage.setItem('star-person', person), account);
  await page.goto(`${star.url}/tab/#/team/${team.id}/meeting/open`);
  await progress(page).waitFor();
  return page;
}

/** `8 av 25 ärenden klara`, under the bar that says where the meeting is. */
function progress(page: Page): Locator {
  return page.locator(`[role="progressbar"][aria-valuetext$="av ${itemsHeld} ärenden klara"]`);
}

async function decidedNow(page: Page): Promise<number> {
  const said = await progress(page).getAttribute('aria-valuetext');
  return Number.parseInt(said ?? '', 10);
}

/** The reference in the heading of what the meeting takes up. */
async function takenUp(page: Page): Promise<string> {
  return (await page.locator('#shown-now a').textContent()) ?? '';
}

/** All that was sent has been answered and shown. */
async function settled(page: Page, before: string): Promise<void> {
  await expect.poll(() => takenUp(page)).not.toBe(before);
  await page.waitForTimeout(momentMs);
}

async function middleOf(page: Page, name: RegExp): Promise<{ x: number; y: number }> {
  const button = page.locator('main').getByRole('button', { name }).first();
  // Clear of what lies over the edges: the bar above, the toasts below.
  await button.evaluate((found) => found.scrollIntoView({ block: 'center' }));
  const box = await button.boundingBox();
  if (box === null) throw new Error('not to be seen');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

describe('a decision is never made by accident', () => {
  it.each([
    ['a double click', 0],
    ['two clicks a fifth of a second apart', betweenClicksMs],
  ])(
    'by %s: one case is decided, and the one that comes up under the pointer is not',
    async (_, apart) => {
      const [before, reference] = [await decidedNow(leading), await takenUp(leading)];
      const { x, y } = await middleOf(leading, follow);
      await leading.mouse.click(x, y);
      await leading.waitForTimeout(apart);
      await leading.mouse.click(x, y);
      await settled(leading, reference);
      expect(await decidedNow(leading)).toBe(before + 1);
    },
  );

  it('by a press on what has just come up, however long the answer took: it is told, and pressed again it counts', async () => {
    const [before, reference] = [await decidedNow(leading), await takenUp(leading)];
    await leading.getByRole('button', { name: follow }).click();
    await expect.poll(() => takenUp(leading)).not.toBe(reference);
    await leading.evaluate((name) => {
      const source = new RegExp(name);
      const buttons = [...document.querySelectorAll('button')];
      buttons.find((button) => source.test(button.ariaLabel ?? ''))?.click();
    }, follow.source);
    await leading.getByText(text.send.cameUpJustNow).waitFor();
    expect(await decidedNow(leading)).toBe(before + 1);
    const second = await takenUp(leading);
    await leading.waitForTimeout(momentMs);
    await leading.getByRole('button', { name: follow }).click();
    await settled(leading, second);
    expect(await decidedNow(leading)).toBe(before + 2);
  });

  it('and is made at once where one has turned to the case oneself, though the meeting comes to it only then', async () => {
    const before = await decidedNow(leading);
    const row = leading.locator('main button', { hasText: /^[A-Z]{3}-\d{4}-\d+/ }).nth(3);
    const reference = /^[A-Z]{3}-\d{4}-\d+/.exec((await row.textContent()) ?? '')?.[0] ?? '';
    expect(reference).not.toBe(await takenUp(leading));
    await row.click();
    await expect.poll(() => takenUp(leading)).toBe(reference);
    await leading.locator('#shown-now').getByText(text.meeting.now, { exact: true }).waitFor();
    await leading.getByRole('button', { name: `Följ upp på nästa möte ${reference}` }).click();
    await settled(leading, reference);
    expect(await decidedNow(leading)).toBe(before + 1);
  });

  it('by a key that is held down, which leaves the keyboard at the case that comes up', async () => {
    const [before, reference] = [await decidedNow(leading), await takenUp(leading)];
    await leading.getByRole('button', { name: follow }).focus();
    for (let repeats = 0; repeats < 8; repeats += 1) {
      await leading.keyboard.down('Enter');
      await leading.waitForTimeout(40);
    }
    await leading.keyboard.up('Enter');
    await settled(leading, reference);
    expect(await decidedNow(leading)).toBe(before + 1);
    expect(await leading.evaluate(() => document.activeElement?.id)).toBe('shown-now');
  });

  it('by a double click on an undo, which takes one decision back and not two', async () => {
    const before = await decidedNow(leading);
    await leading
      .getByRole('button', { name: /: \d+ klara$/ })
      .first()
      .click();
    const undo = /^Ångra /;
    const { x, y } = await middleOf(leading, undo);
    await leading.waitForTimeout(momentMs);
    await leading.mouse.click(x, y);
    await leading.waitForTimeout(betweenClicksMs);
    await leading.mouse.click(x, y);
    await expect.poll(() => decidedNow(leading)).toBe(before - 1);
    await leading.waitForTimeout(momentMs);
    expect(await decidedNow(leading)).toBe(before - 1);
  });
});

describe('a decision that somebody else makes about the case one fills in', () => {
  it('is told with what was decided and by whom, and what one wrote is kept', async () => {
    const other = await openAs(accountOf(team.id, 'ifo-officer'));
    const row = other.locator('main button', { hasText: /^[A-Z]{3}-\d{4}-\d+/ }).nth(8);
    const reference = /^[A-Z]{3}-\d{4}-\d+/.exec((await row.textContent()) ?? '')?.[0] ?? '';
    await row.click();
    await other.getByRole('button', { name: `Boka uppföljning ${reference}` }).click();
    await other.getByLabel('Nästa uppföljning').fill('2027-02-09');

    await leading.locator('main button', { hasText: reference }).first().click();
    await leading.waitForTimeout(momentMs);
    await leading.getByRole('button', { name: `Följ upp på nästa möte ${reference}` }).click();

    await other.getByText('Samordnare (kommunen), kl.').first().waitFor();
    await other.getByText(`${reference} beslutades nyss av någon annan`).first().waitFor();
    await other.getByText('tis 9 feb 2027').waitFor();
    expect(await takenUp(other)).toBe(reference);
    await other.getByRole('button', { name: text.meeting.goOn }).click();
    await expect.poll(() => takenUp(other)).not.toBe(reference);
    await other.close();
  });
});
