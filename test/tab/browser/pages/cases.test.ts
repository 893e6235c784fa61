import { describe, expect, it } from 'vitest';
import { accessibilityFindings } from '../../../e2e/harness/accessibility.ts';
import { openedTab } from '../opened-tab.ts';

const opened = openedTab();
const { openAs, sentBy } = opened;

const atCase = (reference: string): Promise<void> =>
  openAs('demo/samordnare', `#/team/berg/case/${reference}`);

async function press(...names: readonly (string | RegExp)[]): Promise<void> {
  for (const name of names) await opened.page.getByRole('button', { name }).first().click();
}

describe('on the page of a case', () => {
  it('progress takes four clicks and sending', async () => {
    await atCase('BER-2025-003');
    await press('Registrera stegförflyttning');
    const sent = await sentBy(async () => {
      for (const [scale, level] of [
        ['Arbetsförmåga', 3],
        ['Sysselsättning', 2],
        ['Försörjning', 1],
        ['Funktionsnedsättning', 5],
      ] as const)
        await opened.page
          .getByRole('radiogroup', { name: scale })
          .getByRole('radio', { name: new RegExp(`^${level}`) })
          .click();
      await press('Spara stegen');
    });
    expect(sent).toEqual([
      {
        verb: 'note-progress',
        teamId: 'berg',
        reference: 'BER-2025-003',
        stage: 'during',
        workingAbility: 3,
        occupation: 2,
        livelihood: 1,
        functionalImpairment: 5,
      },
    ]);
  });

  it('closing is said to be for the meeting, and a click puts the case on its agenda', async () => {
    await atCase('BER-2025-003');
    const why = opened.page.getByText('Att avsluta ärendet beslutar teamet på mötet.');
    await why.waitFor();
    const sent = await sentBy(() => press('Sätt på dagordningen tis 8 dec 2026'));
    expect(sent).toEqual([
      {
        verb: 'raise-case',
        teamId: 'berg',
        meetingId: 'called',
        raise: { type: 'follow-up', reference: 'BER-2025-003' },
      },
    ]);
    // The button is gone when the page is read anew: the focus is where it was explained.
    await expect
      .poll(() => opened.page.evaluate(() => document.activeElement?.textContent))
      .toBe('Att avsluta ärendet beslutar teamet på mötet.');
  });

  it('a plan is made, with the form of the table and a measure out of the utbudskarta', async () => {
    await atCase('BER-2026-013');
    await press('Registrera planen');
    await opened.page.getByLabel('Planeringsmötet hölls').fill('2026-11-30');
    await opened.page.getByLabel('Försäkringskassan').selectOption('absent');
    await opened.page.getByText('Mötesformen är flerpartsmöte.').waitFor();
    await opened.page.getByLabel('Hälso- och sjukvården').check();
    await opened.page.getByLabel('Socialtjänsten').check();
    await opened.page.getByText('Mötesformen är SIP.').waitFor();
    await opened.page.getByRole('radio', { name: 'Ja' }).check();
    await opened.page.getByLabel('Individens egen uppgift står i planen').check();
    await opened.page.getByText('Planen har ingen arbetsinriktad insats').waitFor();
    await press('Lägg till en insats');
    await opened.page.getByLabel('Sök i utbudskartan').fill('arbetsträn');
    await press(/^Arbetsträning, Arbetscentrum/);
    await opened.page
      .getByText('Planen har ingen arbetsinriktad insats')
      .waitFor({ state: 'detached' });
    await opened.page.getByLabel('Planerad från').fill('2026-12-14');
    const sent = await sentBy(() => press('Spara planen'));
    expect(sent).toMatchObject([
      {
        verb: 'make-plan',
        plan: {
          form: 'sip',
          individualTookPart: true,
          points: ['own-task'],
          measures: [{ code: 'work-training', offerId: 'offer-1', from: '2026-12-14' }],
        },
        nextFollowUp: '2026-12-08',
      },
    ]);
  });

  it('a form without a rule takes a reason, and a name in it is confirmed not to be one', async () => {
    await atCase('BER-2026-013');
    await press('Registrera planen');
    await opened.page.getByLabel('Planeringsmötet hölls').fill('2026-11-30');
    await opened.page.getByLabel('Försäkringskassan').selectOption('takes-part');
    await opened.page.getByRole('radio', { name: 'Flerpartsmöte' }).check();
    await opened.page
      .getByLabel('Varför den mötesformen?')
      .fill('Samma som i Anders Ljung-modellen');
    await opened.page.getByRole('radio', { name: 'Nej' }).check();
    const refusal = 'Texten ser ut att innehålla ett personnamn.';
    opened.server.refuseNext(422, {
      code: 'guarded',
      text: refusal,
      findings: [
        {
          field: 'formReason',
          kind: 'possible-name',
          start: 0,
          length: 6,
          key: 'possible-name.abc',
        },
      ],
      fields: ['formReason'],
    });
    await press('Spara planen');
    await opened.page.getByText(refusal).waitFor();
    await opened.page.getByLabel('Texten pekar inte ut någon person').check();
    const sent = await sentBy(() => press('Spara planen'));
    expect(sent).toMatchObject([
      {
        confirmed: ['possible-name.abc'],
        plan: { formReason: 'Samma som i Anders Ljung-modellen' },
      },
    ]);
  });

  it('a measure is started in two clicks, today', async () => {
    await atCase('BER-2025-003');
    const sent = await sentBy(async () => {
      await press('Starta Skuldrådgivning');
      await opened.page.getByRole('button', { name: 'Spara start' }).click();
    });
    expect(sent).toMatchObject([
      {
        verb: 'set-measure',
        measure: { code: 'debt-counselling', from: '2026-12-07', startedOn: '2026-12-01' },
      },
    ]);
    expect(sent).not.toContainEqual(expect.objectContaining({ measureId: undefined }));
  });

  it('a task is reported in one click', async () => {
    await atCase('BER-2026-013');
    const sent = await sentBy(() => press(/^Gick inte: Kontakta en annan part/));
    expect(sent).toMatchObject([{ verb: 'report-task', outcome: 'not-possible' }]);
  });

  it('withdrawn consent says what happens and is not sent before it is confirmed', async () => {
    await atCase('BER-2025-003');
    await press('Fler åtgärder', 'Samtycket är återkallat');
    await opened.page.getByText('Ärendet stoppas på en gång').waitFor();
    const before = opened.server.commands.length;
    await press('Stoppa ärendet');
    expect(opened.server.commands.length).toBe(before);
    await opened.page.getByLabel('Individen har återkallat sitt samtycke').check();
    const sent = await sentBy(() => press('Stoppa ärendet'));
    expect(sent).toMatchObject([{ verb: 'withdraw-consent', on: '2026-12-01', sure: true }]);
  });

  it('the last step is undone by its place in the history', async () => {
    await atCase('BER-2025-003');
    const sent = await sentBy(() => press(/^Ångra/));
    expect(sent).toMatchObject([{ verb: 'undo-step', step: 7 }]);
  });

  it('what was undone stands struck through in the history, and the oldest come on demand', async () => {
    await atCase('BER-2026-002');
    const history = opened.page.getByRole('region', { name: 'Historik' });
    const undone = history.locator('s');
    expect(await undone.textContent()).toMatch(/^Vilande/);
    await history.getByText('Ångrat ·', { exact: false }).waitFor();
    expect(await history.getByText('Aktualiserat', { exact: true }).count()).toBe(0);
    await press('Visa hela historiken (12)');
    expect(await history.getByText('Aktualiserat', { exact: true }).count()).toBe(1);
  });

  it('what a button opens has the focus', async () => {
    await atCase('BER-2025-003');
    await opened.page.getByRole('button', { name: 'Boka uppföljning' }).press('Enter');
    const focused = opened.page.locator(':focus');
    expect(await focused.textContent()).toBe('Boka uppföljning');
    expect(await focused.evaluate(({ tagName }) => tagName)).toBe('H3');
  });

  it('what was raised is corrected in the form it was raised with', async () => {
    await atCase('BER-2026-014');
    await press('Rätta uppgifterna');
    await opened.page.getByRole('radio', { name: '16–29 år' }).check();
    await opened.page.getByLabel('Processnivå').selectOption('2');
    const sent = await sentBy(() => press('Spara rättelsen'));
    expect(sent).toMatchObject([
      {
        verb: 'correct-case',
        reference: 'BER-2026-014',
        raise: { ageBand: '16-29', gender: 'woman', processLevel: 2 },
      },
    ]);
  });

  it('a closed case is raised again as a new one that points to it', async () => {
    await atCase('BER-2024-002');
    await opened.page.getByRole('link', { name: 'Aktualisera på nytt' }).click();
    await opened.page.getByRole('heading', { name: 'Aktualisera BER-2024-002 på nytt' }).waitFor();
    await opened.page.getByRole('checkbox', { name: 'IFO' }).check();
    await opened.page.getByLabel('Samtycket undertecknat den').fill('2026-11-30');
    await opened.page.getByLabel('Individens egna ord').check();
    await opened.page.getByLabel('Individen bor i teamets kommun').check();
    await opened.page.getByRole('checkbox', { name: 'Försörjningsstöd' }).first().check();
    await opened.page.getByRole('checkbox', { name: /^Samlat behov/ }).check();
    const sent = await sentBy(() => press('Aktualisera ärendet'));
    expect(sent).toMatchObject([
      {
        verb: 'raise-case',
        meetingId: 'called',
        raise: {
          type: 'new',
          previous: 'BER-2024-002',
          gender: 'man',
          ageBand: '30-64',
          criteria: ['working-age', 'combined-needs', 'lives-in-municipality'],
          consent: { form: 'star', livesInMunicipality: true },
        },
      },
    ]);
  });

  it('what is typed of a new case stays while another kind is looked at', async () => {
    await openAs('demo/samordnare', '#/team/berg/raise');
    await opened.page.getByLabel('Samtycket undertecknat den').fill('2026-11-30');
    await press('Konsultation');
    await opened.page.getByLabel('Samtycket undertecknat den').waitFor({ state: 'hidden' });
    await press('Nytt ärende');
    expect(await opened.page.getByLabel('Samtycket undertecknat den').inputValue()).toBe(
      'mån 30 nov 2026',
    );
  });

  it('that is not there says so', async () => {
    await atCase('BER-2026-999');
    await opened.page.getByRole('heading', { name: 'Sidan finns inte' }).waitFor();
    expect(await accessibilityFindings(opened.page)).toEqual([]);
  });
});

