import { describe, expect, it } from 'vitest';
import { WIDTHS } from '../../../e2e/harness/browser.ts';
import { openedTab } from '../opened-tab.ts';

const opened = openedTab();
const { openAs } = opened;

const sent = () => (opened.server.commands.at(-1) as { readonly command: unknown }).command;

describe('the samordnare that a styrgrupp chooses', () => {
  it.each(Object.values(WIDTHS))(
    'is put in the seat by the kansli from what waits, with what was decided filled in, at %i px',
    async (width) => {
      const { page } = opened;
      await page.setViewportSize({ width, height: 800 });
      await openAs('demo/kansli', '#/federation');
      await page.getByRole('link', { name: /^Lägg in: STAR Åre/ }).click();
      await page.getByRole('heading', { name: 'Samordnare att lägga in' }).waitFor();
      expect(await page.getByLabel('Från och med').first().inputValue()).toBe('fre 1 jan 2027');
      await page.getByRole('button', { name: 'Lägg in samordnaren' }).click();
      await page.getByText('Samordnaren är inlagd.').first().waitFor();
      expect(sent()).toEqual({
        ...{ verb: 'add-member', teamId: 'are', function: 'coordinator' },
        ...{ account: 'demo/af', from: '2027-01-01' },
      });
    },
  );

  it('is chosen where the styrgrupp is led to from what waits', async () => {
    const { page } = opened;
    await openAs('demo/chef', '#/steering/styr-berg');
    await page.getByRole('link', { name: 'STAR Ragunda', exact: true }).click();
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.textContent ?? ''))
      .toContain('samordnare saknas. Utse en');
    await page.getByRole('button', { name: 'Utse samordnare: STAR Ragunda' }).click();
    await page.getByLabel('Vem utser ni?').selectOption('Handläggare IFO (kommunen)');
    await page.getByRole('button', { name: 'Utse samordnaren' }).click();
    await page.getByText('Samordnaren är utsedd.').first().waitFor();
    expect(sent()).toEqual({
      ...{ verb: 'appoint-coordinator', teamId: 'rag' },
      ...{ who: 'seat:ifo-officer', from: '2026-12-01' },
    });
  });

  it('is taken back by a press, which says of whom', async () => {
    const { page } = opened;
    await openAs('demo/chef', '#/steering/styr-berg');
    await page.getByRole('button', { name: 'Ta tillbaka: STAR Åre' }).click();
    await page.getByText('Beslutet är tillbakataget.').first().waitFor();
    expect(sent()).toEqual({
      ...{ verb: 'withdraw-appointment', teamId: 'are', appointmentId: 'a1' },
    });
  });
});
