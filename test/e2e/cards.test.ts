import { createRequire } from 'node:module';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { sampleCards } from '../bot/teams/sample-cards.ts';
import { hostConfig, styleSheet } from '../look/host-config.ts';
import { accessibilityFindings, ONLY_COLOURS } from './harness/accessibility.ts';
import { openBrowser, openPage, THEMES } from './harness/browser.ts';

const RENDERER = createRequire(import.meta.url).resolve('adaptivecards/dist/adaptivecards.min.js');
/** A phone held upright, the narrowest a card gets. */
const NARROW = 320;

/** Runs in the page: draws the card alone, every form of it opened in turn. Answers what sticks out to the right. */
const DRAW = `(card, config) => {
  const adaptive = new AdaptiveCards.AdaptiveCard();
  adaptive.hostConfig = new AdaptiveCards.HostConfig(config);
  adaptive.parse(card);
  const main = document.querySelector('main');
  main.replaceChildren(adaptive.render());
  const wide = new Set();
  const measure = () => {
    for (const element of main.querySelectorAll('*'))
      if (element.getBoundingClientRect().right > window.innerWidth) wide.add(element.textContent.slice(0, 60));
  };
  measure();
  const forms = [...main.querySelectorAll('.ac-pushButton[aria-expanded]')];
  for (const button of forms) { button.click(); measure(); }
  return { wide: [...wide], text: main.textContent, forms: forms.length };
}`;
const Drawn = z.object({ wide: z.array(z.string()), text: z.string(), forms: z.number() });

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

describe.each(THEMES)('in the theme %s, 320 pixels wide', (theme) => {
  let page: Page;
  let errors: readonly string[];
  beforeAll(async () => {
    ({ page, errors } = await openPage(browser, { width: NARROW }));
    await page.setContent(
      `<!doctype html><html lang="sv"><head><title>Kort</title><style>${styleSheet(theme)}</style></head><body><main></main></body></html>`,
    );
    await page.addScriptTag({ path: RENDERER });
  });
  afterAll(() => page.close());

  it.each(Object.entries(sampleCards()))(
    'the card %s is drawn whole and can be read by everyone',
    async (_, card) => {
      const drawn = Drawn.parse(
        await page.evaluate(
          `(${DRAW})(${JSON.stringify(card)}, ${JSON.stringify(hostConfig(theme))})`,
        ),
      );
      expect(drawn.text.length).toBeGreaterThan(20);
      expect(drawn.wide).toEqual([]);
      expect(errors).toEqual([]);
      // The page around the card is not the card's: Teams gives it its place among the headings.
      const findings = await accessibilityFindings(
        page,
        'main',
        theme === 'default' ? undefined : ONLY_COLOURS,
      );
      expect(
        findings.filter((finding) => !/^(heading-order|page-has-heading-one)/.test(finding)),
      ).toEqual([]);
    },
  );
});
