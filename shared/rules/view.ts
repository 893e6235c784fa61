import type { RuleContent } from './agree.ts';
import type { RuleKind } from './version.ts';

/** A rule, or one of its codes (without text). */
export interface RuleLine {
  readonly label: string;
  readonly text: string;
  /** The agreement says nothing of it. */
  readonly ours?: true;
}

export interface RuleSection {
  readonly title: string;
  readonly lines: readonly RuleLine[];
}

/** What a version changes, against the one before it. Without `was` it is new. */
export interface RuleDifference {
  readonly title: string;
  readonly label: string;
  readonly was?: string;
  readonly is: string;
}

export type RuleStanding = 'in-force' | 'coming' | 'earlier' | 'never' | 'draft';

/** What a draft is made of, for those who may change it. */
export interface RuleDraft {
  readonly basedOn: number;
  readonly content: RuleContent;
  /** The first day it can begin to hold, and the last. */
  readonly earliest: string;
  readonly latest?: string;
}

export interface RuleVersionView {
  readonly id: string;
  readonly title: string;
  /** `Version 2` */
  readonly versionText: string;
  readonly standing: RuleStanding;
  readonly standingText: string;
  /** `Gäller från ons 1 juli 2026`, `Gällde till …`. */
  readonly validText: string;
  readonly assumptions: readonly string[];
  readonly sections: readonly RuleSection[];
  /** What it is compared with, and how it differs; nothing for the first. */
  readonly compared?: { readonly title: string; readonly differences: readonly RuleDifference[] };
  /** That it says more than this program knows. */
  readonly setApartText?: string;
  readonly draft?: RuleDraft;
}

/** Both kinds of rules as they are shown (handbook §9): in force, coming, earlier; drafts for those who write them. */
export interface RulesView {
  readonly kinds: readonly {
    readonly kind: RuleKind;
    readonly title: string;
    /** Drafts first, then the newest. */
    readonly versions: readonly RuleVersionView[];
    readonly emptyText: string;
    /** Absent where nothing can be drafted, or a draft is there already. Of a yearly plan the years without one. */
    readonly canDraft?: { readonly years: readonly number[] };
  }[];
  readonly canPublish: boolean;
  /** Teams a funded post can be in, for the form of a plan. */
  readonly teams: readonly { readonly value: string; readonly label: string }[];
  /** Each team's own target range: shown here since one asks for it together with the rules. */
  readonly targets: RuleSection;
  /** Versions that cannot be read, counted. */
  readonly missing?: readonly string[];
  /** How the form of the planning meeting is chosen: the table of §3. */
  readonly planningTable: readonly {
    readonly fkText: string;
    readonly bothText: string;
    readonly resultText: string;
  }[];
}
