import type { Figure, NumbersView } from '../reports/view.ts';

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
  readonly verdict: 'good' | 'watch' | 'act';
  readonly verdictText: string;
  readonly coordinatorMissing: boolean;
}

/** What a steering group gets after a meeting and after a tertial; aggregates only, small counts suppressed. */
export interface DigestView {
  readonly title: string;
  readonly occasion: string;
  readonly teams: readonly DigestTeam[];
  /** What the goals are told for: `första halvåret 2026`. */
  readonly goalsOf: string;
  readonly goals: readonly {
    readonly code: string;
    readonly label: string;
    readonly text: string;
    readonly met?: boolean;
  }[];
  readonly needsUs: readonly string[];
  readonly suppressedNote: string;
  readonly link?: string;
}

/** The steering group's page: the digest now, and the numbers of each of its teams. */
export interface SteeringView {
  readonly digest: DigestView;
  readonly numbers: readonly NumbersView[];
}
