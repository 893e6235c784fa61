import { expect, it } from 'vitest';
import { says } from '../harness/card-actions.ts';
import { BERG, type Stage } from '../harness/stage.ts';

/** Step 6: the minutes in the channel; in the meeting's thread where that still is. */
export function minutes(stage: () => Stage): void {
  it('posts the minutes, as a thread of their own since the kallelse has been deleted', async () => {
    const card = await stage().now.teams.stream.waitFor('the minutes', (message) =>
      says(message, 'Minnesanteckningar', 'tis 8 dec 2026'),
    );
    expect(card.threadId).toBe(`${BERG.id};messageid=${card.messageId}`);
    const wanted = [
      'BER-2026-009',
      'BER-2026-010',
      'BER-2026-011',
      'BER-2026-012',
      // It alone: in what is read aloud a sentence, on the card under a name of its own.
      'Går vidare till nästa möte: BER-2026-013.',
      '"text":"Går vidare till nästa möte"',
      '"text":"BER-2026-013"',
      '5 av 7 närvarande',
      'Närvaro i team: 1',
      'Nästa möte tis 22 dec 2026 kl. 13.00–16.00',
      'Dokumentera besluten i din egen myndighets system.',
    ];
    expect(wanted.filter((words) => !says(card, words))).toEqual([]);
    const { teamsPage } = stage().now;
    await teamsPage.openChannel(BERG.name);
    await teamsPage.card('Minnesanteckningar').waitFor();
  });

  it('calls at once, and marks as late, a meeting that is planned for the next day', async () => {
    const tab = await stage().tab('coordinator', '#/team/ber/plan/one');
    await tab.getByLabel('Dag').fill('2026-12-09');
    await tab.getByLabel('Plats').fill('Kommunhuset i Svenstavik');
    await tab.getByText('Sen kallelse').waitFor();
    await tab.getByRole('button', { name: 'Planera mötet' }).click();
    const notice = await lateNotice(stage());
    expect(says(notice, 'Sen kallelse')).toBe(true);
  });

  it('posts the minutes in the thread of the kallelse', async () => {
    const notice = await lateNotice(stage());
    const tab = await stage().tab('coordinator', '#/team/ber/meetings');
    await tab.getByRole('link', { name: 'ons 9 dec 2026 kl. 13.00–16.00' }).click();
    // It is tomorrow: that this is meant is asked for.
    await tab.getByRole('button', { name: 'Starta mötet …' }).click();
    await tab.getByText('Mötet är i morgon. Starta ändå?').waitFor();
    await tab.getByRole('button', { name: 'Starta mötet i dag' }).click();
    await tab.getByRole('button', { name: 'Avsluta mötet …' }).click();
    // What had gone on to the meeting after this one was taken over by it, being earlier, and goes on again.
    await tab.getByRole('button', { name: 'Avsluta och skicka minnesanteckningarna' }).click();
    const card = await stage().now.teams.stream.waitFor('the minutes', (message) =>
      says(message, 'Minnesanteckningar', 'ons 9 dec 2026'),
    );
    expect(card.threadId).toBe(notice.threadId);
  });

  it('reminds nobody a second time', () => {
    const reminders = stage()
      .posts(BERG.id)
      .filter((message) => says(message, 'Svar saknas från'));
    expect(reminders).toEqual([]);
  });
}

async function lateNotice(stage: Stage) {
  return stage.now.teams.stream.waitFor('the late kallelse', (message) =>
    says(message, 'Kallelse · STAR Berg', 'ons 9 dec 2026'),
  );
}
