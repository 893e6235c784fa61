import { expect, it } from 'vitest';
import type { Stage } from '../harness/stage.ts';
import {
  cardOf,
  caseAs,
  closeMeeting,
  isFineInPanel,
  openForm,
  openMeeting,
  pageOf,
  played,
  takeUp,
} from './the-case.ts';

export function parking(stage: () => Stage): void {
  let meetingId: string;

  it('meets at the meeting what was taken on, which was not done', async () => {
    meetingId = await openMeeting(stage(), '2027-03-09');
    const tab = await stage().tab('coordinator', `#/team/ber/meeting/${meetingId}`);
    await takeUp(tab, played);
    await tab.getByRole('button', { name: /^Inte gjort än: Kontakta en annan part/ }).click();
    await tab.getByText('Inte gjort än', { exact: true }).first().waitFor();
  });

  it('is followed up for the second time from its card', async () => {
    const card = await cardOf(stage(), played);
    await openForm(card, 'Boka uppföljning');
    await card.getByRole('button', { name: 'Boka uppföljningen' }).click();
    await card.getByText('Beslutet är sparat.').waitFor();
    await card.getByText('Nästa uppföljning tis 13 apr 2027').waitFor();
    await closeMeeting(stage(), meetingId);
  });

  it('is parked on its card, taken back, and parked again, without telling the channel why', async () => {
    const { teamsPage } = stage().now;
    const card = await cardOf(stage(), played);
    const park = async (): Promise<void> => {
      await openForm(card, 'Låt ärendet vila');
      await teamsPage.choose(card, 'Vad väntar ärendet på?', 'Väntar på ett beslut');
      await card.getByRole('button', { name: 'Låt ärendet vila' }).last().click();
      await card.getByText('Pågående sedan tis 12 jan 2027, vilande').waitFor();
    };
    await park();
    await card.getByRole('button', { name: 'Ångra', exact: true }).first().click();
    await card.getByText('Steget är ångrat.').waitFor();
    expect(await card.innerText()).not.toContain('vilande');
    await park();
    expect(await card.innerText()).not.toContain('Väntar på ett beslut');
  });

  it('tells those who open its page what it waits for, and stays one of the ongoing', async () => {
    const tab = await pageOf(stage(), 'ifo-officer', played);
    await tab.getByText('Väntar på ett beslut').first().waitFor();
    await isFineInPanel(stage(), played);
    const { history, status } = await caseAs(stage(), 'ifo-officer', played);
    expect(status).toBe('ongoing');
    expect(history.slice(0, 3).map(({ text, undone }) => [text, undone])).toEqual([
      ['Vilande: väntar på ett beslut, återupptas tis 13 apr 2027', false],
      ['Ångrat: vilande: väntar på ett beslut, återupptas tis 13 apr 2027', false],
      ['Vilande: väntar på ett beslut, återupptas tis 13 apr 2027', true],
    ]);
  });
}
