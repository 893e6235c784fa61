import { beforeEach, describe, expect, it } from 'vitest';
import { accessibilityFindings } from '../../../e2e/harness/accessibility.ts';
import { WIDTHS } from '../../../e2e/harness/browser.ts';
import { openedTab } from '../opened-tab.ts';

const opened = openedTab();
const { openAs, sentBy } = opened;

function heading(level: number, name: string | RegExp) {
  return opened.page.getByRole('heading', { level, name });
}

function row(reference: string) {
  return opened.page.getByRole('link', { name: reference, exact: true });
}

function addressed(): string {
  return new URL(opened.page.url()).hash;
}

/** What the screen reader says of where the focus is. */
function focused(): Promise<string | null | undefined> {
  return opened.page.evaluate(() => document.activeElement?.textContent);
}

async function wide(width: number): Promise<void> {
  await opened.page.setViewportSize({ width, height: 800 });
}

describe('where there is room for a list and a case', () => {
  beforeEach(() => wide(WIDTHS.wide));

  it('a case opens beside the list, under its own address, and takes the focus by its heading', async () => {
    await openAs('demo/samordnare', '#/team/berg/cases?filter=ongoing');
    await row('BER-2026-001').click();
    await heading(1, 'BER-2026-001').waitFor();
    expect(addressed()).toBe('#/team/berg/cases/BER-2026-001?filter=ongoing');
    await expect.poll(focused).toBe('BER-2026-001');
    await expect.poll(() => opened.page.title()).toMatch(/^BER-2026-001 /);
    expect(await row('BER-2026-001').getAttribute('aria-current')).toBe('true');
    expect(await opened.page.locator('h1').count()).toBe(1);
    expect(await opened.page.locator('main [aria-current]').count()).toBe(1);
    expect(await accessibilityFindings(opened.page)).toEqual([]);
  });

  it('another takes its place, Back returns to the first, and closing to its row in the list', async () => {
    await openAs('demo/samordnare', '#/team/berg/cases?filter=ongoing');
    await row('BER-2026-001').click();
    await heading(1, 'BER-2026-001').waitFor();
    await row('BER-2025-003').click();
    await heading(1, 'BER-2025-003').waitFor();
    await opened.page.goBack();
    await heading(1, 'BER-2026-001').waitFor();
    await expect.poll(focused).toBe('BER-2026-001');
    await opened.page.getByRole('link', { name: 'Stäng BER-2026-001' }).click();
    await heading(1, 'BER-2026-001').waitFor({ state: 'detached' });
    expect(addressed()).toBe('#/team/berg/cases?filter=ongoing');
    const place = opened.page.locator(':focus');
    await expect.poll(() => place.getAttribute('data-case')).toBe('BER-2026-001');
    expect(await opened.page.locator('h1').count()).toBe(1);
  });

  it('a link to it opens both', async () => {
    await openAs('demo/samordnare', '#/team/berg/queue/BER-2026-009');
    await heading(1, 'BER-2026-009').waitFor();
    await row('BER-2026-009').waitFor();
    const [list, one] = await Promise.all(
      [row('BER-2026-009'), heading(1, 'BER-2026-009')].map((part) => part.boundingBox()),
    );
    expect(list?.x).toBeLessThan(one?.x ?? 0);
    const tooWide = await opened.page.evaluate(
      () => document.documentElement.scrollWidth - window.innerWidth,
    );
    expect(tooWide).toBeLessThanOrEqual(0);
  });

  it('the list keeps what it was narrowed to and searched for while cases are opened from it', async () => {
    await openAs('demo/samordnare', '#/team/berg/cases');
    await opened.page.getByLabel('Sök på beteckning').fill('2026-01');
    await row('BER-2026-014').click();
    await heading(1, 'BER-2026-014').waitFor();
    expect(await opened.page.getByLabel('Sök på beteckning').inputValue()).toBe('2026-01');
  });

  it('what is typed about a case beside the list is there on its own page', async () => {
    await openAs('demo/samordnare', '#/team/berg/queue/BER-2026-009');
    const open = opened.page.getByRole('button', { name: 'Vad görs under väntan?' });
    const typed = opened.page.getByRole('textbox', { name: /^Kort rad/ });
    await open.click();
    await typed.fill('Väntar på läkarintyg');
    await opened.page.evaluate(() => void (location.hash = '#/team/berg/case/BER-2026-009'));
    await opened.page
      .getByRole('link', { name: 'Stäng BER-2026-009' })
      .waitFor({ state: 'detached' });
    await open.click();
    expect(await typed.inputValue()).toBe('Väntar på läkarintyg');
  });

  it('a row’s own form is sent beside the open case as before', async () => {
    await openAs('demo/samordnare', '#/team/berg/queue/BER-2026-009');
    await opened.page.getByRole('button', { name: 'Flytta BER-2026-012' }).click();
    const form = opened.page.getByRole('group', { name: 'Flytta BER-2026-012' });
    await form.getByLabel('Ny plats').selectOption({ index: 1 });
    await form.getByLabel('Varför flyttas ärendet?').selectOption({ index: 1 });
    const sent = await sentBy(() => form.getByRole('button', { name: 'Flytta' }).click());
    expect(sent).toMatchObject([{ verb: 'move-in-queue', reference: 'BER-2026-012' }]);
  });
});

describe('in the side panel', () => {
  beforeEach(() => wide(WIDTHS.panel));

  it('a case is a page of its own, also by the address it has beside the list', async () => {
    await openAs('demo/samordnare', '#/team/berg/cases?filter=ongoing');
    await row('BER-2026-001').click();
    await heading(1, 'BER-2026-001').waitFor();
    expect(addressed()).toBe('#/team/berg/case/BER-2026-001');
    await openAs('demo/samordnare', '#/team/berg/cases/BER-2026-001');
    await heading(1, 'BER-2026-001').waitFor();
    expect(await row('BER-2026-001').count()).toBe(0);
  });
});
