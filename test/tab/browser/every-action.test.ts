import type { Locator } from 'playwright-core';
import { afterEach, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import type { Command } from '../../../shared/commands/command.ts';
import { presentDone } from '../../../shared/commands/done.ts';
import { momentMs } from '../../../tab/inputs/meant.ts';
import { markedWrong } from '../../../tab/parts/SendFailure.tsx';
import { text } from '../../../tab/text/text.ts';
import { WIDTHS } from '../../e2e/harness/browser.ts';
import type { Act } from './acts/act.ts';
import { acts } from './acts/acts.ts';
import { fillIn } from './acts/filled-in.ts';
import { lookedOver, lookOver } from './looked-over.ts';
import { openedTab } from './opened-tab.ts';

const opened = openedTab();
const refused = 'Någon annan hann före.';
const commands = '**/api/commands';

const named = (name: string | RegExp) =>
  typeof name === 'string' ? { name, exact: true } : { name };

const pressed = (name: string | RegExp): Locator => {
  const { page } = opened;
  const of = named(name);
  return page
    .getByRole('button', of)
    .or(page.getByRole('menuitem', of))
    .or(page.getByRole('switch', of))
    .first();
};

/** What sends a form may be called as what opened it. */
const sending = ({ opens = [], sends }: Act): Locator =>
  opens.includes(sends)
    ? opened.page.locator('form').getByRole('button', named(sends)).first()
    : pressed(sends);

/** One form of several may be in sight. */
const shown = (words: string) => opened.page.getByText(words).filter({ visible: true }).first();

/** What is typed and chosen, as it stands, by its label. */
const typed = () =>
  opened.page.evaluate(() =>
    Object.fromEntries(
      [...document.querySelectorAll('form :is(input, select, textarea)')].map((one) => [
        one.id,
        one instanceof HTMLInputElement && one.type !== 'text'
          ? one.checked
          : Reflect.get(one, 'value'),
      ]),
    ),
  );

const isSomewhere = () => opened.page.evaluate(() => document.activeElement !== document.body);

const focused = () =>
  opened.page.evaluate(() => document.querySelector(':focus')?.textContent ?? '');

const switchedOn = (name: string | RegExp) =>
  opened.page.getByRole('switch', { ...named(name), checked: true });

let requests = 0;
let sentAt = -momentMs;

async function open(act: Act): Promise<void> {
  const { opens = [] } = act;
  for (const name of opens) {
    if (await sending(act).isVisible()) return;
    // On already, where a menu is opened once more: pressed again it would be off.
    if (await switchedOn(name).isVisible()) continue;
    // In a meeting, what has only just come where one pressed is not meant by the next press.
    if (act.hash.includes('/meeting/'))
      await opened.page.waitForTimeout(Math.max(0, sentAt + momentMs - performance.now()));
    await pressed(name).waitFor();
    await lookOver(opened.page, ['menu']);
    await pressed(name).click();
  }
  await sending(act).waitFor();
  await lookOver(opened.page, ['menu', 'dialog']);
  // Looked at on a narrow page, a menu may be gone with what it was opened from; it is looked at once.
  if (await sending(act).isVisible()) return;
  sentAt = performance.now();
  await open(act);
}

/** Presses until something has been sent: what the form says is wrong on the way is answered. */
async function send(act: Act, by: 'pointer' | 'keyboard'): Promise<void> {
  const { page } = opened;
  const before = requests;
  for (let turn = -1; turn < 6; turn += 1) {
    if (turn >= 0) await fillIn(page, turn);
    const button = sending(act);
    await (by === 'pointer' ? button.click() : button.press('Space'));
    sentAt = performance.now();
    if (await isSent(before)) return;
    await expect.poll(isAtFirstWrong, { timeout: 1_000, message: 'at what is wrong' }).toBe(true);
  }
  throw new Error(`Nothing was sent by ${String(act.sends)}`);
}

/** Or else something is marked by the next time that the page is drawn. */
async function isSent(before: number): Promise<boolean> {
  const { page } = opened;
  for (let time = 0; time < 10 && requests === before; time += 1) {
    await page.evaluate(
      () => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))),
    );
    if ((await page.locator(markedWrong).count()) > 0 && time > 1) break;
  }
  return requests > before;
}

