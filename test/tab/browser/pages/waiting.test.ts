import { describe, expect, it } from 'vitest';
import { figureGroupLabels } from '../../../../shared/codes/figures.ts';
import type { SteeringView } from '../../../../shared/digest/steering-view.ts';
import { text } from '../../../../tab/text/text.ts';
import { WIDTHS } from '../../../e2e/harness/browser.ts';
import { openedTab } from '../opened-tab.ts';

const opened = openedTab();
const { openAs } = opened;

const listed = [
  ['home', 'demo/af', '#/team/berg'],
  ['meetings', 'demo/samordnare', '#/team/berg/meetings'],
  ['cases', 'demo/samordnare', '#/team/berg/cases'],
  ['queue', 'demo/samordnare', '#/team/berg/queue'],
  ['offers', 'demo/samordnare', '#/team/berg/offers'],
  ['deviations', 'demo/samordnare', '#/team/berg/deviations'],
  ['fk', 'demo/fk', '#/team/berg/fk'],
  ['trail', 'demo/samordnare', '#/team/berg/trail'],
  ['retention', 'demo/kansli', '#/retention'],
  ['about-me', 'demo/af', '#/about-me'],
] as const;

/** What such a view answers with where there is nothing yet; it says itself why, as the server does. */
const nothing: Readonly<Record<string, unknown>> = {
  rows: [],
  tasks: [],
  groups: [],
  questions: [],
  decisions: [],
};
const whyNothing = { emptyText: 'Här är det tomt.', nothingText: 'Inget väntar på dig.' };

describe('where there is nothing yet', () => {
  it.each(listed)('%s shows a picture and says so', async (_, person, hash) => {
    const { page } = opened;
    await page.setViewportSize({ width: WIDTHS.panel, height: 800 });
    await page.route(/\/api\/(teams\/berg\/|retention|about-me)/, async (route) => {
      const answer = await route.fetch();
      const view = (await answer.json()) as Record<string, unknown>;
      const emptied = Object.entries(view).map(([name, value]) => [name, nothing[name] ?? value]);
      const json = {
        ...(Object.fromEntries(emptied) as object),
        ...whyNothing,
        moreEnded: undefined,
        moreText: undefined,
      };
      await route.fulfill({ response: answer, json });
    });
    try {
      await openAs(person, hash);
      const picture = page.locator('main span[aria-hidden="true"] > svg').first();
      await picture.waitFor();
      expect(await page.locator('main').textContent()).toMatch(
        /Här är det tomt|Inget väntar på dig|Inga möten är planerade/,
      );
    } finally {
      await page.unrouteAll({ behavior: 'wait' });
    }
  });
});

/** In the page: what has moved by itself from now on, as a share of the screen. */
function watchShift(): void {
  const seen = { shift: 0 };
  Object.assign(window, { seen });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      const { value, hadRecentInput } = entry as PerformanceEntry & {
        value: number;
        hadRecentInput: boolean;
      };
      if (!hadRecentInput) seen.shift += value;
    }
  }).observe({ type: 'layout-shift' });
}

describe('while a page is fetched', () => {
  it.each(listed)(
    '%s shows its shape, and nothing moves when it comes',
    async (_, person, hash) => {
      const { page } = opened;
      await page.setViewportSize({ width: WIDTHS.wide, height: 800 });
      // From a page under the same header.
      await openAs(person, hash.startsWith('#/team') ? '#/team/berg/settings' : '#/integritet');
      await page.route(/\/api\/(teams\/berg\/|retention|about-me)/, async (route) => {
        await new Promise((later) => setTimeout(later, 300));
        await route.continue();
      });
      try {
        await page.evaluate(watchShift);
        await page.evaluate((to) => void (location.hash = to), hash);
        await page.locator('[aria-busy=true]').first().waitFor();
        await page.locator('[aria-busy=true]').waitFor({ state: 'detached' });
        await page.waitForTimeout(700);
        const shift = await page.evaluate(
          () => (window as unknown as { seen: { shift: number } }).seen.shift,
        );
        expect(shift).toBeLessThanOrEqual(0.02);
      } finally {
        await page.unrouteAll({ behavior: 'wait' });
      }
    },
  );
});

describe('what could not be fetched of a page', () => {
  it('is said where it would be, and fetched by another press: what FK has to prepare', async () => {
    const { page } = opened;
    const isBefore = (url: URL): boolean => url.pathname.endsWith('/before');
    await page.route(isBefore, (route) => route.fulfill({ status: 500, body: '' }));
    await openAs('demo/fk', '#/team/berg/fk');
    const part = page.locator('section, div').filter({
      has: page.getByRole('heading', { name: text.fk.notToPrepare, exact: true }),
    });
    await part.getByRole('alert').last().waitFor();
    await page.getByRole('heading', { name: text.fk.own, exact: true }).waitFor();
    await page.unroute(isBefore);
    await part.getByRole('button', { name: text.state.retry }).last().click();
    await page.getByRole('heading', { name: text.fk.toPrepare(2), exact: true }).waitFor();
  });
});

describe('on paper', () => {
  it('are the numbers of the only team of a styrgrupp, which are folded on the screen', async () => {
    const { page } = opened;
    const isSteering = (url: URL): boolean => url.pathname === '/api/steering/styr-berg';
    await page.route(isSteering, async (route) => {
      const answer = await route.fetch();
      const view = (await answer.json()) as SteeringView;
      const teams = view.compared.teams.slice(0, 1).map((team) => ({ ...team, teamId: 'berg' }));
      await route.fulfill({ json: { ...view, compared: { ...view.compared, teams } } });
    });
    await openAs('demo/chef', '#/steering/styr-berg');
    const numbers = page.locator('main h2', { hasText: figureGroupLabels.people }).last();
    await numbers.waitFor({ state: 'attached' });
    expect(await numbers.isVisible()).toBe(false);
    await page.emulateMedia({ media: 'print' });
    expect(await numbers.isVisible()).toBe(true);
    await page.emulateMedia({ media: null });
    await page.unroute(isSteering);
  });
});
