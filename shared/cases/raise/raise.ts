import { partyOfReferrer } from '../../codes/raising.ts';
import type { RuledContext } from '../../rules/ruled-context.ts';
import { err, ok, type Result } from '../../kernel/result.ts';
import { partyOfFunction } from '../../codes/party.ts';
import { planOn, type RuleSet, ruleSetOn } from '../../rules/rule-book.ts';
import type { Member, Team } from '../../teams/team.ts';
import type { CaseReference, NewCase, StarCase } from '../case.ts';
import type { CaseRefusal } from '../refusals.ts';
import { sortOf } from '../queue-order.ts';
import {
  criteriaOf,
  distinct,
  fkRefusal,
  formRefusal,
  type GatePlace,
  groupsOf,
  pauseRefusal,
  type Raise,
  referrersOf,
} from './raise-gate.ts';
import type { NewCaseInput } from '../raise-input.ts';

export interface RaisePlace {
  readonly reference: CaseReference;
  /** Who raises it. */
  readonly member: Member;
  readonly meetingId: string;
  /** The case `raise.previous` names, where the team has one and the one who raises may see it. */
  readonly previous?: StarCase | undefined;
}

/** What the form says of a new case; the rest of the document is where and when it was raised. */
export type RaisedFacts = Pick<
  NewCase,
  | 'type'
  | 'raisingParty'
  | 'referrer'
  | 'referrers'
  | 'consent'
  | 'gender'
  | 'ageBand'
  | 'livelihoodIn'
  | 'criteria'
  | 'priorityGroups'
  | 'processLevel'
  | 'talkedOver'
  | 'previous'
>;

/**
 * A new case or a consultation onto a meeting's agenda, through the consent gate (handbook §3).
 *
 * @throws never; refuses with the consent, FK, pause, form and previous codes of {@link Refusal}
 */
export function raiseCase(
  team: Team,
  raise: Raise,
  place: RaisePlace,
  ctx: RuledContext,
): Result<StarCase, CaseRefusal> {
  const rules = ruleSetOn(ctx.rules, ctx.today);
  const gate = { ...place, rules, plan: planOn(ctx.rules, ctx.today), today: ctx.today };
  const refusal =
    fkRefusal(team, raise, place.member, ctx.today) ??
    (raise.type === 'new'
      ? (pauseRefusal(team, ctx.today) ?? formRefusal(raise, gate))
      : undefined);
  if (refusal !== undefined) return err(refusal);
  return ok(
    raise.type === 'new'
      ? {
          ...raised(team, place, rules, ctx),
          ...factsOf(raise, place.member, gate),
        }
      : consultation(team, place, rules, ctx),
  );
}

/** The party that was behind it answers for the wait, whoever typed it in. */
export function factsOf(
  raise: NewCaseInput,
  member: Member,
  { rules, plan }: Pick<GatePlace, 'rules' | 'plan'>,
): RaisedFacts {
  const { processLevel, previous } = raise;
  return {
    type: 'new',
    raisingParty: partyOfReferrer[raise.referrer] ?? partyOfFunction[member.function],
    referrer: raise.referrer,
    referrers: raise.referrer === 'several' ? [...referrersOf(raise)] : [],
    consent: raise.consent,
    gender: raise.gender,
    ageBand: raise.ageBand,
    livelihoodIn: distinct(raise.livelihoodIn),
    criteria: criteriaOf(raise, rules),
    priorityGroups: groupsOf(raise, plan),
    ...(processLevel === undefined ? {} : { processLevel }),
    talkedOver: raise.talkedOver ?? false,
    ...(previous === undefined ? {} : { previous }),
  };
}

function consultation(team: Team, place: RaisePlace, rules: RuleSet, ctx: RuledContext): StarCase {
  return {
    ...raised(team, place, rules, ctx),
    type: 'consultation',
    raisingParty: partyOfFunction[place.member.function],
  };
}

function raised(
  team: Team,
  { reference, member, meetingId }: RaisePlace,
  rules: RuleSet,
  ctx: RuledContext,
) {
  const history = [
    { type: 'raised' as const, at: ctx.now, by: ctx.actor, meetingId, rules: rules.code },
  ];
  const current = { status: 'raised' as const };
  return {
    kind: 'case' as const,
    id: reference,
    schemaVersion: 6 as const,
    state: 'raised',
    teamId: team.id,
    raisedAt: ctx.now,
    raisedBy: member.id,
    current,
    sort: sortOf({ history, raisedAt: ctx.now, current }),
    history,
  };
}
