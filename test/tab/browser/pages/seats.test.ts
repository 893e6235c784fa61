import { describe, expect, it } from 'vitest';
import { openedTab } from '../opened-tab.ts';

const opened = openedTab();
const { openAs, sentBy } = opened;
const settings = '#/team/berg/settings';
const nobody = 'demo/ingenstans';
const tenant = '11111111-2222-4333-8444-555555555555';
const account = `${tenant}/aaaaaaaa-bbbb-4ccc-8ddd-eeeeeeeeeeee`;

const button = (name: string | RegExp) => opened.page.getByRole('button', { name, exact: true });
const says = (words: string | RegExp) => opened.page.getByText(words).first().waitFor();
const openedSeat = async (): Promise<void> => {
  await openAs('demo/samordnare', settings);
  await button(/^Ändra Arbetsförmedlare/)
    .first()
    .click();
};

describe('somebody without a seat', () => {
  it.each([
    ['in no team at all', '#/', 'Du är inte med i något team ännu'],
    ['in the team they ask for', '#/team/berg/cases', 'Du har inte tillgång till den här sidan'],
  ])('sees the account to hand on, and can copy it: %s', async (_, hash, title) => {
    const { page } = opened;
    await openAs(nobody, hash);
    await page.getByRole('heading', { level: 1, name: title, exact: true }).waitFor();
    await says('Ditt konto');
    expect(await page.getByText(nobody, { exact: true }).count()).toBe(1);
    await button('Kopiera Ditt konto').click();
    await page
      .getByRole('status')
      .getByText(/^(Kopierat\.|Markerat\.)/)
      .waitFor();
  });

  it('is not told an account where it is the role that is missing', async () => {
    await openAs('demo/af', '#/operations');
    await says('Det här kan bara kansliet göra.');
    expect(await button('Kopiera Ditt konto').count()).toBe(0);
  });
});

describe('a seat', () => {
  it('is given to somebody whom Teams does not list, by the account they have copied', async () => {
    const { page } = opened;
    await openedSeat();
    const pasted = page.getByRole('textbox', { name: /^Personens konto/ });
    expect(await pasted.count()).toBe(0);
    await page.getByRole('combobox', { name: /^Konto/ }).selectOption('other');
    await pasted.fill('fk@forsakringskassan.se');
    await button('Spara kontot').click();
    await says(/^Klistra in kontot/);
    await pasted.fill(` ${account.toUpperCase()} `);
    expect(await sentBy(() => button('Spara kontot').click())).toMatchObject([
      { verb: 'link-member', teamId: 'berg', account },
    ]);
  });

  it('is ended at once, or after a last day', async () => {
    const { page } = opened;
    await openedSeat();
    const day = page.getByLabel(/^Sista dag/);
    const end = () => sentBy(() => button('Avsluta medlemskapet').click());
    await button('Avsluta medlemskapet').click();
    await says('Välj när åtkomsten slutar.');
    await page.getByRole('radio', { name: 'Efter en sista dag' }).click();
    await day.fill('2026-12-31');
    expect(await end()).toMatchObject([{ verb: 'end-member', lastDay: '2026-12-31' }]);
    await openedSeat();
    await page.getByRole('radio', { name: 'Nu genast' }).click();
    expect(await day.count()).toBe(0);
    expect(await end()).toMatchObject([{ verb: 'end-member', lastDay: 'at-once' }]);
  });
});