/** The focus is on the first thing that is wrong, and the browser has no bubble to say so with. */
function isAtFirstWrong(): Promise<boolean> {
  return opened.page.evaluate((marked) => {
    const wrong = [...document.querySelectorAll(marked)].find((one) => one.checkVisibility());
    const isOurs = document.querySelector('form:not([novalidate])') === null;
    return isOurs && wrong?.contains(document.activeElement) === true;
  }, markedWrong);
}

/** Whatever has been said to who hears since then. */
async function listened(): Promise<() => Promise<readonly string[]>> {
  const { page } = opened;
  await page.evaluate(() => {
    const all: (string | null)[] = [];
    Reflect.set(window, 'heard', all);
    new MutationObserver(() => {
      for (const one of document.querySelectorAll('[role="status"]')) all.push(one.textContent);
    }).observe(document.body, { childList: true, subtree: true, characterData: true });
  });
  return () => page.evaluate(() => Reflect.get(window, 'heard') as string[]);
}

/** As the fixtures' server answers, but for what the act needs. */
async function amend({ amended }: Act): Promise<() => Promise<void>> {
  if (amended === undefined) return () => Promise.resolve();
  const { page } = opened;
  const [address, from, to] = amended;
  const asked = (url: URL): boolean => url.pathname.endsWith(address);
  await page.route(asked, async (route) => {
    const answer = await route.fetch();
    await route.fulfill({ response: answer, body: (await answer.text()).replaceAll(from, to) });
  });
  return () => page.unroute(asked);
}

const rows = Object.entries(acts).toSorted(
  ([, a], [, b]) => a.person.localeCompare(b.person) || a.hash.localeCompare(b.hash),
);

describe('every action answers', () => {
  beforeAll(async () => {
    const { page } = opened;
    page.setDefaultTimeout(4_000);
    await page.setViewportSize({ width: WIDTHS.wide, height: 900 });
    page.on('request', (one) => {
      if (one.url().endsWith('/api/commands')) requests += 1;
    });
  });
  afterEach(() => opened.page.unroute(commands));

  it.each(rows)('%s', async (verb, act) => {
    const { page, server } = opened;
    const asBefore = await amend(act);
    onTestFinished(asBefore);
    await opened.openAs(act.person, act.hash);
    const heard = await listened();
    await open(act);

    server.refuseNext(409, { code: 'overtaken', text: refused });
    await send(act, 'pointer');
    await shown(refused).waitFor();
    const before = await typed();
    const stays = { timeout: 1_000, message: 'the focus after a refusal' };
    await expect.poll(isSomewhere, stays).toBe(true);

    await page.route(commands, (route) => route.abort());
    await open(act);
    await send(act, 'keyboard');
    await shown(text.send.noAnswer).waitFor();
    await page.unroute(commands);
    expect(await typed()).toMatchObject(before);
    await expect.poll(isSomewhere, { ...stays, message: 'the focus after no answer' }).toBe(true);

    await open(act);
    const answer = page.waitForResponse((one) => one.url().endsWith('/api/commands'));
    await send(act, 'pointer');
    const { ids } = (await (await answer).json()) as { ids: Readonly<Record<string, string>> };
    // A meeting says besides where it is.
    const { command } = server.commands.findLast(
      (one) => (one as { command: Command }).command.verb === verb,
    ) as { command: Command };
    const done = presentDone(command, ids);
    // By the toast’s own voice, or by where the focus has gone.
    const isHeard = async () =>
      [...(await heard()), await focused()].some(
        (said) => said !== '' && (said.includes(done.text) || done.text.startsWith(said)),
      );
    await expect.poll(isHeard, { timeout: 2_000, message: done.text }).toBe(true);
    await expect.poll(isSomewhere, { timeout: 1_000, message: 'the focus when done' }).toBe(true);
    await lookOver(page, ['toast']);
  });

  it('has been looked at with what it opens over the page, at both widths', () => {
    expect(lookedOver()).toEqual([
      'dialog 1280',
      'dialog 300',
      'menu 1280',
      'menu 300',
      'toast 1280',
      'toast 300',
    ]);
  });
});
