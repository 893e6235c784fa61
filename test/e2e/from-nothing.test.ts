import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { demoChannelOf } from '../../bot/local/demo/channels.ts';
import { demoAccount, demoPeople, type DemoPersonKey } from '../../bot/local/demo/people.ts';
import { accessibilityFindings } from './harness/accessibility.ts';
import { openBrowser, openPage, WIDTHS } from './harness/browser.ts';
import { says } from './harness/card-actions.ts';
import { startTestServer, type TestServer } from './harness/server.ts';
import { connectTeamsClient, type TeamsClient } from './harness/teams-client.ts';

const BERG = demoChannelOf('berg');
/** After the kallelse of the first meeting should have gone out: it goes at once, marked late. */
const MORNING = '2026-12-01T09:00:00+01:00';

let server: TestServer;
let teams: TeamsClient;
let browser: Browser;
let office: Page;
const errors: (() => readonly string[])[] = [];
/** What the first administrator has had to do: fields filled, choices made, buttons pressed. */
let deeds = 0;

async function tab(person: DemoPersonKey, hash = ''): Promise<Page> {
  const opened = await openPage(browser);
  errors.push(() => opened.errors);
  opened.page.setDefaultTimeout(30_000);
  const account = JSON.stringify(demoAccount(person));
  await opened.page.addInitScript(`localStorage.setItem('star-person', ${account})`);
  await opened.page.goto(`${server.url}/tab/${hash}`);
  await opened.page.locator('h1').first().waitFor();
  return opened.page;
}

/** By the beginning of its label: a required one has a star after it. */
const field = (within: Page | Locator, label: string): Locator =>
  within.getByRole('textbox', { name: new RegExp(`^${label}`) });

async function fill(within: Page | Locator, label: string, text: string): Promise<void> {
  deeds += 1;
  await field(within, label).fill(text);
}
async function choose(within: Page | Locator, label: string, choice: string): Promise<void> {
  deeds += 1;
  await within.getByRole('combobox', { name: new RegExp(`^${label}`) }).selectOption(choice);
}
async function press(within: Page | Locator, name: string): Promise<void> {
  deeds += 1;
  await within.getByRole('button', { name, exact: true }).click();
}

const currentStep = (page: Page) => page.locator('[aria-current=step]');
const labelOf = (person: DemoPersonKey): string =>
  demoPeople.find(({ account }) => account === demoAccount(person))?.label ?? '';

/** Nothing sticks out in the side panel or on a wide screen, and axe has nothing to say. */
async function looksRight(page: Page): Promise<void> {
  for (const width of Object.values(WIDTHS)) {
    await page.setViewportSize({ width, height: 900 });
    const overflows = await page.evaluate(
      () => document.documentElement.scrollWidth > window.innerWidth,
    );
    expect([page.url(), width, overflows]).toEqual([page.url(), width, false]);
    expect(await accessibilityFindings(page)).toEqual([]);
  }
}

beforeAll(async () => {
  server = await startTestServer({ env: { STAR_DEMO: 'off', STAR_NOW: MORNING } });
  teams = await connectTeamsClient(server.playgroundUrl);
  browser = await openBrowser();
});
afterAll(async () => {
  const seen = errors.flatMap((of) => of()).filter((error) => !/status of 4/.test(error));
  await browser.close();
  teams.close();
  await server.stop();
  await server.removeData();
  expect(seen).toEqual([]);
});

