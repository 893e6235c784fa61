import type { Command } from '../../shared/commands/command.ts';
import type { Refusal } from '../../shared/commands/refusal.ts';
import type { DeviationsView } from '../../shared/deviations/view.ts';
import type { SteeringView } from '../../shared/digest/view.ts';
import type { CasesView, CaseView } from '../../shared/cases/page/view.ts';
import type { QueueView } from '../../shared/cases/queue/view.ts';
import type { FederationView } from '../../shared/federation/view.ts';
import type { HomeView, MeView } from '../../shared/home/view.ts';
import type { AccountKey } from '../../shared/kernel/account-key.ts';
import type { PeriodRef } from '../../shared/kernel/period.ts';
import type { Result } from '../../shared/kernel/result.ts';
import type { MeetingRow, PlanPreview } from '../../shared/meetings/call/view.ts';
import type { PlanPreviewInput } from '../../shared/meetings/contract.ts';
import type { FkQuestionsView, FkSlotView } from '../../shared/meetings/fk/view.ts';
import type { MeetingView } from '../../shared/meetings/lead/view.ts';
import type { AfterView, BeforeView } from '../../shared/meetings/lists/view.ts';
import type { OffersView } from '../../shared/offers/view.ts';
import type { NumbersView } from '../../shared/reports/view.ts';
import type { RulesView } from '../../shared/rules/view.ts';
import type { TallyView } from '../../shared/tallies/view.ts';
import type { TeamView } from '../../shared/teams/view.ts';

type Answer<T> = Promise<Result<T, Refusal>>;

/** What a command led to; `ids` names what was made, for the tab to go to. */
export interface CommandDone {
  readonly status: 'done' | 'already-done';
  readonly ids: Readonly<Record<string, string>>;
}

/** Everything the tab can ask for. Every one of them asks the access table itself; HTTP only says who is asking. */
export interface TabApi {
  run(actor: AccountKey, id: string, command: Command): Answer<CommandDone>;
  me(actor: AccountKey): Answer<MeView>;
  federation(actor: AccountKey): Answer<FederationView>;
  steering(actor: AccountKey, steeringGroupId: string, period?: PeriodRef): Answer<SteeringView>;
  team(actor: AccountKey, teamId: string): Answer<TeamView>;
  home(actor: AccountKey, teamId: string): Answer<HomeView>;
  meetings(
    actor: AccountKey,
    teamId: string,
    when: 'upcoming' | 'past',
  ): Answer<{ readonly rows: readonly MeetingRow[] }>;
  meeting(actor: AccountKey, teamId: string, meetingId: string): Answer<MeetingView>;
  planPreview(actor: AccountKey, teamId: string, input: PlanPreviewInput): Answer<PlanPreview>;
  fkSlot(actor: AccountKey, teamId: string): Answer<FkSlotView>;
  /** What has been asked of FK at meetings that are over. */
  fkQuestions(actor: AccountKey, teamId: string): Answer<FkQuestionsView>;
  /** What each seat has to see to before the meeting: the asker's own, and every seat for whoever leads it. */
  before(actor: AccountKey, teamId: string, meetingId: string): Answer<BeforeView>;
  after(actor: AccountKey, teamId: string, meetingId: string): Answer<AfterView>;
  queue(actor: AccountKey, teamId: string): Answer<QueueView>;
  cases(actor: AccountKey, teamId: string): Answer<CasesView>;
  starCase(actor: AccountKey, teamId: string, reference: string): Answer<CaseView>;
  numbers(actor: AccountKey, teamId: string, period?: PeriodRef): Answer<NumbersView>;
  deviations(actor: AccountKey, teamId: string): Answer<DeviationsView>;
  offers(actor: AccountKey, teamId: string): Answer<OffersView>;
  /** `tertial`: its code, `2026-T3`; without it the one of today. */
  tallies(actor: AccountKey, teamId: string, tertial?: string): Answer<TallyView>;
  rules(actor: AccountKey): Answer<RulesView>;
}

/** Local mode's person picker. */
export interface LocalPeople {
  people(): Promise<readonly { readonly account: AccountKey; readonly label: string }[]>;
}
