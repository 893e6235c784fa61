import type { AppointingRow } from '../appointing/view.ts';
import type { DigestRhythm, TeamVerdict } from '../codes/digest.ts';
import type { DeviationRow } from '../deviations/view.ts';
import type { IsoDate } from '../kernel/calendar.ts';
import type { Figure } from '../reports/views/view.ts';

export interface DigestTeam {
  readonly teamId: string;
  readonly name: string;
  readonly queue: Figure;
  readonly waiting: Figure;
  readonly ongoing: Figure;
  readonly targetText: string;
  /** Meetings with every required function there: `2 av 4`. */
  readonly allFunctions: Figure;
  /** `AF`, `3 av 3`: by party, which is there when each of its required functions is. */
  readonly attendance: readonly { readonly party: string; readonly text: string }[];
  readonly deviationsAwaiting: Figure;
  /** Is it going well: codes decide the colour, text says it. */
  readonly verdict: TeamVerdict;
  readonly verdictText: string;
  /** All of why, beside a mark that says the verdict; empty when it goes well. */
  readonly reasonsText: string;
  readonly coordinatorMissing: boolean;
}

/** A deviation that the styrgrupp is to decide. */
export interface WaitingDeviation {
  readonly teamId: string;
  readonly teamName: string;
  readonly row: DeviationRow;
  /** To it on the styrgrupp's page, where the address of the tab is known. */
  readonly link?: string;
}

/** A question that the styrgrupp is asked to decide. */
export interface AskedRuling {
  readonly rulingId: string;
  readonly text: string;
  /** What the form begins with: the day it would hold from. */
  readonly from: IsoDate;
}

export interface ReportToSign {
  readonly teamId: string;
  readonly period: string;
  readonly text: string;
  /** On a card, where the address of the tab is known. */
  readonly link?: string;
}

/** A goal of the yearly plan, and how it stands. */
export interface GoalRow {
  readonly code: string;
  readonly label: string;
  readonly text: string;
  /** Counted from what is done here, and not entered. */
  readonly ofCases?: true;
  /** Unrounded (handbook §6); nothing of what cannot be told, or of a year that goes on. */
  readonly met?: boolean;
  /** How what is foretold is reckoned. */
  readonly how?: string;
  /** To draw it by, where it may be told. */
  readonly measured?: {
    readonly value: number;
    readonly aim: number;
    readonly bound: 'at-least' | 'at-most';
    readonly forecast?: {
      readonly expected: number;
      readonly least: number;
      readonly most: number;
    };
  };
}

/** The goals of a team, of a styrgrupp's teams or of the county. */
export interface GoalsView {
  /** What those that are counted by the half-year are told for: `Första halvåret 2026 (jan–juni)`. */
  readonly goalsOf: string;
  readonly goals: readonly GoalRow[];
}

/** What a steering group gets after a meeting and after a tertial; aggregates only, small counts suppressed. */
export interface DigestView {
  readonly title: string;
  readonly occasion: string;
  readonly teams: readonly DigestTeam[];
  readonly steeringGroupId: string;
  /** Deviations that wait for a decision, each with its form; none for who may not read them. */
  readonly waiting: readonly WaitingDeviation[];
  /** Teams that need a samordnare, and those whose chosen one is not in their seat yet. */
  readonly appointing: readonly AppointingRow[];
  /** Questions that it is asked to decide, for who may. */
  readonly rulings: readonly AskedRuling[];
  /** Reports of its teams that wait for its signature. */
  readonly toSign: readonly ReportToSign[];
  /** What else nobody but the styrgrupp can mend. */
  readonly needsUs: readonly string[];
  /** The day that what waits is of, where the teams are told of as they stood on another. */
  readonly needsOn?: string;
  /** Those of them that say what could not be read. */
  readonly incomplete?: readonly string[];
  /** What has happened since the styrgrupp was told last. */
  readonly changed: readonly string[];
  /** `Sedan tis 10 nov 2026`. */
  readonly changedTitle: string;
  readonly suppressedNote: string;
  readonly link?: string;
}

export interface SteeringRhythm {
  readonly text: string;
  readonly when: DigestRhythm;
  readonly canChoose: boolean;
}

/** That a group's teams were others, or will be, and the pages of the groups it concerns. */
export interface SteeringMapping {
  readonly lines: readonly string[];
  readonly groups: readonly { readonly id: string; readonly name: string }[];
}
