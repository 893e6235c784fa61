import type { Instant } from '../kernel/calendar.ts';
import type { UnreadableDocument } from '../federation/present-unreadable.ts';

/** Jobs of one type: how many there are of each state, and how long the oldest of them has been due. */
export interface JobsOfType {
  readonly type: string;
  /** Due, and not begun. */
  readonly waiting: number;
  /** Under way. */
  readonly sending: number;
  /** Failed, and come again. */
  readonly retrying: number;
  /** Without a channel that takes them. */
  readonly withoutChannel: number;
  /** Of all these, those that should have been done. */
  readonly late: number;
  readonly oldestDue: Instant;
}

export interface JobStanding {
  readonly types: readonly JobsOfType[];
  /** More than are looked at: the numbers are that at least. */
  readonly isMore: boolean;
}

/** A kallelse that has gone out. */
export interface SentNotice {
  readonly teamId: string;
  readonly team: string;
  /** Of the meeting. */
  readonly date: string;
  readonly due: Instant;
  readonly sent: Instant;
}

/** What has gone wrong with somebody's signing in, by kind and nothing of whom. */
interface SignInProblem {
  readonly problem: string;
  readonly count: number;
  readonly lastAt: Instant;
}

/** For machines: codes, ids and numbers, no person. What is by process is of the one that answered. */
export interface OperationsFacts {
  readonly at: Instant;
  readonly program: {
    readonly version: string;
    readonly startedAt: Instant;
    /** How many run, this one among them. */
    readonly processes: number;
  };
  readonly store: {
    readonly kind: string;
    readonly reads: boolean;
    readonly writes: boolean;
  };
  /** Whether Teams takes the bot for who it is. */
  readonly bot: 'untried' | 'working' | 'failing';
  readonly jobs: JobStanding;
  readonly notices: {
    readonly due: number;
    readonly late: number;
    /** The latest first. */
    readonly sent: readonly SentNotice[];
  };
  readonly channelsInDoubt: readonly {
    readonly serves: string;
    readonly reason: string;
    readonly since: Instant;
  }[];
  /** Of the teams whose people have been reached in private, or not: since when. */
  readonly nudges: readonly {
    readonly teamId: string;
    readonly status: 'working' | 'refused';
    readonly since: Instant;
  }[];
  readonly unreadable: readonly UnreadableDocument[];
  readonly signInProblems: readonly SignInProblem[];
}

/** What is not as it should be. `now`: it is one of the troubles of the first sentence; `was`: it is over. */
interface OperationsMark {
  readonly text: string;
  readonly since: 'now' | 'was';
}

export interface OperationsSection {
  readonly code: 'notices' | 'channels' | 'nudges' | 'jobs' | 'program' | 'sign-in' | 'unreadable';
  readonly title: string;
  readonly rows: readonly {
    readonly key: string;
    readonly label: string;
    readonly text: string;
    readonly mark?: OperationsMark;
  }[];
  /** In the place of rows. */
  readonly empty: string;
  readonly note?: string;
}

export interface OperationsView {
  readonly title: string;
  /** Whether all is well, in a sentence. */
  readonly summary: string;
  readonly isWell: boolean;
  readonly sections: readonly OperationsSection[];
  readonly facts: OperationsFacts;
}
