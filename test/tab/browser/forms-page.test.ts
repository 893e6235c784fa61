import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isOptional } from '../../../shared/forms/form.ts';
import { everyRefusal } from '../../builders/every-refusal.ts';
import { accessibilityFindings } from '../../e2e/harness/accessibility.ts';
import { openBrowser, openPage, WIDTHS } from '../../e2e/harness/browser.ts';
import { type ServedPage, servedFormsPage } from '../../look/forms/built-page.ts';
import { everyKind } from '../../shared/forms/every-kind.ts';

describe('the page of the forms', () => {
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
    await page.goto(served.address);
    await page.getByRole('heading', { level: 1 }).waitFor();
  });
  afterAll(async () => {
    await browser.close();
    await served.close();
    await rm(folder, { recursive: true, force: true });
  });

  const section = (name: string) => page.getByRole('region', { name, exact: true });

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
