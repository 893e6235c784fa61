import type { Choice } from '../text/choice.ts';
import type { ImportKind } from './import-record.ts';

/** The office's page for files. */
export interface ImportsView {
  readonly kinds: readonly {
    readonly what: ImportKind;
    readonly label: string;
    readonly text: string;
    /** Each row says whose it is; otherwise a team is chosen. */
    readonly saysTeam: boolean;
  }[];
  readonly teams: readonly Choice[];
  readonly imports: readonly ImportRow[];
  readonly emptyText: string;
}

export interface ImportRow {
  readonly importId: string;
  /** Nothing for what lies with the federation. */
  readonly teamId?: string;
  /** `36 ärenden, STAR Berg` */
  readonly title: string;
  /** `Inläst tors 3 dec 2026 kl. 10.12` */
  readonly text: string;
  readonly state: 'under-way' | 'done' | 'undoing' | 'undone';
  readonly stateText: string;
  readonly mayUndo: boolean;
}

/** What a file would do: nothing is saved by asking. */
export interface ImportTrial {
  /** `12 rader i filen, till STAR Berg.`, `Att läsa in: 12 ärenden.` */
  readonly lines: readonly string[];
  readonly problems: readonly { readonly line: number; readonly text: string }[];
  /** All that is wrong, as a file to mend by. */
  readonly faulty?: string;
  /** How many would be brought in; 0 where anything is wrong. */
  readonly fresh: number;
  readonly importId: string;
}

/** How far an import has come. */
export interface ImportProgress {
  readonly saved: number;
  readonly of: number;
}
