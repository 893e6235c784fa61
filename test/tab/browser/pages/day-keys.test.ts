import { describe, expect, it } from 'vitest';
import { calendarWords } from '../../../../shared/text/calendar-words.ts';
import { isAtRest } from '../at-rest.ts';
import { openedTab } from '../opened-tab.ts';

const opened = openedTab();
const planning = () => opened.openAs('demo/samordnare', '#/team/berg/plan/one');
const day = () => opened.page.getByLabel(/^Dag/).first();
const start = () => opened.page.getByRole('textbox', { name: /^Börjar/ });
const calendar = () => opened.page.getByRole('dialog', { name: calendarWords.calendar });
const press = async (...keys: readonly string[]): Promise<void> => {
  for (const key of keys) await opened.page.keyboard.press(key);
};
/** What has the focus, by its name; of a day in the calendar, by that of its button. */
const at = () =>
  opened.page.evaluate(() => {
    const { activeElement } = document;
    const named = activeElement?.querySelector('button') ?? activeElement;
    return named?.getAttribute('aria-label');
  });

/** The calendar, opened from the day in the input, with the keyboard on that day. */
async function calendarAt(): Promise<void> {
  await planning();
  await day().fill('2027-01-12');
  await day().press('ArrowDown');
  await calendar().waitFor();
  await expect.poll(at).toBe('12, januari, 2027');
  // A key that comes before it has been drawn is lost with the focus, which it is given once more then.
  await isAtRest(opened.page);
}

describe('a day', () => {
  it.each([
    ['12/1', 'tis 12 jan 2027'],
    ['tis 12 jan', 'tis 12 jan 2027'],
    ['12 januari 2027', 'tis 12 jan 2027'],
    ['2027-01-12', 'tis 12 jan 2027'],
    ['imorgon', 'ons 2 dec 2026'],
    ['i morgon', 'ons 2 dec 2026'],
    ['i dag', 'tis 1 dec 2026'],
  ])('is typed as %s and stands there as %s', async (typed, shown) => {
    await planning();
    await day().fill(typed);
    await press('Tab');
    await expect.poll(() => day().inputValue()).toBe(shown);
  });

  it('that cannot be read stays as it is typed, to be mended', async () => {
    await planning();
    await day().fill('nästa vecka');
    await press('Tab');
    expect(await day().inputValue()).toBe('nästa vecka');
  });

  it.each([
    ['ArrowRight', '13, januari, 2027'],
    ['ArrowLeft', '11, januari, 2027'],
    ['ArrowDown', '19, januari, 2027'],
    ['ArrowUp', '5, januari, 2027'],
    ['PageDown', '12, februari, 2027'],
    ['PageUp', '12, december, 2026'],
    ['Home', '11, januari, 2027'],
    ['End', '17, januari, 2027'],
  ])('is gone to in the calendar by %s: %s', async (key, said) => {
    await calendarAt();
    await press(key);
    await expect.poll(at).toBe(said);
  });

  it('is chosen by Enter, and one goes on from its input', async () => {
    await calendarAt();
    await press('ArrowDown', 'Enter');
    await calendar().waitFor({ state: 'detached' });
    await expect.poll(() => day().inputValue()).toBe('tis 19 jan 2027');
    await expect.poll(at).toBe(calendarWords.open);
  });

  it('stays as it was when the calendar is left by Escape, and so does the place', async () => {
    await calendarAt();
    await press('ArrowDown', 'Escape');
    await calendar().waitFor({ state: 'detached' });
    expect(await day().inputValue()).toBe('tis 12 jan 2027');
    await expect.poll(at).toBe(calendarWords.open);
  });
});

describe('a time', () => {
  it.each([
    ['9', '09.00'],
    ['kl. 13', '13.00'],
    ['1315', '13.15'],
    ['13:45', '13.45'],
  ])('is typed as %s and stands there as %s', async (typed, shown) => {
    await planning();
    await start().fill(typed);
    await press('Tab');
    await expect.poll(() => start().inputValue()).toBe(shown);
  });

  it('goes by a quarter of an hour with the arrows', async () => {
    await planning();
    await start().fill('13');
    await press('ArrowUp');
    await expect.poll(() => start().inputValue()).toBe('13.15');
    await press('ArrowDown', 'ArrowDown');
    await expect.poll(() => start().inputValue()).toBe('12.45');
  });
});
