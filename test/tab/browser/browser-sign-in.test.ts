import { Events } from 'oauth2-mock-server';
import type { Browser, BrowserContext, Page, Route } from 'playwright-core';
import { text } from '../../../tab/text/text.ts';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { type MockIssuer, startMockIssuer } from '../../../bot/local/mock-sign-in/issuer.ts';
import { hostTenant, registration, somebody } from '../../builders/issuer.ts';
import { accessibilityFindings } from '../../e2e/harness/accessibility.ts';
import { openBrowser } from '../../e2e/harness/browser.ts';
import { startFixtureServer, type FixtureServer } from '../fixtures/server.ts';

/** Microsoft's library takes an https address alone: the browser is told that this one is the issuer on loopback. */
const login = 'https://login.star.test';
const authority = `${login}/${hostTenant}`;

let server: FixtureServer;
let browser: Browser;
let issuer: MockIssuer;
let context: BrowserContext;
let page: Page;
/** What the next who signs in is answered, in the place of a code. */
let refusal: string | undefined;
/** What was asked of the issuer, in order. */
let asked: string[];
/** Tokens that the API was shown. */
let shown: string[];
/** How many of the next questions to the API are answered 401. */
let refused: number;

beforeAll(async () => {
  [server, browser, issuer] = await Promise.all([
    startFixtureServer(inject('tabFolder')),
    openBrowser(),
    startMockIssuer(registration),
  ]);
  issuer.server.service.on(Events.BeforeTokenSigning, ({ payload }: { payload: object }) => {
    const iss = `${authority}/v2.0`;
    const who = {
      tid: hostTenant,
      oid: somebody,
      preferred_username: 'demo',
      jti: `${asked.length}`,
    };
    Object.assign(payload, { iss, aud: registration.appId, sub: somebody, ...who });
  });
  issuer.server.service.on(Events.BeforeResponse, ({ body }: { body: object }) => {
    const info = JSON.stringify({ uid: somebody, utid: hostTenant });
    Object.assign(body, { client_info: Buffer.from(info).toString('base64url') });
  });
});
afterAll(async () => {
  await browser.close();
  await Promise.all([server.close(), issuer.stop()]);
});

beforeEach(async () => {
  [refusal, asked, shown, refused] = [undefined, [], [], 0];
  context = await browser.newContext({ viewport: { width: 300, height: 800 }, locale: 'sv-SE' });
  page = await context.newPage();
  await context.route(`${login}/**`, answerAsMicrosoft);
  await context.route(`${server.url}/api/**`, answerAsServer);
});
afterEach(() => context.close());

async function answerAsMicrosoft(route: Route): Promise<void> {
  const request = route.request();
  const url = new URL(request.url());
  asked.push(url.pathname.split('/').at(-1) ?? '');
  const headers = { 'access-control-allow-origin': '*', 'access-control-allow-headers': '*' };
  if (url.pathname.endsWith('/openid-configuration'))
    return route.fulfill({
      headers,
      json: {
        issuer: `${authority}/v2.0`,
        authorization_endpoint: `${login}/authorize`,
        token_endpoint: `${login}/token`,
        jwks_uri: `${login}/jwks`,
      },
    });
  if (url.pathname === '/authorize') {
    const back = url.searchParams.get('redirect_uri') ?? '';
    const state = url.searchParams.get('state') ?? '';
    const answer =
      refusal === undefined
        ? await codeFor(url)
        : `error=access_denied&error_description=${encodeURIComponent(refusal)}&state=${encodeURIComponent(state)}`;
    const script = `<script>location.replace(${JSON.stringify(`${back}#${answer}`)})</script>`;
    return route.fulfill({ contentType: 'text/html', body: script });
  }
  const answer = await fetch(`${issuer.authority}/token`, {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: request.postData() ?? '',
  });
  return route.fulfill({ headers, status: answer.status, json: (await answer.json()) as unknown });
}

/** Of the issuer itself, which knows whom the code is for and what proves it. */
async function codeFor({ search }: URL): Promise<string> {
  const answer = await fetch(`${issuer.authority}/authorize${search}`, { redirect: 'manual' });
  const back = new URL(answer.headers.get('location') ?? '');
  return (back.search || back.hash).slice(1);
}

async function answerAsServer(route: Route): Promise<void> {
  const { pathname } = new URL(route.request().url());
  if (pathname === '/api/sign-in')
    return route.fulfill({
      json: {
        way: 'microsoft',
        clientId: registration.appId,
        authority,
        otherAuthority: `${login}/organizations`,
        scope: `${registration.appIdUri}/access_as_user`,
        tenants: [hostTenant],
      },
    });
  const headers = route.request().headers();
  const [, token = ''] = (headers['authorization'] ?? '').split(' ');
  if (token === '' || refused > 0) {
    refused -= 1;
    const json = { code: 'denied', reason: 'not-signed-in', text: 'Du är inte inloggad.' };
    return route.fulfill({ status: 401, json });
  }
  shown.push(token);
  return route.continue({ headers: { ...headers, 'x-star-person': 'demo/samordnare' } });
}

const heading = (name: string) => page.getByRole('heading', { level: 1, name, exact: true });

describe('a browser outside Teams', () => {
  it('signs in by leaving the page, and comes back to the one that was linked to', async () => {
    await page.goto(`${server.url}/tab/#/team/berg/queue`);
    await heading(text.titles.queue('STAR Berg')).waitFor();
    expect(new URL(page.url()).hash).toBe('#/team/berg/queue');
    expect(asked.filter((one) => one === 'authorize' || one === 'token')).toEqual([
      'authorize',
      'token',
    ]);
    expect(new Set(shown).size).toBe(1);
    // Nothing stays when the window is closed.
    expect(await page.evaluate(() => JSON.stringify(localStorage))).not.toContain('secret');
  });

  it('renews a token that is refused, and nobody notices', async () => {
    await page.goto(`${server.url}/tab/#/team/berg/queue`);
    await heading(text.titles.queue('STAR Berg')).waitFor();
    refused = 1;
    await page.evaluate(() => void (location.hash = '#/team/berg/meetings'));
    await heading(text.titles.meetings('STAR Berg')).waitFor();
    await expect.poll(() => new Set(shown).size).toBe(2);
    expect(asked.filter((one) => one === 'authorize')).toHaveLength(1);
  });

  it.each([
    ['AADSTS65001: no consent', 'STAR är inte godkänt i din organisation ännu'],
    ['AADSTS50020: not in tenant', 'Ditt konto finns inte där teamen finns'],
    ['AADSTS53003: blocked', 'Din organisation kräver mer för att släppa in dig'],
    ['AADSTS65004: declined', 'Inloggningen avbröts'],
  ])('that is refused is told why, and may try again: %s', async (said, title) => {
    refusal = said;
    await page.goto(`${server.url}/tab/#/team/berg/queue`);
    await heading(title).waitFor();
    expect(await accessibilityFindings(page)).toEqual([]);
    await page.getByRole('button', { name: 'Logga in med min egen organisation' }).waitFor();
    refusal = undefined;
    await page.getByRole('button', { name: /^Försök/ }).click();
    await heading(text.titles.queue('STAR Berg')).waitFor();
  });

  it('says so when the issuer does not answer', async () => {
    await context.unroute(`${login}/**`);
    await context.route(`${login}/**`, (route) => route.abort());
    await page.goto(`${server.url}/tab/`);
    await heading('Ingen kontakt med inloggningen').waitFor();
  });
});