describe('in the list of cases', () => {
  it('a case is found by its number and opened', async () => {
    await openAs('demo/samordnare', '#/team/berg/cases');
    await opened.page.getByLabel('Sök på beteckning').fill('009');
    await opened.page.getByRole('link', { name: 'BER-2026-009' }).click();
    await opened.page.getByRole('heading', { level: 1, name: 'BER-2026-009' }).waitFor();
  });

  it('FK sees the cases it raised and no other', async () => {
    await openAs('demo/fk', '#/team/berg/cases');
    await opened.page.getByLabel('Sök på beteckning').fill('BER');
    expect(await opened.page.getByRole('link', { name: /^BER-/ }).allTextContents()).toEqual([
      'BER-2026-016',
    ]);
  });

  it('the older ended ones come when they are asked for, and the first of them has the focus', async () => {
    await openAs('demo/samordnare', '#/team/berg/cases');
    await press(/^Avslutade \(1\+\)/);
    expect(await opened.page.getByRole('link', { name: 'BER-2021-014' }).count()).toBe(0);
    await press('Visa fler avslutade');
    const first = opened.page.getByRole('link', { name: 'BER-2021-014' });
    await first.waitFor();
    await expect.poll(() => first.evaluate((link) => link === document.activeElement)).toBe(true);
    expect(await opened.page.getByRole('button', { name: 'Visa fler avslutade' }).count()).toBe(0);
    expect(await accessibilityFindings(opened.page)).toEqual([]);
  });

  it('one that ended long ago is found by its year and number', async () => {
    await openAs('demo/samordnare', '#/team/berg/cases');
    await opened.page.getByLabel('Sök på beteckning').fill('2021-14');
    await opened.page.getByRole('link', { name: 'BER-2021-014' }).waitFor();
    await opened.page.getByText('Avslutat tis 10 maj 2022').waitFor();
  });

  it('FK is told how to find what ended long ago', async () => {
    await openAs('demo/fk', '#/team/berg/cases');
    await press(/^Avslutade \(0\)/);
    await opened.page.getByText('Äldre avslutade ärenden hittar du med beteckningen.').waitFor();
  });

  it('says when there is nothing with that reference', async () => {
    await openAs('demo/samordnare', '#/team/berg/cases');
    await opened.page.getByLabel('Sök på beteckning').fill('KRO-2026-001');
    await opened.page.getByText('Inget ärende med beteckningen ”KRO-2026-001”.').waitFor();
  });
});

