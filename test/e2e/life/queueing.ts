import { expect, it } from 'vitest';
import { says } from '../harness/card-actions.ts';
import type { Stage } from '../harness/stage.ts';
import { countedSince } from './counted.ts';
import {
  cardOf,
  caseAs,
  closeMeeting,
  openForm,
  openMeeting,
  pageOf,
  played,
  stopped,
  takeUp,
  unfoldDecided,
} from './the-case.ts';

let meetingId: string;

export function queueing(stage: () => Stage): void {
  it('is put in the queue from its card in one press, taken out again, and put back', async () => {
    meetingId = await openMeeting(stage(), '2026-12-08');
    const card = await cardOf(stage(), played);
    await card.getByRole('button', { name: 'Ställ i kö', exact: true }).click();
    await card.getByText('I kö sedan tis 8 dec 2026').waitFor();

    await openForm(card, 'Ångra beslutet');
    await card.getByRole('button', { name: 'Ångra beslutet', exact: true }).last().click();
    await card.getByText('Aktualiserat tis 1 dec 2026, väntar på teamets beslut').waitFor();
    await card.getByRole('button', { name: 'Ställ i kö', exact: true }).click();
    await card.getByText('I kö sedan tis 8 dec 2026').waitFor();
  });

  it('meets word about the other at the meeting, which goes to the queue in the tab', async () => {
    const tab = await stage().tab('coordinator', `#/team/ber/meeting/${meetingId}`);
    await takeUp(tab, stopped);
    await tab.getByText('Rehabkoordinator psykiatri (regionen): Besluta utan mig').waitFor();
    await tab.getByRole('button', { name: `Ställ i kö ${stopped}` }).click();
    await tab.getByRole('button', { name: `Ångra ${stopped}` }).waitFor();
    await unfoldDecided(tab, 'Nya ärenden');
    await tab.getByRole('button', { name: `Ångra ${played}` }).waitFor();
    await closeMeeting(stage(), meetingId);
    await stage().now.teams.stream.waitFor('the minutes', (message) =>
      says(message, 'Minnesanteckningar', played, stopped),
    );
  });

  it('stands in the queue of the tab, where psychiatry tells what is done meanwhile', async () => {
    const tab = await stage().tab('rehab-coordinator-psychiatry', '#/team/ber/queue');
    const queue = tab.getByRole('region', { name: 'I kö' });
    await queue.getByText(played).first().waitFor();
    await tab.getByRole('button', { name: `Anteckna om väntan ${stopped}` }).click();
    await tab.getByLabel('Vad görs under tiden?').selectOption('Vård eller behandling pågår');
    await tab.getByLabel('Kort rad till teamet').fill('Återbesök i januari');
    await tab.getByRole('button', { name: 'Spara anteckningen' }).click();
    await queue.getByText('Vård eller behandling pågår: Återbesök i januari').waitFor();
    const told = await caseAs(stage(), 'coordinator', stopped);
    expect(told.waiting?.answersForText).toBe('Region Jämtland Härjedalen svarar för väntan');
  });

  it('is moved in the queue with a reason, and back by undoing', async () => {
    const first = await stage().view('coordinator', 'teams/ber/queue');
    const tab = await pageOf(stage(), 'coordinator', stopped);
    await tab.getByRole('button', { name: 'Flytta i kön' }).click();
    await tab.getByLabel('Ny plats').selectOption('first');
    await tab.getByLabel('Varför flyttas ärendet?').selectOption('Risk att läget försämras');
    await tab.getByRole('button', { name: 'Flytta', exact: true }).click();
    await tab.getByText('Flyttat i kön: risk att läget försämras', { exact: true }).waitFor();
    await tab.getByRole('button', { name: /^Ångra ”Flyttat i kön/ }).click();
    await tab
      .getByText(/^Ångrat: flyttat i kön/)
      .first()
      .waitFor();
    expect(await stage().view('coordinator', 'teams/ber/queue')).toEqual(first);
  });

  it('is counted as queued once, however often it was decided', async () => {
    const counted = await countedSince(stage(), '2026-T3', 'queued', 'course');
    expect(counted).toEqual({ queued: 2, 'course/raised': 2, 'course/queued': 2 });
  });
}
