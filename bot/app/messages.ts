import type { AccountKey } from '../../shared/kernel/account-key.ts';
import type { CountyMatterView } from '../../shared/deviations/present-lifted.ts';
import type { DigestView } from '../../shared/digest/view.ts';
import type { GatheringPlace } from '../../shared/gatherings/gathering.ts';
import type {
  GatheringHead,
  GatheringMinutes,
  GatheringNotice,
} from '../../shared/gatherings/view.ts';
import type { NoticeView, SharedNoticeView } from '../../shared/meetings/call/view.ts';
import type { FkNoticeView } from '../../shared/meetings/fk/view.ts';
import type { MinutesView } from '../../shared/meetings/minutes/view.ts';
import type { AfterView, BeforeView } from '../../shared/meetings/lists/view.ts';
import type { ReportSubject } from '../../shared/period-reports/subject.ts';
import type { PostRef } from '../../shared/meetings/meeting.ts';
import type { MsChannelRef } from '../../shared/teams/channel.ts';
import type { NudgeKind } from '../../shared/text/nudges.ts';
import type { Choice } from '../../shared/text/choice.ts';

/** What the bot can say by itself. The Teams adapter turns each into a card (or a text) with a fallback text. */
export type Message =
  | { readonly type: 'notice'; readonly view: SharedNoticeView }
  | { readonly type: 'notice-changed'; readonly view: NoticeView; readonly text: string }
  | { readonly type: 'notice-cancelled'; readonly view: NoticeView; readonly text: string }
  /** In FK's own channel: the kallelse, its change and its end, without the cases. */
  | { readonly type: 'fk-notice'; readonly view: FkNoticeView }
  | { readonly type: 'fk-notice-changed'; readonly view: FkNoticeView; readonly text: string }
  | { readonly type: 'fk-notice-cancelled'; readonly view: FkNoticeView; readonly text: string }
  /** Before the kallelse: every member is asked for cases; the buttons are those of its agenda. */
  | { readonly type: 'ask-cases'; readonly view: NoticeView; readonly text: string }
  /** What each seat has to see to before the meeting; `text` and `notice` ask those who have not answered. */
  | {
      readonly type: 'before';
      readonly view: BeforeView;
      readonly notice: NoticeView;
      readonly text?: string;
    }
  | { readonly type: 'minutes'; readonly view: MinutesView }
  /** What each seat took on at the meeting. */
  | { readonly type: 'after'; readonly view: AfterView }
  | { readonly type: 'digest'; readonly view: DigestView }
  /** What has become of a deviation, to the team that reported it. */
  | {
      readonly type: 'deviation-news';
      readonly teamId: string;
      readonly text: string;
      /** Told to the styrgrupp, on whose page it is decided. */
      readonly onPage?: { readonly steeringGroupId: string; readonly deviationId: string };
    }
  /** What Länsam sends to all teams. */
  | { readonly type: 'county-news'; readonly text: string }
  /** What has been lifted to Länsam, with what Länsam can decide about it. */
  | { readonly type: 'county-matter'; readonly view: CountyMatterView }
  /** That a report waits to be signed, or what came of it. */
  | {
      readonly type: 'report-news';
      readonly subject: ReportSubject;
      readonly period: string;
      readonly text: string;
    }
  /** The kallelse to a gathering, of no case. */
  | { readonly type: 'gathering-notice'; readonly view: GatheringNotice }
  /** It was moved or cancelled, or those who have not answered are reminded. */
  | { readonly type: 'gathering-news'; readonly head: GatheringHead; readonly text: string }
  /** What was decided; `informs`: the team that it is told to, which may say that it knows. */
  | {
      readonly type: 'gathering-minutes';
      readonly view: GatheringMinutes;
      readonly informs?: string;
    }
  /** What has become overdue in the year of whose channel it is; `text` is all of it in one sentence. */
  | {
      readonly type: 'year-news';
      readonly place: GatheringPlace;
      readonly ofText: string;
      readonly lines: readonly string[];
      readonly text: string;
    }
  /** That a question waits for those who decide, or what they have decided. */
  | { readonly type: 'ruling-news'; readonly text: string }
  | {
      readonly type: 'connect';
      readonly channelId: string;
      readonly text: string;
      readonly choices: readonly Choice[];
    }
  | { readonly type: 'text'; readonly text: string };

