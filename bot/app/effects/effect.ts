import type { Instant } from '../../../shared/kernel/calendar.ts';
import type { PostRef } from '../../../shared/meetings/meeting.ts';
import type { Channel } from '../../../shared/teams/channel.ts';
import type { App } from '../context/app.ts';
import type { Job } from '../jobs/job.ts';
import type { NudgeOutcome, PostOutcome } from '../messages.ts';
import type { Write } from '../ports.ts';

/** What a job that is due comes to, before anything is sent. */
export type Prepared =
  /** Nothing (more) to send. `next` takes the job's place; without it the job is gone. */
  | {
      readonly status: 'drop';
      readonly why: DropReason;
      readonly writes?: readonly Write[];
      readonly next?: Job;
    }
  | { readonly status: 'postpone'; readonly until: Instant }
  /** There is no active channel to send to. */
  | { readonly status: 'no-channel' }
  | Send
  | SendPrivately;

type DropReason =
  'done' | 'overtaken' | 'too-late' | 'nobody-to-tell' | 'not-found' | 'asked-privately';

export interface Send {
  readonly status: 'send';
  readonly channel: Channel;
  readonly send: () => Promise<PostOutcome>;
  /**
   * What is saved, in one commit with the end of the job, once the channel has answered. `again`: the first try met
   * something newer, so what it rests on has to be read anew.
   */
  readonly record: (post: PostRef, again: boolean) => Promise<readonly Write[]>;
  readonly next?: Job;
  /** What is noted in another scope once that is saved: only what may be lost. */
  readonly afterwards?: () => Promise<void>;
  /** What a 404 is about: the channel, or only the message that was to be updated. */
  readonly target: 'channel' | 'message';
}

/** A reminder to one person. It ends in any case, so that whoever is not reached is told in the channel. */
export interface SendPrivately {
  readonly status: 'send-privately';
  /** Whose people they are. */
  readonly channel: Channel;
  readonly send: () => Promise<NudgeOutcome>;
  readonly record: (isReached: boolean) => readonly Write[];
}

/** One type of job: looks at how things stand now, and says what there is to send. Sending is the scheduler's. */
export interface Effect<J extends Job> {
  prepare(app: App, job: J): Promise<Prepared>;
}
