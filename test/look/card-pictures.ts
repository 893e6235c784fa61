import { mkdir } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { z } from 'zod';
import { openPage, THEMES, type Theme } from '../e2e/harness/browser.ts';
import { hostConfig, styleSheet } from './host-config.ts';

export interface NamedCard {
  readonly name: string;
  readonly card: unknown;
}

export interface CardPicture {
  readonly name: string;
  readonly theme: Theme;
  readonly width: number;
  readonly file: string;
  /** What is wrong with it: parse warnings of the renderer, or something sticking out to the right. */
  readonly complaints: readonly string[];
}

/** A narrow phone or side panel, and a channel. */
export const CARD_WIDTHS = [320, 700] as const;

const RENDERER = createRequire(import.meta.url).resolve('adaptivecards/dist/adaptivecards.min.js');

/**
 * Runs in the page. Markdown there is the little that Teams shows: bold, italics, links, line breaks.
 * A card's only ShowCard is drawn open; of several none is, since the first would hide the others.
 */
const DRAW = `(card, config) => {
  const AC = window.AdaptiveCards;
  AC.AdaptiveCard.onProcessMarkdown = (text, result) => {
    const safe = text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
    result.outputHtml = safe
      .replace(/\\*\\*(.+?)\\*\\*/g, '<b>$1</b>')
      .replace(/(^|\\s)_(.+?)_/g, '$1<i>$2</i>')
      .replace(/\\[(.+?)\\]\\((.+?)\\)/g, '<a href="$2">$1</a>')
      .replace(/\\n/g, '<br>');
    result.didProcess = true;
  };
  const adaptive = new AC.AdaptiveCard();
  adaptive.hostConfig = new AC.HostConfig(config);
  const context = new AC.SerializationContext();
  adaptive.parse(card, context);
  const node = document.createElement('main');
  node.id = 'card';
  node.append(adaptive.render());
  document.body.append(node);
  const shown = [...node.querySelectorAll('.ac-pushButton')].filter((b) => b.getAttribute('aria-expanded') === 'false');
  if (shown.length === 1) shown[0].click();
  const complaints = Array.from({ length: context.eventCount }, (_, i) => context.getEventAt(i).message);
  for (const element of node.querySelectorAll('*')) {
    if (element.getBoundingClientRect().right > window.innerWidth)
      complaints.push('sticks out: ' + element.textContent.slice(0, 60));
  }
  return [...new Set(complaints)];
}`;

async function picture(
  browser: Browser,
  { name, card }: NamedCard,
  theme: Theme,
  width: number,
  folder: string,
): Promise<CardPicture> {
  const { page, errors } = await openPage(browser, { width, height: 200 });
  await page.setContent(
    `<!doctype html><html lang="sv"><head><title>${name}</title><style>${styleSheet(theme)}</style></head><body></body></html>`,
  );
  await page.addScriptTag({ path: RENDERER });
  const drawn: unknown = await page.evaluate(
    `(${DRAW})(${JSON.stringify(card)}, ${JSON.stringify(hostConfig(theme))})`,
  );
  const file = path.join(folder, `${name}-${width}-${theme}.png`);
  await page.screenshot({ path: file, fullPage: true });
  await page.close();
  const complaints = [...z.array(z.string()).parse(drawn), ...errors];
  return { name, theme, width, file, complaints };
}

/** Draws every card at both widths in all themes, as `<name>-<width>-<theme>.png` in `folder`. */
export async function drawCards(
  browser: Browser,
  cards: readonly NamedCard[],
  folder: string,
): Promise<CardPicture[]> {
  await mkdir(folder, { recursive: true });
  const drawn: CardPicture[] = [];
  for (const card of cards) {
    for (const width of CARD_WIDTHS) {
      for (const theme of THEMES) drawn.push(await picture(browser, card, theme, width, folder));
    }
  }
  return drawn;
}
