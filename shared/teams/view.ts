import type { Action, DenialReason, Role } from '../access/access.ts';
import type { Choice } from '../text/choice.ts';
import type { MemberFunction } from './party.ts';

/** Who is asking, and what the tab should open with. */
export interface MeView {
  readonly account: string;
  readonly label: string;
  readonly federation?: { readonly name: string; readonly demo: boolean };
  /** Database is empty and the asker may set it up. */
  readonly setupNeeded: boolean;
  readonly teams: readonly MyTeam[];
  readonly steeringGroups: readonly { readonly id: string; readonly name: string }[];
  readonly mayChangeFederation: boolean;
  readonly today: string;
}

export interface MyTeam {
  readonly id: string;
  readonly name: string;
  readonly roles: readonly Role[];
  readonly rolesText: string;
  readonly can: readonly Action[];
}

/** The first screen of a team: what is expected of the asker, and what is next. */
export interface HomeView {
  readonly teamId: string;
  readonly teamName: string;
  readonly greeting: string;
  /** Ordered by what comes first; each with where to go. */
  readonly tasks: readonly {
    readonly code: string;
    readonly title: string;
    readonly text: string;
    readonly meetingId?: string;
    /** With page `cases`: which of them. */
    readonly filter?: 'alarms';
    /** With page `case`: which. */
    readonly reference?: string;
    readonly page:
      | 'meeting'
      | 'meetings'
      | 'case'
      | 'cases'
      | 'queue'
      | 'offers'
      | 'tallies'
      | 'team'
      | 'numbers'
      | 'deviations'
      | 'fk';
    readonly urgent: boolean;
  }[];
  readonly nothingText: string;
  readonly warnings: readonly string[];
}

export interface MemberRow {
  readonly id: string;
  readonly function: MemberFunction;
  readonly functionText: string;
  readonly partyText: string;
  readonly role: 'member' | 'deputy';
  readonly deputyForText?: string;
  readonly linked: boolean;
  /** Name from the Teams directory when it answers; never stored. */
  readonly accountText: string;
  readonly fromText: string;
  readonly endsText?: string;
}

/** A team's settings page. */
export interface TeamView {
  readonly id: string;
  readonly name: string;
  readonly municipality: string;
  readonly code: string;
  readonly members: readonly MemberRow[];
  /** Required functions without anyone, `Samordnare saknas` first. */
  readonly vacancies: readonly string[];
  /** What else is not as it should be, for instance one person with two roles. */
  readonly warnings: readonly string[];
  readonly channel: {
    readonly status: 'none' | 'active' | 'inactive';
    readonly text: string;
    readonly name?: string;
  };
  readonly channelChoices: readonly Choice[];
  readonly settings: {
    readonly targetMin?: number;
    readonly targetMax?: number;
    readonly breakPeriods: readonly {
      readonly from: string;
      readonly to: string;
      readonly text: string;
    }[];
    readonly fkMayRaise: boolean;
    readonly intakePaused?: { readonly from: string; readonly to?: string };
  };
  readonly functionChoices: readonly Choice[];
  readonly accountChoices: readonly Choice[];
  readonly steeringGroupText: string;
  readonly fundedText: string;
  readonly canChange: boolean;
}

export interface FederationView {
  readonly name: string;
  readonly teams: readonly {
    readonly id: string;
    readonly name: string;
    readonly text: string;
    readonly warnings: readonly string[];
  }[];
  readonly steeringGroups: readonly {
    readonly id: string;
    readonly name: string;
    readonly teamsText: string;
    readonly channelText: string;
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

/** A refusal as it is sent to the tab and shown on a card. */
export interface RefusalView {
  readonly code: string;
  readonly text: string;
  readonly reason?: DenialReason;
  /** What the guard met, when it refused a text: the form offers to confirm what `isConfirmable`. */
  readonly why?: string;
  /** Names of the inputs it concerns. */
  readonly fields?: readonly string[];
}
