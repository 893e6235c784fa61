import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { demoChannelOf } from '../../bot/local/demo/channels.ts';
import { demoAccount } from '../../bot/local/demo/people.ts';
import type { Trouble } from '../../bot/local/mock-sign-in/teams-page.ts';
import { accessibilityFindings } from './harness/accessibility.ts';
import { openBrowser, openPage, WIDTHS } from './harness/browser.ts';
import { startTestServer, type TestServer } from './harness/server.ts';
import { type InTeams, openInTeams, type SignedInTab } from './harness/signed-in-tab.ts';

let server: TestServer;
let browser: Browser;
let opened: SignedInTab;
beforeAll(async () => {
  [server, browser] = await Promise.all([
    startTestServer({ env: { STAR_SIGNIN: 'mock' } }),
    openBrowser(),
  ]);
});
afterEach(() => opened.page.close());
afterAll(async () => {
  await browser.close();
  await server.stop();
  await server.removeData();
});

const coordinator = demoAccount('coordinator');

async function open(how: InTeams): Promise<SignedInTab> {
  opened = await openInTeams(browser, server.url, { as: coordinator, ...how });
  return opened;
}

const heading = (name: string) => opened.tab.getByRole('heading', { level: 1, name });

describe('the tab in Teams', () => {
  it('shows who Teams has signed in what is theirs, and asks nobody whom they play', async () => {
    const { tab, hash } = await open({});
    await expect.poll(hash).toBe('#/team/ber');
    await tab.getByRole('navigation').first().waitFor();
    expect(await tab.getByText('Du är', { exact: true }).count()).toBe(0);
  });

  it('shows another person what is theirs', async () => {
    const { hash } = await open({ as: demoAccount('steering-member') });
    await expect.poll(hash).toMatch(/^#\/steering\//);
  });

  it('gets another token when the first has run out, and nobody notices', async () => {
    const { hash, tab, tokens } = await open({ trouble: 'expired' });
    await expect.poll(hash).toBe('#/team/ber');
    await tab.getByRole('navigation').first().waitFor();
    expect(tokens).toEqual([1, 2]);
  });

  it('keeps what is half written when the sign-in ends, and sends it when it is back', async () => {
    const { tab, page, goWrong } = await open({ page: 'team/ber/deviations' });
    await tab
      .getByRole('button', { name: /Rapportera/ })
      .first()
      .click();
    const text = tab.getByRole('textbox').first();
    await text.fill('Ingen från psykiatrin sedan augusti.');
    await goWrong('refused');
    // The server forgets nobody: the token that the tab has is made to be refused.
    await page.route('**/api/**', (route) =>
      route.request().url().endsWith('/api/sign-in')
        ? route.continue()
        : route.fulfill({
            status: 401,
            json: { code: 'denied', reason: 'not-signed-in', text: 'x' },
          }),
    );
    await tab.getByRole('link', { name: 'Siffror' }).first().click();
    await heading('Inloggningen godtas inte').waitFor();
    await page.unroute('**/api/**');
    await goWrong('none');
    await tab.getByRole('button', { name: 'Försök igen' }).click();
    await heading('Siffror').waitFor();
    await tab.getByRole('link', { name: 'Avvikelser' }).first().click();
    await tab
      .getByText('Det här är ditt utkast')
      .or(tab.getByText('Ingen från psykiatrin sedan augusti.'))
      .first()
      .waitFor();
  });
});

/** Everything that can go wrong in Teams, what it is called there, and what there is to hand on. */
const troubles: readonly (readonly [Trouble, string, RegExp | undefined])[] = [
  ['consent', 'STAR är inte godkänt i din organisation ännu', /\/adminconsent\?client_id=33333333/],
  ['mfa', 'Din organisation kräver mer för att släppa in dig', /resourceRequiresMfa/],
  ['cancelled', 'Inloggningen avbröts', undefined],
  ['revoked', 'Du behöver logga in igen', undefined],
  ['unknown', 'Inloggningen gick inte', /resourceDisabled/],
  [
    'wrong-tenant',
    'Ditt konto hör till en organisation som inte är med',
    /99999999-9999-4999-8999-999999999999\//,
  ],
  ['refused', 'Inloggningen godtas inte', new RegExp(coordinator)],
  ['stranger', 'Du är inte med i något team ännu', /\/99999999-9999-4999-8999-999999999999/],
  ['silent', 'Teams svarar inte', undefined],
];

describe('who does not come in', () => {
  it.each(troubles)('is told so, and who can help: %s', async (trouble, title, handedOn) => {
    const { tab, page, goWrong } = await open({ trouble, width: WIDTHS.panel });
    await heading(title).waitFor();
    if (handedOn !== undefined) await tab.getByText(handedOn).first().waitFor();
    const frame = page.frames()[1];
    const overflow = await frame?.evaluate(
      () => document.documentElement.scrollWidth - window.innerWidth,
    );
    expect(overflow).toBeLessThanOrEqual(0);
    expect(await accessibilityFindings(frame as unknown as typeof page)).toEqual([]);
    await goWrong('none');
    if (trouble === 'stranger') return;
    await tab.getByRole('button', { name: /Försök igen|Logga in/ }).click();
    await expect.poll(opened.hash).toBe('#/team/ber');
    await tab.getByRole('navigation').first().waitFor();
  });

  it('reads what is said of the app all the same', async () => {
    await open({ trouble: 'consent' });
    await opened.page.frames()[1]?.evaluate(() => void (window.location.hash = '#/integritet'));
    await heading('Integritet').waitFor();
  });

  it('copies what is to be handed on, or has it marked', async () => {
    const { tab } = await open({ trouble: 'stranger' });
    await tab.getByRole('button', { name: 'Kopiera Ditt konto' }).click();
    await tab.getByText(/^(Kopierat\.|Markerat\.)/).waitFor();
  });
});

describe('a page that is linked to', () => {
  it('opens where the link says, a case’s page as well', async () => {
    const reference = 'BER-2026-001';
    const { hash } = await open({ page: `team/ber/case/${reference}` });
    await expect.poll(hash).toBe(`#/team/ber/case/${reference}`);
    await heading(reference).waitFor();
  });
});

describe('the tab in a channel', () => {
  it('opens that channel’s team, where one’s own first page is another', async () => {
    const office = demoAccount('office');
    const { hash, page } = await open({ as: office });
    await expect.poll(hash).toBe('#/federation');
    await page.close();
    await open({ as: office, channel: demoChannelOf('berg').id });
    await expect.poll(opened.hash).toBe('#/team/ber');
  });

  it('of nobody one knows opens one’s own first page, or says that there is none', async () => {
    const { hash, page } = await open({ channel: '19:elsewhere@thread.tacv2' });
    await expect.poll(hash).toBe('#/team/ber');
    await page.close();
    await open({ channel: '19:elsewhere@thread.tacv2', trouble: 'stranger' });
    await heading('Du är inte med i något team ännu').waitFor();
  });
});

describe('the tab in a browser of its own', () => {
  it('with nowhere to keep a sign-in says so', async () => {
    const { page } = await openPage(browser, { width: WIDTHS.panel });
    opened = { page } as unknown as SignedInTab;
    await page.addInitScript(() => {
      Object.defineProperty(window, 'sessionStorage', {
        get() {
          throw new DOMException('denied', 'SecurityError');
        },
      });
    });
    await page.goto(`${server.url}/tab/`);
    await page
      .getByRole('heading', { name: 'Webbläsaren får inte spara något för STAR' })
      .waitFor();
    expect(await accessibilityFindings(page)).toEqual([]);
  });
});
