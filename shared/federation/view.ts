import type { Gaps } from '../teams/view.ts';
import type { Choice } from '../text/choice.ts';

export interface FederationView {
  readonly name: string;
  /** What is stored and cannot be read, each with what to do. */
  readonly unreadable?: readonly string[];
  /** What the county's figures lack, for who enters them. */
  readonly dueFigures?: readonly { readonly text: string; readonly urgent: boolean }[];
  readonly teams: readonly {
    readonly id: string;
    readonly name: string;
    readonly text: string;
    readonly warnings: readonly string[];
    /** Set-up has something left to do. */
    readonly unfinished: boolean;
    readonly gaps?: Gaps;
  }[];
  readonly steeringGroups: readonly {
    readonly id: string;
    readonly name: string;
    readonly teamsText: string;
    /** Nothing where it is said of several at once. */
    readonly channelText?: string;
    /** It answers for teams and nothing reaches it. */
    readonly channelMissing?: true;
    /** From when, or until when, where that is not always. */
    readonly timeText?: string;
  }[];
  /** Those that answer for teams and have no channel, by name, and what does not reach them. */
  readonly withoutChannelText?: string;
  /** Those that have ended, the last first. */
  readonly endedGroups: readonly {
    readonly id: string;
    readonly name: string;
    readonly text: string;
  }[];
  /** What changes of groups and teams lie ahead, and of what another can be made. */
  readonly regrouping?: {
    readonly coming: readonly ComingRegrouping[];
    readonly groups: readonly Choice[];
    /** By the group whose channel it is. */
    readonly channels: readonly Choice[];
  };
  /** Where what is lifted to Länsam is told. */
  readonly countyChannelText: string;
  /** Which teams FK is told of in a channel of its own, and since when. */
  readonly fkChannels: readonly {
    readonly teamId: string;
    readonly name: string;
    readonly text: string;
  }[];
  readonly roles: readonly { readonly id: string; readonly text: string }[];
  readonly accountChoices: readonly Choice[];
  readonly channelChoices: readonly Choice[];
  readonly rules: readonly {
    readonly code: string;
    readonly title: string;
    readonly text: string;
    readonly assumptions: readonly string[];
  }[];
}

export interface GroupSeat {
  readonly id: string;
  /** The party it is for. */
  readonly text: string;
  readonly datesText: string;
  readonly mine?: true;
  readonly chairs?: true;
}

/** Who sits in a steering group: functions, parties and dates, and no names. */
export interface GroupMembersView {
  readonly chairText: string;
  readonly chairMissing: boolean;
  /** Who has it next, and after that. */
  readonly next: readonly string[];
  readonly members: readonly GroupSeat[];
  readonly coOpted: readonly GroupSeat[];
  /** Parties without a member. */
  readonly vacancies: readonly string[];
  /** For who may choose. */
  readonly chairChoices?: readonly Choice[];
}

/** A change whose day has not come. */
export interface ComingRegrouping {
  readonly id: string;
  readonly text: string;
  readonly lines: readonly string[];
}
