import { expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { says } from '../harness/card-actions.ts';
import type { Stage } from '../harness/stage.ts';
import {
  cardOf,
  caseAs,
  closeMeeting,
  meetingOn,
  pageOf,
  played,
  takeUp,
  unfoldDecided,
} from './the-case.ts';

export function receiving(stage: () => Stage): void {
  let meeting: Page;
  let meetingId: string;

  it('is asked about by the party that raised it, and the answer is a press', async () => {
    const tab = await pageOf(stage(), 'ifo-officer', played);
    await tab.getByRole('button', { name: 'Vad görs under väntan?' }).click();
    await tab.getByLabel('Vad görs under tiden?').selectOption('Egen insats pågår');
    await tab.getByRole('button', { name: 'Spara anteckningen' }).click();
    await tab.getByText('Under väntetiden: egen insats pågår', { exact: true }).waitFor();
  });

  it('is received in the tab by the one its livelihood points at, and followed up at the next meeting', async () => {
    meetingId = await meetingOn(stage(), '2027-01-12');
    meeting = await stage().tab('coordinator', `#/team/ber/meeting/${meetingId}`, 'panel');
    await takeUp(meeting, played);
    await meeting.getByRole('button', { name: `Ta emot ${played}` }).click();
    await meeting.getByRole('button', { name: /^Handläggare IFO.*förslag/ }).click();
    await meeting.getByRole('button', { name: `Ångra ${played}` }).waitFor();
    const received = await caseAs(stage(), 'ifo-officer', played);
    expect(received.nextText).toBe('Nästa uppföljning tis 9 feb 2027');
    expect(received.tasks).toHaveLength(4);
  });

  it('gets an individkoordinator by a decision of its own, undone and taken again', async () => {
    await unfoldDecided(meeting, 'Köade ärenden');
    await takeUp(meeting, played);
    await meeting.getByRole('button', { name: `Individkoordinator ${played}` }).click();
    await meeting.getByRole('button', { name: 'Individkoordinator (kommunen)' }).click();
    await meeting.getByText('Individkoordinator (kommunen)').first().waitFor();
    const seen = () => stage().statusOf('individual-coordinator', `teams/ber/cases/${played}`);
    await expect.poll(seen).toBe(200);

    const tab = await pageOf(stage(), 'coordinator', played);
    await tab.getByRole('button', { name: /^Ångra ”Beslut om individkoordinator/ }).click();
    await expect.poll(seen).toBe(404);
    await tab.getByRole('button', { name: 'Fler åtgärder' }).click();
    await tab.getByRole('button', { name: 'Besluta om individkoordinator' }).click();
    await tab
      .getByRole('combobox', { name: /^Vem blir individkoordinator/ })
      .selectOption('Individkoordinator (kommunen)');
    await tab.getByRole('button', { name: 'Spara beslutet' }).click();
    await expect.poll(seen).toBe(200);
  });

  it('shows on its card who carries it and what they have before them, and in the minutes that it was received', async () => {
    await closeMeeting(stage(), meetingId);
    const card = await cardOf(stage(), played);
    await card.getByText('Pågående sedan tis 12 jan 2027').waitFor();
    await card.getByText('Ärendebärare: Handläggare IFO (kommunen)').waitFor();
    await card.getByText('Samla in underlag från parterna').waitFor();
    await stage().now.teams.stream.waitFor('the minutes', (message) =>
      says(message, 'Minnesanteckningar', 'tis 12 jan 2027', played),
    );
  });
}
