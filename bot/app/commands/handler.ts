import type { Command } from '../../../shared/commands/command.ts';
import type { RuledContext } from '../../../shared/rules/ruled-context.ts';
import type { Refusal } from '../../../shared/commands/refusals.ts';
import type { Result } from '../../../shared/kernel/result.ts';
import type { Meeting } from '../../../shared/meetings/meeting.ts';
import type { App } from '../context/app.ts';
import type { Job } from '../jobs/job.ts';
import type { Scope, StoredBody, Write } from '../ports.ts';

/** What a decided command wants saved, all or nothing; no writes when nothing changed. */
export interface Change {
  readonly writes: readonly Write[];
  /** What it made, for the sender: `{ meetingId: … }`. */
  readonly ids: Readonly<Record<string, string>>;
  /** What it concerned, for the log. */
  readonly subjects: readonly string[];
  /** The meeting as it is now, for who asks after the command. */
  readonly meeting?: Meeting;
}

/** One verb: load, ask for permission, decide. Saving is the same for all, see `run/run-command.ts`. */
export interface Handler<C extends Command> {
  /** The scope it is saved in, and the document that commands wait for each other at. */
  place(command: C): { readonly scope: Scope; readonly queue: string };
  decide(app: App, command: C, ctx: RuledContext): Promise<Result<Change, Refusal>>;
}

export function create(body: StoredBody): Write {
  return { op: 'create', body };
}

/** A job with a fixed id: asked for again, it is the newer wish that counts. */
export function ask(job: Job): Write {
  return { op: 'upsert', body: job };
}
