import { keptFromInstant } from '../../../shared/retention/due.ts';
import type { RetentionDecision } from '../../../shared/retention/retention-decision.ts';
import type { Team } from '../../../shared/teams/team.ts';
import { type App, today } from '../context/app.ts';
import { createPace } from '../documents/breath.ts';
import { auditEntry } from '../documents/records.ts';
import { listAll, teamScope } from '../documents/stored.ts';
import type { Scope } from '../ports.ts';
import { removeLines } from '../trail/remove-lines.ts';
import { dueCases } from './due-cases.ts';
import { type PurgeAtHand, purgeCase } from './purge-case.ts';

/**
 * Removes what the decisions in force let nobody keep any longer, in one team or above the teams. Without a decision that
 * somebody has begun, nothing at all. Several processes may do so at once: what one has removed the other does not find.
 */
export async function purgeScope(app: App, team: Team | undefined): Promise<void> {
  const { retention } = await app.registry.current();
  const scope: Scope = team === undefined ? 'federation' : teamScope(team.id);
  let removed = 0;
  for (const { body: decision } of retention.values()) {
    if (decision.current.status !== 'in-force') continue;
    removed += await purgeUnder(app, decision, scope, team);
  }
  if (removed === 0) return;
  if (team !== undefined) {
    app.ongoing.forget(team.id);
    app.ended.forget(team.id);
  }
  await app.store.purge?.();
}

async function purgeUnder(
  app: App,
  decision: RetentionDecision,
  scope: Scope,
  team: Team | undefined,
): Promise<number> {
  switch (decision.documentType) {
    case 'ended-cases':
    case 'without-consent':
      return team === undefined ? 0 : purgeCases(app, decision, team);
    case 'read-lines':
      return removeLines(app, scope, 'reads', { decision, before: until(app, decision) });
    case 'change-lines':
      return removeLines(app, scope, 'changes', { decision, before: until(app, decision) });
    case 'receipts':
      return purgeReceipts(app, decision, scope, team);
  }
}

function until(app: App, decision: RetentionDecision): string {
  return keptFromInstant(decision, today(app));
}

async function purgeCases(app: App, decision: RetentionDecision, team: Team): Promise<number> {
  const due = await dueCases(app, team.id, decision, today(app));
  if (due.length === 0) return 0;
  const { rules } = await app.registry.current();
  const scope = teamScope(team.id);
  const meetings = await listAll(app.store, scope, { kind: 'meeting', limit: 50 });
  const receipts = await listAll(app.store, scope, { kind: 'receipt', limit: 500 });
  const at: PurgeAtHand = { team, rules, decision, meetings, receipts };
  let removed = 0;
  for (const starCase of due) if (await purgeCase(app, starCase, at)) removed += 1;
  return removed;
}

const mostReceipts = 95;

/** Those of commands that nobody knows the age of, which no program takes away by itself. */
async function purgeReceipts(
  app: App,
  decision: RetentionDecision,
  scope: Scope,
  team: Team | undefined,
): Promise<number> {
  const pace = createPace();
  const before = until(app, decision);
  const all = await listAll(app.store, scope, { kind: 'receipt', limit: 500 });
  const old = all.filter(({ body }) => body.at < before);
  for (let from = 0; from < old.length; from += mostReceipts) {
    const some = old.slice(from, from + mostReceipts);
    const outcome = await app.store.commit(scope, [
      ...some.map(
        ({ body, etag }) => ({ op: 'remove', kind: 'receipt', id: body.id, etag }) as const,
      ),
      {
        op: 'create',
        body: auditEntry({
          ...{ id: app.ids.next(), at: app.clock.now(), by: 'system', verb: 'receipts-removed' },
          ...(team !== undefined && { teamId: team.id }),
          subjects: [decision.id, String(some.length)],
        }),
      },
    ]);
    if (outcome.status !== 'saved') return from;
    await pace();
  }
  return old.length;
}
