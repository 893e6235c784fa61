import type { Choice } from '../text/choice.ts';
import type { ReportChapter } from './period-report.ts';
import type { ReportSubject } from './subject.ts';

/** A heading of a report as it is read and written. */
export interface ChapterView extends ReportChapter {
  /** How often its text has been written. */
  readonly version: number;
  /** `Samordnare, 4 jan 2027`; nothing where nobody has written. */
  readonly writtenText?: string;
}

/** A report of a period, for those who write, sign or read it. */
export interface ReportView {
  readonly subject: ReportSubject;
  /** Of the team, of the styrgrupp, of the federation. */
  readonly name: string;
  readonly title: string;
  readonly period: { readonly code: string; readonly text: string };
  readonly periods: readonly Choice[];
  readonly state: 'draft' | 'submitted' | 'signed';
  /** Where it stands, in a sentence. */
  readonly stateText: string;
  /** What those who sign it wanted to have changed, the last time it came back. */
  readonly returnedText?: string;
  readonly chapters: readonly ChapterView[];
  readonly signatures: readonly string[];
  readonly canWrite: boolean;
  readonly canSubmit: boolean;
  readonly canSign: boolean;
  /** Headings under which there is nothing yet; nothing where there is something everywhere. */
  readonly unwrittenText?: string;
  readonly numbersNote: string;
  /** What stands on the press that leaves it, and what that does; before what it came back for. */
  readonly words: {
    readonly submit: string;
    readonly submitHint: string;
    readonly returned: string;
  };
}

/** How the reports of somebody stand, on the page of theirs: those owed, and the one under way. */
export interface ReportsView {
  readonly subject: ReportSubject;
  readonly reports: readonly {
    readonly period: string;
    /** `Årsrapport för 2026` */
    readonly label: string;
    readonly stateText: string;
    /** To whom it is time to do something: what, and whether it is late. */
    readonly task?: string;
    readonly urgent: boolean;
  }[];
  /** Of the county: how those of the styrgrupper stand. */
  readonly groups: readonly {
    readonly steeringGroupId: string;
    readonly name: string;
    readonly period: string;
    readonly stateText: string;
  }[];
  /** Of which year those of the styrgrupper are. */
  readonly groupsTitle?: string;
}
