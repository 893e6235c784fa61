import { expect, it } from 'vitest';
import { pressButton, says } from '../harness/card-actions.ts';
import type { BotMessage } from '../harness/message-stream.ts';
import { BERG, msId, type Stage } from '../harness/stage.ts';
import { played, stopped } from './the-case.ts';
import { onCard } from '../../builders/on-card.ts';

/** The lists of before the meeting, and word from one who cannot come. */
export function preparing(stage: () => Stage): void {
  const lists = (): Promise<BotMessage> =>
    stage().now.teams.stream.waitFor(
      'the lists before the meeting',
      (message) => message.threadId.startsWith(BERG.id) && says(message, 'Inför mötet · STAR Berg'),
      30_000,
    );

  it('is on the list of those who raised it before the meeting', async () => {
    const { teamsPage } = stage().now;
    await lists();
    await teamsPage.openChannel(BERG.name);
    const card = teamsPage.card('Inför mötet · STAR Berg');
    await card.getByText(onCard(played)).first().waitFor();
    await card.getByText(onCard(stopped)).first().waitFor();
  });

  it('takes word from one who cannot come, on the list itself', async () => {
    const { teams } = stage().now;
    const card = await lists();
    const psychiatry = msId('rehab-coordinator-psychiatry');
    const absent = { verb: 'answer-notice', data: { choice: 'absent' } };
    await pressButton(teams, psychiatry, card, absent);
    const word = { word__reference: stopped, word__word: 'decide-without-me' };
    const told = await pressButton(teams, psychiatry, card, { verb: 'leave-word' }, word);
    expect(JSON.stringify(told.value)).toContain('Beskedet är lämnat');
  });
}
