import { type Command, teamIn } from '../../../shared/commands/command.ts';
import { confirmedIn } from '../../../shared/commands/confirmed-in.ts';
import type { AccountKey } from '../../../shared/kernel/account-key.ts';
import type { RuledContext } from '../../../shared/rules/ruled-context.ts';
import type { Refusal } from '../../../shared/commands/refusals.ts';
import { localDate } from '../../../shared/kernel/calendar.ts';
import { contentDigest } from '../../../shared/kernel/content-digest.ts';
import type { CommandId } from '../../../shared/kernel/ids.ts';
import { err, ok, type Result } from '../../../shared/kernel/result.ts';
import type { Meeting } from '../../../shared/meetings/meeting.ts';
import type { App } from '../context/app.ts';
import { heldBy } from '../context/held-by.ts';
import { faultCode } from '../fault.ts';
import { handlers } from './handlers.ts';
import type { Change, Handler } from '../commands/handler.ts';
import type { Scope, StoredBody, Write } from '../ports.ts';
import { auditEntry, type Receipt, receiptId } from '../documents/records.ts';
import { noteSaved, read } from '../documents/stored.ts';
import type { SentAgain } from './sent-again.ts';

export interface CommandRequest {
  /** Chosen anew for every command by who sends it: the same id from the same actor is the same command come again. */
  readonly id: CommandId;
  readonly actor: AccountKey;
  readonly command: Command;
  /** Left out where nobody knows how old it is: then its receipt stays. */
  readonly again?: SentAgain;
}

/** `already-done`: this very command had been carried out before, and `ids` are what it made then. */
export interface Done {
  readonly status: 'done' | 'already-done';
  readonly ids: Readonly<Record<string, string>>;
}

/** With the meeting as the command left it, unless it was an older one that came again. */
export interface DoneAtMeeting extends Done {
  readonly meeting?: Meeting;
}

const mostTries = 12;
/** The receipt comes first: a click that came again then says so, whatever else would collide. */
const receiptIndex = 0;

/** Where a command saves what it does. */
export function scopeOf(command: Command): Scope {
  const handler: Handler<Command> = handlers[command.verb];
  return handler.place(command).scope;
}

export async function runCommand(
  app: App,
  request: CommandRequest,
): Promise<Result<Done, Refusal>> {
  const result = await runCommandAtMeeting(app, request);
  return result.ok ? ok({ status: result.value.status, ids: result.value.ids }) : result;
}

/** For who needs the meeting besides, without a second read. */
export async function runCommandAtMeeting(
  app: App,
  request: CommandRequest,
): Promise<Result<DoneAtMeeting, Refusal>> {
  // Every verb's handler takes its own command only; the verb has just chosen it.
  const handler: Handler<Command> = handlers[request.command.verb];
  const { scope, queue } = handler.place(request.command);
  const told = { ids: { command: request.id }, facts: { verb: request.command.verb } };
  return app.watch.during('command', told, () =>
    app.commandQueue.run(`${scope}/${queue}`, async () => {
      for (let tries = 1; tries <= mostTries; tries += 1) {
        const result = await attempt(app, request, handler, scope);
        if (result !== 'collided') return result;
        await pause(app.ids.random() * 5 * tries);
      }
      app.log.warn('command-busy', { verb: request.command.verb });
      return err({ code: 'busy' });
    }),
  );
}