/**
 * The messages that are drawn anew for everybody when somebody does something. Whatever stands half filled in on them is
 * gone then: they have buttons of one press, and no inputs. But for the lists after a meeting, which are drawn anew only when a
 * decision of it is put right: there nothing is typed, and how a task went may be chosen. And for Länsam's card of one matter,
 * drawn anew when that very matter has been decided: there nothing is typed either.
 */
export const redrawnTypes = [
  'notice',
  'fk-notice',
  'gathering-notice',
  'minutes',
  'after',
  'county-matter',
  'text',
] as const satisfies readonly Message['type'][];
type RedrawnMessage = Extract<Message, { type: (typeof redrawnTypes)[number] }>;

/**
 * How a send ended. `refused`: Teams says no to the channel or the message, which proves nothing by itself (platform.md).
 * `signed-out`: Teams does not take the bot for who it is, whatever the channel. `later`: not accepted or not known;
 * `waitMs` is what the service asked for (Retry-After). After `later` with `maybe` the message may be there all the same.
 */
export type PostOutcome =
  | { readonly status: 'sent'; readonly post: PostRef }
  | { readonly status: 'refused'; readonly reason: 'forbidden' | 'not-found' }
  | { readonly status: 'signed-out' }
  | { readonly status: 'later'; readonly waitMs?: number; readonly maybe: boolean };

/** A reminder to one person, in Teams' feed of activities. */
export interface Nudge {
  readonly kind: NudgeKind;
  readonly account: AccountKey;
  /** The one line under its words, and what it is about: a day and a team's name. */
  readonly preview: string;
  readonly topic: string;
  /** The page of the tab that it opens. */
  readonly link: string;
  /** Names the reminder: sent again, it takes the place of itself. */
  readonly id: string;
}

/**
 * How a reminder ended. `refused`: the app may not, as far as that answer goes. `unreachable`: this person cannot be reached
 * so. `later`: not accepted, or not known.
 */
export type NudgeOutcome =
  | { readonly status: 'reached' | 'refused' | 'unreachable' }
  | { readonly status: 'later'; readonly waitMs?: number };

/** Reminds people in private, past every channel. */
export interface Nudger {
  nudge(channel: MsChannelRef, nudge: Nudge): Promise<NudgeOutcome>;
}

/** Posts into Teams. Keeps the limits of `platform.md` by itself; retries quickly, then hands back `later`. */
export interface Messenger {
  startThread(channel: MsChannelRef, message: Message): Promise<PostOutcome>;
  /** A reply in the thread that `root` began. */
  reply(channel: MsChannelRef, root: PostRef, message: Message): Promise<PostOutcome>;
  update(channel: MsChannelRef, post: PostRef, message: RedrawnMessage): Promise<PostOutcome>;
}

/** A person as Teams tells of them now. The name is shown and never stored. */
export interface DirectoryPerson {
  readonly account: string;
  readonly name: string;
}

/** The General channel has no name in any list. */
export interface MsTeamNames {
  readonly team: string | undefined;
  readonly channels: ReadonlyMap<string, string>;
}

/** People and names of a channel, asked of Teams (in local mode: the Playground's users). Empty when it does not answer. */
export interface Directory {
  peopleOf(channel: MsChannelRef): Promise<readonly DirectoryPerson[]>;
  /** What the team of a channel and its channels are called, by their ids; nothing when Teams does not say. */
  namesOf(channel: MsChannelRef): Promise<MsTeamNames | undefined>;
  /** Everyone known without a channel: local mode's people; empty in production. */
  everyone(): Promise<readonly DirectoryPerson[]>;
}
