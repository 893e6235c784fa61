import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { z } from 'zod';
import { docxXml, paragraphsOf } from '../../builders/docx-words.ts';
import { reportText } from '../../../tab/text/report-text.ts';
import { subjectWords } from '../../../shared/period-reports/labels.ts';
import { STEERING, type Stage } from '../harness/stage.ts';

const address = 'teams/ber/report?period=2026-H1';
const hash = '#/team/ber/report/2026-H1';

const Report = z.object({
  state: z.string(),
  signatures: z.array(z.string()),
  chapters: z.array(
    z.object({
      heading: z.string(),
      text: z.string().optional(),
      sentences: z.array(z.string()),
      tables: z.array(
        z.object({
          title: z.string(),
          lines: z.array(
            z.object({ label: z.string(), text: z.string(), note: z.string().optional() }),
          ),
        }),
      ),
    }),
  ),
});

const written = 'Teamet har hittat sin form, och kön är kortare än i fjol.';

/** Saved by the browser, and read back. */
async function saved(tab: Page, button: string): Promise<Buffer> {
  const [download] = await Promise.all([
    tab.waitForEvent('download'),
    tab.getByRole('button', { name: button }).click(),
  ]);
  return readFile(await download.path());
}

/** The report of the half-year that is over: written by the samordnare, signed by the styrgrupp, read by the kansli. */
export function reporting(stage: () => Stage): void {
  const reportAs = async (person: 'coordinator' | 'steering-member' | 'office') =>
    Report.parse(await stage().view(person, address));

  it('is drafted from the numbers, and the samordnare writes under a heading and leaves it', async () => {
    const tab = await stage().tab('coordinator', hash);
    await tab.getByRole('button', { name: reportText.writeUnder('Reflektion') }).click();
    await tab.getByRole('textbox', { name: 'Egen text' }).fill(written);
    await tab.getByRole('button', { name: 'Spara texten' }).click();
    await tab.getByText(written).waitFor();
    await tab.getByRole('button', { name: subjectWords.team.submit }).click();
    await tab.getByText(/^Lämnad till styrgruppen/).waitFor();
  });

  it('is told of in the styrgrupp’s channel, where its manager signs it', async () => {
    const waits = () =>
      stage()
        .posts(STEERING.id)
        .filter((message) => JSON.stringify(message).includes('har lämnat sin rapport'));
    await expect.poll(() => waits().length, { timeout: 30_000 }).toBe(1);
    const tab = await stage().tab('steering-member', hash);
    await tab.getByRole('button', { name: `${reportText.sign} …` }).click();
    await tab.getByRole('button', { name: reportText.signSure }).click();
    await tab.getByText(/^Undertecknad/).waitFor();
    expect((await reportAs('office')).signatures).toHaveLength(1);
  });

  it('is saved as Word by each of them, with every sentence, text and figure of the page', async () => {
    for (const person of ['coordinator', 'steering-member', 'office'] as const) {
      const { chapters } = await reportAs(person);
      const tab = await stage().tab(person, hash);
      const words = paragraphsOf(docxXml(await saved(tab, reportText.word)));
      expect(words).toContain(written);
      for (const { heading, sentences, tables } of chapters) {
        expect(words).toContain(heading);
        for (const sentence of sentences) expect(words).toContain(sentence);
        for (const { label, text, note } of tables.flatMap(({ lines }) => lines)) {
          const at = words.indexOf(note === undefined ? label : `${label} (${note})`);
          expect([label, at === -1]).toEqual([label, false]);
          expect(words.slice(at + 1)).toContain(text);
        }
      }
      await tab.close();
    }
  });

  it('is saved as a PDF by the kansli, tagged', async () => {
    const tab = await stage().tab('office', hash);
    const pdf = (await saved(tab, reportText.pdf)).toString('latin1');
    expect(pdf.slice(0, 5)).toBe('%PDF-');
    expect(pdf).toContain('/StructTreeRoot');
  });
}
