import { describe, expect, it } from 'vitest';
import { openedTab } from './opened-tab.ts';

const opened = openedTab();
const { openAs } = opened;
const consent = 'Aktualisering till STAR';
const pdf = { name: 'samtycke.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7') };

/** The documents that are listed, in their order. */
async function listed(): Promise<readonly string[]> {
  const lines = await opened.page.locator('main li').allInnerTexts();
  return lines.map((text) => text.split('\n')[0] ?? '');
}

describe('the documents', () => {
  it('show what holds and is new, and those before it when they are unfolded', async () => {
    await openAs('demo/af', '#/team/berg/documents');
    await expect.poll(listed).toEqual([consent, 'Överenskommelse om STAR']);
    const { page } = opened;
    await page.getByText('Nytt sedan sist').waitFor();
    const old = page.getByRole('link', { name: `Version 1, länk, ${consent}` });
    expect(await old.isVisible()).toBe(false);
    await page.getByRole('button', { name: 'Äldre versioner (1)' }).click();
    await old.waitFor();
    expect(await page.getByRole('button', { name: 'Lägg till ett dokument' }).count()).toBe(0);
  });

  it('are searched and chosen by kind, with the withdrawn ones when they are asked for', async () => {
    await openAs('demo/af', '#/team/berg/documents');
    const { page } = opened;
    await page.getByRole('searchbox').fill('aktualiseringen');
    await expect.poll(listed).toEqual([consent]);
    await page.getByRole('searchbox').fill('');
    await page.getByRole('button', { name: 'Överenskommelse', exact: true }).click();
    await expect.poll(listed).toEqual(['Överenskommelse om STAR']);
    await page.getByRole('button', { name: 'Alla', exact: true }).click();
    await page.getByLabel('Visa även indragna dokument').check();
    await expect.poll(listed).toContain('Checklista inför mötet');
  });

  it('take a file beside the form, and say at it what is wrong with it', async () => {
    await openAs('demo/kansli', '#/documents');
    const { page, server } = opened;
    await page.getByRole('button', { name: `Fler val för ${consent}` }).click();
    await page.getByRole('menuitem', { name: 'Ny version' }).click();
    await page
      .locator('input[type=file]')
      .setInputFiles({ ...pdf, buffer: Buffer.alloc(1_000_001) });
    await page.getByText('Filen är större än 1 MB').waitFor();
    await page.locator('input[type=file]').setInputFiles(pdf);
    await page.getByText('Filen är större än 1 MB').waitFor({ state: 'detached' });
    await page.getByLabel(/^Dokumentet är tomt på personuppgifter/).check();
    await page.getByRole('button', { name: 'Publicera versionen' }).click();
    await expect
      .poll(() => server.commands)
      .toMatchObject([
        {
          command: {
            ...{ verb: 'publish-document-version', documentId: 'd1', blank: true },
            file: { name: 'samtycke.pdf', bytes: pdf.buffer.toString('base64') },
          },
        },
      ]);
  });

  it('stand where they are needed: the consent form where a case is raised', async () => {
    await openAs('demo/samordnare', '#/team/berg/raise');
    await opened.page
      .getByRole('button', { name: `${consent} (Version 2, PDF, 120 kB)` })
      .waitFor();
  });
});
