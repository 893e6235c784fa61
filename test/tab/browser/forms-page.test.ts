import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Field } from '../../../shared/forms/field.ts';
import { isOptional } from '../../../shared/forms/form.ts';
import { amountText, boundsText, readForm } from '../../../shared/forms/read.ts';
import { markedWrong } from '../../../tab/parts/SendFailure.tsx';
import { everyRefusal } from '../../builders/every-refusal.ts';
import { wrongTexts } from '../../builders/form-samples.ts';
import { textsOf } from '../../builders/texts.ts';
import { accessibilityFindings } from '../../e2e/harness/accessibility.ts';
import { openBrowser, openPage, WIDTHS } from '../../e2e/harness/browser.ts';
import { type AskedForm, fillings, hashOf } from '../../look/forms/asked-form.ts';
import { type ServedPage, servedFormsPage } from '../../look/forms/built-page.ts';
import { describedForms } from '../../look/forms/described.ts';
import { everyKind } from '../../shared/forms/every-kind.ts';

let folder: string;
let served: ServedPage;
let browser: Browser;
let page: Page;
let errors: readonly string[];

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'star-forms-'));
  served = await servedFormsPage(folder);
  browser = await openBrowser();
  ({ page, errors } = await openPage(browser, { width: WIDTHS.panel, height: 800 }));
  // Asked for by who writes a question: what has been decided already. Nothing, here.
  const none = { rows: [], bodies: [], asksFor: [], emptyText: '', today: '2026-12-01' };
  await page.route('**/api/rulings', (route) => route.fulfill({ json: none }));
  await page.goto(served.address);
  await page.getByRole('heading', { level: 1 }).waitFor();
});
afterAll(async () => {
  await browser.close();
  await served.close();
  await rm(folder, { recursive: true, force: true });
});

const section = (name: string) => page.getByRole('region', { name, exact: true });

describe('the page of the forms', () => {
  it.each(['I fliken', 'På kort'])('has every kind of field %s', async (name) => {
    const shown = await section(name).innerText();
    for (const { label } of Object.values(everyKind.fields)) expect(shown).toContain(label);
  });

  it('says at every field that must be filled in what is missing, and at no other', async () => {
    const shown = await section('I fliken, skickat utan svar').innerText();
    for (const field of Object.values(everyKind.fields)) {
      const says = !isOptional(field) && field.kind !== 'tick';
      expect([field.label, shown.includes(field.missing)]).toEqual([field.label, says]);
    }
  });

  it('has every refusal there is', async () => {
    const shown = await section('Alla felmeddelanden').getByRole('definition').count();
    expect(shown).toBeGreaterThan(everyRefusal.length);
  });

  it('is free of errors, of what axe finds and of sideways scrolling', async () => {
    expect(errors).toEqual([]);
    expect(await accessibilityFindings(page)).toEqual([]);
    const tooWide = await page.evaluate(
      () => document.documentElement.scrollWidth - window.innerWidth,
    );
    expect(tooWide).toBeLessThanOrEqual(0);
  });
});

async function ask(asked: AskedForm): Promise<void> {
  await page.evaluate((to) => void (location.hash = to), hashOf(asked));
  const { name, filled } = asked;
  await page.getByRole('heading', { level: 1, name: `${name}, ${filled}` }).waitFor();
}

/** What stands at the inputs of the tab's form, as they are read from top to bottom. */
const saidInTab = async () =>
  (await section('I fliken').getByRole('alert').allInnerTexts()).filter((said) => said !== '');

const isAtFirstInTab = () =>
  section('I fliken').evaluate((place, wrong) => {
    const first = [...place.querySelectorAll(wrong)].find((one) => one.checkVisibility());
    return first?.contains(document.activeElement) === true;
  }, markedWrong);

/** What the renderer has put at the inputs of the card when it was sent, and whether the keyboard is at the first of it. */
async function sentOnCard(): Promise<{
  readonly said: readonly string[];
  readonly atFirst: boolean;
}> {
  const card = section('På kort');
  await card.evaluate((place) => {
    for (const text of place.querySelectorAll('.ac-textBlock'))
      text.setAttribute('data-before', '');
  });
  await card.locator('.ac-pushButton').last().click();
  return card.evaluate((place) => {
    const said = [...place.querySelectorAll('.ac-textBlock:not([data-before])')];
    return {
      said: said.map(({ textContent }) => textContent),
      atFirst: said[0]?.parentElement?.contains(document.activeElement) === true,
    };
  });
}

/** A box may be left unticked, and what may be left empty is. */
function isNeeded(field: Field): boolean {
  return !isOptional(field) && field.kind !== 'tick';
}

/** The renderer has one sentence for all that can be wrong with an input. */
function saidByCard(field: Field): string {
  if (field.kind === 'amount') return amountText(field);
  return field.kind === 'whole-number' ? boundsText(field) : field.missing;
}

const rows = describedForms.flatMap(({ name, form }) =>
  fillings
    .filter((filled) => filled === 'empty' || Object.keys(wrongTexts(form)).length > 0)
    .map((filled) => [`${name}, ${filled}`, { name, filled }, form] as const),
);

describe('a form that is sent', () => {
  it.each(rows)('says at its inputs all that is wrong at once: %s', async (_, asked, form) => {
    await ask(asked);
    const read = readForm(form, textsOf(asked.filled === 'wrong' ? wrongTexts(form) : {}));
    const wrong = read.ok ? [] : read.error;
    await section('I fliken').locator('form button[type=submit]').click();
    await expect.poll(saidInTab).toEqual(wrong.map(({ text }) => text));
    if (wrong.length > 0) await expect.poll(isAtFirstInTab).toBe(true);

    // A card's inputs take nothing wrong but what the server says of it.
    if (asked.filled === 'empty') {
      const needed = Object.values(form.fields).filter(isNeeded);
      const { said, atFirst } = await sentOnCard();
      expect(said).toEqual(needed.map(saidByCard));
      expect(atFirst).toBe(needed.length > 0);
    }
    expect(errors).toEqual([]);
  });
});
