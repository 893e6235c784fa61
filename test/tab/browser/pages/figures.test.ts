import { describe, expect, it } from 'vitest';
import { numbers } from '../../fixtures/demo-views.ts';
import { openedTab } from '../opened-tab.ts';

const opened = openedTab();
const { openAs } = opened;

const first = numbers.tables.find(({ grid }) => grid === undefined);
if (first === undefined) throw new Error('the demo has no table');
const lines = [...first.rows, { label: 'Totalt', figure: first.total ?? { text: '' } }];
const copy = () =>
  opened.page.getByRole('button', { name: `Kopiera tabellen ${first.title}`, exact: true });
const said = (words: string) =>
  opened.page
    .getByRole('region', { name: first.title, exact: true })
    .getByText(words, { exact: true });

/** What the page has put on the clipboard, by its kind, or that the frame is kept from it. */
async function clipboard(allowed: boolean): Promise<() => Promise<unknown>> {
  await opened.page.evaluate((mayWrite) => {
    const write = async (items: readonly ClipboardItem[]): Promise<void> => {
      if (!mayWrite) throw new DOMException('', 'NotAllowedError');
      const [item] = items;
      const kinds = await Promise.all(
        (item?.types ?? []).map(async (type) => [type, await (await item?.getType(type))?.text()]),
      );
      Object.assign(window, { copied: Object.fromEntries(kinds) as unknown });
    };
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { write } });
  }, allowed);
  return () => opened.page.evaluate(() => Reflect.get(window, 'copied') as unknown);
}

/** The page of figures with the tables behind its pictures unfolded. */
async function openTables(): Promise<void> {
  await openAs('demo/samordnare', '#/team/berg/numbers');
  const folds = opened.page.getByRole('button', { name: /^Tabellerna bakom/, expanded: false });
  await folds.first().waitFor();
  while ((await folds.count()) > 0) await folds.first().click();
}

describe('a team’s figures', () => {
  it('begin with what they say: a picture with its point in words, of each group that has one', async () => {
    await openAs('demo/samordnare', '#/team/berg/numbers');
    expect(numbers.stories.map(({ group }) => group)).toEqual(
      expect.arrayContaining(['flow', 'people', 'way-forward', 'cooperation', 'goals']),
    );
    for (const { text } of numbers.stories) {
      await opened.page.getByText(text, { exact: true }).waitFor();
      await opened.page.getByRole('img', { name: text, exact: true }).waitFor();
    }
    const line = opened.page.getByRole('img', { name: /^Aktualiserade: Tertial/ });
    expect(await line.getAttribute('aria-label')).toContain('Tertial 3 2026 3');
  });

  it('that are a part of something are drawn as long as the part, whatever is counted beside them', async () => {
    await openTables();
    await opened.page.getByRole('table', { name: first.title, exact: true }).waitFor();
    const drawn = await opened.page.getByRole('row', { name: / av / }).evaluateAll((rows) =>
      rows.flatMap((row) => {
        const [, part, of] = /(\d+) av (\d+)[^\d]*(?:\(\d+\s%\))?$/.exec(row.textContent) ?? [];
        const bar = row.querySelector<HTMLElement>('td > div');
        if (bar === null || part === undefined) return [];
        return [
          [row.textContent, Number.parseFloat(bar.style.width), (100 * Number(part)) / Number(of)],
        ] as const;
      }),
    );
    expect(drawn.length).toBeGreaterThan(3);
    for (const [row, long, share] of drawn) expect(long, row).toBeCloseTo(share, 1);
  });

  it('lead to the cases behind a number, and fold them again', async () => {
    await openTables();
    const women = opened.page.getByRole('button', { name: /visa ärendena: Kvinna$/ }).first();
    await women.click();
    const link = opened.page.getByRole('link', { name: 'BER-2026-001' });
    await link.waitFor();
    expect(await link.getAttribute('href')).toBe('#/team/berg/case/BER-2026-001');
    await women.click();
    await link.waitFor({ state: 'detached' });
  });

  it('are copied a table at a time, as a table for a document and as columns for a spreadsheet', async () => {
    await openTables();
    const copied = await clipboard(true);
    await copy().click();
    await said('Kopierat.').waitFor();
    const cells = lines.map(({ label, figure }) => [label, figure.text]);
    const { 'text/plain': words, 'text/html': markup } = (await copied()) as Record<string, string>;
    expect(words).toBe([[first.title], ...cells].map((line) => line.join('\t')).join('\n'));
    const read = await opened.page.evaluate(
      (html) =>
        [...new DOMParser().parseFromString(html ?? '', 'text/html').querySelectorAll('tr')].map(
          (row) => [...row.cells].map(({ innerText }) => innerText),
        ),
      markup,
    );
    expect(read).toEqual(cells);
  });

  it('are marked to be copied by hand where the frame is kept from the clipboard', async () => {
    await openTables();
    await clipboard(false);
    await copy().click();
    await said('Markerat. Kopiera med Ctrl+C.').waitFor();
    const marked = await opened.page.evaluate(() => window.getSelection()?.toString());
    for (const { label } of lines) expect(marked).toContain(label);
  });

  it('stand in their groups, and what has not occurred is folded away with how much it is', async () => {
    await openTables();
    const groups = await opened.page.getByRole('heading', { level: 2 }).allInnerTexts();
    expect(
      groups.filter((one) => /^(Flödet|Människorna|Vägen framåt|Samarbetet|Målen)$/.test(one)),
    ).toEqual([...['Flödet', 'Människorna', 'Vägen framåt', 'Samarbetet', 'Målen']]);
    const nought = numbers.tables.filter(
      ({ group, rows }) =>
        group === 'flow' && rows.every(({ figure }) => figure.value === 0 || figure.text === '–'),
    );
    const title = nought[0]?.title ?? '';
    const table = opened.page.getByRole('table', { name: title });
    expect(await table.count()).toBe(0);
    await opened.page
      .getByRole('region', { name: 'Flödet' })
      .getByRole('button', { name: `${nought.length} tabeller där inget har hänt under perioden` })
      .click();
    await table.waitFor();
  });
});
