import { expect, it } from 'vitest';
import { pressButton, says } from '../harness/card-actions.ts';
import { BERG, BRACKE, KROKOM, msId, type Stage } from '../harness/stage.ts';

/** Step 1: the bot asks in its channel what it serves, and whoever may answers. */
export function connecting(stage: () => Stage): void {
  const asked = () =>
    stage().now.teams.stream.waitFor(
      'the question in Krokom',
      (message) => message.threadId.startsWith(KROKOM.id) && says(message, 'Anslut kanalen'),
    );

  it('asks in a channel it has come to which team it serves, and tells a stranger why not', async () => {
    const { teamsPage } = stage().now;
    await teamsPage.openChannel(KROKOM.name);
    const card = teamsPage.card('Anslut kanalen');
    await teamsPage.choose(card, 'Vad ska den användas till?', 'STAR Krokom');
    await card.getByRole('button', { name: 'Anslut kanalen', exact: true }).click();
    await teamsPage.page.getByText('Du är inte med i det här teamet.').waitFor();
    expect(await channelOfKrokom(stage())).toMatchObject({ status: 'none' });
  });

  it('connects it when the office answers, says so in the channel, and shows it in the tab', async () => {
    const { teams } = stage().now;
    const answer = await pressButton(
      teams,
      msId('office'),
      await asked(),
      { verb: 'connect-channel' },
      { serves: 'team:kro' },
    );
    expect(JSON.stringify(answer.value)).toContain('Kanalen är ansluten.');
    await teams.stream.waitFor('that it is connected', (message) =>
      says(message, 'Kanalen är ansluten till STAR Krokom.'),
    );
    const tab = await stage().tab('office', '#/team/kro/settings');
    await tab.getByText('Kanalen ”STAR Krokom” är ansluten.').waitFor();
  });

  it('lets the office choose another channel in the tab', async () => {
    const { teams } = stage().now;
    await teams.installIn(BRACKE.id);
    await teams.stream.waitFor('the question in Bräcke', (message) =>
      message.threadId.startsWith(BRACKE.id),
    );
    const tab = await stage().tab('office', '#/team/kro/settings');
    await tab.getByLabel('Kanal för kallelser och minnesanteckningar').selectOption(BRACKE.id);
    await tab.getByRole('button', { name: 'Anslut kanalen' }).click();
    await tab.getByText('Kanalen ”STAR Bräcke” är ansluten.').waitFor();
  });
}

/** The app is taken out of the Microsoft team, and comes back. */
export function removing(stage: () => Stage): void {
  it('tells the coordinator in the tab when the app has been removed', async () => {
    await stage().now.teams.uninstall();
    await expect
      .poll(() => stage().view('coordinator', 'teams/ber'))
      .toMatchObject({ channel: { status: 'removed' } });
    const tab = await stage().tab('coordinator', '#/team/ber');
    await tab.getByText('Appen har tagits bort ur kanalen').first().waitFor();
  });

  it('heals when the app comes back, and what has waited reaches the channel', async () => {
    const { teams } = stage().now;
    const notice = stage()
      .posts(BERG.id)
      .find((message) => says(message, 'Kallelse · STAR Berg'));
    const before = notice?.updates ?? 0;
    const tab = await stage().tab('rehab-coordinator-primary-care', '#/team/ber');
    await tab.getByRole('button', { name: 'Kommer digitalt' }).click();
    await tab.getByRole('button', { name: 'Kommer digitalt', pressed: true }).waitFor();

    await teams.installIn(BERG.id);
    await teams.stream.waitFor(
      'the kallelse with what was answered meanwhile',
      ({ messageId, updates }) => messageId === notice?.messageId && updates > before,
    );
    expect(await stage().view('coordinator', 'teams/ber')).toMatchObject({
      channel: { status: 'working' },
    });
    await expect
      .poll(async () => JSON.stringify(await stage().view('office', 'federation')))
      .toContain('Kanal: Styrgrupp Berg');
  });
}

async function channelOfKrokom(stage: Stage): Promise<unknown> {
  const team = await stage.view('office', 'teams/kro');
  return (team as { channel: unknown }).channel;
}
