import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { zonedInstant } from '../../../../shared/kernel/calendar.ts';
import type { Meeting } from '../../../../shared/meetings/meeting.ts';
import { momentMs } from '../../../../tab/inputs/meant.ts';
import { text } from '../../../../tab/text/text.ts';
import { aClock, anAppWithTeam, type TestApp } from '../../../builders/app.ts';
import { aCase } from '../../../builders/case.ts';
import { coordinatorAccount } from '../../../builders/context.ts';
import { aMeeting } from '../../../builders/meeting.ts';
import { aTeam } from '../../../builders/team.ts';
import { openBrowser, openPage, WIDTHS } from '../../../e2e/harness/browser.ts';
import { createScheduler } from '../../../../bot/scheduler/run-jobs.ts';
import { serveApp, type ServedApp } from '../served-app.ts';

const day = '2026-12-08';
const at = zonedInstant(day, '13:00');
const team = aTeam().build();
const scope = `team:${team.id}` as const;

let app: TestApp;
let served: ServedApp;
let browser: Browser;
let on: Page;

/** A kallelse is out for a meeting with one case of each kind and a topic. */
beforeAll(async () => {
  app = await anAppWithTeam({ team, clock: aClock(at) });
  served = await serveApp(app, inject('tabFolder'));
  browser = await openBrowser();
  const ongoing = aCase('BER-2026-001', team)
    .raisedOn('2026-08-25')
    .receivedOn('2026-09-08', 'ifo-officer')
    .followedUpOn('2026-10-13', day)
    .build();
  const raised = aCase('BER-2026-002', team).raisedOn('2026-12-04').build();
  const meeting = aMeeting(team)
    .withId(day)
    .planned({ date: day })
    .called()
    .withItem({ reference: raised.id, raisedBy: raised.raisedBy })
    .withTopic('learning', 'Nya rutiner för läkarintyg')
    .build();
  const next = aMeeting(team).withId('later').on('2027-01-12').build();
  await app.given(scope, meeting, next, ongoing, raised);
  ({ page: on } = await openPage(browser, { width: WIDTHS.wide, height: 800 }));
  await on.clock.setFixedTime(new Date(at));
  await on.addInitScript(
    (person) => localStorage.setItem('star-person', person),
    coordinatorAccount,
  );
  await on.goto(`${served.url}/tab/#/team/${team.id}/meeting/${day}`);
  await on.locator('h1').first().waitFor();
});
afterAll(async () => {
  await browser.close();
  await served.close();
});

async function stored(): Promise<Meeting> {
  return (await app.store.read(scope, 'meeting', day))?.body as Meeting;
}

async function outcomeOf(of: string): Promise<string | undefined> {
  return (await stored()).items.find(({ reference }) => reference === of)?.decision?.made.outcome;
}

/** What a screen reader would call what has the focus. */
const focused = () =>
  on.evaluate(() => {
    const { activeElement: it } = document;
    if (it === null || it === document.body) return '';
    const labels = it instanceof HTMLInputElement ? [...(it.labels ?? [])] : [];
    const own = it.getAttribute('aria-label') ?? it.textContent;
    return [...labels.map(({ textContent }) => textContent), own].join(' ').trim();
  });

async function press(key: string): Promise<void> {
  // The second press within a moment is not meant.
  await on.waitForTimeout(momentMs);
  await on.keyboard.press(key);
}

/** By Tab alone, as far as a page goes: never past its end, and never to nowhere. */
async function tabTo(name: RegExp): Promise<void> {
  const passed: string[] = [];
  for (let n = 0; n < 60; n += 1) {
    const at = await focused();
    if (name.test(at)) return;
    passed.push(at);
    await on.keyboard.press('Tab');
  }
  throw new Error(`Not reached by Tab: ${String(name)}, past ${passed.join(' · ')}`);
}

describe('a meeting held by the keyboard alone', () => {
  it('is opened', async () => {
    await tabTo(new RegExp(`^${text.meeting.open}$`));
    await press('Enter');
    await expect.poll(async () => (await stored()).current.status).toBe('open');
    await on.getByRole('region', { name: text.now.where }).waitFor();
    await expect.poll(focused).not.toBe('');
  });

  it('has its presence noted: one by the menu, the rest by one press', async () => {
    await press('p');
    await tabTo(/^Ange: Arbetsförmedlare/);
    await press('Enter');
    await on.getByRole('menu').waitFor();
    await expect.poll(focused).toBe('På plats');
    await press('ArrowDown');
    await press('Enter');
    await expect
      .poll(async () => (await stored()).attendance['employment-officer'])
      .toBe('digital');
    await expect.poll(focused).toMatch(/^Digitalt: Arbetsförmedlare/);
    await press('p');
    await tabTo(/^Övriga \d på plats, inte FK/);
    await press('Enter');
    await expect.poll(async () => Object.keys((await stored()).attendance)).toHaveLength(6);
    await expect.poll(focused).toMatch(/^\d av 7 angivna/);
  });

  it('has its cases decided: one by its key, one by its form', async () => {
    await press('b');
    await expect.poll(() => outcomeOf('BER-2026-001')).toBe('follow-up');
    await on.locator('#shown-now').getByText('BER-2026-002').first().waitFor();
    await press('r');
    await tabTo(/^Ta emot BER-2026-002/);
    await press('Enter');
    await on
      .getByRole('button', { name: /^Handläggare IFO/ })
      .first()
      .waitFor();
    await tabTo(/^Handläggare IFO/);
    await press('Enter');
    await expect.poll(() => outcomeOf('BER-2026-002')).toBe('received');
    await expect.poll(focused).not.toBe('');
  });

  it('has its topic ticked off, and the toasts left by Escape', async () => {
    await press('d');
    await tabTo(/^Klar: Nya rutiner/);
    await press('Enter');
    await expect.poll(async () => (await stored()).topics[0]?.outcome?.code).toBe('done');
    await expect.poll(focused).not.toBe('');
    await tabTo(/^Avsluta mötet/);
    await tabTo(new RegExp(`^${text.toast.dismiss}$`));
    await press('Escape');
    await expect.poll(focused).toMatch(/^Avsluta mötet/);
  });

  it('is ended: the minutes are read first, and then they stand in the channel', async () => {
    await press('a');
    await expect.poll(focused).toMatch(/^Avsluta mötet/);
    await press('Enter');
    await on.getByRole('heading', { name: text.end.preview }).waitFor();
    await on.getByRole('heading', { name: text.minutes.decisions }).waitFor();
    await expect.poll(focused).toBe(text.end.title);
    await tabTo(new RegExp(`^${text.end.confirm}$`));
    await press('Enter');
    await expect.poll(async () => (await stored()).current.status).toBe('closed');
    await on.getByRole('heading', { name: text.minutes.afterwards }).waitFor();
    await expect.poll(focused).not.toBe('');
    await createScheduler(app).runDue();
    expect(app.messenger.sent.map(({ message }) => message.type)).toContain('minutes');
  });
});
