import {
  AlignmentType,
  Document,
  Footer,
  Header,
  HeadingLevel,
  Packer,
  PageNumber,
  Paragraph,
  TableOfContents,
  TextRun,
} from 'docx';
import { estimatePageNumbers } from 'docx/layout';
import { writtenReportText } from '../../../shared/text/written-report.ts';
import { isEmptyChapter } from '../../../shared/period-reports/empty-chapter.ts';
import type { ReportPicture } from '../../../shared/period-reports/period-report.ts';
import type { ChapterView, ReportView } from '../../../shared/period-reports/view.ts';
import { docxPicture } from './docx-picture.ts';
import { docxPaper, docxQuiet, docxStyles } from './docx-styles.ts';
import { docxTable } from './docx-table.ts';
import { hasSigns, nothingIn, versionOf } from './report-rows.ts';

/** A report as a Word file that can be gone on with: headings, a table of contents, pictures, tables. */
export async function docxOf(view: ReportView, made: Date): Promise<Uint8Array> {
  const file = new Document({
    title: `${view.title}, ${view.period.text}`,
    creator: view.name,
    styles: docxStyles,
    // So that the contents have their pages before Word has looked at them, and nobody is asked to have them filled in. Left
    // out is what numbers headings, which ours are not: to find that out it reads all of the report once more.
    pageNumbers: (body, context) => estimatePageNumbers(body, context),
    sections: [
      {
        properties: { page: docxPaper },
        headers: { default: new Header({ children: [aside([versionOf(view, made)])] }) },
        footers: {
          default: new Footer({
            children: [
              aside([
                `${view.title} · ${writtenReportText.page} `,
                PageNumber.CURRENT,
                ' (',
                PageNumber.TOTAL_PAGES,
                ')',
              ]),
            ],
          }),
        },
        children: [
          new Paragraph({ heading: HeadingLevel.TITLE, text: view.title }),
          new Paragraph({ style: 'Subtitle', text: view.period.text }),
          new Paragraph({ text: view.stateText, spacing: { after: 200 } }),
          docxQuiet(view.numbersNote),
          ...(hasSigns(view) ? [docxQuiet(writtenReportText.signs)] : []),
          new Paragraph({ style: 'TOCHeading', text: writtenReportText.contents }),
          new TableOfContents(writtenReportText.contents, {
            hyperlink: true,
            headingStyleRange: '1-1',
          }),
          ...view.chapters.flatMap((chapter, n) => chapterOf(chapter, view, n === 0)),
          ...signed(view),
        ],
      },
    ],
  });
  return new Uint8Array(await Packer.toBuffer(file));
}

/** What stands over and under every page. */
function aside(children: readonly string[]): Paragraph {
  return new Paragraph({
    alignment: AlignmentType.RIGHT,
    children: [new TextRun({ children, size: 17, color: '595959' })],
  });
}

function chapterOf(chapter: ChapterView, view: ReportView, isFirst: boolean) {
  const { heading, sentences, text, carriedFrom, pictures = [], tables, untold } = chapter;
  return [
    new Paragraph({ heading: HeadingLevel.HEADING_1, text: heading, pageBreakBefore: isFirst }),
    ...sentences.map((sentence) => new Paragraph({ text: sentence })),
    ...(carriedFrom === undefined ? [] : [docxQuiet(writtenReportText.carriedFrom(carriedFrom))]),
    ...(text ?? '')
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map((line) => new Paragraph({ text: line })),
    ...pictures.flatMap(pictureOf),
    ...tables.flatMap(docxTable),
    ...(untold === undefined ? [] : [docxQuiet(untold)]),
    ...(isEmptyChapter(chapter) ? [docxQuiet(nothingIn(view))] : []),
  ];
}

/** Its point in words, and under it on the same page what it shows. */
function pictureOf(told: ReportPicture) {
  return [
    new Paragraph({
      ...{ keepNext: true, keepLines: true, spacing: { before: 200, after: 80 } },
      children: [new TextRun({ text: told.text, bold: true })],
    }),
    docxPicture(told),
  ];
}

function signed({ signatures }: ReportView) {
  return [
    new Paragraph({ heading: HeadingLevel.HEADING_1, text: writtenReportText.signatures }),
    ...(signatures.length === 0
      ? [docxQuiet(writtenReportText.unsigned)]
      : signatures.map((one) => new Paragraph({ text: one }))),
  ];
}
