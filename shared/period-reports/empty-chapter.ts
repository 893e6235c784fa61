import type { ReportChapter } from './period-report.ts';

/** The numbers have nothing under that heading, and nobody has written there. */
export function isEmptyChapter(chapter: ReportChapter): boolean {
  const { sentences, tables, pictures = [], untold, text } = chapter;
  return (
    sentences.length + tables.length + pictures.length === 0 &&
    untold === undefined &&
    text === undefined
  );
}
