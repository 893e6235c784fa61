import { expect, it } from 'vitest';
import { says } from '../harness/card-actions.ts';
import { BERG, type Stage } from '../harness/stage.ts';

/** Step 4, three days before; and a channel that has lost what was posted in it, as the Playground has. */
export function reminding(stage: () => Stage): void {
  it('reminds those who have not answered, and nobody else', async () => {
    const reminder = await stage().now.teams.stream.waitFor(
      'the reminder',
      (message) => message.threadId.startsWith(BERG.id) && says(message, 'Inför mötet · STAR Berg'),
      30_000,
    );
    // FK's contact has not answered either, but is not in the channel (handbook §4).
    expect(says(reminder, 'Svar saknas från Individkoordinator (kommunen).')).toBe(true);
  });

  it('keeps the channel when a kallelse that was deleted cannot be redrawn', async () => {
    const tab = await stage().tab('fk-contact', '#/team/ber/fk');
    await tab.getByRole('button', { name: 'Kommer digitalt' }).click();
    await tab.getByRole('button', { name: 'Kommer digitalt', pressed: true }).waitFor();
    await expect
      .poll(() => stage().now.server.output())
      .toMatch(/"type":"update-notice".*"event":"job-refused"/);
    expect(await stage().view('coordinator', 'teams/ber')).toMatchObject({
      channel: { status: 'working' },
    });
    expect(stage().posts(BERG.id)).toHaveLength(1);
  });
}
