import { describe, expect, it } from 'vitest';
import { momentMs } from '../../../../tab/inputs/meant.ts';
import { text } from '../../../../tab/text/text.ts';
import { openedTab } from '../opened-tab.ts';

const opened = openedTab();
const { openAs, sentBy } = opened;

const press = (name: string | RegExp): Promise<void> =>
  opened.page.getByRole('button', { name }).first().click();

const open = '#/team/berg/meeting/open';
const coordinator = 'demo/samordnare';

describe('an ongoing case at the meeting', () => {
  it('is followed up at the next meeting with one click', async () => {
    await openAs(coordinator, open);
    expect(await sentBy(() => press('Följ upp på nästa möte BER-2026-001'))).toMatchObject([
      { verb: 'decide-item', decision: { outcome: 'follow-up', on: '2027-01-12' } },
    ]);
  });

  it('is parked with two clicks, until the next meeting', async () => {
    await openAs(coordinator, open);
    const sent = await sentBy(async () => {
      await press('Låt ärendet vila BER-2026-001');
      await press('Väntar på en utredning');
    });
    expect(sent).toMatchObject([
      { decision: { outcome: 'parked', cause: 'investigation', on: '2027-01-12' } },
    ]);
  });

  it('has a task taken on with two clicks, by its holder until the next meeting', async () => {
    await openAs(coordinator, open);
    const sent = await sentBy(async () => {
      await press('Ny uppgift BER-2026-001');
      await press('Kontakta individen');
    });
    expect(sent).toEqual([
      {
        verb: 'take-on-task',
        teamId: 'berg',
        reference: 'BER-2026-001',
        memberId: 'm5',
        task: 'contact-individual',
        due: '2027-01-12',
        meetingId: 'open',
      },
    ]);
  });

  it('tells what came of what was taken on before', async () => {
    await openAs(coordinator, open);
    const sent = await sentBy(() => press('Gick inte: Kontakta en annan part'));
    expect(sent).toMatchObject([
      { verb: 'report-task', reference: 'BER-2026-001', taskId: 't1', outcome: 'not-possible' },
    ]);
  });

  it('has one form open at a time, each with a way to close it, and keeps what was typed in it', async () => {
    await openAs(coordinator, open);
    const shown = opened.page.locator('section[aria-labelledby="shown-now"]');
    const titles = () => shown.locator('h3').allInnerTexts();
    const steps = [
      { name: 'Låt ärendet vila', opens: /^Låt ärendet vila BER-2026-001/ },
      { name: 'Ny uppgift', opens: /^Ny uppgift BER-2026-001/ },
      { name: 'Individkoordinator', opens: /^Individkoordinator BER-2026-001/ },
      { name: 'Avsluta ärendet', opens: /^Avsluta ärendet BER-2026-001/ },
    ];
    for (const { name, opens } of steps) {
      await press(opens);
      await expect.poll(titles).toEqual([name]);
      await expect.poll(() => shown.getByRole('button', { name: 'Avbryt' }).count()).toBe(1);
      await opened.page.waitForTimeout(momentMs);
    }
    await press(/^Låt ärendet vila BER-2026-001/);
    await shown.getByLabel('När tittar teamet på det igen?').fill('2027-02-09');
    await opened.page.waitForTimeout(momentMs);
    await shown.getByRole('button', { name: 'Avbryt' }).click();
    await expect.poll(titles).toEqual([]);
    await opened.page.waitForTimeout(momentMs);
    await press(/^Låt ärendet vila BER-2026-001/);
    await expect
      .poll(() => shown.getByLabel('När tittar teamet på det igen?').inputValue())
      .toBe('tis 9 feb 2027');
  });

  it('is given an individkoordinator by a decision of its own', async () => {
    await openAs(coordinator, open);
    const sent = await sentBy(async () => {
      await press('Individkoordinator BER-2026-001');
      await press('Ingen individkoordinator');
    });
    expect(sent).toMatchObject([
      {
        verb: 'decide-individual-coordinator',
        reference: 'BER-2026-001',
        memberId: 'none',
        meetingId: 'open',
      },
    ]);
  });
});

