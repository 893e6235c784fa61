import type { Theme as Tokens } from '@fluentui/react-components';
import type { Page } from 'playwright-core';
import { theme as contrast } from '../../../tab/host/themes/contrast.ts';
import { theme as dark } from '../../../tab/host/themes/dark.ts';
import { accessibilityFindings, ONLY_COLOURS } from '../../e2e/harness/accessibility.ts';
import { WIDTHS } from '../../e2e/harness/browser.ts';

/**
 * A theme is what its tokens say, laid on the page as it stands: to load the tab anew in each theme, and to press what
 * opens the view, took longer than all the looking.
 */
function rulesOf(tokens: Tokens): string {
  const rules = Object.entries(tokens).map(([name, value]) => `--${name}: ${value} !important;`);
  return `.fui-FluentProvider { ${rules.join(' ')} }`;
}

const others = { dark: rulesOf(dark), contrast: rulesOf(contrast) };
const id = 'theme-looked-at';

function wear(page: Page, rules: string): Promise<void> {
  return page.evaluate(
    ([of, css]) => {
      const style = document.getElementById(of) ?? document.createElement('style');
      style.id = of;
      style.textContent = css;
      document.head.append(style);
    },
    [id, rules] as const,
  );
}

/** What axe finds on the page at both widths in all three themes, each line with where it was. */
export async function findingsInEveryLook(page: Page): Promise<string[]> {
  const found: string[] = [];
  for (const [name, width] of Object.entries(WIDTHS)) {
    await page.setViewportSize({ width, height: 800 });
    const inLight = await accessibilityFindings(page);
    found.push(...inLight.map((one) => `${name}, light: ${one}`));
    for (const [theme, rules] of Object.entries(others)) {
      await wear(page, rules);
      const coloured = await accessibilityFindings(page, 'body', ONLY_COLOURS);
      found.push(...coloured.map((one) => `${name}, ${theme}: ${one}`));
    }
    await wear(page, '');
  }
  await page.setViewportSize({ width: WIDTHS.panel, height: 800 });
  return found;
}
