import type { Choice } from '../text/choice.ts';
import type { MemberFunction } from '../codes/party.ts';

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
  readonly accountChoices: readonly Choice[];
  readonly steeringGroupText: string;
  readonly fundedText: string;
  readonly canChange: boolean;
}
