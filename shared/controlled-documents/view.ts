import type {
  DocumentAudience,
  DocumentKind,
  DocumentPlace,
} from '../codes/controlled-document.ts';
import type { Incomplete } from '../federation/present-unreadable.ts';
import type { Choice } from '../text/choice.ts';

/** All documents the reader may open, by title: to be searched where they are shown. */
export interface DocumentsView extends Incomplete {
  readonly rows: readonly DocumentRow[];
  /** Whose documents they may publish, as `rulings/whose.ts` names them. */
  readonly owners: readonly Choice[];
  readonly emptyText: string;
  /** Said of what is new: since the reader looked, or to who never has. */
  readonly newText: string;
  readonly today: string;
}

export interface DocumentRow {
  readonly documentId: string;
  readonly title: string;
  readonly documentKind: DocumentKind;
  readonly audiences: readonly DocumentAudience[];
  readonly place?: DocumentPlace;
  /** `Blankett · Hela länet`. */
  readonly kindText: string;
  /** `För teamet och styrgruppen. Visas också när ett ärende aktualiseras.` */
  readonly useText: string;
  /** Set where it has been withdrawn: `Indraget tis 3 nov 2026`. */
  readonly withdrawnText: string;
  /** The one that holds; nothing before its first day. */
  readonly current?: VersionView;
  /** Those that begin to hold later, the next first. */
  readonly coming: readonly VersionView[];
  /** Those that have held, the latest first. */
  readonly older: readonly VersionView[];
  /** Since the reader looked before. */
  readonly isNew: boolean;
  readonly canChange: boolean;
  /** The day before which the next version cannot begin to hold. */
  readonly earliestNext: string;
}

export interface VersionView extends LinkedDocument {
  /** `Gäller sedan tis 1 dec 2026`. */
  readonly stateText: string;
  /** Empty where nothing was said. */
  readonly news: string;
  /** `Publicerad mån 30 nov 2026 av kansliet`, without the day where it holds from that; by role, never a person. */
  readonly byText: string;
}

/** A version to open: an address, or a file to fetch from here. */
export interface LinkedDocument {
  readonly documentId: string;
  readonly title: string;
  readonly number: number;
  /** `Version 2, PDF, 120 kB`. */
  readonly versionText: string;
  readonly link?: string;
  /** As it is saved: letters, digits and hyphens. */
  readonly fileName?: string;
}

/** What opens from the forms of a team, place by place; a place without any is left out. */
export interface DocumentsHereView {
  readonly places: Readonly<Partial<Record<DocumentPlace, readonly LinkedDocument[]>>>;
}