describe('in the queue', () => {
  it('a case is moved a step up with a reason, by keyboard alone', async () => {
    await openAs('demo/samordnare', '#/team/berg/queue');
    await opened.page.getByRole('button', { name: 'Flytta BER-2026-012' }).press('Enter');
    const place = opened.page.getByLabel('Ny plats');
    await place.press('ArrowDown');
    expect(await place.inputValue()).toBe('first');
    await opened.page.getByLabel('Varför flyttas ärendet?').press('ArrowDown');
    const sent = await sentBy(() =>
      opened.page.getByRole('button', { name: 'Flytta', exact: true }).last().press('Enter'),
    );
    expect(sent).toEqual([
      {
        verb: 'move-in-queue',
        teamId: 'berg',
        reference: 'BER-2026-012',
        after: 'first',
        reason: 'livelihood-ends',
      },
    ]);
  });

  it('what is done meanwhile is noted on the row, starting from what was noted before', async () => {
    await openAs('demo/samordnare', '#/team/berg/queue');
    await press('Anteckna om väntan BER-2026-009');
    expect(await opened.page.getByLabel('Vad görs under tiden?').inputValue()).toBe('care');
    await opened.page.getByLabel('Kort rad till teamet').fill('');
    await opened.page.getByLabel('Vad görs under tiden?').selectOption('regular-contact');
    const sent = await sentBy(() => press('Spara anteckningen'));
    expect(sent).toEqual([
      {
        verb: 'note-waiting',
        teamId: 'berg',
        reference: 'BER-2026-009',
        waitingAction: 'regular-contact',
      },
    ]);
  });
});