describe('the meeting', () => {
  it('says with one click whether there is room for more', async () => {
    await openAs(coordinator, open);
    expect(await sentBy(() => press(/^Fullt$/))).toMatchObject([
      { verb: 'judge-room', verdict: 'full' },
    ]);
  });

  it('notes with one click that everybody not noted yet is there', async () => {
    await openAs(coordinator, open);
    await press('4 av 7 angivna');
    expect(await sentBy(() => press('Övriga 2 på plats, inte FK'))).toEqual([
      { verb: 'note-rest', teamId: 'berg', meetingId: 'open', attendance: 'physical' },
    ]);
    // And back with another, where it is told.
    const told = opened.page.getByRole('region', { name: text.toast.place });
    const undone = await sentBy(() => told.getByRole('button', { name: 'Ångra' }).first().click());
    expect(undone).toMatchObject([{ verb: 'unnote-rest' }]);
  });

  it('says what is left before it is closed, each with the way to it', async () => {
    await openAs(coordinator, open);
    await press('Avsluta mötet …');
    await opened.page.getByText('1 pågående ärende har inte tagits upp').waitFor();
    await opened.page.getByText('Närvaro saknas för 2 i teamet').waitFor();
    await press(/^BER-2026-015/);
    await expect
      .poll(() => opened.page.evaluate(() => document.activeElement?.textContent))
      .toContain('BER-2026-015');
    await press('Avsluta mötet …');
    await press(/^Handläggare IFO \(kommunen\)$/);
    await expect
      .poll(() => opened.page.evaluate(() => document.activeElement?.textContent))
      .toContain('angivna');
  });

  it('shows afterwards what one has taken on, reported with one click', async () => {
    await openAs('demo/af', '#/team/berg/meeting/closed');
    expect(await sentBy(() => press(/^Gjort: Kontakta en annan part/))).toMatchObject([
      { verb: 'report-task', outcome: 'done' },
    ]);
  });
});

describe('one who cannot come', () => {
  it('leaves word about a case with one click, and takes it back with another', async () => {
    await openAs('demo/af', '#/team/berg/meeting/absent');
    const words = (reference: string) =>
      opened.page.getByRole('group', { name: `Besked om ${reference}` }).first();
    expect(
      await sentBy(() =>
        words('BER-2026-014').getByRole('button', { name: 'Vänta tills jag är med' }).click(),
      ),
    ).toMatchObject([{ verb: 'leave-word', memberId: 'm5', word: 'wait-for-me' }]);
    expect(
      await sentBy(() => words('BER-2025-003').getByRole('button', { name: 'Inget nytt' }).click()),
    ).toMatchObject([{ verb: 'leave-word', reference: 'BER-2025-003', word: 'none' }]);
  });
});

describe('the first page', () => {
  it('leads to the case that needs something', async () => {
    await openAs('demo/af', '#/team/berg');
    await opened.page.getByRole('link', { name: /^Förbered BER-2026-002/ }).click();
    await expect.poll(() => new URL(opened.page.url()).hash).toBe('#/team/berg/case/BER-2026-002');
  });
});

describe('the page of the meeting to come', () => {
  it('asks the raising party what is done while a case waits, and takes the answer as a code', async () => {
    await openAs('demo/af', '#/team/berg/meeting/called');
    const sent = await sentBy(async () => {
      await press('Uppdatera BER-2026-012');
      await press('Vård eller behandling pågår');
    });
    expect(sent).toMatchObject([
      { verb: 'note-waiting', reference: 'BER-2026-012', waitingAction: 'care' },
    ]);
  });
});

describe('a text that looks like a name', () => {
  it('is sent again with the word that this very finding is none, whatever else is mended in the text', async () => {
    await openAs('demo/af', '#/team/berg/deviations');
    await press('Rapportera en avvikelse');
    await opened.page.getByLabel('Vad gäller det').selectOption('routines-responsibility');
    const line = opened.page.getByLabel('Vad hände? (valfritt)');
    await line.fill('Lokalen Karin Boye är bokad');
    const box = opened.page.getByRole('checkbox', { name: 'Texten pekar inte ut någon person' });
    expect(await box.count()).toBe(0);
    const refusal = 'Texten ser ut att innehålla ett personnamn.';
    opened.server.refuseNext(422, {
      code: 'guarded',
      findings: [
        { field: 'text', kind: 'possible-name', start: 0, length: 6, key: 'possible-name.abc' },
      ],
      text: refusal,
      fields: ['text'],
    });
    await opened.page.getByRole('button', { name: 'Skicka rapporten' }).click();
    await opened.page.getByText(refusal).waitFor();
    await box.check();
    await line.fill('Lokalen Karin Boye är dubbelbokad');
    const sent = await sentBy(() =>
      opened.page.getByRole('button', { name: 'Skicka rapporten' }).click(),
    );
    expect(sent).toMatchObject([
      {
        verb: 'report-deviation',
        text: 'Lokalen Karin Boye är dubbelbokad',
        confirmed: ['possible-name.abc'],
      },
    ]);
  });
});

