import type { EnteredKind } from './entered.ts';
import type { TypedKind } from './forms.ts';

/** One thing that is entered, as it is shown. */
export interface EnteredRow {
  readonly id: string;
  /** The year of its first day. */
  readonly year: number;
  /** `2025`, `Samordnare 1 jan 2026–31 dec 2026`. */
  readonly title: string;
  readonly lines: readonly { readonly label: string; readonly text: string }[];
  /** `Källa: bokslut 2025. Inmatat tors 14 jan 2027 av samordnaren, version 2.` */
  readonly sourceText: string;
  /** What it has said before, the latest first. */
  readonly earlier: readonly string[];
  /** What the form opens with, to put it right; nothing for who may not, and for what came out of a file only. */
  readonly values?: Readonly<Record<string, string>>;
  readonly mayWithdraw: boolean;
}

export interface EnteredSection {
  readonly what: EnteredKind;
  readonly title: string;
  readonly lead: string;
  readonly rows: readonly EnteredRow[];
  readonly emptyText: string;
  /** Sums and ratios over the rows: `Månadsviktat 2026: 952,5 %`. */
  readonly totals: readonly string[];
  /** The form by which one more is entered. */
  readonly entering?: TypedKind;
}

/** What is not made by cases and is entered once, of a team or of the county. */
export interface EnteredView {
  /** Nothing: the county's. */
  readonly teamId?: string;
  readonly title: string;
  readonly lead: string;
  /** What is to be entered now, and by when. */
  readonly due: readonly DueView[];
  readonly sections: readonly EnteredSection[];
}

export interface DueView {
  readonly what: TypedKind;
  readonly text: string;
  readonly urgent: boolean;
}
