import { isActiveOn } from '../access/roles.ts';
import type { CommandContext } from '../commands/context.ts';
import type { Refusal } from '../commands/refusal.ts';
import { err, ok, type Result } from '../kernel/result.ts';
import type { RaiseInput } from './raise-input.ts';
import { ruleSetOn } from '../rules/rule-set.ts';
import { type Party, partyOfFunction } from '../teams/party.ts';
import type { Member, Team } from '../teams/team.ts';
import type { CaseReference, StarCase } from './case.ts';
import type { Referrer } from './lists.ts';
import { queueSortKey } from './queue-order.ts';

type Raise = Extract<RaiseInput, { type: 'new' | 'consultation' }>;
type RaiseNew = Extract<RaiseInput, { type: 'new' }>;

export interface RaisePlace {
  readonly reference: CaseReference;
  /** Who raises it. */
  readonly member: Member;
  readonly meetingId: string;
}

const partyOfReferrer: Readonly<Partial<Record<Referrer, Party>>> = {
  ifo: 'municipality',
  ame: 'municipality',
  af: 'af',
  fk: 'fk',
  'primary-care': 'region',
  psychiatry: 'region',
};

/**
 * A new case or a consultation onto a meeting's agenda, through the consent gate (handbook §3).
 *
 * @throws never; refuses with the consent, FK, pause and form codes of {@link Refusal}
 */
export function raiseCase(
  team: Team,
  raise: Raise,
  place: RaisePlace,
  ctx: CommandContext,
): Result<StarCase, Refusal> {
  const refusal =
    fkRefusal(team, raise, place.member) ??
    (raise.type === 'new' ? newCaseRefusal(team, raise, ctx) : undefined);
  if (refusal !== undefined) return err(refusal);
  return ok(
    raise.type === 'new' ? newCase(team, raise, place, ctx) : consultation(team, place, ctx),
  );
}

function fkRefusal(team: Team, raise: Raise, member: Member): Refusal | undefined {
  const byFkMember = partyOfFunction[member.function] === 'fk';
  const namesFk = raise.type === 'new' && referrersOf(raise).includes('fk');
  if ((byFkMember || namesFk) && !team.settings.fkMayRaise) return { code: 'fk-may-not-raise' };
  // FK's people see the cases FK raised and no others: one raised for somebody else would be lost to them.
  if (byFkMember && raise.type === 'new' && !namesFk)
    return { code: 'invalid', fields: ['referrer'] };
  return undefined;
}

function newCaseRefusal(team: Team, raise: RaiseNew, ctx: CommandContext): Refusal | undefined {
  const { intakePaused } = team.settings;
  if (intakePaused !== undefined && isActiveOn(intakePaused, ctx.today)) {
    const { to } = intakePaused;
    return { code: 'intake-paused', ...(to === undefined ? {} : { until: to }) };
  }
  if (raise.consent.signedOn > ctx.today) return { code: 'consent-in-future' };
  if (raise.consent.form === 'fk' && raise.referrer !== 'fk')
    return { code: 'consent-form-not-for-party' };
  if (raise.referrer === 'several' && referrersOf(raise).length < 2)
    return { code: 'several-needs-two' };
  return formRefusal(raise, ctx);
}

/** Judged by the rules of the day (handbook §9): before July 2026 there are no priority groups to choose. */
function formRefusal(raise: RaiseNew, ctx: CommandContext): Refusal | undefined {
  const rules = ruleSetOn(ctx.today);
  const fields: string[] = [];
  if (raise.criteria.length === 0 || raise.criteria.some((one) => !rules.criteria.includes(one)))
    fields.push('criteria');
  if (raise.priorityGroup !== undefined && !rules.priorityGroups.includes(raise.priorityGroup))
    fields.push('priorityGroup');
  return fields.length === 0 ? undefined : { code: 'invalid', fields };
}

/** The parties behind it: with `several` those listed, each once. */
function referrersOf(raise: RaiseNew): readonly Referrer[] {
  if (raise.referrer !== 'several') return [raise.referrer];
  return distinct(raise.referrers).filter((one) => one !== 'several' && one !== 'self');
}

function newCase(team: Team, raise: RaiseNew, place: RaisePlace, ctx: CommandContext): StarCase {
  const { priorityGroup, processLevel, previous } = raise;
  return {
    ...raised(team, place, ctx),
    type: 'new',
    sort: queueSortKey(priorityGroup, ctx.now),
    raisingParty: partyOfReferrer[raise.referrer] ?? partyOfFunction[place.member.function],
    referrer: raise.referrer,
    referrers: raise.referrer === 'several' ? [...referrersOf(raise)] : [],
    consent: raise.consent,
    gender: raise.gender,
    ageBand: raise.ageBand,
    livelihoodIn: distinct(raise.livelihoodIn),
    criteria: distinct(raise.criteria),
    ...(priorityGroup === undefined ? {} : { priorityGroup }),
    ...(processLevel === undefined ? {} : { processLevel }),
    talkedOver: raise.talkedOver ?? false,
    ...(previous === undefined ? {} : { previous }),
  };
}

function consultation(team: Team, place: RaisePlace, ctx: CommandContext): StarCase {
  return {
    ...raised(team, place, ctx),
    type: 'consultation',
    sort: queueSortKey(undefined, ctx.now),
    raisingParty: partyOfFunction[place.member.function],
  };
}

function raised(team: Team, { reference, member, meetingId }: RaisePlace, ctx: CommandContext) {
  return {
    kind: 'case' as const,
    id: reference,
    schemaVersion: 2 as const,
    state: 'raised',
    teamId: team.id,
    raisedAt: ctx.now,
    raisedBy: member.id,
    current: { status: 'raised' as const },
    history: [
      {
        type: 'raised' as const,
        at: ctx.now,
        by: ctx.actor,
        meetingId,
        rules: ruleSetOn(ctx.today).code,
      },
    ],
  };
}

function distinct<T>(codes: readonly T[]): T[] {
  return [...new Set(codes)];
}
