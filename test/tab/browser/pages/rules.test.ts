import { describe, expect, it } from 'vitest';
import { openedTab } from '../opened-tab.ts';

const opened = openedTab();
const { openAs, sentBy } = opened;
const office = 'demo/kansli';
const processLead = 'demo/processledare';
const draft = '#/rules/rule-set/v3';

const button = (name: string | RegExp) => opened.page.getByRole('button', { name });
const input = (name: string) => opened.page.getByRole('textbox', { name });
const says = (words: string | RegExp) => opened.page.getByText(words).first().waitFor();
const kallelse = () => input('Kallelse');

describe('the rules', () => {
  it('are only read by those who do not write them', async () => {
    await openAs('demo/af', '#/rules');
    await says('Version 2. Gäller från ons 1 juli 2026.');
    expect(await button(/utkast/i).count()).toBe(0);
    expect(await opened.page.getByRole('option', { name: /utkast/ }).count()).toBe(0);
  });

  it('have a draft begun from the version one looks at, for a year without one', async () => {
    await openAs(office, '#/rules/yearly-plan');
    const sent = await sentBy(async () => {
      await button('Nytt utkast').click();
      await button('Skapa utkastet').click();
    });
    expect(sent).toEqual([
      { verb: 'draft-rules', kind: 'yearly-plan', year: 2026, copyOf: '2026' },
    ]);
  });

  it('lead to the draft there is instead of to another', async () => {
    await openAs(office, '#/rules');
    expect(await button('Nytt utkast').count()).toBe(0);
    await button('Till utkastet').click();
    await button('Spara utkastet').waitFor();
    expect(opened.page.url()).toMatch(/#\/rules\/rule-set\/v3$/);
  });
});

describe('a draft', () => {
  it('is saved as it is filled in', async () => {
    await openAs(processLead, draft);
    await kallelse().fill('9');
    await says('9 dagar före mötet, tidigare om dagen infaller på en helg');
    const [sent] = await sentBy(() => button('Spara utkastet').click());
    expect(sent).toMatchObject({
      verb: 'change-rules',
      id: 'v3',
      basedOn: 1,
      content: { kind: 'rule-set', values: { noticeLeadDays: 9, casesLeadDays: 14 } },
    });
    await says('Utkastet är sparat.');
    expect(await kallelse().inputValue()).toBe('9');
  });

  it('says at every input what does not fit, and sends nothing', async () => {
    await openAs(processLead, draft);
    const before = opened.server.commands.length;
    await kallelse().fill('12,5');
    await input('Mötets längd').fill('');
    await button('Spara utkastet').click();
    await says('Skriv ett heltal från 1 till 60.');
    await says('Skriv ett heltal från 15 till 600.');
    await kallelse().fill('2');
    await input('Mötets längd').fill('180');
    await button('Spara utkastet').click();
    await says('Påminnelsen ska gå ut efter kallelsen.');
    expect(await opened.page.locator('[aria-invalid="true"]').count()).toBe(2);
    expect(opened.server.commands.length).toBe(before);
  });

  it('keeps what is typed through a refusal, a reload and a look at other pages', async () => {
    await openAs(processLead, draft);
    await kallelse().fill('8');
    const text = 'Någon annan har ändrat utkastet sedan du öppnade det, så inget har sparats.';
    opened.server.refuseNext(409, { code: 'rules-changed-since', text });
    await button('Spara utkastet').click();
    await says(text);
    expect(await kallelse().inputValue()).toBe('8');
    await opened.page.reload();
    await says('Du har ändringar som inte är sparade.');
    expect(await kallelse().inputValue()).toBe('8');
    await button('Verksamhetsplan').click();
    await button('Regelverk').click();
    await button('Till utkastet').click();
    expect(await kallelse().inputValue()).toBe('8');
    await button('Kasta ändringarna').click();
    expect(await kallelse().inputValue()).toBe('10');
  });

  it('lies on top of what somebody else has saved meanwhile, once its writer says so', async () => {
    await openAs(processLead, draft);
    await kallelse().fill('8');
    await opened.page.route('**/api/rules', async (route) => {
      const answer = await route.fetch();
      const body = (await answer.text())
        .replace('"basedOn":1', '"basedOn":2')
        .replaceAll('"meetingMinutes":180', '"meetingMinutes":150')
        .replaceAll('"ageTo":64', '"ageTo":66');
      await route.fulfill({
        response: answer,
        body,
        headers: { 'content-type': 'application/json' },
      });
    });
    opened.server.refuseNext(409, { code: 'rules-changed-since', text: 'Ändrat av någon annan.' });
    await button('Spara utkastet').click();
    await says('Någon annan har sparat utkastet medan du skrev.');
    expect(await kallelse().inputValue()).toBe('8');
    await expect.poll(() => input('Mötets längd').inputValue()).toBe('150');
    await button('Fortsätt med mina ändringar').click();
    const [sent] = await sentBy(() => button('Spara utkastet').click());
    await opened.page.unroute('**/api/rules');
    expect(sent).toMatchObject({
      basedOn: 2,
      content: { values: { noticeLeadDays: 8, meetingMinutes: 150, ageTo: 66 } },
    });
  });

  it('shows what it changes, also what is not saved', async () => {
    await openAs(processLead, draft);
    await kallelse().fill('11');
    await button('Det här ändras').click();
    await says('7 dagar före mötet, tidigare om dagen infaller på en helg');
    await says('11 dagar före mötet, tidigare om dagen infaller på en helg');
    await opened.page
      .getByLabel('Jämför med')
      .selectOption({ label: 'STAR-överenskommelsen 2025, version 1 (tidigare)' });
    await says('Individkoordinatorn är en annan person än samordnaren');
  });

  it('is published by the office from a day it chooses, after it was asked', async () => {
    await openAs(office, draft);
    await button('Publicera …').click();
    await says('När den är publicerad kan den inte ändras.');
    await opened.page.getByLabel('Börjar gälla').fill('2027-02-01');
    const sent = await sentBy(() => button('Ja, publicera').click());
    expect(sent).toEqual([
      { verb: 'publish-rules', kind: 'rule-set', id: 'v3', basedOn: 1, from: '2027-02-01' },
    ]);
  });

  it('is not published with something unsaved in it', async () => {
    await openAs(office, draft);
    const before = opened.server.commands.length;
    await kallelse().fill('8');
    await button('Publicera …').click();
    await says('Spara eller kasta ändringarna i utkastet innan du publicerar.');
    await button('Ja, publicera').click();
    expect(opened.server.commands.length).toBe(before);
  });

  it('is not published by the processledare', async () => {
    await openAs(processLead, draft);
    await says('Kansliet publicerar utkastet när det är klart.');
    expect(await button(/^Publicera/).count()).toBe(0);
  });

  it('is taken away after it was asked', async () => {
    await openAs(processLead, draft);
    await button('Ta bort utkastet …').click();
    const sent = await sentBy(() => button('Ja, ta bort').click());
    expect(sent).toEqual([{ verb: 'withdraw-rules', kind: 'rule-set', id: 'v3' }]);
  });
});

describe('a draft of a plan', () => {
  it('ranks its groups and funds its posts', async () => {
    await openAs(office, '#/rules/yearly-plan/v2');
    await button('Tidigare: Unga (16–29 år)').click();
    await button('Lägg till en tjänst').click();
    await opened.page.getByRole('combobox', { name: /^Tjänst/ }).selectOption('psychiatry');
    await input('Procent av heltid').fill('50');
    const [sent] = await sentBy(() => button('Spara utkastet').click());
    const { values } = (sent as { content: { values: Record<string, readonly unknown[]> } })
      .content;
    expect(values['priorityGroups']?.slice(-2)).toEqual(['young', 'no-public-support']);
    expect(values['fundedPosts']?.at(-1)).toEqual({
      post: 'psychiatry',
      percent: 50,
      from: '2027-01-01',
      to: '2027-12-31',
    });
  });
});