describe('from nothing', () => {
  it('opens at the first step, for whoever comes first', async () => {
    office = await tab('office');
    await office.getByRole('heading', { level: 1, name: 'Kom igång' }).waitFor();
    await expect.poll(() => currentStep(office).textContent()).toContain('Förbundet');
    await looksRight(office);
  });

  it('founds the federation, once', async () => {
    const late = await tab('steering-member');
    await late.getByLabel('Samordningsförbundets namn').fill('Ett annat förbund');
    await fill(office, 'Samordningsförbundets namn', 'Samordningsförbundet i Jämtlands län');
    await press(office, 'Fortsätt');
    await expect.poll(() => currentStep(office).textContent()).toContain('Teamet');
    // A refusal makes the page ask who one is now, and with the answer the form is gone: it waits until the reason was seen.
    const seen = Promise.withResolvers<undefined>();
    await late.route('**/api/me', async (route) => {
      await seen.promise;
      await route.continue();
    });
    await late.getByRole('button', { name: 'Fortsätt' }).click();
    await late.getByText('Samordningsförbundet finns redan.').waitFor();
    seen.resolve(undefined);
    await late.reload();
    await late
      .getByRole('heading', { level: 1, name: 'Du är inte med i något team ännu' })
      .waitFor();
    await looksRight(late);
    await late.close();
  });

  it('guards the names it asks for', async () => {
    await field(office, 'Kommun').fill('Berg 640823-3234');
    await office.getByRole('button', { name: 'Skapa teamet' }).click();
    await office.getByText('Den ser ut att innehålla ett personnummer').first().waitFor();
    await looksRight(office);
  });

  it('makes a team out of its municipality’s name', async () => {
    await fill(office, 'Kommun', 'Berg');
    expect(await field(office, 'Teamets namn').inputValue()).toBe('STAR Berg');
    expect(await field(office, 'Kod').inputValue()).toBe('BER');
    await press(office, 'Skapa teamet');
    await office.getByRole('heading', { level: 1, name: 'Kom igång: STAR Berg' }).waitFor();
    await expect.poll(() => currentStep(office).textContent()).toContain('Medlemmarna');
    await looksRight(office);
  });

  it('seats the members, and is where one left it after a reload', async () => {
    const seats: readonly (readonly [string, DemoPersonKey, DemoPersonKey?])[] = [
      ['Samordnare (kommunen)', 'coordinator'],
      ['Arbetsförmedlare (AF)', 'employment-officer', 'deputy'],
      ['Rehabkoordinator primärvård (regionen)', 'rehab-coordinator-primary-care'],
      ['Rehabkoordinator psykiatri (regionen)', 'rehab-coordinator-psychiatry'],
      ['Kontaktperson (FK)', 'fk-contact'],
      ['Handläggare IFO (kommunen)', 'ifo-officer'],
      ['Arbetskonsulent AME (kommunen)', 'labour-market-coordinator'],
    ];
    await press(office, 'Lägg till en i taget, med konto och ersättare');
    for (const [n, [seat, person, deputy]] of seats.entries()) {
      const form = office.locator('form').filter({ has: office.getByText(seat, { exact: true }) });
      await choose(form, 'Konto', labelOf(person));
      if (deputy !== undefined) await choose(form, 'Ersättarens konto', labelOf(deputy));
      await press(form, 'Lägg till');
      await form.waitFor({ state: 'detached' });
      if (n === 2) {
        await office.reload();
        await office.getByRole('heading', { level: 1, name: 'Kom igång: STAR Berg' }).waitFor();
        await expect.poll(() => currentStep(office).textContent()).toContain('Medlemmarna');
        await looksRight(office);
      }
    }
    await expect.poll(() => currentStep(office).textContent()).toContain('Kanalen');
    await looksRight(office);
  });

  it('shows the samordnare a team with nothing planned, and an outsider nothing', async () => {
    const coordinator = await tab('coordinator');
    await coordinator.getByText('Inget möte är planerat').first().waitFor();
    await looksRight(coordinator);
    await coordinator.close();
    const outsider = await tab('outsider', '#/team/ber');
    await outsider
      .getByRole('heading', { name: 'Du har inte tillgång till den här sidan' })
      .waitFor();
    await looksRight(outsider);
    await outsider.close();
  });

  it('offers the channel as soon as the app is there, without a reload', async () => {
    await office.getByText('Så snart appen finns i en kanal').first().waitFor();
    await teams.installIn(BERG.id);
    await choose(office, 'Kanal för kallelser och minnesanteckningar', BERG.id);
    await looksRight(office);
    await press(office, 'Anslut kanalen');
    await expect.poll(() => currentStep(office).textContent()).toContain('Mötena');
  });

  it('plans the year’s meetings, seen before they are saved', async () => {
    await fill(office, 'Plats', 'Kommunhuset i Svenstavik');
    await fill(office, 'Länk till Teamsmötet', 'https://teams.microsoft.com/l/meetup-join/1');
    await office.getByText('tis 8 dec 2026').first().waitFor();
    await looksRight(office);
    await press(office, 'Planera serien');
    await office.getByText('Teamet är igång.').waitFor();
    expect(await currentStep(office).count()).toBe(0);
    await looksRight(office);
  });

  it('sends the first kallelse by itself', async () => {
    const notice = await teams.stream.waitFor('the kallelse', (message) =>
      says(message, 'Kallelse · STAR Berg'),
    );
    expect(notice.threadId.startsWith(BERG.id)).toBe(true);
    expect(says(notice, 'Kommunhuset i Svenstavik')).toBe(true);
  });

  it('has asked for no more than a few minutes’ work', () => {
    // Five steps; seven members of them, each an account and a button.
    expect(deeds).toBeLessThanOrEqual(25);
  });

  it('has a member answer in the tab, and the samordnare see it', async () => {
    const member = await tab('employment-officer');
    await member.getByRole('button', { name: 'Kommer digitalt' }).first().click();
    await member.getByRole('button', { name: 'Kommer digitalt', pressed: true }).first().waitFor();
    const coordinator = await tab('coordinator', '#/team/ber/meetings');
    await coordinator.getByText('1 av').first().waitFor();
    await looksRight(coordinator);
  });
});
