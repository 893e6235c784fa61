import { type IStylesOptions, LineRuleType, Paragraph, TextRun } from 'docx';

const ink = '242424';
/** A4 with two and a half centimetres around, in twentieths of a point. */
const around = 1417;
export const docxPaper = {
  size: { width: 11_906, height: 16_838 },
  margin: { top: around, right: around, bottom: around, left: around, header: 708, footer: 708 },
} as const;
export const docxWidth = docxPaper.size.width - 2 * around;

/** A title on two lines lies over itself where the height of a line is that of the text below it. */
const asHighAsItsLetters = { line: 264, lineRule: LineRuleType.AUTO } as const;

/** Word's own styles by their names, so that whoever goes on with the report changes them once. */
export const docxStyles: IStylesOptions = {
  default: {
    document: {
      run: { font: 'Calibri', size: 22, language: { value: 'sv-SE' } },
      paragraph: { spacing: { after: 100, line: 264 } },
    },
    title: {
      run: { size: 48, bold: true, color: ink },
      paragraph: { spacing: { after: 120, ...asHighAsItsLetters } },
    },
    heading1: {
      run: { size: 32, bold: true, color: ink },
      paragraph: {
        keepNext: true,
        keepLines: true,
        spacing: { before: 420, after: 120, ...asHighAsItsLetters },
      },
    },
    heading2: {
      run: { size: 23, bold: true, color: ink },
      paragraph: {
        keepNext: true,
        keepLines: true,
        spacing: { before: 260, after: 80, ...asHighAsItsLetters },
      },
    },
  },
  paragraphStyles: [
    {
      ...{ id: 'Subtitle', name: 'Subtitle', basedOn: 'Normal', next: 'Normal' },
      ...{
        run: { size: 28, color: '595959' },
        paragraph: { spacing: { after: 160, ...asHighAsItsLetters } },
      },
    },
    {
      ...{ id: 'TOCHeading', name: 'TOC Heading', basedOn: 'Normal', next: 'Normal' },
      run: { size: 32, bold: true, color: ink },
      paragraph: { keepNext: true, spacing: { before: 240, after: 120 } },
    },
  ],
};

/** What is said about the report rather than in it. */
export function docxQuiet(text: string, keepNext = false): Paragraph {
  return new Paragraph({
    keepNext,
    children: [new TextRun({ text, italics: true, color: '595959', size: 19 })],
  });
}