describe("a deviation's road", () => {
  it('is given an action with who and by when', async () => {
    await openAs(coordinator, '#/team/berg/deviations');
    await press('Besluta åtgärd');
    await opened.page.getByRole('textbox', { name: 'Åtgärd' }).fill('Ny rutin för samtycke');
    await opened.page.getByLabel('Ansvarig').selectOption('municipality');
    await opened.page.getByLabel('Klart senast').fill('2027-01-31');
    expect(await sentBy(() => press('Spara åtgärden'))).toEqual([
      {
        verb: 'set-deviation-action',
        teamId: 'berg',
        deviationId: 'v2',
        seen: 1,
        text: 'Ny rutin för samtycke',
        owner: 'municipality',
        due: '2027-01-31',
      },
    ]);
  });

  it('is lifted for good only by who says so twice', async () => {
    await openAs(coordinator, '#/team/berg/deviations');
    await press('Lyft till Länsam');
    expect(await sentBy(() => press('Ja, lyft den'))).toMatchObject([
      { verb: 'lift-deviation', deviationId: 'v2' },
    ]);
  });
});

describe('a member of the styrgrupp', () => {
  it('decides what waits first on the styrgrupp’s page, and says what it was decided upon', async () => {
    await openAs('demo/chef', '#/steering/styr-berg');
    await press('Besluta åtgärd');
    await opened.page
      .getByRole('textbox', { name: 'Åtgärd' })
      .fill('Ersättare utses till varje möte');
    await opened.page.getByLabel('Ansvarig').selectOption('rehab-coordinator-psychiatry');
    await opened.page.getByLabel('Klart senast').fill('2027-01-31');
    const [sent] = await sentBy(() => press('Spara åtgärden'));
    expect(sent).toMatchObject({
      ...{ verb: 'set-deviation-action', seen: 2, owner: 'rehab-coordinator-psychiatry' },
      ...{ text: 'Ersättare utses till varje möte', due: '2027-01-31' },
    });
  });

  it('confirms what the samordnare has written down, and is told that it waits', async () => {
    await openAs('demo/chef', '#/steering/styr-berg');
    await opened.page.getByText('väntar på att bekräftas').first().waitFor();
    expect(await sentBy(() => press('Bekräfta beslutet'))).toMatchObject([
      { verb: 'confirm-deviation-decision' },
    ]);
  });
});

describe('the utbudskarta', () => {
  it('is searched as one types, and only read by one who may only read', async () => {
    await openAs('demo/fk', '#/team/berg/offers');
    await opened.page.getByRole('searchbox', { name: 'Sök i utbudskartan' }).fill('skuld');
    await expect.poll(() => opened.page.getByText('AME Svenstavik (Kommunen)').count()).toBe(0);
    await opened.page.getByText('Budget- och skuldrådgivningen (Kommunen)').waitFor();
    expect(
      await opened.page.getByRole('button', { name: /^(Bekräfta|Ändra|Ta bort)/ }).count(),
    ).toBe(0);
  });

  it('has an offer confirmed, or its party asked, with one click', async () => {
    await openAs(coordinator, '#/team/berg/offers');
    expect(await sentBy(() => press(/^Bekräfta SIUS/))).toMatchObject([
      { verb: 'confirm-offer', offerId: 'o2' },
    ]);
    expect(await sentBy(() => press('Be om bekräftelse: Arbetsförmedlingen'))).toMatchObject([
      { verb: 'ask-offers', party: 'af' },
    ]);
  });

  it('asks before an offer is taken away', async () => {
    await openAs(coordinator, '#/team/berg/offers');
    const before = opened.server.commands.length;
    await press(/^Fler val för Skuldrådgivning/);
    await opened.page.getByRole('menuitem', { name: 'Ta bort' }).click();
    await opened.page.getByText('Insatsen försvinner ur utbudskartan.').waitFor();
    expect(opened.server.commands.length).toBe(before);
    expect(await sentBy(() => press('Ta bort insatsen'))).toMatchObject([
      { verb: 'end-offer', offerId: 'o3' },
    ]);
  });
});

