import type { CommandOf } from '../../../shared/commands/command.ts';
import type { Refusal } from '../../../shared/commands/refusals.ts';
import type { Federation, Regrouping } from '../../../shared/federation/federation.ts';
import { groupIdOn } from '../../../shared/federation/mapping.ts';
import { toCallAnew } from '../../../shared/gatherings/posted.ts';
import { groupOfMeeting } from '../../../shared/gatherings/whose.ts';
import { presentFindings } from '../../../shared/guard/present-findings.ts';
import type { GuardedRefusal } from '../../../shared/guard/refusals.ts';
import type { AccountKey } from '../../../shared/kernel/account-key.ts';
import type { IsoDate } from '../../../shared/kernel/calendar.ts';
import { ok, type Result } from '../../../shared/kernel/result.ts';
import { without } from '../../../shared/kernel/without.ts';
import type { AboveTeams } from '../../../shared/regrouping/carried.ts';
import type { RegroupingPlan } from '../../../shared/regrouping/contract.ts';
import { concernedTeams } from '../../../shared/regrouping/concerned.ts';
import { presentRegrouping, type Waiting } from '../../../shared/regrouping/present-regrouping.ts';
import { regroup } from '../../../shared/regrouping/regroup.ts';
import type { RegroupingPreview } from '../../../shared/regrouping/view.ts';
import { withdrawRegrouping } from '../../../shared/regrouping/withdraw.ts';
import type { RuledContext } from '../../../shared/rules/ruled-context.ts';
import { ask, create, type Handler } from '../commands/handler.ts';
import { inFederation } from '../commands/places.ts';
import type { App } from '../context/app.ts';
import { channelNow } from '../context/channel-now.ts';
import type { Landscape } from '../context/registry.ts';
import { listAll, replacing, teamScope } from '../documents/stored.ts';
import { allMilestones } from '../documents/milestones.ts';
import { allRulings } from '../documents/rulings.ts';
import { gatheringsIn } from '../gatherings/gatherings-of.ts';
import { gatheringJob, redrawJointJob, tertialDigestJob, wakeGroupJob } from '../jobs/jobs.ts';
import type { Write } from '../ports.ts';
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
        ...(await calledByOthers(app, { regrouping, before: federation.body, after }, ctx)),
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
    const before = federation.body;
    const decided = withdrawRegrouping(before, regroupingId, ctx.today);
    if (!decided.ok) return decided;
    const after = decided.value;
    const regrouping = before.regroupings?.find(({ id }) => id === regroupingId);
    const stays = new Set(after.steeringGroups.map(({ id }) => id));
    const freed = [...landscape.channels.values()].filter(
      ({ body: { serves } }) =>
        serves?.type === 'steering-group' && !stays.has(serves.steeringGroupId),
    );
    return ok({
      writes: [
        ...replacing(federation, after),
        ...freed.flatMap((channel) => replacing(channel, without(channel.body, 'serves'))),
        ...(await calledByOthers(app, { regrouping, before, after }, ctx)),
      ],
      ids: {},
      subjects: [regroupingId],
    });
  },
};

interface Redrawn {
  readonly regrouping: Regrouping | undefined;
  readonly before: Federation;
  readonly after: Federation;
}

/**
 * Meetings that are called already and become another group's by their day: where that group has the channel their kallelse
 * stands in, the card shows the new seats; in another channel it is called anew, and the answers are kept. A joint meeting's card
 * stays in its team's channel, and its team is asked for it.
 */
async function calledByOthers(
  app: App,
  { regrouping, before, after }: Redrawn,
  { now, today }: RuledContext,
): Promise<readonly Write[]> {
  const called = await listAll(app.store, 'federation', { kind: 'gathering', state: 'called' });
  const joint =
    regrouping === undefined
      ? []
      : [ask(redrawJointJob(regrouping.id, concernedTeams(regrouping, [before, after]), now))];
  const own = called.flatMap((stored) => {
    const { body } = stored;
    const groupId = groupOfMeeting(after, body);
    if (body.plan.date < today || groupId === groupOfMeeting(before, body)) return [];
    const channelId = after.steeringGroups.find(({ id }) => id === groupId)?.channelId;
    if (body.posts.notice === undefined || body.posts.notice.channelId === channelId)
      return [ask(gatheringJob(body, { of: 'redraw' }, now))];
    const anew = toCallAnew(body);
    return [...replacing(stored, anew), ask(gatheringJob(anew, { of: 'notice' }, now))];
  });
  return [...own, ...joint];
}

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
      waiting: await waitingIn(app, regrouped.value.regrouping, asking.today),
      aboveTeams: await lyingAbove(app),
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
  { teamIds, from }: Regrouping,
  today: IsoDate,
): Promise<ReadonlyMap<string, Waiting>> {
  const sortFrom = from > today ? from : today;
  const found = await Promise.all(
    teamIds.map(async (teamId) => {
      const scope = teamScope(teamId);
      const [deviations, reports, gatherings] = await Promise.all([
        listAll(app.store, scope, { kind: 'deviation', state: ['with-steering', 'in-action'] }),
        listAll(app.store, scope, { kind: 'period-report', state: 'submitted' }),
        listAll(app.store, scope, { kind: 'gathering', state: ['planned', 'called'], sortFrom }),
      ]);
      const joint = gatherings.filter(({ body }) => body.what === 'joint-meeting');
      const waiting = {
        ...{ deviations: deviations.length, reports: reports.length },
        jointMeetings: joint.length,
      };
      return [teamId, waiting] as const;
    }),
  );
  return new Map(found);
}

/** All that may be a styrgrupp's and lies with the federation. */
async function lyingAbove(app: App): Promise<AboveTeams> {
  const [gatherings, rulings, milestones, documents, reports] = await Promise.all([
    gatheringsIn(app, {}),
    allRulings(app),
    allMilestones(app),
    listAll(app.store, 'federation', { kind: 'controlled-document' }),
    listAll(app.store, 'federation', { kind: 'period-report' }),
  ]);
  return {
    ...{ gatherings, rulings, milestones },
    documents: documents.map(({ body }) => body),
    reports: reports.map(({ body }) => body),
  };
}

function teamsIn({ teams }: Landscape) {
  return [...teams.values()].map(({ body }) => body);
}
