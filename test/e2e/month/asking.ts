import { expect, it } from 'vitest';
import { says } from '../harness/card-actions.ts';
import { BERG, type Stage } from '../harness/stage.ts';

/** Step 9: what people write to the bot, and a word of what it answers. */
const answers: readonly (readonly [written: string, ...answered: string[]])[] = [
  ['hjälp', 'STAR-boten', 'avvikelse'],
  ['Kallelsen, tack!', 'Kallelse · STAR Berg', 'tis 8 dec 2026'],
  ['kö', 'pågående'],
  ['siffror', 'Tertial 3 2026', 'Aktualiserade'],
  ['avvikelse', 'Rapportera en avvikelse'],
  ['mina', 'Din lista · STAR Berg'],
  ['ber 2026 9', 'BER-2026-009'],
  ['ärenden', 'Ärenden', 'BER-2026-009'],
  ['utbud', 'Utbudskarta'],
  ['regler', 'Planeringsmötets form'],
  ['vad blir det för väder?', 'Det förstod jag inte'],
];

export function asking(stage: () => Stage): void {
  it.each(answers)('answers ”%s” in its thread', async (written, ...answered) => {
    const { teams } = stage().now;
    const threadId = await teams.mention(BERG.id, written);
    const reply = await teams.stream.waitFor(
      `an answer to ”${written}”`,
      (message) => message.threadId === threadId,
    );
    expect(answered.filter((words) => !says(reply, words))).toEqual([]);
  });

  it('answers in the page, where a deviation is reported on the spot', async () => {
    const { teamsPage } = stage().now;
    await teamsPage.openChannel(BERG.name);
    await teamsPage.mention('STAR', 'avvikelse');
    const card = teamsPage.card('Rapportera en avvikelse');
    await teamsPage.choose(card, 'Vad gäller det?', 'Bemanning');
    await card.getByRole('button', { name: 'Skicka rapporten' }).click();
    await teamsPage.page.getByText('Tack, rapporten är inne.').waitFor();
    const tab = await stage().tab('coordinator', '#/team/ber/deviations');
    await tab.getByText('Bemanning').first().waitFor();
  });
}
