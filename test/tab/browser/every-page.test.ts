import { describe, expect, it } from 'vitest';
import { WIDTHS } from '../../e2e/harness/browser.ts';
import { hrefOf, parseRoute } from '../../../tab/router/route.ts';
import { isReady, tabViews } from '../fixtures/views.ts';
import { openedTab } from './opened-tab.ts';
import { isAtRest } from './at-rest.ts';
import { findingsAt } from './themes.ts';

const opened = openedTab();
const { openAs } = opened;

/** The words of the window by the kind of page, over all views: told apart by a tab strip and a screen reader. */
const titled = new Map<string, Set<string>>();

/** Headed by what goes on, which the window's name does not follow: a screen is shared under one. */
const headed: Readonly<Record<string, string>> = { stage: 'Mötet just nu' };

interface Seen {
  readonly headings: number;
  readonly title: string;
  readonly hash: string;
  readonly heading: string;
  readonly current: string | undefined;
  readonly crowded: readonly string[];
  readonly cut: readonly string[];
  readonly twice: readonly string[];
  readonly broken: readonly string[];
  readonly tooWide: number;
}

/** In the page: what stands there, as far as one sees it. */
function look(): Seen {
  const seen = (one: Element): boolean => one.checkVisibility();
  const said = (one: Element): string => one.textContent.trim();
  const all = (selector: string): readonly Element[] =>
    [...document.querySelectorAll(selector)].filter(seen);
  const brand = getComputedStyle(document.querySelector('.fui-FluentProvider') ?? document.body)
    .getPropertyValue('--colorBrandBackground')
    .trim();
  const probe = document.createElement('span');
  probe.style.color = brand;
  document.body.append(probe);
  const primaryColour = getComputedStyle(probe).color;
  probe.remove();
  const places = new Map<Element, string[]>();
  for (const button of all('.fui-Button')) {
    if (getComputedStyle(button).backgroundColor !== primaryColour) continue;
    const place = button.closest('[role=dialog], [role=group], form, li, section, header, main');
    if (place !== null) places.set(place, [...(places.get(place) ?? []), said(button)]);
  }
  const sentences = all('h1, h2, h3, p, span, div, legend, label')
    .filter((one) => one.children.length === 0)
    // A list may say the same of several things, and a form what holds for it wherever it stands.
    .filter(
      (one) => one.closest('li, tr, dl, form, [data-form], [role=group], [role=status]') === null,
    )
    .map(said)
    .filter((words) => words.length >= 25 && /[.!?]$/.test(words));
  const cut = all('main *')
    .filter((one) => one.children.length === 0 && said(one) !== '')
    .filter((one) => getComputedStyle(one).overflowX !== 'visible' && one.clientWidth > 1)
    .filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth + 1)
    .map(said);
  // A reference that goes on on the next line is read as two things.
  const broken: string[] = [];
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (texts.nextNode() !== null) {
    const node = texts.currentNode as Text;
    for (const found of node.data.matchAll(/[A-Z]{3}-\d{4}-\d{3,4}/g)) {
      const range = document.createRange();
      range.setStart(node, found.index);
      range.setEnd(node, found.index + found[0].length);
      if (range.getClientRects().length > 1) broken.push(node.data);
    }
  }
  return {
    headings: all('h1').length,
    title: document.title,
    hash: location.hash,
    heading: all('h1').map(said).join(' | '),
    current: document.querySelector('nav [aria-current=page]')?.textContent ?? undefined,
    crowded: [...places.values()].filter(({ length }) => length > 1).map((two) => two.join(' + ')),
    cut,
    broken,
    twice: sentences.filter((words, n) => sentences.indexOf(words) !== n),
    tooWide: document.documentElement.scrollWidth - window.innerWidth,
  };
}

const cutShort = () =>
  opened.page
    .locator('.fui-Badge, button')
    .evaluateAll((all) =>
      all
        .filter(({ scrollHeight, clientHeight }) => scrollHeight > clientHeight + 2)
        .map(({ textContent }) => textContent),
    );

/** What one could only press, on paper; a heading that unfolds is read there too. */
async function pressedOnPaper(): Promise<readonly string[]> {
  const { page } = opened;
  await page.emulateMedia({ media: 'print' });
  const found = await page
    .locator('main :is(button, [role=button], a.fui-Button)')
    .evaluateAll((all) =>
      all
        .filter((one) => one.checkVisibility() && one.closest('h1, h2, h3') === null)
        .map(({ textContent }) => textContent),
    );
  await page.emulateMedia({ media: null });
  return found;
}

describe('every view', () => {
  const views = tabViews.toSorted((a, b) => a.person.localeCompare(b.person));
  it.each(views.map((view) => [view.name, view]))(
    '%s has at both widths one heading that adds something, one primary button in a place, nothing cut, said twice or found by axe, and on paper nothing to press',
    async (_, view) => {
      const { page } = opened;
      await page.setViewportSize({ width: WIDTHS.panel, height: 800 });
      await openAs(view.person, view.hash);
      await view.then?.(page);
      const asRefused = `the server responded with a status of ${String(view.refused)}`;
      for (const width of Object.values(WIDTHS)) {
        await page.setViewportSize({ width, height: 800 });
        await isReady(page);
        await isAtRest(page);
        const seen = await page.evaluate(look);
        expect([width, seen.headings]).toEqual([width, 1]);
        expect(seen.title).toBe(`${headed[view.name] ?? seen.heading} – STAR`);
        expect(seen.heading).not.toBe(seen.current);
        const { crowded, cut, broken, twice } = seen;
        const wrong = { crowded, cut, broken, twice };
        expect([width, wrong]).toEqual([width, { crowded: [], cut: [], broken: [], twice: [] }]);
        expect([width, seen.tooWide]).toEqual([width, Math.min(0, seen.tooWide)]);
        expect([width, await cutShort()]).toEqual([width, []]);
        expect(await findingsAt(page, width)).toEqual([]);
        if (view.refused === undefined)
          titled.set(seen.title, (titled.get(seen.title) ?? new Set()).add(pageAt(seen.hash)));
      }
      expect(await pressedOnPaper()).toEqual([]);
      expect(opened.errors.filter((error) => !error.includes(asRefused))).toEqual([]);
    },
  );
});

it('no two pages are called the same', () => {
  const shared = [...titled].filter(([, pages]) => pages.size > 1);
  expect(shared.map(([title, pages]) => [title, [...pages]])).toEqual([]);
});

/** A meeting is called by its day, which the meetings of the fixtures share; a form is called the same for any team. */
function pageAt(hash: string): string {
  const route = parseRoute(hash);
  if (route.page === 'rules') return `rules ${route.kind ?? 'rule-set'}`;
  return 'reference' in route ? hrefOf(route) : route.page;
}