async function attempt(
  app: App,
  request: CommandRequest,
  handler: Handler<Command>,
  scope: Scope,
): Promise<Result<DoneAtMeeting, Refusal> | 'collided'> {
  const { id, actor, command, again } = request;
  const now = app.clock.now();
  if (again !== undefined && again.until < now)
    return (await earlier(app, scope, request)) ?? err({ code: 'sent-too-late' });
  const today = localDate(now);
  // These are few, and what they are about may have come to another process a moment ago: a channel with its question, say.
  if (scope === 'federation') app.registry.doubt();
  const { rules } = await app.registry.current();
  const ctx: RuledContext = { now, today, actor, rules, newId: () => app.ids.next() };
  const decided = await handler.decide(app, command, ctx);
  // What a click has done may be the reason that the same click is refused when it comes again.
  if (!decided.ok) return (await earlier(app, scope, request)) ?? decided;
  const { ids, meeting, writes } = decided.value;
  const done: DoneAtMeeting = { status: 'done', ids, ...(meeting && { meeting }) };
  // What changed nothing leaves its receipt too: delivered again late, it must not undo what came in between.
  const receipt: Receipt = {
    kind: 'receipt',
    id: receiptId(id, actor),
    schemaVersion: 1,
    at: now,
    ids,
    content: contentDigest(command),
    ...(again !== undefined && { expires: again.receiptExpires }),
  };
  const all: readonly Write[] = [
    { op: 'create', body: receipt },
    ...writes,
    ...(writes.length === 0
      ? []
      : [{ op: 'create', body: await auditOf(app, ctx, command, decided.value) } as const]),
  ];
  const outcome = await app.store.commit(scope, all);
  if (scope === 'federation') app.registry.forget();
  if (outcome.status === 'saved') {
    noteSaved(app.store, scope, all, outcome.etags);
    noticeOwnChange(app, command, writes);
    if (takesTextsAway(command)) await purge(app);
    return ok(done);
  }
  if (outcome.status === 'exists' && outcome.index === receiptIndex) {
    return (await earlier(app, scope, request)) ?? 'collided';
  }
  return 'collided';
}

/** What was written by somebody is gone when these are done (handbook §7), from the files of the store as well. */
function takesTextsAway(command: Command): boolean {
  if (command.verb !== 'decide-item') return alwaysTakeTextsAway.has(command.verb);
  const { decision } = command;
  return decision.outcome === 'closed' && decision.closing.reason === 'consent-withdrawn';
}
const alwaysTakeTextsAway: ReadonlySet<Command['verb']> = new Set<Command['verb']>([
  'withdraw-consent',
  'withdraw-case',
  'correct-case',
  'correct-closing',
  'remove-topic',
  'unsettle-topic',
  'answer-question',
]);

async function purge(app: App): Promise<void> {
  try {
    await app.store.purge?.();
  } catch (error) {
    // It is saved, and the store purges itself later.
    app.log.warn('purge-delayed', { code: faultCode(error) });
  }
}

async function earlier(
  app: App,
  scope: Scope,
  { id, actor, command }: CommandRequest,
): Promise<Result<Done, Refusal> | undefined> {
  const found = await read(app.store, scope, 'receipt', receiptId(id, actor));
  if (found === undefined) return undefined;
  const { ids, content } = found.body;
  // Something else under the same id has not been done, and must not be said to have been.
  if (content !== undefined && content !== contentDigest(command))
    return err({ code: 'other-content' });
  return ok({ status: 'already-done', ids });
}

async function auditOf(
  app: App,
  ctx: RuledContext,
  command: Command,
  { subjects, meeting }: Change,
) {
  const confirmed = confirmedIn(command);
  const teamId = teamIn(command);
  return auditEntry({
    ...heldBy(await app.registry.current(), ctx.actor, ctx.today, { teamId, meeting }),
    ...(app.via !== undefined && { via: app.via }),
    id: ctx.newId(),
    at: ctx.now,
    by: ctx.actor,
    verb: command.verb,
    ...(teamId !== undefined && { teamId }),
    subjects: [...subjects],
    ...(confirmed === undefined ? {} : { confirmed }),
  });
}

/** What this process keeps in memory or waits for. */
function noticeOwnChange(app: App, command: Command, writes: readonly Write[]): void {
  for (const write of writes) {
    if (write.op === 'remove') continue;
    if (!('teamId' in command) || command.teamId === undefined) continue;
    const { kind } = write.body;
    if (kind === 'case') app.ongoing.forget(command.teamId);
    if (kind === 'case' || isOver(write.body)) app.ended.forget(command.teamId);
  }
}

/** Answers are many, and change nothing of what is over. */
function isOver({ kind, state }: StoredBody): boolean {
  return kind === 'meeting' && state === 'closed';
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resume) => setTimeout(resume, milliseconds));
}
