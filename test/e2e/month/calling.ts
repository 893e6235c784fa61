import { expect, it } from 'vitest';
import { says } from '../harness/card-actions.ts';
import type { BotMessage } from '../harness/message-stream.ts';
import { BERG, type Stage } from '../harness/stage.ts';

/** The kallelse in Berg's channel, as it looks now. */
export async function noticeIn(stage: Stage): Promise<BotMessage> {
  return stage.now.teams.stream.waitFor(
    'the kallelse',
    (message) =>
      message.threadId.startsWith(BERG.id) && says(message, 'Kallelse · STAR Berg', 'tis 8 dec'),
    60_000,
  );
}

/** Step 3: the kallelse goes out by itself, a week before. */
export function calling(stage: () => Stage): void {
  it('posts the kallelse at M−7 by itself, as a thread of its own', async () => {
    const notice = await noticeIn(stage());
    expect(notice.threadId).toBe(`${BERG.id};messageid=${notice.messageId}`);
    expect(stage().posts(BERG.id)).toHaveLength(1);
    await expect
      .poll(async () => JSON.stringify(await stage().view('coordinator', 'teams/ber/meetings')))
      .toContain('Kallelsen gick ut tis 1 dec 2026 kl. 08.00');
  });

  it('tells when, where, what is wanted and by when, and how much there is to take up', async () => {
    const { teamsPage } = stage().now;
    await teamsPage.openChannel(BERG.name);
    const card = teamsPage.card('Kallelse · STAR Berg');
    await card.waitFor();
    const seen = await card.innerText();
    for (const words of [
      'STAR-möte tis 8 dec 2026',
      'kl. 13.00–16.00 · Kommunhuset i Svenstavik, sammanträdesrum 2',
      'Anslut till mötet',
      'Svara och lämna förslag senast fre 4 dec',
      '0 av 8 har svarat',
      'Dagordning: 8 pågående ärenden · 1 punkt',
    ])
      expect(seen).toContain(words);
    // The day stands there once.
    expect(seen.split('8 dec')).toHaveLength(2);
    for (const button of ['Kommer på plats', 'Kommer digitalt', 'Skickar ersättare']) {
      expect(await card.getByRole('button', { name: button }).isVisible()).toBe(true);
    }
  });

  it('has its agenda one press away', async () => {
    const card = stage().now.teamsPage.card('Kallelse · STAR Berg');
    await card.getByRole('button', { name: 'Dagordning' }).click();
    await card.getByText('Genomgång av den nya samtyckesblanketten').first().waitFor();
    await card.getByText('8 pågående ärenden följs upp').first().waitFor();
  });
}
