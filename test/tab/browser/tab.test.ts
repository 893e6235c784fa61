import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { notANameText } from '../../../shared/text/raising.ts';
import { accessibilityFindings } from '../../e2e/harness/accessibility.ts';
import { openBrowser, openPage, WIDTHS } from '../../e2e/harness/browser.ts';
import { buildTab, type BuiltTab } from '../fixtures/built-tab.ts';
import { startFixtureServer, type FixtureServer } from '../fixtures/server.ts';
import { isReady, tabViews } from '../fixtures/views.ts';

let tab: BuiltTab;
let server: FixtureServer;
let browser: Browser;
let page: Page;
let errors: readonly string[];

beforeAll(async () => {
  tab = await buildTab();
  server = await startFixtureServer(tab.folder);
  browser = await openBrowser();
}, 120_000);
afterAll(async () => {
  await browser.close();
  await server.close();
  await tab.remove();
});
beforeEach(async () => {
  ({ page, errors } = await openPage(browser, { width: WIDTHS.panel, height: 800 }));
});
afterEach(() => page.close());

async function openAs(person: string, hash: string): Promise<void> {
  await page.addInitScript(`localStorage.setItem('star-person', ${JSON.stringify(person)})`);
  await page.goto(`${server.url}/tab/${hash}`);
  await isReady(page);
}

/** What was sent by what is done in `act`, without the ids. */
async function sentBy(act: () => Promise<void>): Promise<unknown[]> {
  const before = server.commands.length;
  await act();
  await expect.poll(() => server.commands.length).toBeGreaterThan(before);
  return server.commands.slice(before).map((sent) => (sent as { command: unknown }).command);
}

describe('every view in the side panel', () => {
  it.each(tabViews.filter(({ name }) => name !== 'not-found').map((view) => [view.name, view]))(
    '%s is free of what axe finds, of errors, and of sideways scrolling',
    async (_, view) => {
      await openAs(view.person, view.hash);
      await view.then?.(page);
      expect(await accessibilityFindings(page)).toEqual([]);
      expect(errors).toEqual([]);
      const tooWide = await page.evaluate(
        () => document.documentElement.scrollWidth - window.innerWidth,
      );
      expect(tooWide).toBeLessThanOrEqual(0);
    },
    30_000,
  );
});

describe('in the meeting', () => {
  it('a case is received in two clicks, by the one suggested', async () => {
    await openAs('demo/samordnare', '#/team/berg/meeting/open');
    await page.getByRole('button', { name: 'Ta nu BER-2026-014' }).click();
    const sent = await sentBy(async () => {
      await page.getByRole('button', { name: /^Mottaget BER-2026-014/ }).click();
      await page.getByRole('button', { name: /Handläggare IFO.*Förslag/ }).click();
    });
    expect(sent).toEqual([
      {
        verb: 'decide-item',
        teamId: 'berg',
        meetingId: 'open',
        itemId: 'i3',
        decision: { outcome: 'received', caseHolderId: 'm5', nextFollowUp: '2027-01-12' },
      },
    ]);
  }, 30_000);

  it('a follow-up is booked for another day than the next meeting in two clicks and a date', async () => {
    await openAs('demo/samordnare', '#/team/berg/meeting/open');
    const sent = await sentBy(async () => {
      await page.getByRole('button', { name: 'Ny uppföljning BER-2026-001' }).click();
      await page.getByLabel('Nästa uppföljning').fill('2027-02-09');
      await page.getByRole('button', { name: 'Boka uppföljningen' }).click();
    });
    expect(sent).toMatchObject([{ decision: { outcome: 'follow-up', on: '2027-02-09' } }]);
  }, 30_000);

  it('attendance takes one click', async () => {
    await openAs('demo/samordnare', '#/team/berg/meeting/open');
    await page.getByRole('button', { name: '4 av 7 angivna' }).click();
    const sent = await sentBy(() =>
      page
        .getByRole('group', { name: 'Handläggare IFO (kommunen)' })
        .getByRole('button', { name: 'Digitalt' })
        .click(),
    );
    expect(sent).toMatchObject([{ verb: 'set-attendance', memberId: 'm5', attendance: 'digital' }]);
  }, 30_000);

  it('ending asks about deviations and takes the undecided along', async () => {
    await openAs('demo/samordnare', '#/team/berg/meeting/open');
    await page.getByRole('button', { name: 'Avsluta mötet …' }).click();
    await page.getByText('Är alla avvikelser rapporterade?').waitFor();
    const sent = await sentBy(() =>
      page.getByRole('button', { name: 'Ta med till nästa möte och avsluta' }).click(),
    );
    expect(sent).toMatchObject([{ verb: 'close-meeting', carryOver: true }]);
  }, 30_000);
});

