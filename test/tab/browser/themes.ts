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

/**
 * What axe finds on the page as wide as it is, each line with where it was: all of it in light, the colours in one more
 * theme. A colour is the same at each width, so dark is looked at in the side panel and high contrast on a wide screen;
 * `test/look/tab.ts` goes through every theme at each.
 */
export async function findingsAt(page: Page, width: number, within = 'body'): Promise<string[]> {
  const inLight = await accessibilityFindings(page, within);
  const theme = width === WIDTHS.panel ? 'dark' : 'contrast';
  await wear(page, others[theme]);
  const coloured = await accessibilityFindings(page, within, ONLY_COLOURS);
  await wear(page, '');
  return [
    ...inLight.map((one) => `${width} px, light: ${one}`),
    ...coloured.map((one) => `${width} px, ${theme}: ${one}`),
  ];
}
