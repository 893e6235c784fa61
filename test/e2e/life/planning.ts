import { expect, it } from 'vitest';
import { BERG, type Stage } from '../harness/stage.ts';
import { cardOf, caseAs, isFineInPanel, openForm, pageOf, played } from './the-case.ts';
import { onCard } from '../../builders/on-card.ts';

export function planning(stage: () => Stage): void {
  it('is on the list of after the meeting, where a task is reported as done in the page', async () => {
    const { teamsPage } = stage().now;
    await teamsPage.openChannel(BERG.name);
    const card = teamsPage.card('Efter mötet · STAR Berg');
    await card.waitFor({ timeout: 30_000 });
    await openForm(card, 'Återrapportera uppgift');
    const prepared = `${onCard(played)} · Förbereda individen inför planeringsmötet (förmöte) · Handläggare IFO (kommunen)`;
    await teamsPage.choose(card, 'Vilken uppgift?', prepared);
    await card.getByRole('radio', { name: 'Gjort', exact: true }).click();
    await card.getByRole('button', { name: 'Återrapportera', exact: true }).click();
    await card.getByText('Uppgiften är återrapporterad.').waitFor();
  });

  it('has another task reported in the tab as one that could not be done', async () => {
    const tab = await pageOf(stage(), 'ifo-officer', played);
    await tab.getByRole('button', { name: /^Gick inte: Samla in underlag från parterna/ }).click();
    await tab.getByText('Samla in underlag från parterna: gick inte').first().waitFor();
    const { tasks } = await caseAs(stage(), 'ifo-officer', played);
    expect(tasks.map(({ outcomeText }) => outcomeText ?? 'open')).toEqual([
      'open',
      'open',
      'Gjort',
      'Gick inte',
    ]);
  });

  it('gets its plan in the page: SIP by the table, five points, measures out of the utbudskarta', async () => {
    const { teamsPage } = stage().now;
    const { page } = teamsPage;
    const card = await cardOf(stage(), played);
    await openForm(card, 'Registrera planen');
    await teamsPage.pickDay(card, 'Planeringsmötet hölls', '2027-01-18');
    await teamsPage.choose(card, 'Försäkringskassan', 'Försäkringskassan deltar inte');
    await card.getByRole('checkbox', { name: 'Hälso- och sjukvården' }).click();
    await card.getByRole('checkbox', { name: 'Socialtjänsten' }).click();
    await card.getByRole('radio', { name: 'SIP', exact: true }).click();
    await card.getByRole('radio', { name: 'Ja', exact: true }).click();
    for (const point of [
      'Planen är gjord tillsammans',
      'Individen kan läsa',
      'Varje aktörs',
      'Individens egen uppgift',
      'Kontaktuppgifter',
    ])
      await card.getByRole('checkbox', { name: point }).click();
    for (const [label, offer] of [
      [/^Ny insats$/, 'Arbetsträning, Kommunens arbetscentrum'],
      [/^Ny insats 2$/, 'Behandling, Psykiatrisk öppenvård'],
    ] as const) {
      await card.getByRole('combobox', { name: label }).click();
      await page.getByRole('option', { name: offer, exact: true }).click();
    }
    await card.getByRole('button', { name: 'Spara planen' }).click();
    await expect
      .poll(async () => (await caseAs(stage(), 'ifo-officer', played)).plan?.formText)
      .toBe('SIP');
    // In the channel a case is its reference and its state: its plan is for the page (handbook §7).
    await expect
      .poll(async () => {
        const told = await card.innerText();
        return ['SIP', 'punkter', 'Behandling'].filter((words) => told.includes(words));
      })
      .toEqual([]);
  });

  it('has its plan in the tab, where the holder starts a measure', async () => {
    const { plan, tasks } = await caseAs(stage(), 'ifo-officer', played);
    expect(plan?.warnings).toEqual([]);
    expect(plan?.measures).toEqual([
      { title: 'Arbetsträning', status: 'planned' },
      { title: 'Behandling', status: 'planned' },
    ]);
    expect(tasks.filter(({ outcomeText }) => outcomeText === undefined)).toEqual([]);

    const tab = await pageOf(stage(), 'ifo-officer', played);
    await tab.getByText('5 av 5 punkter').first().waitFor();
    await tab.getByRole('button', { name: 'Starta Arbetsträning' }).click();
    await tab.getByRole('button', { name: 'Spara start' }).click();
    await tab.getByText(/^Insats: Arbetsträning, startad/).waitFor();
    await isFineInPanel(stage(), played);
  });

  it('notes in the page where the individual stands, in five presses on four scales', async () => {
    const { teamsPage } = stage().now;
    const card = await cardOf(stage(), played);
    await openForm(card, 'Registrera stegförflyttning');
    await teamsPage.choose(card, 'Arbetsförmåga', '1 Ingen');
    await teamsPage.choose(card, 'Sysselsättning', '1 Ingen sysselsättning');
    await teamsPage.choose(card, 'Försörjning', '2 Till en mindre del egen');
    await teamsPage.choose(card, 'Funktionsnedsättning', '3 Hindrar delvis');
    await card.getByRole('button', { name: 'Spara stegen' }).click();
    await expect
      .poll(async () => (await caseAs(stage(), 'ifo-officer', played)).history[0]?.text)
      .toMatch(/^Stegförflyttning registrerad vid start: Arbetsförmåga 1 Ingen/);
    await expect.poll(() => card.innerText()).not.toContain('Hindrar delvis');
  });
}
