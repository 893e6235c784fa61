import { beforeAll, describe, expect, it } from 'vitest';
import { docxOf } from '../../../bot/http/reports/report-docx.ts';
import { pdfOf } from '../../../bot/http/reports/report-pdf.ts';
import { reportSectionLabels } from '../../../shared/codes/report-sections.ts';
import { docxXml, paragraphsOf } from '../../builders/docx-words.ts';
import { report } from '../../tab/fixtures/demo-views.ts';

const made = new Date('2026-12-01T08:00:00.000Z');

describe('a report as a Word file', () => {
  let xml = '';
  beforeAll(async () => {
    xml = docxXml(await docxOf(report));
  });

  it('has every heading as a heading, and a table of contents made of them', () => {
    const headings = paragraphsOf(xml, 'Heading1');
    expect(headings.slice(0, -1)).toEqual(Object.values(reportSectionLabels));
    expect(xml).toContain('TOC \\h \\o &quot;1-2&quot;');
  });

  it('has every sentence, and every figure of every table beside its name', () => {
    const all = paragraphsOf(xml);
    for (const { sentences, tables } of report.chapters) {
      for (const sentence of sentences) expect(all).toContain(sentence);
      for (const { lines } of tables)
        for (const { label, text, note } of lines) {
          const at = all.indexOf(note === undefined ? label : `${label} (${note})`);
          expect(at, label).toBeGreaterThan(-1);
          expect(all.slice(at + 1)).toContain(text);
        }
    }
    expect(xml.match(/<w:tblHeader\/>/g)?.length).toBe(
      report.chapters.flatMap(({ tables }) => tables).length,
    );
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
});
