import { expect, it } from 'vitest';
import type { Locator, Page } from 'playwright-core';
import { z } from 'zod';
import { momentMs } from '../../../tab/inputs/meant.ts';
import type { Stage } from '../harness/stage.ts';

const Agenda = z.object({
  agenda: z.array(
    z.object({ items: z.array(z.object({ reference: z.string(), kind: z.string() })) }),
  ),
});

/** Seconds within which somebody else must see what has happened. */
const SEEN_WITHIN_MS = 3_000;

const held = 'tis 8 dec 2026 kl. 13.00–16.00';

/** Step 5: the meeting, led from a side panel, and seen by somebody else. */
export function meeting(stage: () => Stage): void {
  let panel: Page;
  let member: Page;
  let clicks = 0;

  /** A click in the side panel, counted. A second one at the same place within a moment is not taken for meant. */
  const click = async (name: string | RegExp): Promise<void> => {
    clicks += 1;
    await panel.getByRole('button', { name }).first().click();
    await panel.waitForTimeout(momentMs);
  };
  const decided = async (reference: string): Promise<void> => {
    await panel
      .getByRole('button', { name: `Ångra ${reference}` })
      .first()
      .waitFor();
    // Nobody decides the next one before they have seen it, and the page does not take it for meant.
    await panel.waitForTimeout(momentMs);
  };
  const items = async () => {
    const id = new URL(panel.url()).hash.split('/meeting/')[1] ?? '';
    const view = Agenda.parse(await stage().view('coordinator', `teams/ber/meetings/${id}`));
    return view.agenda.flatMap((part) => part.items);
  };

  it('opens from the first page, in a side panel, with everything on the agenda', async () => {
    panel = await stage().tab('coordinator', '#/team/ber', 'panel');
    await panel.getByRole('link', { name: 'Möte i dag kl. 13.00' }).click();
    member = await stage().tab('ifo-officer', '#/team/ber/meetings');
    await member.getByRole('link', { name: held }).click();
    await member.getByText('Ditt svar').waitFor();

    await panel.getByRole('button', { name: 'Starta mötet' }).click();
    await decidedOf(panel, '0 av 16').waitFor();
    await decidedOf(member, '0 av 16').waitFor({ timeout: SEEN_WITHIN_MS });
    expect(await sidewaysOverflow(panel)).toBe(0);
  });

  it('has the attendance from the answers, a row each, and a menu changes it', async () => {
    await panel.getByRole('button', { name: /angivna/ }).click();
    const seat = (state: string, label: string) =>
      panel.getByRole('button', { name: `${state}: ${label}`, exact: true });
    await seat('Ersättare', 'Arbetsförmedlare (AF)').waitFor();
    await seat('Digitalt', 'Kontaktperson (FK)').waitFor();
    await panel.getByRole('button', { name: /: Individkoordinator \(kommunen\)$/ }).click();
    await panel.getByRole('menuitem', { name: 'Uteblev' }).click();
    await seat('Uteblev', 'Individkoordinator (kommunen)').waitFor();
  });

  it('decides the ongoing cases in their order, in two clicks each', async () => {
    const ongoing = (await items()).filter(({ kind }) => kind === 'follow-up');
    expect(ongoing).toHaveLength(8);
    for (const [n, { reference }] of ongoing.entries()) {
      clicks = 0;
      if (n === 1) {
        await click(`Avsluta ärendet ${reference}`);
        await panel.getByLabel('Orsak till avslut').selectOption('a1-employment');
        await panel.getByLabel('Vilken part tar över?').selectOption('none');
        await panel.getByLabel('Förvärvsarbete').check();
        await panel.getByRole('radio', { name: 'Ja' }).check();
        await click(/^Avsluta ärendet$/);
      } else {
        await click(`Boka uppföljning ${reference}`);
        await click('Boka uppföljningen');
      }
      await decided(reference);
      expect(clicks).toBe(2);
    }
  });

  it('receives, queues, declines and answers what was raised, in two clicks at most', async () => {
    clicks = 0;
    await click('Ta emot BER-2026-009');
    await click(/\(förslag\)/);
    await decided('BER-2026-009');
    await click('Ställ i kö BER-2026-010');
    await decided('BER-2026-010');
    await click('Avböj BER-2026-011');
    await click('Bor i kommunen');
    await decided('BER-2026-011');
    await click(/^BER-2026-012/);
    await click('Markera som besvarad BER-2026-012');
    await decided('BER-2026-012');
    expect(clicks).toBe(7);
  });

  it('lets those who queue already stand where they are', async () => {
    const queued = (await items()).filter(({ kind }) => kind === 'queued');
    expect(queued).toHaveLength(3);
    for (const { reference } of queued) {
      await click(new RegExp(`^${reference}`));
      await click(`Kvar i kön ${reference}`);
      await decided(reference);
    }
  });

  it('takes a decision back, and shows each change to others within three seconds', async () => {
    await decidedOf(member, '15 av 16').waitFor({ timeout: SEEN_WITHIN_MS });
    await click(/^Nya ärenden: \d klara/);
    await click('Ångra BER-2026-009');
    await panel.getByRole('button', { name: 'Ta emot BER-2026-009' }).waitFor();
    // It has come up with the answer, and is pressed once it has been seen.
    await panel.waitForTimeout(momentMs);
    await decidedOf(member, '14 av 16').waitFor({ timeout: SEEN_WITHIN_MS });
    await click('Ta emot BER-2026-009');
    await click(/\(förslag\)/);
    await decidedOf(member, '15 av 16').waitFor({ timeout: SEEN_WITHIN_MS });
  });

  it('asks for deviations at the end, and carries over what was not decided', async () => {
    await click('Rapportera en avvikelse');
    await panel.getByLabel('Vad gäller det').selectOption('Närvaro i team');
    await click(/^Skicka rapporten$/);
    const told = panel.getByRole('region', { name: 'Meddelanden' });
    await told.getByText('Tack, rapporten är inne.').waitFor();
    await click('Avsluta mötet …');
    await panel.getByText('1 ärende har inget beslut').waitFor();
    await panel.getByRole('heading', { name: 'Går vidare till nästa möte 1' }).waitFor();
    await click('Avsluta och skicka minnesanteckningarna');
    await panel.getByRole('heading', { name: 'Beslut' }).waitFor();
    await member.getByRole('heading', { name: 'Beslut' }).waitFor({ timeout: SEEN_WITHIN_MS });
    expect(await sidewaysOverflow(panel)).toBe(0);

    await member.goto(`${stage().now.server.url}/tab/#/team/ber/meetings`);
    await member.getByRole('link', { name: 'tis 22 dec 2026 kl. 13.00–16.00' }).click();
    await member.getByText('BER-2026-013').first().waitFor();
  });
}

async function sidewaysOverflow(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
}

/** How far the meeting has come, as it is said to who hears the bar. */
function decidedOf(page: Page, share: string): Locator {
  return page.locator(`[role="progressbar"][aria-valuetext^="${share} ärenden"]`);
}
