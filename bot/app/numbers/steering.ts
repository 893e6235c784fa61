import { mayDo } from '../../../shared/access/access.ts';
import type { Role } from '../../../shared/access/role.ts';
import { presentDeviations } from '../../../shared/deviations/present.ts';
import { rolesAbove, rolesForGroup, rolesIn } from '../../../shared/standing/roles.ts';
import type { Landscape } from '../context/registry.ts';
import type { Refusal } from '../../../shared/commands/refusals.ts';
import { groupDecisions } from '../../../shared/digest/present-decisions.ts';
import type { Gathering } from '../../../shared/gatherings/gathering.ts';
import { mayAtGathering } from '../../../shared/gatherings/gathering-access.ts';
import { groupOfMeeting, groupSeeingTo } from '../../../shared/gatherings/whose.ts';
import { comparedOf } from '../../../shared/digest/compared.ts';
import { groupGoals } from '../../../shared/digest/group-goals.ts';
import { mappingDay, presentMapping } from '../../../shared/digest/present-mapping.ts';
import { presentRhythm } from '../../../shared/digest/present-rhythm.ts';
import type { DigestView, SteeringMapping } from '../../../shared/digest/view.ts';
import type { SteeringView } from '../../../shared/digest/steering-view.ts';
import { countyPlace } from '../../../shared/entered/entered.ts';
import type { Federation } from '../../../shared/federation/federation.ts';
import { presentMembers } from '../../../shared/federation/present-members.ts';
import type { GroupMembersView } from '../../../shared/federation/view.ts';
import { groupIdOn, heirsOf, isGroupOn } from '../../../shared/federation/mapping.ts';
import { holderOn } from '../../../shared/federation/successors.ts';
import type { AccountKey } from '../../../shared/kernel/account-key.ts';
import type { IsoDate } from '../../../shared/kernel/calendar.ts';
import {
  goalsPeriodOf,
  lookedUntil,
  periodOf,
  type PeriodRef,
  tertialOf,
} from '../../../shared/kernel/period.ts';
import { err, ok, type Result } from '../../../shared/kernel/result.ts';
import { periodChoice } from '../../../shared/reports/period-choices.ts';
import { type App, today } from '../context/app.ts';
import { enteredInAll } from '../documents/entered.ts';
import { aroundOf, rolesAtPlace } from '../gatherings/gathering-at-hand.ts';
import { gatheringsIn } from '../gatherings/gatherings-of.ts';
import { type Digest, type DigestFacts, digestOf } from './digest.ts';
import { isReportPeriod } from './team-numbers.ts';
import { mayChooseRhythm } from '../permission/rhythm-permission.ts';
import { mayCompare } from './numbers.ts';

interface Asked {
  readonly steeringGroupId: string;
  readonly period?: PeriodRef | undefined;
}

/** The steering group's page: aggregates of its teams, small counts suppressed. */
export async function steering(
  app: App,
  actor: AccountKey,
  asked: Asked,
): Promise<Result<SteeringView, Refusal>> {
  const date = today(app);
  const period = asked.period ?? (await periodAtHand(app, asked.steeringGroupId, date));
  if (!isReportPeriod(period)) return err({ code: 'only-report-periods' });
  const found = await digestFor(app, actor, asked.steeringGroupId, {
    period,
    withAllDeviations: true,
  });
  if (!found.ok) return found;
  const { view, teams, mapping, seats, members, federation, landscape } = found.value;
  const raises = mayDo(seats, 'raise-to-county').allowed && teams.length > 0;
  const entered = await enteredInAll(app, [countyPlace, ...teams.map(({ team }) => team.id)]);
  return ok({
    digest: view,
    ...groupGoals({
      ...{ federation, goalsPeriod: goalsPeriodOf(period, date) },
      teams: teams.map((one) => ({ ...one, entered: entered.get(one.team.id) ?? [] })),
      enteredOfCounty: entered.get(countyPlace) ?? [],
      ...{ rules: landscape.rules, until: lookedUntil(period, date), today: date },
    }),
    ...(mapping === undefined ? {} : { mapping }),
    ...(raises && { raises: teams.map(({ team }) => ({ value: team.id, label: team.name })) }),
    ...rhythmFor(app, actor, found.value, date),
    decisions: await decisionsFor(app, actor, found.value, date),
    deviations: await deviationsFor(app, actor, found.value, date),
    members,
    compared: comparedOf(
      teams.map(({ rollUp }) => rollUp.county),
      period,
    ),
    choice: periodChoice(period, teams.map(({ rollUp }) => rollUp.since).sort()[0] ?? date, date),
  });
}

