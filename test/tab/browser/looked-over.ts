import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { text } from '../../../tab/text/text.ts';
import { WIDTHS } from '../../e2e/harness/browser.ts';
import { findingsAt } from './themes.ts';

/** What can lie over a page, and where axe looks: the toasts go by themselves, and their place stays. */
const overs = {
  dialog: {
    over: '[role=dialog], [role=alertdialog]',
    within: '[role=dialog], [role=alertdialog]',
  },
  menu: { over: '[role=menu]', within: '[role=menu]' },
  toast: { over: '.fui-Toast', within: `section[aria-label="${text.toast.place}"]` },
};
type Over = keyof typeof overs;

/** Of which kinds something has been looked at, as wide as it was. */
const seen = new Set<string>();
/** Of what there is many of, one of each that is made otherwise. */
const shapes = new Set<string>();

/**
 * axe’s word on what lies over the page just now, at both widths: every dialog, and of the menus and toasts, which are many
 * and alike, one of each that is made of other parts. Looked at where it is open anyway.
 */
export async function lookOver(page: Page, kinds: readonly Over[]): Promise<void> {
  const findings: string[] = [];
  for (const kind of kinds) {
    const over = page.locator(overs[kind].over).last();
    if (!(await over.isVisible())) continue;
    const shape = await over.evaluate((one) =>
      [one, ...one.querySelectorAll('*')]
        .map((part) => `${part.tagName}${part.getAttribute('class') ?? ''}`)
        .join(),
    );
    if (kind !== 'dialog' && shapes.has(shape)) continue;
    shapes.add(shape);
    const { within } = overs[kind];
    for (const width of [WIDTHS.wide, WIDTHS.panel]) {
      await page.setViewportSize({ width, height: 900 });
      await page.evaluate(drawnTwice);
      // Where a narrow page has no place for what had it opened, it has gone with that.
      if (!(await over.isVisible())) break;
      const found = await findingsAt(page, width, within);
      if (await over.isVisible()) seen.add(`${kind} ${width}`);
      if (found.length > 0) findings.push(...found);
    }
    await page.setViewportSize({ width: WIDTHS.wide, height: 900 });
    expect(findings).toEqual([]);
  }
}

const drawnTwice = (): Promise<unknown> =>
  new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));

export function lookedOver(): readonly string[] {
  return [...seen].toSorted();
}
