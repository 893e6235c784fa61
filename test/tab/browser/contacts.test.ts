import { describe, expect, it } from 'vitest';
import { openedTab } from './opened-tab.ts';

const opened = openedTab();
const { openAs, sentBy } = opened;
const here = '#/team/berg/contacts';
const press = (name: string | RegExp) => opened.page.getByRole('button', { name }).first().click();
const parties = () => opened.page.locator('main h2').allInnerTexts();

describe('the contacts of a team', () => {
  it('begin with Försäkringskassan for the samordnare, and are searched by party and unit', async () => {
    await openAs('demo/samordnare', here);
    await expect.poll(parties).toEqual(['Försäkringskassan', 'Arbetsförmedlingen', 'Kommunen']);
    const search = opened.page.getByRole('searchbox');
    await search.fill('kundtjänst');
    await expect.poll(parties).toEqual(['Arbetsförmedlingen']);
    await search.fill('kommunen chef');
    await expect.poll(parties).toEqual(['Kommunen']);
  });

  it('mark one that nobody comes after, and show those that are over when asked to', async () => {
    await openAs('demo/af', here);
    await opened.page.getByText('Ingen efterträdare').waitFor();
    const over = opened.page.getByText('LSS i Berg');
    expect(await over.count()).toBe(0);
    await opened.page.getByRole('checkbox').check();
    await over.waitFor();
    expect(await opened.page.getByRole('button', { name: 'Lägg till en kontakt' }).count()).toBe(0);
  });

  it('lead out of Teams by their links alone', async () => {
    await openAs('demo/af', here);
    const link = opened.page.getByRole('link', { name: /^Öppna länken: Arbetsförmedlare/ });
    expect(await link.getAttribute('href')).toBe('https://arbetsformedlingen.se/kontakt');
    expect(await link.getAttribute('rel')).toBe('noreferrer');
  });

  it('are written for the team whose page it is', async () => {
    await openAs('demo/samordnare', here);
    await press('Lägg till en kontakt');
    await opened.page.getByRole('combobox', { name: 'Part' }).selectOption('fk');
    await opened.page.getByRole('combobox', { name: 'Funktion' }).selectOption('for-coordinators');
    await opened.page.getByLabel('Enhet eller växel').fill('Lokalkontoret');
    expect(await sentBy(() => press('Spara kontakten'))).toEqual([
      {
        ...{ verb: 'add-contact', whose: 'team:berg', party: 'fk', function: 'for-coordinators' },
        ...{ unit: 'Lokalkontoret', from: '2026-12-01' },
      },
    ]);
  });
});
