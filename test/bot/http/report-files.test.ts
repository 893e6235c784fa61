import { beforeAll, describe, expect, it } from 'vitest';
import { docxOf } from '../../../bot/http/reports/report-docx.ts';
import { pdfOf } from '../../../bot/http/reports/report-pdf.ts';
import { reportSectionLabels } from '../../../shared/codes/report-sections.ts';
import { docxParts, docxXml, paragraphsOf } from '../../builders/docx-words.ts';
import { linesInPdf } from '../../builders/pdf-words.ts';
import { notIn } from '../../builders/report-in-docx.ts';
import { report } from '../../tab/fixtures/demo-views.ts';
import { fileRows } from '../../../bot/http/reports/report-rows.ts';
import { printable } from '../../../bot/http/reports/pdf-page.ts';
import { pictureOnPaper } from '../../../shared/reports/drawing/on-paper.ts';

const pictures = report.chapters.flatMap((chapter) => chapter.pictures ?? []);
const made = new Date('2026-12-01T08:00:00.000Z');

describe('a report as a Word file', () => {
  let bytes: Uint8Array = new Uint8Array();
  let xml = '';
  beforeAll(async () => {
    bytes = await docxOf(report, made);
    xml = docxXml(bytes);
  });

  it('has every heading as a heading, and a table of contents made of them', () => {
    const headings = paragraphsOf(xml, 'Heading1');
    expect(headings.slice(0, -1)).toEqual(Object.values(reportSectionLabels));
    expect(xml).toContain('TOC \\h \\o &quot;1-1&quot;');
    // Filled in, with the page of each, before anybody has opened it.
    const contents = paragraphsOf(xml, 'TOC1');
    expect(contents).toHaveLength(headings.length);
    for (const [n, heading] of headings.entries())
      expect(contents[n]?.replace(/\d+$/, '*')).toBe(`${heading}*`);
  });

  it('has every sentence, and every figure of every table beside its name', () => {
    expect(notIn(xml, report.chapters)).toEqual([]);
    expect(xml.match(/<w:tblHeader\/>/g)?.length).toBe(
      report.chapters.flatMap(({ tables }) => tables).length,
    );
  });

  it('has every picture as a drawing of shapes, under its point in words, which are its alternative text too', () => {
    const drawings = [...xml.matchAll(/<w:drawing>.*?<\/w:drawing>/gs)].map(([one]) => one);
    expect(drawings).toHaveLength(pictures.length);
    for (const [n, { text }] of pictures.entries()) {
      expect(drawings[n]).toContain(`descr="${text}"`);
      expect(drawings[n]?.match(/<wps:wsp>/g)?.length).toBeGreaterThan(3);
      expect(paragraphsOf(xml)).toContain(text);
    }
  });

  it('links to nothing outside itself, and says on every page which version it is', () => {
    const parts = Object.entries(docxParts(bytes));
    for (const [name, part] of parts)
      if (name.endsWith('.rels')) expect(part).not.toContain('External');
    const header = parts.find(([name]) => /header\d+\.xml$/.test(name))?.[1] ?? '';
    expect(header).toContain(`${report.name} · ${report.period.text} · Utkast, tis 1 dec 2026`);
    expect(parts.find(([name]) => name === 'word/styles.xml')?.[1]).toContain('sv-SE');
  });
});

describe('a report as a PDF', () => {
  it('is tagged, in Swedish, with its title, and the same whenever it is made of the same', async () => {
    const bytes = Buffer.from(await pdfOf(report, made)).toString('latin1');
    expect(bytes).toMatch(/\/MarkInfo[\s\S]{0,40}\/Marked true|\/Marked true/);
    expect(bytes).toContain('/Lang (sv-SE)');
    expect(bytes).toContain('/StructTreeRoot');
    for (const tag of ['/H1', '/H2', '/Table', '/TH', '/TD']) expect(bytes).toContain(`/S ${tag}`);
    expect(Buffer.from(await pdfOf(report, made)).toString('latin1')).toBe(bytes);
  });

  it('begins with its contents, one entry for each heading, and a way there', async () => {
    const bytes = Buffer.from(await pdfOf(report, made)).toString('latin1');
    const headings = report.chapters.length + 1;
    expect(bytes.match(/\/S \/TOCI\b/g)).toHaveLength(headings);
    expect(bytes.match(/\/S \/GoTo\b/g)).toHaveLength(headings);
  });

  it('has every picture as a figure with its point in words as alternative text', async () => {
    const bytes = Buffer.from(await pdfOf(report, made)).toString('latin1');
    const figures = [...bytes.matchAll(/\/S \/Figure[\s\S]*?>>/g)].map(([one]) => one);
    expect(figures).toHaveLength(pictures.length);
    expect(figures.length).toBeGreaterThan(0);
    for (const one of figures) expect(one).toMatch(/\/Alt \([^)]{10,}/);
  });

  it('has every sentence, and every row of every table, in their order', async () => {
    // Lines are broken where the page ends; a word is not.
    const written = joined(linesInPdf(await pdfOf(report, made)));
    let at = 0;
    for (const { heading, sentences, tables } of report.chapters) {
      const rows = tables.flatMap((table) => [[table.title], ...fileRows(table)]);
      // A row that goes on on the next page stands there with its head over it.
      for (const part of [heading, ...sentences, ...rows.flat()].map((one) => joined([one]))) {
        const found = written.indexOf(part, at);
        expect([heading, part, found >= at]).toEqual([heading, part, true]);
        at = found;
      }
    }
  });
});

describe('a picture', () => {
  it('says the same in words in both files', async () => {
    const xml = docxXml(await docxOf(report, made));
    const drawings = [...xml.matchAll(/<w:drawing>.*?<\/w:drawing>/gs)].map(([one]) => one);
    const written = joined(linesInPdf(await pdfOf(report, made)));
    for (const [n, { picture }] of pictures.entries()) {
      const words = pictureOnPaper(picture).marks.flatMap((mark) =>
        mark.kind === 'words' ? [mark.text] : [],
      );
      expect(words.length).toBeGreaterThan(2);
      expect(paragraphsOf(drawings[n] ?? '')).toEqual(words);
      expect(written).toContain(joined(words));
    }
  });
});

/** Without what a line may be broken at. */
function joined(words: readonly string[]): string {
  return printable(words.join('')).replaceAll(/\s/g, '');
}
