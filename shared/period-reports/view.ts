import type { Choice } from '../text/choice.ts';
import type { ReportChapter } from './period-report.ts';

/** A heading of a report as it is read and written. */
export interface ChapterView extends ReportChapter {
  /** How often its text has been written. */
  readonly version: number;
  /** `Samordnare, 4 jan 2027`; nothing where nobody has written. */
  readonly writtenText?: string;
}

/** A team's report of a period, for those who write, sign or read it. */
export interface ReportView {
  readonly teamId: string;
  readonly teamName: string;
  readonly title: string;
  readonly period: { readonly code: string; readonly text: string };
  readonly periods: readonly Choice[];
  readonly state: 'draft' | 'submitted' | 'signed';
  /** Where it stands, in a sentence. */
  readonly stateText: string;
  /** What the styrgrupp wanted to have changed, the last time it came back. */
  readonly returnedText?: string;
  readonly chapters: readonly ChapterView[];
  readonly signatures: readonly string[];
  readonly canWrite: boolean;
  readonly canSubmit: boolean;
  readonly canSign: boolean;
  /** Headings under which there is nothing yet; nothing where there is something everywhere. */
  readonly unwrittenText?: string;
  readonly numbersNote: string;
}
