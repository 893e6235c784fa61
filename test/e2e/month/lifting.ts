import type { Locator, Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { z } from 'zod';
import type { DemoPersonKey } from '../../../bot/local/demo/people.ts';
import { demoChannelOf } from '../../../bot/local/demo/channels.ts';
import { deviationCategoryLabels, deviationEndLabels } from '../../../shared/codes/deviation.ts';
import { compileForm, endForm } from '../../../shared/deviations/forms.ts';
import { headings } from '../../../shared/text/headings.ts';
import { pressButton, says } from '../harness/card-actions.ts';
import type { BotMessage } from '../harness/message-stream.ts';
import { BERG, msId, STEERING, type Stage } from '../harness/stage.ts';

/** The demo has no channel of Länsam's: one of its others is taken. */
const COUNTY = demoChannelOf('harjedalen');
/** What was reported on the card that answered `avvikelse`. */
const reported = deviationCategoryLabels.staffing;
const Deviations = z.object({
  rows: z.array(z.object({ id: z.string(), categoryText: z.string() })),
});

function rowOf(tab: Page): Locator {
  return tab.locator('li').filter({ hasText: reported }).first();
}

/** Before the meeting: what a member has reported on a card is put in order and left to the styrgrupp. */
export function forwarding(stage: () => Stage): void {
  it('is put in order by the samordnare in the tab, and left to the styrgrupp, whose channel is told', async () => {
    const tab = await stage().tab('coordinator', '#/team/ber/deviations');
    await rowOf(tab).getByRole('button', { name: compileForm.open }).click();
    await tab.getByLabel(compileForm.fields.managerAsked.label).check();
    await tab.getByRole('button', { name: compileForm.send }).click();
    await rowOf(tab).getByText('Sammanställd').first().waitFor();
    await rowOf(tab).getByRole('button', { name: headings.toSteering }).click();
    for (const { id } of [STEERING, BERG])
      await stage().now.teams.stream.waitFor(
        `that it is with the styrgrupp, in ${id}`,
        (message) =>
          message.threadId.startsWith(id) &&
          says(message, `Avvikelsen ”${reported}”`, 'har lämnats till styrgruppen'),
      );
  });
}

/** Step 10: from the styrgrupp's card over Länsam's to the team's channel. */
export function lifting(stage: () => Stage): void {
  let deviationId = '';
  const press = async (
    person: DemoPersonKey,
    message: BotMessage,
    verb: string,
    inputs: Readonly<Record<string, string>> = {},
  ): Promise<string> => {
    const wanted = { verb, data: { deviationId } };
    const answer = await pressButton(stage().now.teams, msId(person), message, wanted, inputs);
    return JSON.stringify(answer.value);
  };
  const standing = (what: string, channelId: string, ...words: readonly string[]) =>
    stage().now.teams.stream.waitFor(
      what,
      (message) => message.threadId.startsWith(channelId) && says(message, ...words),
    );
  const matter = (...words: readonly string[]) =>
    standing(`Länsam’s card with ${words.join(', ')}`, COUNTY.id, reported, ...words);

  it('gives Länsam a channel', async () => {
    const { teams } = stage().now;
    await teams.installIn(COUNTY.id);
    const asked = await standing('the question', COUNTY.id, 'Anslut kanalen');
    const serves = { serves: 'county-group' };
    await pressButton(teams, msId('office'), asked, { verb: 'connect-channel' }, serves);
    await standing('that it is connected', COUNTY.id, 'Kanalen är ansluten till Länsam.');
  });

  it('is lifted to Länsam by a member of the styrgrupp on its card, and by nobody else', async () => {
    const { rows } = Deviations.parse(await stage().view('coordinator', 'teams/ber/deviations'));
    deviationId = rows.find(({ categoryText }) => categoryText === reported)?.id ?? '';
    const digest = await standing('the digest', STEERING.id, 'Efter mötet i STAR Berg tis 8 dec');
    const refused = await press('ifo-officer', digest, 'lift-deviation');
    expect(refused).toContain('Det här beslutar teamets styrgrupp.');
    const lifted = await press('steering-member', digest, 'lift-deviation');
    expect(lifted).toContain('lyft till Länsam av styrgruppens ledamot för kommunen');
    await standing(
      'that it is lifted',
      BERG.id,
      `Avvikelsen ”${reported}”`,
      'har lyfts till Länsam',
    );
  });

  it('is taken on by Länsam on its card, and by nobody else', async () => {
    const card = await matter('Att ta ställning till i Länsam');
    const anchor = { anchor__owner: 'region', anchor__due: '2027-01-29' };
    const refused = await press('steering-member', card, 'anchor-deviation', anchor);
    expect(refused).toContain('Det här beslutar Länsam.');
    const past = { ...anchor, anchor__due: '2026-12-01' };
    expect(await press('county-member', card, 'anchor-deviation', past)).toContain(
      'har redan varit. Välj en senare dag.',
    );
    await press('county-member', card, 'anchor-deviation', anchor);
    const drawn = await matter('Förankras av Region Jämtland Härjedalen');
    expect(drawn.messageId).toBe(card.messageId);
    await standing('that it is taken on', BERG.id, `Avvikelsen ”${reported}”`, 'ska förankras');
  });

  it('is ended on Länsam’s page, which its card shows and the team hears of', async () => {
    const tab = await stage().tab('county-member', '#/lansam');
    await rowOf(tab).getByRole('button', { name: endForm.open }).click();
    await rowOf(tab).getByRole('button', { name: deviationEndLabels['passed-on'] }).click();
    const drawn = await matter('Besvarat av Länsam');
    expect(drawn.updates).toBeGreaterThan(0);
    expect(says(drawn, '"verb":"end-deviation"')).toBe(false);
    const told = [`Avvikelsen ”${reported}”`, 'har lämnats vidare inom en organisation'] as const;
    await standing('what came of it', BERG.id, ...told);
    const { teamsPage } = stage().now;
    await teamsPage.openChannel(BERG.name);
    await teamsPage.card(told[1]).waitFor();
  });
}
