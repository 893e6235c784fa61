import type { Browser, Locator, Page } from 'playwright-core';
import { type IsoDate, partsOf } from '../../../shared/kernel/calendar.ts';
import { formCardText } from '../../../shared/text/cards.ts';
import { openPage } from './browser.ts';

/** The Playground's own page in a browser: what a person sees and presses in Teams. */
export interface TeamsPage {
  readonly page: Page;
  /** Opening the first channel installs the bot there. */
  openChannel(name: string): Promise<void>;
  /** Writes a new post that mentions the bot, by way of its list of names. */
  mention(botName: string, text: string): Promise<void>;
  /** The uppermost card with that heading; new posts come on top. Press with `getByRole('button')`. */
  card(heading: string): Locator;
  /** The form that was asked for last under that name, as a message of its own. */
  form(heading: string): Locator;
  /** Types into a field. Playwright's `fill` shows the text, but the page does not send what was not typed. */
  write(card: Locator, label: string, text: string): Promise<void>;
  /** Opens a drop-down inside a card and picks an entry. The list hangs outside the card. */
  choose(card: Locator, label: string, choice: string): Promise<void>;
  /** Opens a drop-down and ticks several of its entries. */
  chooseSeveral(card: Locator, label: string, choices: readonly string[]): Promise<void>;
  /** Opens a date's calendar and picks a day of the month it shows, or of the weeks around it. */
  pickDay(card: Locator, label: string, day: IsoDate): Promise<void>;
  close(): Promise<void>;
}

/** @param instant what the page's clock shows, if it is to be another than ours: a calendar opens at its month */
export async function openTeamsPage(
  browser: Browser,
  url: string,
  instant?: string,
): Promise<TeamsPage> {
  const { page } = await openPage(browser);
  page.setDefaultTimeout(30_000);
  if (instant !== undefined) await page.clock.setFixedTime(new Date(instant));
  await page.goto(url);
  await page.getByText('Teams Channel', { exact: true }).waitFor();
  return {
    page,
    async openChannel(name) {
      // Anybody may have written the name in a post as well; the list of channels stands first.
      await page.getByText(name, { exact: true }).first().click();
      await page.locator('[contenteditable=true]').first().waitFor();
    },
    async mention(botName, text) {
      const field = page.locator('[contenteditable=true]').first();
      const offered = page.getByRole('menuitem').getByText(botName, { exact: true });
      // A message that arrives while one types makes the Playground shut the menu; one writes the @ anew then.
      for (let tries = 1; ; tries += 1) {
        await field.click();
        await page.keyboard.type('@');
        try {
          await offered.click({ timeout: 4_000 });
          break;
        } catch (error) {
          if (tries === 4) throw error;
          await field.press('Backspace');
        }
      }
      await page.keyboard.type(` ${text}`);
      await page.getByRole('button', { name: 'Post', exact: true }).click();
    },
    // The card of an Action.ShowCard is an adaptive card inside the other, hence the first.
    card: (heading) => page.locator('.ac-adaptiveCard').filter({ hasText: heading }).first(),
    form: (heading) =>
      page
        .locator('.ac-adaptiveCard')
        .filter({ hasText: heading })
        .filter({ hasText: formCardText.own })
        .last(),
    async write(card, label, text) {
      await card.getByLabel(label).first().click();
      await page.keyboard.type(text);
    },
    async choose(card, label, choice) {
      await card.getByLabel(label).first().click();
      await page.getByRole('option', { name: choice, exact: true }).click();
    },
    async chooseSeveral(card, label, choices) {
      await card.getByLabel(label).first().click();
      for (const name of choices)
        await page.getByRole('menuitemcheckbox', { name, exact: true }).click();
      await page.keyboard.press('Escape');
    },
    async pickDay(card, label, day) {
      await card.getByLabel(label).first().click();
      await page.getByRole('button', { name: inCalendar(day), exact: true }).click();
    },
    close: () => page.close(),
  };
}

const months = new Intl.DateTimeFormat('en', { month: 'long', timeZone: 'UTC' });

/** `24, November, 2026`: the Playground's calendar speaks English. */
function inCalendar(day: IsoDate): string {
  const { year, day: dayOfMonth } = partsOf(day);
  return `${dayOfMonth}, ${months.format(new Date(`${day}T12:00:00Z`))}, ${year}`;
}
