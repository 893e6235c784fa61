import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { DemoPersonKey } from '../../../bot/local/demo/people.ts';
import { reportSectionLabels } from '../../../shared/codes/report-sections.ts';
import { subjectWords } from '../../../shared/period-reports/labels.ts';
import { reportPath } from '../../../shared/period-reports/report-path.ts';
import type { ReportSubject } from '../../../shared/period-reports/subject.ts';
import { reportText } from '../../../tab/text/report-text.ts';
import { docxXml } from '../../builders/docx-words.ts';
import { notIn } from '../../builders/report-in-docx.ts';
import { STEERING, type Stage } from '../harness/stage.ts';

const Line = z.object({
  label: z.string(),
  text: z.string(),
  note: z.string().optional(),
  cells: z.array(z.string()).optional(),
});
const Report = z.object({
  state: z.string(),
  signatures: z.array(z.string()),
  chapters: z.array(
    z.object({
      heading: z.string(),
      text: z.string().optional(),
      sentences: z.array(z.string()),
      pictures: z.array(z.object({ text: z.string() })).optional(),
      tables: z.array(
        z.object({
          title: z.string(),
          columns: z.array(z.string()).optional(),
          lines: z.array(Line),
          total: z.string().optional(),
        }),
      ),
    }),
  ),
});

interface Made {
  readonly subject: ReportSubject;
  readonly period: string;
  readonly writer: DemoPersonKey;
  readonly written: string;
  readonly signer: DemoPersonKey;
  readonly signed: RegExp;
  /** What the channel of the styrgrupp is told when it is left; nothing where it is not the styrgrupp that signs. */
  readonly told?: string;
  /** Who else reads it and takes it home. */
  readonly readers: readonly DemoPersonKey[];
}

const reports: readonly (readonly [string, Made])[] = [
  [
    'the team, by its samordnare',
    {
      subject: { type: 'team', teamId: 'ber' },
      period: '2026-H1',
      writer: 'coordinator',
      written: 'Teamet har hittat sin form, och kön är kortare än i fjol.',
      signer: 'steering-member',
      signed: /^Kommunen, /,
      told: 'har lämnat sin rapport',
      readers: ['coordinator', 'steering-member', 'office'],
    },
  ],
  [
    'the styrgrupp, by one of its members',
    {
      subject: { type: 'steering-group', steeringGroupId: 'styrgrupp-ber' },
      period: '2025',
      writer: 'steering-member',
      written: 'Styrgruppen har mötts fyra gånger, och en gång med teamet.',
      signer: 'steering-member',
      signed: /^Kommunen, /,
      told: 'är färdigskriven',
      readers: ['steering-member'],
    },
  ],
  [
    'the county, by the kansli',
    {
      subject: { type: 'county' },
      period: '2026-H1',
      writer: 'office',
      written: 'Alla åtta team har mötts, och två har bytt samordnare.',
      signer: 'county-member',
      signed: /^Region Jämtland Härjedalen, /,
      readers: ['office'],
    },
  ],
];

/** Saved by the browser, and read back. */
async function saved(tab: Page, button: string): Promise<Buffer> {
  const [download] = await Promise.all([
    tab.waitForEvent('download'),
    tab.getByRole('button', { name: button }).click(),
  ]);
  return readFile(await download.path());
}

/** The reports of periods that are over: each written by its own, signed for a party, and read back from the file. */
export function reporting(stage: () => Stage): void {
  describe.each(reports)('the report of %s', (_, made) => {
    const { subject, period, writer, written, signer, signed, told, readers } = made;
    const hash = `#/${reportPath(subject).tab}/${period}`;
    const reportAs = async (person: DemoPersonKey) =>
      Report.parse(await stage().view(person, `${reportPath(subject).api}?period=${period}`));

    it('is drafted from the numbers, written under a heading and left, of which the styrgrupp’s channel is told', async () => {
      const drafted = await reportAs(writer);
      expect(drafted.chapters.flatMap(({ sentences }) => sentences).length).toBeGreaterThan(5);
      const tab = await stage().tab(writer, hash);
      const under = reportText.writeUnder(reportSectionLabels.reflection);
      await tab.getByRole('button', { name: under }).click();
      await tab.getByRole('textbox', { name: 'Egen text' }).fill(written);
      await tab.getByRole('button', { name: 'Spara texten' }).click();
      await tab.getByText(written).waitFor();
      const { submit, to } = subjectWords[subject.type];
      await tab.getByRole('button', { name: submit }).click();
      await tab.getByText(`Lämnad ${to}`).waitFor();
      const waits = () =>
        stage()
          .posts(STEERING.id)
          .filter((message) => told !== undefined && JSON.stringify(message).includes(told));
      const wanted = told === undefined ? 0 : 1;
      await expect.poll(() => waits().length, { timeout: 30_000 }).toBe(wanted);
    });

    it('is signed for a party, and what is signed does not change', async () => {
      const { chapters } = await reportAs(signer);
      const tab = await stage().tab(signer, hash);
      await tab.getByRole('button', { name: `${reportText.sign} …` }).click();
      await tab.getByRole('button', { name: reportText.signSure }).click();
      await tab.getByText(/^Undertecknad/).waitFor();
      const after = await reportAs(writer);
      expect(after.signatures).toEqual([expect.stringMatching(signed)]);
      expect(after.chapters).toEqual(chapters);
    });

    it('is saved as Word, with every text, sentence, picture and figure that the API has', async () => {
      for (const person of readers) {
        const { chapters } = await reportAs(person);
        const tab = await stage().tab(person, hash);
        const xml = docxXml(await saved(tab, reportText.word));
        expect(chapters.map(({ text }) => text)).toContain(written);
        expect(notIn(xml, chapters)).toEqual([]);
        await tab.close();
      }
    });
  });

  it('is saved as a PDF by the kansli, tagged', async () => {
    const tab = await stage().tab('office', `#/${reportPath({ type: 'county' }).tab}/2026-H1`);
    const pdf = (await saved(tab, reportText.pdf)).toString('latin1');
    expect(pdf.slice(0, 5)).toBe('%PDF-');
    expect(pdf).toContain('/StructTreeRoot');
  });
}
