import { describe, expect, it } from 'vitest';
import { pressDone } from '../../../shared/text/done.ts';
import { momentMs } from '../../../tab/inputs/meant.ts';
import { text } from '../../../tab/text/text.ts';
import { WIDTHS } from '../../e2e/harness/browser.ts';
import { openedTab } from './opened-tab.ts';

const opened = openedTab();

const toasts = () =>
  opened.page
    .getByRole('region', { name: text.toast.place })
    .getByRole('button', { name: text.toast.dismiss });

const press = (name: string | RegExp) =>
  opened.sentBy(() => opened.page.getByRole('button', { name }).first().click());

describe('what has just been done', () => {
  it.each([
    ['panel', 1],
    ['wide', 2],
  ] as const)('is told at once however much was done before: %s', async (width, most) => {
    await opened.page.setViewportSize({ width: WIDTHS[width], height: 800 });
    await opened.openAs('demo/samordnare', '#/team/berg/offers');
    // Nothing of what was done at the other width.
    await expect.poll(() => toasts().count()).toBe(0);
    for (let time = 0; time < 4; time += 1) await press(/^Be om bekräftelse: Arbetsförmedlingen/);
    const region = opened.page.getByRole('region', { name: text.toast.place });
    await region.getByText(pressDone.offersAsked).first().waitFor();
    await press(/^Bekräfta SIUS/);
    // Sooner than the first of the others has gone by itself, which takes five seconds.
    await region.getByText(pressDone.offerConfirmed).waitFor({ timeout: 2_000 });
    // Those on their way out are gone within the time that they move.
    await expect.poll(() => toasts().count(), { timeout: 2_000 }).toBe(most);
    // Where two stand, the one before it still does.
    expect(await region.getByText(pressDone.offersAsked).count()).toBe(most - 1);
    expect(opened.errors).toEqual([]);
  });

  it('offers to undo what can be undone still: one thing after another takes that from the first', async () => {
    await opened.page.setViewportSize({ width: WIDTHS.wide, height: 800 });
    await opened.openAs('demo/samordnare', '#/team/berg/meeting/open');
    await expect.poll(() => toasts().count()).toBe(0);
    const region = opened.page.getByRole('region', { name: text.toast.place });
    await press(/^Övriga \d+ på plats/);
    await region.getByText(pressDone.restNoted.physical).waitFor();
    await opened.page.waitForTimeout(momentMs);
    await press(/^Följ upp på nästa möte/);
    await region.getByText(/^Beslutat/).waitFor();
    await expect
      .poll(() => region.getByRole('button', { name: text.toast.undo }).count(), { timeout: 2_000 })
      .toBe(1);
    expect(await region.getByText(pressDone.restNoted.physical).count()).toBe(0);
    expect(opened.errors).toEqual([]);
  });
});
