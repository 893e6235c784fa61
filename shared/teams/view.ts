import type { AccountKey } from '../kernel/account-key.ts';
import type { IsoDate } from '../kernel/calendar.ts';
import type { Choice } from '../text/choice.ts';
import type { MemberFunction } from '../codes/party.ts';
import type { ChannelState } from './channel-state.ts';
import type { DatedSettings } from './team.ts';

export interface MemberRow {
  readonly id: string;
  readonly function: MemberFunction;
  readonly functionText: string;
  readonly role: 'member' | 'deputy';
  readonly linked: boolean;
  /** Name from the Teams directory when it answers; never stored. */
  readonly accountText: string;
  readonly fromText: string;
  readonly endsText?: string;
}

export type SettingName = keyof DatedSettings;

/** A decision of the team's, and when it holds. */
export interface SettingLine {
  readonly name: SettingName;
  readonly label: string;
  readonly text: string;
  /** `från fre 1 jan 2027`; empty for what has been so from the beginning and still is. */
  readonly whenText: string;
  /** Nothing for what has been so from the beginning. */
  readonly from?: string;
}

/** What a team has decided for itself: by when it holds. */
export interface TeamSettingsView {
  /** How many changes there have been: what a new one is based on. */
  readonly basedOn: number;
  /** All of it, for the form of a change. */
  readonly dated: DatedSettings;
  readonly now: readonly SettingLine[];
  readonly coming: readonly SettingLine[];
  readonly earlier: readonly SettingLine[];
}

export interface ChannelView {
  readonly status: ChannelState['status'];
  readonly text: string;
}

/** What somebody can mend, and a message to send to who knows. */
export interface Gaps {
  readonly lines: readonly string[];
  /** The same, counted: `Ingen kanal`, `2 utan konto`. */
  readonly marks: readonly string[];
  readonly message: string;
}

/** What a styrgrupp has decided, and what it makes of the form of a new seat. */
export interface AppointedView {
  readonly text: string;
  readonly byText: string;
  /** That they have another seat in the team, which goes on until somebody ends it. */
  readonly alsoText?: string;
  readonly from: IsoDate;
  /** Nothing where they have none, or nobody here knows who it is. */
  readonly account?: AccountKey;
}

/** A team's settings page. */
export interface TeamView {
  /** For who can mend them. */
  readonly gaps?: Gaps;
  readonly id: string;
  readonly name: string;
  readonly municipality: string;
  readonly code: string;
  readonly members: readonly MemberRow[];
  /** Required functions without anyone, `Samordnare saknas` first. */
  readonly vacancies: readonly string[];
  /** What else is not as it should be, for instance one person with two roles. */
  readonly warnings: readonly string[];
  readonly channel: ChannelView;
  readonly channelChoices: readonly Choice[];
  /** FK's own, where it has one. */
  readonly fkChannel: {
    readonly text: string;
    readonly choices: readonly Choice[];
    /** There is one to disconnect. */
    readonly isConnected?: true;
  };
  /** Who the styrgrupp has chosen as samordnare, for who puts them in their seat. */
  readonly appointed?: AppointedView;
  readonly settings: TeamSettingsView;
  readonly accountChoices: readonly Choice[];
  readonly steeringGroupText: string;
  readonly fundedText: string;
  readonly canChange: boolean;
}