describe('what is asked over the page', () => {
  it.each([
    ['answered with no', () => press('Avbryt')],
    ['left by Escape', () => opened.page.keyboard.press('Escape')],
  ])('gives the page and the focus back to who hears it: %s', async (_, leave) => {
    await openAs(coordinator, '#/team/berg/offers');
    const row = opened.page.getByRole('button', { name: /^Fler val för Skuldrådgivning/ });
    await row.click();
    await opened.page.getByRole('menuitem', { name: 'Ta bort' }).click();
    const page = opened.page.locator('#star');
    await expect.poll(() => page.getAttribute('aria-hidden')).toBe('true');
    await leave();
    await expect.poll(() => page.getAttribute('aria-hidden')).toBeNull();
    await expect.poll(() => row.evaluate((button) => document.activeElement === button)).toBe(true);
  });

  it('has the focus stay within it, and never on one of the hidden posts around it', async () => {
    await openAs(coordinator, '#/team/berg/offers');
    await press(/^Fler val för Skuldrådgivning/);
    await opened.page.getByRole('menuitem', { name: 'Ta bort' }).click();
    const dialog = opened.page.getByRole('dialog');
    await dialog.waitFor();
    expect(await opened.page.locator('[data-tabster-dummy]').count()).toBeGreaterThan(0);
    const stops: unknown[] = [];
    for (const key of ['Tab', 'Tab', 'Tab', 'Shift+Tab', 'Shift+Tab', 'Shift+Tab', 'Shift+Tab']) {
      await opened.page.keyboard.press(key);
      stops.push(
        await dialog.evaluate((shown) => shown.querySelector('button:focus')?.textContent),
      );
    }
    expect(new Set(stops)).toEqual(new Set(['Ta bort insatsen', 'Avbryt']));
  });

  it('lets the page be heard also when one goes to another without answering', async () => {
    await openAs(coordinator, '#/team/berg/offers');
    await press(/^Fler val för Skuldrådgivning/);
    await opened.page.getByRole('menuitem', { name: 'Ta bort' }).click();
    const page = opened.page.locator('#star');
    await expect.poll(() => page.getAttribute('aria-hidden')).toBe('true');
    await opened.page.evaluate(() => void (location.hash = '#/team/berg/queue'));
    await opened.page.getByRole('heading', { level: 1, name: 'Kö' }).waitFor();
  });
});

describe('what has the focus in the meeting', () => {
  it('is never hidden behind the bar that stays in sight, also going backwards', async () => {
    await openAs(coordinator, open);
    await opened.page.getByRole('region', { name: 'Var mötet är' }).waitFor();
    const last = opened.page.getByRole('button', { name: 'Avsluta mötet …' });
    await last.focus();
    const hidden: string[] = [];
    for (let n = 0; n < 25; n += 1) {
      await opened.page.keyboard.press('Shift+Tab');
      const behind = await opened.page.evaluate(() => {
        const bar = document.querySelector('section[aria-label="Var mötet är"]');
        const at = document.activeElement;
        if (bar === null || at === null || bar.contains(at)) return undefined;
        const under = bar.getBoundingClientRect();
        const { top, bottom } = at.getBoundingClientRect();
        return bottom > under.top && top < under.bottom ? at.textContent : undefined;
      });
      if (behind !== undefined) hidden.push(behind);
    }
    expect(hidden).toEqual([]);
  });
});

describe('what is counted by the tertial', () => {
  it('is saved row by row', async () => {
    await openAs(coordinator, '#/team/berg/tallies');
    const freda = opened.page.getByRole('form', { name: 'FREDA' });
    await freda.getByLabel('Erbjudna').fill('4');
    await freda.getByLabel('Genomförda').fill('3');
    expect(await sentBy(() => press('Spara FREDA'))).toEqual([
      {
        verb: 'count-screening',
        teamId: 'berg',
        tertial: '2026-T3',
        tool: 'freda',
        offered: 4,
        done: 3,
      },
    ]);
  });

  it('is only read by others than the samordnare', async () => {
    await openAs('demo/af', '#/team/berg/tallies');
    await opened.page.getByText('Erbjudna: 12 · Genomförda: 9').waitFor();
    expect(await opened.page.getByRole('button', { name: /^Spara/ }).count()).toBe(0);
  });
});
