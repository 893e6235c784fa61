import { describe, expect, it } from 'vitest';
import { openedTab } from '../opened-tab.ts';

const opened = openedTab();
const coordinator = 'demo/samordnare';

/** Where numbers are typed: what opens the inputs, and what saves them. */
const places = [
  { name: 'the counts', as: coordinator, hash: '#/team/berg/tallies', opens: undefined },
  { name: 'the settings', as: coordinator, hash: '#/team/berg/settings', opens: 'Ändra' },
  { name: 'a draft of rules', as: 'demo/kansli', hash: '#/rules/rule-set/v3', opens: undefined },
] as const;

describe.each(places)('the numbers in $name', ({ as, hash, opens }) => {
  it('do not move under the mouse wheel or the arrow keys, any of them', async () => {
    const { page } = opened;
    await opened.openAs(as, hash);
    if (opens !== undefined)
      await page.getByRole('button', { name: opens, exact: true }).last().click();
    const numbers = page.locator('input[inputmode=numeric]');
    await numbers.first().waitFor();
    // An input of the browser's own for numbers would change unseen.
    expect(await page.locator('input[type=number]').count()).toBe(0);
    for (const input of await numbers.all()) {
      await input.fill('12');
      await input.hover();
      await page.mouse.wheel(0, 120);
      await input.press('ArrowDown');
      expect(await input.inputValue()).toBe('12');
    }
  });
});

describe('a count', () => {
  const offered = () => opened.page.getByLabel('Erbjudna').first();
  const save = () => opened.page.getByRole('button', { name: 'Spara AUDIT' });

  it.each(['12,5', '-1', '1e3', '', 'tolv'])(
    'written ”%s” is sent to nobody, and said at its field',
    async (typed) => {
      await opened.openAs(coordinator, '#/team/berg/tallies');
      const before = opened.server.commands.length;
      await offered().fill(typed);
      await save().click();
      await opened.page.locator('[aria-invalid=true]').first().waitFor();
      expect(await offered().getAttribute('aria-invalid')).toBe('true');
      expect(await offered().inputValue()).toBe(typed);
      expect(opened.server.commands.length).toBe(before);
    },
  );

  it.each([' 12 ', '12.0', '12,0'])('written ”%s” is twelve', async (typed) => {
    await opened.openAs(coordinator, '#/team/berg/tallies');
    await offered().fill(typed);
    expect(await opened.sentBy(() => save().click())).toMatchObject([{ offered: 12 }]);
  });
});

describe('a field that the server refuses', () => {
  it('is marked where it stands, with what the server said', async () => {
    const { page, server } = opened;
    await opened.openAs(coordinator, '#/team/berg/plan/one');
    await page.getByLabel(/^Dag/).fill('2027-02-09');
    server.refuseNext(422, {
      code: 'invalid',
      text: 'Rätta det som är markerat.',
      fields: ['plan.lunch.from'],
    });
    await page.getByLabel('Lunchpaus').check();
    await opened.sentBy(() => page.getByRole('button', { name: 'Planera mötet' }).click());
    await expect
      .poll(() => page.getByLabel('Lunch från').getAttribute('aria-invalid'))
      .toBe('true');
    expect(await page.locator('[aria-invalid=true]').count()).toBe(1);
  });

  it('that is not in sight is said in the form instead', async () => {
    const { page, server } = opened;
    await opened.openAs(coordinator, '#/team/berg/plan/one');
    await page.getByLabel(/^Dag/).fill('2027-02-09');
    const text = 'Serien är för lång.';
    server.refuseNext(409, { code: 'series-too-long', text, fields: ['from', 'to'] });
    await opened.sentBy(() => page.getByRole('button', { name: 'Planera mötet' }).click());
    await page.getByText(text).waitFor();
  });
});