/** What it has chosen, and whether who asks may choose for it; nothing of a group that has ended. */
function rhythmFor(
  app: App,
  actor: AccountKey,
  { view, landscape }: DigestFound,
  date: IsoDate,
): Pick<SteeringView, 'rhythm'> {
  const federation = landscape.federation?.body;
  const group = federation?.steeringGroups.find(({ id }) => id === view.steeringGroupId);
  if (federation === undefined || group === undefined || !isGroupOn(group, date)) return {};
  const canChoose = mayChooseRhythm(federation, actor, group.id, date).allowed;
  return { rhythm: presentRhythm(group, { canChoose, now: app.clock.now() }) };
}

/** Of the deviations that who asks may read, and of the meetings whose minutes are theirs. */
async function decisionsFor(
  app: App,
  actor: AccountKey,
  { view: { steeringGroupId }, teams, landscape }: DigestFound,
  date: IsoDate,
): Promise<SteeringView['decisions']> {
  const around = aroundOf(landscape);
  if (around === undefined) return [];
  // A group's own page of days gone by is read by those who see to its decisions now.
  const holderId = holderOn(around.federation, steeringGroupId, date);
  const roles = rolesAtPlace(around, { steeringGroupId: holderId }, { actor, today: date });
  const may = (deed: 'read' | 'minutes') => mayAtGathering(roles, 'steering-meeting', deed).allowed;
  const deviations = teams.flatMap((one) =>
    one.deviations === undefined ? [] : [{ team: one.team, deviations: one.deviations }],
  );
  const all = may('read') || may('minutes') ? await gatheringsIn(app, {}) : [];
  // Before it is over only those who are called to it read what is noted.
  const gatherings = all.filter(
    (one) =>
      isDecidedBy(around.federation, one, steeringGroupId, date) &&
      (one.state === 'closed' || may('read')),
  );
  return groupDecisions(steeringGroupId, { deviations, gatherings }, date);
}

/** At its own meeting, or at one of a group that it has taken over. */
function isDecidedBy(
  federation: Federation,
  one: Gathering,
  steeringGroupId: string,
  date: IsoDate,
): boolean {
  return [groupOfMeeting(federation, one), groupSeeingTo(federation, one, date)].includes(
    steeringGroupId,
  );
}

/** Their whole road, of each team whose deviations are for who asks: read by the styrgrupp that answers for it (handbook §5). */
async function deviationsFor(
  app: App,
  actor: AccountKey,
  { teams, landscape }: DigestFound,
  date: IsoDate,
): Promise<SteeringView['deviations']> {
  const federation = landscape.federation?.body;
  if (federation === undefined) return [];
  const all = [...landscape.teams.values()].map(({ body }) => body);
  return Promise.all(
    teams
      .flatMap(({ team, deviations }) => (deviations === undefined ? [] : [{ team, deviations }]))
      .map(async ({ team, deviations }) => {
        await app.readLog.note(actor, team.id, 'deviations');
        const roles = rolesIn(actor, date, team, federation);
        const listed = { team, teams: all, deviations, roles, today: date };
        return { teamName: team.name, ...presentDeviations(listed) };
      }),
  );
}

/** The same in short, for the group's channel; in its own it is told what is for the group, whoever of those who may asks. */
export async function digest(
  app: App,
  actor: AccountKey,
  { steeringGroupId, period, ...how }: Asked & HowTold,
): Promise<Result<DigestView, Refusal>> {
  const asked = { period: period ?? tertialOf(today(app)), ...how };
  const found = await digestFor(app, actor, steeringGroupId, asked);
  return found.ok ? ok(found.value.view) : found;
}