describe('before the meeting', () => {
  it('one answers on the first page in one click', async () => {
    await openAs('demo/af', '#/team/berg');
    const sent = await sentBy(() => page.getByRole('button', { name: 'Kommer digitalt' }).click());
    expect(sent).toMatchObject([
      { verb: 'answer-notice', memberId: 'm2', choice: { status: 'coming', mode: 'digital' } },
    ]);
  }, 30_000);

  it('a refused text stays in its input, with the reason beside it, and what follows is sent anew', async () => {
    await openAs('demo/af', '#/team/berg/meeting/called');
    await page.getByRole('button', { name: 'Föreslå en punkt' }).click();
    await page.getByLabel('Del av dagordningen').selectOption('learning');
    const topic = page.getByLabel('Punkt', { exact: false }).last();
    await topic.fill('Ring 070-123 45 67 om praktiken');
    const refusal = 'Texten innehåller ett telefonnummer. Ta bort det.';
    server.refuseNext(422, { code: 'guarded', text: refusal, fields: ['text'] });
    await page.getByRole('button', { name: 'Lägg till punkten' }).click();
    await page.getByText(refusal).waitFor();
    expect(await topic.inputValue()).toBe('Ring 070-123 45 67 om praktiken');
    await topic.fill('Praktikplatser i vår');
    const sent = await sentBy(() =>
      page.getByRole('button', { name: 'Lägg till punkten' }).click(),
    );
    expect(sent).toMatchObject([{ verb: 'add-topic', text: 'Praktikplatser i vår' }]);
  }, 30_000);
});

describe('the questions to FK', () => {
  it('are answered on FK’s page, and the earlier ones are found by a word and put right', async () => {
    await openAs('demo/fk', '#/team/berg/fk');
    await page.getByRole('button', { name: 'Svara: Hur räknas SGI' }).click();
    await page.getByRole('textbox', { name: /^Svar/ }).fill('Studier kan skydda SGI.');
    const refusal = 'Texten ser ut att innehålla ett personnamn. Ta bort namnet.';
    server.refuseNext(422, {
      code: 'guarded',
      why: 'possible-name',
      text: refusal,
      fields: ['text'],
    });
    await page.getByRole('button', { name: 'Spara svaret' }).click();
    await page.getByText(refusal).waitFor();
    await page.getByRole('checkbox', { name: notANameText }).check();
    const sent = await sentBy(() => page.getByRole('button', { name: 'Spara svaret' }).click());
    expect(sent).toEqual([
      {
        verb: 'answer-question',
        teamId: 'berg',
        meetingId: 'called',
        topicId: 't1',
        text: 'Studier kan skydda SGI.',
        notAName: true,
      },
    ]);
    await page.getByRole('searchbox').fill('arbetsträning');
    await page.getByText('1 fråga', { exact: true }).waitFor();
    expect(await page.getByText('Hur länge gäller ett läkarintyg?').count()).toBe(0);
    await page.getByRole('button', { name: 'Ändra svaret: Kan sjukpenning' }).click();
    const answer = page.getByRole('textbox', { name: /^Svar/ }).last();
    expect(await answer.inputValue()).toMatch(/^Ja, om arbetsträningen/);
    await answer.fill('Ja, om den ingår i en plan.');
    const changed = await sentBy(() => page.getByRole('button', { name: 'Spara svaret' }).click());
    expect(changed).toMatchObject([
      {
        verb: 'answer-question',
        meetingId: 'closed',
        topicId: 'q2',
        text: 'Ja, om den ingår i en plan.',
      },
    ]);
  }, 30_000);

  it('lead a member from the agenda to the earlier ones', async () => {
    await openAs('demo/af', '#/team/berg/meeting/called');
    await page.getByRole('link', { name: 'Tidigare frågor till FK, med svar' }).click();
    await page.getByRole('heading', { name: 'Tidigare frågor och svar' }).waitFor();
    await page.getByText('Kontaktperson (FK), tis 10 nov').waitFor();
  }, 30_000);
});
