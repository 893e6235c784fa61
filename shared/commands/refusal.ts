import type { CaseStatus } from '../codes/case.ts';
import type { DeviationStatus } from '../codes/deviation.ts';
import type { PlanningForm } from '../codes/planning.ts';
import type { IsoDate } from '../kernel/calendar.ts';
import type { GuardRefusal } from '../guard/guard.ts';
import type { DenialReason } from '../access/access.ts';

/**
 * Why something was not done, as a value. Each has a Swedish sentence in `text/refusals.ts`; facts are what the
 * sentence needs. A field name lets the form point at the input.
 */
export type Refusal =
  | { readonly code: 'denied'; readonly reason: DenialReason }
  | { readonly code: 'guarded'; readonly field: string; readonly why: GuardRefusal }
  | { readonly code: 'invalid'; readonly fields: readonly string[] }
  | {
      readonly code: 'not-found';
      readonly what:
        | 'team'
        | 'meeting'
        | 'case'
        | 'item'
        | 'member'
        | 'topic'
        | 'channel'
        | 'deviation'
        | 'steering-group'
        | 'role'
        | 'task'
        | 'measure'
        | 'offer'
        | 'rules';
    }
  | { readonly code: 'already-set-up' }
  | { readonly code: 'code-taken'; readonly teamCode: string }
  | { readonly code: 'second-coordinator' }
  | { readonly code: 'last-office' }
  | { readonly code: 'only-report-periods' }
  | { readonly code: 'account-taken' }
  | { readonly code: 'deputy-of-other-party' }
  | { readonly code: 'seat-ended'; readonly on: IsoDate }
  | { readonly code: 'in-the-past' }
  | { readonly code: 'ends-before-start' }
  | { readonly code: 'meeting-clash'; readonly date: IsoDate }
  | { readonly code: 'no-place-or-link' }
  | { readonly code: 'series-empty' }
  | { readonly code: 'series-too-long'; readonly most: number }
  | {
      readonly code: 'meeting-is';
      readonly status: 'planned' | 'called' | 'open' | 'closed' | 'cancelled';
    }
  | { readonly code: 'opens-on'; readonly date: IsoDate }
  | { readonly code: 'proposals-closed'; readonly lastDay: IsoDate }
  | { readonly code: 'no-deputy' }
  | { readonly code: 'not-your-deputy' }
  | { readonly code: 'consent-missing' }
  | { readonly code: 'consent-in-future' }
  | { readonly code: 'consent-form-not-for-party' }
  | { readonly code: 'fk-may-not-raise' }
  | { readonly code: 'intake-paused'; readonly until?: IsoDate }
  | { readonly code: 'several-needs-two' }
  | { readonly code: 'already-on-agenda' }
  | {
      readonly code: 'case-is';
      readonly status: CaseStatus;
    }
  | { readonly code: 'outcome-not-for-item' }
  | { readonly code: 'already-decided' }
  | { readonly code: 'not-decided' }
  | { readonly code: 'built-upon' }
  /** The same of a step that is no decision of a meeting's. */
  | { readonly code: 'step-built-upon' }
  | { readonly code: 'changed-since-opened' }
  | { readonly code: 'holder-needs-reason' }
  | { readonly code: 'holder-not-member' }
  | { readonly code: 'follow-up-not-after' }
  | { readonly code: 'follow-up-too-far' }
  | { readonly code: 'plan-and-reason-disagree' }
  /** Parts of the closing that contradict its reason, see `cases/closing-rules.ts`. */
  | { readonly code: 'reason-and-outcome-disagree'; readonly fields: readonly string[] }
  | { readonly code: 'livelihood-out-missing' }
  | { readonly code: 'undecided-items'; readonly count: number }
  | { readonly code: 'previous-not-closed' }
  | { readonly code: 'previous-without-consent' }
  | { readonly code: 'already-raised-again' }
  | { readonly code: 'fk-holds-only-own' }
  /** The individkoordinator sees the cases given to that seat and no others. */
  | { readonly code: 'only-when-assigned' }
  | { readonly code: 'not-in-queue'; readonly reference: string }
  | { readonly code: 'already-there' }
  /** The table of handbook §3 says another form; or it says none, and a reason is missing. */
  /** `forms`: those the table of handbook §3 allows for the ones who took part. */
  | { readonly code: 'form-not-by-table'; readonly forms: readonly PlanningForm[] }
  | { readonly code: 'coordinator-after-reception' }
  | { readonly code: 'form-needs-reason' }
  /** Whether FK is ärendebärare is not for the form to say: the case tells. */
  | { readonly code: 'fk-part-by-holder' }
  /** A day before the first it can be; a day that has not been, of something that has happened. */
  | { readonly code: 'too-early'; readonly field: string; readonly earliest: IsoDate }
  | { readonly code: 'not-yet'; readonly field: string }
  /** Closed without an outcome to follow: the consent withdrawn, or registered by mistake. */
  | { readonly code: 'nothing-to-follow' }
  | { readonly code: 'held-in-future' }
  | { readonly code: 'plan-missing' }
  | { readonly code: 'already-parked' }
  | { readonly code: 'not-parked' }
  | { readonly code: 'task-is-reported' }
  | { readonly code: 'pension-only-after-b1' }
  | { readonly code: 'not-your-step' }
  | { readonly code: 'decided-at-meeting' }
  | { readonly code: 'step-stays' }
  | { readonly code: 'not-on-agenda' }
  | { readonly code: 'only-when-absent' }
  | { readonly code: 'done-more-than-offered' }
  | { readonly code: 'tertial-not-begun' }
  | { readonly code: 'offer-of-other-party' }
  | { readonly code: 'offer-is-ended' }
  | { readonly code: 'nothing-to-ask' }
  | { readonly code: 'validity-over' }
  | { readonly code: 'due-in-past' }
  /** Passing on within an organisation, or to another forum, is for Länsam alone (handbook §5). */
  | { readonly code: 'only-from-county' }
  | { readonly code: 'deviation-is'; readonly status: DeviationStatus }
  /** Questions to FK are about the insurance in general (handbook §4). */
  | { readonly code: 'fk-question-about-case' }
  | { readonly code: 'question-went-on' }
  | { readonly code: 'draft-exists' }
  /** A published version is never changed (handbook §9). */
  | { readonly code: 'rules-are'; readonly status: 'published' | 'withdrawn' }
  | { readonly code: 'rules-changed-since' }
  | { readonly code: 'rules-disagree'; readonly fields: readonly string[] }
  | { readonly code: 'plan-year-over'; readonly year: number }
  | { readonly code: 'plan-outside-year'; readonly year: number }
  | { readonly code: 'busy' };
export type RefusalCode = Refusal['code'];
