import type { Refusal } from '../../../shared/commands/refusals.ts';
import type { AccountKey } from '../../../shared/kernel/account-key.ts';
import { localDate } from '../../../shared/kernel/calendar.ts';
import { err, ok, type Result } from '../../../shared/kernel/result.ts';
import { endedOn, keptFromInstant } from '../../../shared/retention/due.ts';
import {
  presentRetentionPreview,
  presentRetention,
  type Removable,
} from '../../../shared/retention/present-retention.ts';
import type { RetentionDecision } from '../../../shared/retention/retention-decision.ts';
import type { RetentionPreviewView, RetentionView } from '../../../shared/retention/view.ts';
import { type App, today } from '../context/app.ts';
import { linesOf, type Trail } from '../documents/audit-pack.ts';
import { retentionOf } from '../context/registry.ts';
import { breathe } from '../documents/breath.ts';
import { listAll, teamScope } from '../documents/stored.ts';
import { asker, federationFor } from '../permission/permission.ts';
import type { Scope } from '../ports.ts';
import { dueCases } from './due-cases.ts';

export async function retentionPage(
  app: App,
  actor: AccountKey,
): Promise<Result<RetentionView, Refusal>> {
  const found = await federationFor(app, asker(app, actor), 'decide-retention');
  if (!found.ok) return found;
  return ok(presentRetention(retentionOf(found.value.landscape)));
}

/** What a decision would remove today, by team: counts and the day of the oldest, and nothing of any case. */
export async function retentionPreview(
  app: App,
  actor: AccountKey,
  { decisionId }: { readonly decisionId: string },
): Promise<Result<RetentionPreviewView, Refusal>> {
  const found = await federationFor(app, asker(app, actor), 'decide-retention');
  if (!found.ok) return found;
  const { landscape, federation } = found.value;
  const decision = landscape.retention.get(decisionId)?.body;
  if (decision === undefined) return err({ code: 'not-found', what: 'retention' });
  const removable: Removable[] = [];
  for (const { body: team } of landscape.teams.values()) {
    const counted = await removableIn(app, decision, team.id, teamScope(team.id));
    removable.push({ id: team.id, name: team.name, ...counted });
    await breathe();
  }
  if (decision.documentType !== 'ended-cases' && decision.documentType !== 'without-consent') {
    const counted = await removableIn(app, decision, undefined, 'federation');
    removable.push({ id: 'federation', name: federation.body.name, ...counted });
  }
  return ok(presentRetentionPreview(decision, removable));
}

async function removableIn(
  app: App,
  decision: RetentionDecision,
  teamId: string | undefined,
  scope: Scope,
): Promise<Pick<Removable, 'count' | 'oldest'>> {
  const days = await daysOf(app, decision, teamId, scope);
  return { count: days.length, oldest: days.toSorted()[0] };
}

/** The day of each that would be removed. */
async function daysOf(
  app: App,
  decision: RetentionDecision,
  teamId: string | undefined,
  scope: Scope,
): Promise<readonly string[]> {
  const before = keptFromInstant(decision, today(app));
  switch (decision.documentType) {
    case 'ended-cases':
    case 'without-consent': {
      const due = teamId === undefined ? [] : await dueCases(app, teamId, decision, today(app));
      return due.map(({ body }) => endedOn(body) ?? '');
    }
    case 'read-lines':
      return daysOfLines(app, scope, 'reads', before);
    case 'change-lines':
      return daysOfLines(app, scope, 'changes', before);
    case 'receipts': {
      const all = await listAll(app.store, scope, { kind: 'receipt', limit: 500 });
      return all.filter(({ body }) => body.at < before).map(({ body }) => localDate(body.at));
    }
  }
}

/** Packs go as a whole, when the youngest of their lines may: fewer at first than are old enough. */
async function daysOfLines(
  app: App,
  scope: Scope,
  trail: Trail,
  before: string,
): Promise<readonly string[]> {
  const packs = await listAll(app.store, scope, { kind: 'audit-pack', state: trail, limit: 50 });
  const kept = packs.findIndex(({ body }) => linesOf(body).some(({ at }) => at >= before));
  const old = kept === -1 ? packs : packs.slice(0, kept);
  return old.flatMap(({ body }) => linesOf(body).map(({ at }) => localDate(at)));
}
