import type { CasesView, CaseView } from '../../shared/cases/page/view.ts';
import type { QueueView } from '../../shared/cases/queue/view.ts';
import type { Command } from '../../shared/commands/command.ts';
import type { Refusal } from '../../shared/commands/refusal.ts';
import type { DeviationsView } from '../../shared/deviations/view.ts';
import type { DigestView } from '../../shared/digest/view.ts';
import type { AccountKey } from '../../shared/kernel/account-key.ts';
import type { IsoDate } from '../../shared/kernel/calendar.ts';
import type { CommandId } from '../../shared/kernel/ids.ts';
import type { Result } from '../../shared/kernel/result.ts';
import type { NoticeView } from '../../shared/meetings/call/view.ts';
import type { MeetingView } from '../../shared/meetings/lead/view.ts';
import type { AfterView, BeforeView } from '../../shared/meetings/lists/view.ts';
import type { OffersView } from '../../shared/offers/view.ts';
import type { NumbersView } from '../../shared/reports/view.ts';
import type { RulesView } from '../../shared/rules/view.ts';
import type { ChannelServes, MsChannelRef } from '../../shared/teams/channel.ts';

/** What the bot asks of the application; main.ts binds each to its use case. Accidents throw. */
export interface BotUseCases {
  runCommand(request: {
    readonly id: CommandId;
    readonly actor: AccountKey;
    readonly command: Command;
    /** The message whose button was pressed. */
    readonly pressedOn?: PressedMessage;
  }): Promise<Result<DonePress, Refusal>>;
  readonly queries: BotQueries;
  readonly channels: BotChannels;
  /** Addresses in the tab, for what is done more easily there. */
  readonly links: BotLinks;
  /** In Sweden: what a day in a form is suggested from. */
  today(): IsoDate;
}

export interface BotLinks {
  /** Nothing while nobody knows where the tab is. */
  starCase(teamId: string, reference: string): string | undefined;
  home(teamId: string): string | undefined;
  cases(teamId: string): string | undefined;
  queue(teamId: string): string | undefined;
}

export interface DonePress {
  readonly status: 'done' | 'already-done';
  /** What it made: `reference` of a case that was raised. */
  readonly ids: Readonly<Record<string, string>>;
  /** The message that was pressed shows a meeting, and is redrawn for everybody when the meeting changes. */
  readonly isRedrawn: boolean;
}

export interface PressedMessage {
  readonly channelId: string;
  readonly conversationId: string;
  readonly messageId: string;
}

/** Each asks the access table for the one who asks. */
export interface BotQueries {
  notice(
    actor: AccountKey,
    meeting: { readonly teamId: string; readonly meetingId: string },
  ): Promise<Result<NoticeView, Refusal>>;
  /** Of the next meeting that has not been held; nothing when none is planned. */
  nextNotice(actor: AccountKey, teamId: string): Promise<Result<NoticeView | undefined, Refusal>>;
  queue(actor: AccountKey, teamId: string): Promise<Result<QueueView, Refusal>>;
  /** This tertial's, small counts shown: for the team's own channel. */
  numbers(actor: AccountKey, teamId: string): Promise<Result<NumbersView, Refusal>>;
  /** One case; `not-found` also for one that the asker may not see. */
  starCase(
    actor: AccountKey,
    at: { readonly teamId: string; readonly reference: string },
  ): Promise<Result<CaseView, Refusal>>;
  /** Those the asker may read, the ones with something to do first. */
  cases(actor: AccountKey, teamId: string): Promise<Result<CasesView, Refusal>>;
  /** As it is led: what the team can decide about a case on its agenda. */
  meeting(
    actor: AccountKey,
    meeting: { readonly teamId: string; readonly meetingId: string },
  ): Promise<Result<MeetingView, Refusal>>;
  /** With what a new report may be about. */
  deviations(actor: AccountKey, teamId: string): Promise<Result<DeviationsView, Refusal>>;
  rules(actor: AccountKey): Promise<Result<RulesView, Refusal>>;
  /** The utbudskarta of the team's municipality. */
  offers(actor: AccountKey, teamId: string): Promise<Result<OffersView, Refusal>>;
  /** What every seat has to see to before the meeting. */
  before(
    actor: AccountKey,
    meeting: { readonly teamId: string; readonly meetingId: string },
  ): Promise<Result<BeforeView, Refusal>>;
  /** What every seat took on at the meeting. */
  after(
    actor: AccountKey,
    meeting: { readonly teamId: string; readonly meetingId: string },
  ): Promise<Result<AfterView, Refusal>>;
  /** The asker's own part of `before` for the next meeting; nothing when none is planned. */
  mine(actor: AccountKey, teamId: string): Promise<Result<BeforeView | undefined, Refusal>>;
  /** Aggregates, small counts suppressed: for the steering group's channel. */
  digest(actor: AccountKey, steeringGroupId: string): Promise<Result<DigestView, Refusal>>;
}

export interface BotChannels {
  servedBy(channelId: string): Promise<ChannelServes | undefined>;
  /** The bot was installed there, or spoken to in a channel nobody has connected: it asks what the channel is for. */
  installed(channel: InstalledChannel): Promise<void>;
  /** Without `channelId` the app was removed from the whole Microsoft team. */
  removed(channel: RemovedChannel): Promise<void>;
}

export interface InstalledChannel {
  readonly ms: MsChannelRef;
  readonly name: string;
  readonly by?: AccountKey;
}

export interface RemovedChannel {
  readonly msTeamId: string;
  readonly channelId?: string;
  readonly by?: AccountKey;
}
