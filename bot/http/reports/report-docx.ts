import {
  AlignmentType,
  BorderStyle,
  Document,
  Footer,
  HeadingLevel,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableOfContents,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import type { ReportTable } from '../../../shared/period-reports/period-report.ts';
import { writtenReportText } from '../../../shared/text/written-report.ts';
import type { ChapterView, ReportView } from '../../../shared/period-reports/view.ts';

/** A report as a Word file that can be gone on with: headings, a table of contents, tables. */
export async function docxOf(view: ReportView): Promise<Uint8Array> {
  const file = new Document({
    title: `${view.title}, ${view.period.text}`,
    creator: view.teamName,
    features: { updateFields: true },
    styles: {
      default: { document: { run: { font: 'Calibri', size: 22, language: { value: 'sv-SE' } } } },
    },
    sections: [
      {
        footers: {
          default: new Footer({
            children: [
              new Paragraph({
                alignment: AlignmentType.RIGHT,
                children: [
                  new TextRun({ children: [`${view.title} · `, PageNumber.CURRENT], size: 18 }),
                ],
              }),
            ],
          }),
        },
        children: [
          new Paragraph({ heading: HeadingLevel.TITLE, text: view.title }),
          new Paragraph({ text: view.period.text, spacing: { after: 120 } }),
          new Paragraph({ text: view.stateText, spacing: { after: 240 } }),
          new TableOfContents(writtenReportText.contents, {
            hyperlink: true,
            headingStyleRange: '1-2',
          }),
          ...view.chapters.flatMap(chapterOf),
          ...signed(view),
          quiet(view.numbersNote),
        ],
      },
    ],
  });
  return new Uint8Array(await Packer.toBuffer(file));
}

function chapterOf({ heading, sentences, text, carriedFrom, tables }: ChapterView) {
  return [
    new Paragraph({ heading: HeadingLevel.HEADING_1, text: heading, keepNext: true }),
    ...sentences.map((sentence) => new Paragraph({ text: sentence, spacing: { after: 80 } })),
    ...(carriedFrom === undefined ? [] : [quiet(writtenReportText.carriedFrom(carriedFrom))]),
    ...(text ?? '')
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map((line) => new Paragraph({ text: line, spacing: { after: 120 } })),
    ...tables.flatMap(tableOf),
    ...(sentences.length + tables.length === 0 && text === undefined
      ? [quiet(writtenReportText.nothing)]
      : []),
  ];
}

function tableOf({ title, note, lines, total }: ReportTable) {
  const rows = [
    ...lines.map(({ label, text, note: of }) => [
      of === undefined ? label : `${label} (${of})`,
      text,
    ]),
    ...(total === undefined ? [] : [[writtenReportText.total, total]]),
  ];
  return [
    new Paragraph({ heading: HeadingLevel.HEADING_2, text: title, keepNext: true }),
    ...(note === undefined ? [] : [quiet(note)]),
    new Table({
      width: { size: 100, type: WidthType.PERCENTAGE },
      borders: {
        ...{ top: thin, bottom: thin, insideHorizontal: thin },
        ...{ left: none, right: none, insideVertical: none },
      },
      rows: [[writtenReportText.what, writtenReportText.number], ...rows].map(
        ([label = '', text = ''], n) =>
          new TableRow({
            tableHeader: n === 0,
            cantSplit: true,
            children: [
              cell(label, { width: 70, bold: n === 0 }),
              cell(text, { width: 30, bold: n === 0, right: true }),
            ],
          }),
      ),
    }),
    new Paragraph({ text: '' }),
  ];
}

const thin = { style: BorderStyle.SINGLE, size: 4, color: 'BFBFBF' } as const;
const none = { style: BorderStyle.NONE, size: 0, color: 'FFFFFF' } as const;

function cell(
  text: string,
  { width, bold, right = false }: { width: number; bold: boolean; right?: boolean },
) {
  return new TableCell({
    width: { size: width, type: WidthType.PERCENTAGE },
    margins: { top: 40, bottom: 40, left: 60, right: 60 },
    children: [
      new Paragraph({
        ...(right && { alignment: AlignmentType.RIGHT }),
        children: [new TextRun({ text, bold })],
      }),
    ],
  });
}

function signed({ signatures }: ReportView) {
  return [
    new Paragraph({
      heading: HeadingLevel.HEADING_1,
      text: writtenReportText.signatures,
      keepNext: true,
    }),
    ...(signatures.length === 0
      ? [quiet(writtenReportText.unsigned)]
      : signatures.map((one) => new Paragraph({ text: one }))),
  ];
}

function quiet(text: string) {
  return new Paragraph({
    children: [new TextRun({ text, italics: true, color: '595959', size: 19 })],
    spacing: { after: 120 },
  });
}
