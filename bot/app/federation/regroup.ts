import type { CommandOf } from '../../../shared/commands/command.ts';
import type { Refusal } from '../../../shared/commands/refusals.ts';
import { groupIdOn } from '../../../shared/federation/mapping.ts';
import { presentFindings } from '../../../shared/guard/present-findings.ts';
import type { GuardedRefusal } from '../../../shared/guard/refusals.ts';
import type { AccountKey } from '../../../shared/kernel/account-key.ts';
import { ok, type Result } from '../../../shared/kernel/result.ts';
import { without } from '../../../shared/kernel/without.ts';
import type { RegroupingPlan } from '../../../shared/regrouping/contract.ts';
import { presentRegrouping, type Waiting } from '../../../shared/regrouping/present-regrouping.ts';
import { regroup } from '../../../shared/regrouping/regroup.ts';
import type { RegroupingPreview } from '../../../shared/regrouping/view.ts';
import { withdrawRegrouping } from '../../../shared/regrouping/withdraw.ts';
import { ask, create, type Handler } from '../commands/handler.ts';
import { inFederation } from '../commands/places.ts';
import type { App } from '../context/app.ts';
import { channelNow } from '../context/channel-now.ts';
import type { Landscape } from '../context/registry.ts';
import { listAll, replacing, teamScope } from '../documents/stored.ts';
import { tertialDigestJob, wakeGroupJob } from '../jobs/jobs.ts';
import { asker, federationFor } from '../permission/permission.ts';
import { knownPeople } from './people.ts';

/** One document holds groups, links and seats, so that a new division is there at once or not at all. */
export const regroupHandler: Handler<CommandOf<'regroup-steering'>> = {
  place: inFederation,
  async decide(app, command, ctx) {
    const found = await federationFor(app, ctx, 'change-federation');
    if (!found.ok) return found;
    const { federation, landscape } = found.value;
    const decided = regroup(federation.body, command, teamsIn(landscape), ctx);
    if (!decided.ok) return decided;
    const { federation: after, regrouping } = decided.value;
    const { id, from, madeGroups, endedGroups, teamIds } = regrouping;
    const takers = after.steeringGroups.filter((group) =>
      teamIds.some((teamId) => groupIdOn(after, teamId, from) === group.id),
    );
    return ok({
      writes: [
        ...replacing(federation, after),
        ...madeGroups.map((groupId) => create(tertialDigestJob(groupId, ctx.now))),
        ...takers.map((group) => ask(wakeGroupJob(group, from, ctx.now))),
      ],
      ids: { regroupingId: id },
      subjects: [...takers.map((group) => group.id), ...endedGroups],
    });
  },
};

export const withdrawRegroupingHandler: Handler<CommandOf<'withdraw-regrouping'>> = {
  place: inFederation,
  async decide(app, { regroupingId }, ctx) {
    const found = await federationFor(app, ctx, 'change-federation');
    if (!found.ok) return found;
    const { federation, landscape } = found.value;
    const decided = withdrawRegrouping(federation.body, regroupingId, ctx.today);
    if (!decided.ok) return decided;
    const stays = new Set(decided.value.steeringGroups.map(({ id }) => id));
    const freed = [...landscape.channels.values()].filter(
      ({ body: { serves } }) =>
        serves?.type === 'steering-group' && !stays.has(serves.steeringGroupId),
    );
    return ok({
      writes: [
        ...replacing(federation, decided.value),
        ...freed.flatMap((channel) => replacing(channel, without(channel.body, 'serves'))),
      ],
      ids: {},
      subjects: [regroupingId],
    });
  },
};

/** What a new division would come to; nothing is saved. */
export async function regroupingPreview(
  app: App,
  actor: AccountKey,
  plan: RegroupingPlan,
): Promise<Result<RegroupingPreview, Refusal>> {
  const asking = asker(app, actor);
  const found = await federationFor(app, asking, 'change-federation');
  if (!found.ok) return found;
  const { federation, landscape } = found.value;
  const teams = teamsIn(landscape);
  const ctx = { ...asking, now: app.clock.now(), newId: () => app.ids.next() };
  const first = regroup(federation.body, plan, teams, ctx);
  // What its writer may confirm is asked when it is done, and does not stand in the way of looking.
  const regrouped =
    !first.ok && first.error.code === 'guarded'
      ? regroup(federation.body, { ...plan, confirmed: keysOf(first.error) }, teams, ctx)
      : first;
  if (!regrouped.ok) return regrouped;
  const people = await knownPeople(app, undefined);
  return ok(
    presentRegrouping({
      before: federation.body,
      regrouped: regrouped.value,
      teams,
      channelOf: (channelId) => channelNow(app, landscape, channelId),
      waiting: await waitingIn(app, regrouped.value.regrouping.teamIds),
      names: new Map(people.map(({ account, name }) => [account, name])),
      leaveOut: plan.leaveOut ?? [],
      today: asking.today,
    }),
  );
}

function keysOf(refusal: GuardedRefusal): string[] {
  return presentFindings(refusal).findings.flatMap(({ key }) => key ?? []);
}

/** What lies with a styrgrupp lies with its team's documents, and goes with the team. */
async function waitingIn(
  app: App,
  teamIds: readonly string[],
): Promise<ReadonlyMap<string, Waiting>> {
  const found = await Promise.all(
    teamIds.map(async (teamId) => {
      const scope = teamScope(teamId);
      const [deviations, reports] = await Promise.all([
        listAll(app.store, scope, { kind: 'deviation', state: ['with-steering', 'in-action'] }),
        listAll(app.store, scope, { kind: 'period-report', state: 'submitted' }),
      ]);
      return [teamId, { deviations: deviations.length, reports: reports.length }] as const;
    }),
  );
  return new Map(found);
}

function teamsIn({ teams }: Landscape) {
  return [...teams.values()].map(({ body }) => body);
}