interface DigestFound extends Digest {
  readonly mapping: SteeringMapping | undefined;
  readonly members: GroupMembersView;
  readonly landscape: Landscape;
  readonly federation: Federation;
  /** What the asker is to the group. */
  readonly seats: readonly Role[];
}

interface HowTold extends Pick<DigestFacts, 'isAgain'> {
  readonly inOwnChannel?: boolean;
}

interface InDigest extends HowTold, Pick<DigestFacts, 'period' | 'withAllDeviations'> {}

async function digestFor(
  app: App,
  actor: AccountKey,
  steeringGroupId: string,
  { period, inOwnChannel = false, isAgain = false, withAllDeviations = false }: InDigest,
): Promise<Result<DigestFound, Refusal>> {
  const landscape = await app.registry.current();
  const federation = landscape.federation?.body;
  const steeringGroup = federation?.steeringGroups.find(({ id }) => id === steeringGroupId);
  if (federation === undefined || steeringGroup === undefined) {
    return err({ code: 'not-found', what: 'steering-group' });
  }
  const date = today(app);
  // Another group's seat gives no sight of this one, unless it answers for its teams today.
  const lastDay = mappingDay(steeringGroup, date, date);
  const near = new Set([steeringGroupId]);
  if (!isGroupOn(steeringGroup, date))
    heirsOf(federation, steeringGroupId, lastDay, date).forEach(({ id }) => near.add(id));
  const roles = rolesAbove(actor, date, federation).filter(
    (held) => !('steeringGroupId' in held) || near.has(held.steeringGroupId),
  );
  const verdict = mayDo(
    roles.map(({ role }) => role),
    'read-suppressed-numbers',
  );
  const seesAll = mayCompare(landscape, actor, date);
  if (!verdict.allowed && !seesAll) return err({ code: 'denied', reason: verdict.reason });
  const on = mappingDay(steeringGroup, periodOf(period).to, date);
  // Which teams a page of days gone by is about, the mapping of those days says; whose numbers one sees, today's.
  const only = (teamId: string) =>
    seesAll || steersToday(federation, actor, groupIdOn(federation, teamId, date), date);
  const occasion = { type: 'asked', period } as const;
  const toldTo = inOwnChannel ? {} : { actor };
  const facts = {
    ...{ landscape, federation, steeringGroup, occasion, period, on, only },
    ...{ withAllDeviations, isAgain, ...toldTo },
  };
  const digest = await digestOf(app, facts);
  const mapping = presentMapping({
    ...{ federation, group: steeringGroup, on, today: date, isShown: only },
    teams: [...landscape.teams.values()].map(({ body }) => body),
  });
  const seats = roles
    .filter((held) => 'steeringGroupId' in held && held.steeringGroupId === steeringGroupId)
    .map(({ role }) => role);
  const canChoose =
    isGroupOn(steeringGroup, date) &&
    mayDo(rolesForGroup(federation, actor, steeringGroupId, date), 'choose-chair').allowed;
  const members = presentMembers(federation, steeringGroupId, { actor, today: date, canChoose });
  return ok({ ...digest, mapping, members, landscape, federation, seats });
}

/** The tertial that goes on; of a group that has ended, the one it ended in. */
async function periodAtHand(app: App, groupId: string, date: IsoDate): Promise<PeriodRef> {
  const { federation } = await app.registry.current();
  const group = federation?.body.steeringGroups.find(({ id }) => id === groupId);
  return tertialOf(group === undefined ? date : mappingDay(group, date, date));
}

function steersToday(
  federation: Federation,
  actor: AccountKey,
  groupId: string | undefined,
  date: IsoDate,
): boolean {
  const seats = rolesAbove(actor, date, federation).filter(
    (held) => 'steeringGroupId' in held && held.steeringGroupId === groupId,
  );
  return mayDo(
    seats.map(({ role }) => role),
    'read-suppressed-numbers',
  ).allowed;
}
