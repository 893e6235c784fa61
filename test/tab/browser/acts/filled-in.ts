import type { Locator, Page } from 'playwright-core';
import { calendarWords } from '../../../../shared/text/calendar-words.ts';
import { markedWrong } from '../../../../tab/parts/SendFailure.tsx';

/** What fits one kind of field or another, and is tried in turn: past and coming days, numbers, addresses, codes. */
const days = ['2026-11-20', '2026-12-15'];
const texts = ['3', 'Ny rutin i vår', 'RAG', 'https://example.se/beslut', 'demo/af'];

/** Of what is a number: a count, and a year. */
const numbers = ['3', '2025'];

const dayHint = new RegExp(`^${calendarWords.dayHint('\\d+ \\p{L}+ \\d{4}')}$`, 'u');

/** Answers whatever is marked as wrong; `turn` says how often it has been tried. */
export async function fillIn(page: Page, turn: number): Promise<void> {
  for (const one of await page.locator(markedWrong).all()) {
    // What was answered may have taken another away.
    if (await one.isVisible()) await answer(one, turn);
  }
}

async function answer(one: Locator, turn: number): Promise<void> {
  const { tag, type, hint, mode, filled } = await one.evaluate((input) => ({
    tag: input.tagName,
    type: input.getAttribute('type'),
    hint: input.getAttribute('placeholder'),
    mode: input.getAttribute('inputmode'),
    filled: input instanceof HTMLInputElement ? input.value : '',
  }));
  if (tag === 'SELECT') {
    const values = await one
      .locator('option')
      .evaluateAll((all) => all.map((option) => (option as HTMLOptionElement).value));
    await one.selectOption(values.filter((value) => value !== '')[turn] ?? null);
  } else if (type === 'checkbox') await one.check();
  else if (tag !== 'INPUT' && tag !== 'TEXTAREA') await one.locator('input').nth(turn).check();
  else if (dayHint.test(hint ?? '')) await one.fill(at(days, turn));
  else if (hint === calendarWords.timeHint) await one.fill(filled === '' ? '13.00' : '16.00');
  else await one.fill(at(mode === null ? texts : numbers, turn));
}

function at(all: readonly string[], turn: number): string {
  return all[turn % all.length] ?? '';
}
