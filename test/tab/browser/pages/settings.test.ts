import { describe, expect, it } from 'vitest';
import { openedTab } from '../opened-tab.ts';

const opened = openedTab();
const { openAs, sentBy } = opened;
const page = '#/team/berg/settings';

const button = (name: string | RegExp) => opened.page.getByRole('button', { name, exact: true });
const input = (name: string) => opened.page.getByRole('textbox', { name });
const says = (words: string | RegExp) => opened.page.getByText(words).first().waitFor();
const most = () => input('Nyckeltal: högst antal pågående');

describe('how a team works', () => {
  it('is shown by what holds now, what is decided and what held before', async () => {
    await openAs('demo/samordnare', page);
    await says('från tis 1 sep 2026 till och med tors 31 dec 2026');
    await says('20–25 ärenden');
    await says('till och med mån 31 aug 2026');
  });

  it('is changed from a chosen day, on top of what is decided for that day', async () => {
    await openAs('demo/samordnare', page);
    await button('Ändra').last().click();
    expect(await most().inputValue()).toBe('20');
    await opened.page.getByLabel('Gäller från och med').fill('2027-02-01');
    expect(await most().inputValue()).toBe('25');
    await most().fill('30');
    const sent = await sentBy(() => button('Spara').click());
    expect(sent).toMatchObject([
      {
        verb: 'set-team-settings',
        teamId: 'berg',
        from: '2027-02-01',
        basedOn: 0,
        settings: { targetRange: { min: 20, max: 30 }, fkMayRaise: true },
      },
    ]);
    await says('Sparat.');
  });

  it('keeps what is typed through a refusal and a reload', async () => {
    await openAs('demo/samordnare', page);
    await button('Ändra').last().click();
    await most().fill('');
    await button('Spara').click();
    await says('Skriv både minst och högst, eller lämna båda tomma.');
    await most().fill('18');
    const text = 'Någon annan har ändrat teamets arbetssätt.';
    opened.server.refuseNext(409, { code: 'settings-changed-since', text });
    await button('Spara').click();
    await says(text);
    await opened.page.reload();
    expect(await most().inputValue()).toBe('18');
    await button('Avbryt').click();
    await button('Ändra').last().click();
    expect(await most().inputValue()).toBe('20');
  });

  it('takes back what has not begun', async () => {
    await openAs('demo/samordnare', page);
    const sent = await sentBy(() => button('Ta tillbaka: Nyckeltal för samtidiga ärenden').click());
    expect(sent).toMatchObject([
      { from: '2027-01-01', settings: { targetRange: { min: 15, max: 20 } } },
    ]);
  });
});
