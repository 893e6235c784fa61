import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { z } from 'zod';

const Findings = z.object({
  violations: z.array(
    z.object({
      id: z.string(),
      help: z.string(),
      nodes: z.array(z.object({ html: z.string(), failureSummary: z.string().optional() })),
    }),
  ),
});

const everything = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** What a theme can change; all else is the same in each. */
export const ONLY_COLOURS = ['color-contrast', 'link-in-text-block'];

const require = createRequire(import.meta.url);
const source = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

/**
 * A button that was just pressed goes from one colour to the other for a tenth of a second, through some that nobody could read.
 * What takes longer is no change of colour: a toast's time is an animation too, and would be waited out with the toast.
 */
const atRest = `Promise.all(document.getAnimations()
  .filter((one) => (one.effect?.getComputedTiming().endTime ?? 0) <= 1_000)
  .map((one) => one.finished.catch(() => undefined)))
  .then(() => undefined)`;

/**
 * What is pinned lies where it stands: otherwise the row that happens to be scrolled half under it would be found too small to be
 * hit, at one height of the window and not at another.
 * @returns in the page, what pins it again
 */
const unpinned = `(() => {
  const pinned = [...document.querySelectorAll('body *')]
    .filter((one) => getComputedStyle(one).position === 'sticky')
    .map((one) => [one, one.style.position]);
  for (const [one] of pinned) one.style.position = 'relative';
  window.pinAgain = () => { for (const [one, before] of pinned) one.style.position = before; };
})()`;

/**
 * Fluent's posts (Tabster's) around a dialog, a menu and the toasts: hidden and focusable, which axe reports since it does
 * not see what comes of it. The focus that comes to one is sent on before anybody is told of it, so nobody is ever on
 * something hidden; the test of what is asked over the page goes round with the tab key and finds none of them focused.
 */
const neverReached = '[data-tabster-dummy]';

/** What axe finds on the page once its colours have come to rest, one readable line each; empty when all is well. */
export async function accessibilityFindings(
  page: Page,
  within = 'body',
  runOnly: readonly string[] = everything,
): Promise<string[]> {
  // Once a page: to read half a megabyte takes longer than to look.
  if (!(await page.evaluate('"axe" in window'))) await page.evaluate(source);
  await page.evaluate(atRest);
  const options = { runOnly, resultTypes: ['violations'], selectors: false };
  const context = { include: [within], exclude: [neverReached] };
  await page.evaluate(unpinned);
  const result: unknown = await page.evaluate(
    `axe.run(${JSON.stringify(context)}, ${JSON.stringify(options)})`,
  );
  await page.evaluate('window.pinAgain()');
  return Findings.parse(result).violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id} (${help}): ${html} ${failureSummary ?? ''}`),
  );
}
