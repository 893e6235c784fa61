import { expect, it } from 'vitest';
import { pressButton } from '../harness/card-actions.ts';
import { msId, type Stage } from '../harness/stage.ts';
import {
  caseAs,
  closeMeeting,
  openMeeting,
  pageOf,
  played,
  postedCard,
  takeUp,
} from './the-case.ts';

export function following(stage: () => Stage): void {
  let meetingId: string;

  it('is told of by its holder on the card, and four deliveries of the press are one note', async () => {
    const { teams } = stage().now;
    const card = await postedCard(stage(), played);
    const levels = {
      progress__workingAbility: '2',
      progress__occupation: '3',
      progress__livelihood: '2',
      progress__functionalImpairment: '3',
      progress__stage: 'during',
    };
    const press = () =>
      pressButton(teams, msId('ifo-officer'), card, { verb: 'note-progress' }, levels);
    const answers = await Promise.all([press(), press(), press(), press()]);
    // One delivery was the first; the others are told, and all show the same card.
    const saved = answers.filter(({ value }) =>
      JSON.stringify(value).includes('Stegen är sparade.'),
    );
    expect(saved).toHaveLength(1);
    for (const { value } of answers)
      expect(JSON.stringify(value)).toMatch(/Stegen är sparade|Det här hade du redan skickat/);
    const { history } = await caseAs(stage(), 'ifo-officer', played);
    expect(history.filter(({ text }) => text.includes('under tiden'))).toHaveLength(1);
  });

  it('shows in the tab which way it has gone since the start', async () => {
    const tab = await pageOf(stage(), 'individual-coordinator', played);
    await tab.getByText('Framåt').first().waitFor();
    await tab.getByText('Oförändrat').first().waitFor();
  });

  it('gives somebody a task at the meeting and is followed up for the first time, in two presses', async () => {
    meetingId = await openMeeting(stage(), '2027-02-09');
    const tab = await stage().tab('coordinator', `#/team/ber/meeting/${meetingId}`, 'panel');
    await takeUp(tab, played);
    await tab.getByRole('button', { name: `Ny uppgift ${played}` }).click();
    await tab.getByRole('combobox', { name: /^Vem/ }).selectOption('Arbetsförmedlare (AF)');
    await tab.getByRole('button', { name: 'Kontakta en annan part' }).click();
    await tab.getByText('Arbetsförmedlare (AF) · Senast tis 9 mars 2027').first().waitFor();
    await tab.getByRole('button', { name: `Följ upp på nästa möte ${played}` }).click();
    await tab.getByRole('button', { name: `Ångra ${played}` }).waitFor();
    await closeMeeting(stage(), meetingId);
  });

  it('is what the one who took on the task finds on their first page', async () => {
    const tab = await stage().tab('employment-officer', '#/team/ber');
    await tab.getByText('Kontakta en annan part').first().waitFor();
    expect((await caseAs(stage(), 'ifo-officer', played)).nextText).toBe(
      'Nästa uppföljning tis 9 mars 2027',
    );
  });
}
