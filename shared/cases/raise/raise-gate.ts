import type { Criterion, PriorityGroup, Referrer } from '../../codes/raising.ts';
import type { IsoDate } from '../../kernel/calendar.ts';
import { partyOfFunction } from '../../codes/party.ts';
import { settingsOn } from '../../teams/dated-settings.ts';
import { isActiveOn } from '../../teams/seats.ts';
import type { RuleSet, YearlyPlan } from '../../rules/rule-book.ts';
import type { Member, Team } from '../../teams/team.ts';
import { hasConsentWithdrawn } from '../before-end.ts';
import type { StarCase } from '../case.ts';
import type { CaseRefusal } from '../refusals.ts';
import type { NewCaseInput, RaiseInput } from '../raise-input.ts';
import { suggestedGroups } from './groups.ts';

export type Raise = Extract<RaiseInput, { type: 'new' | 'consultation' }>;

/** What a case is raised, or corrected, against. */
export interface GatePlace {
  /** Who raises it. */
  readonly member: Member;
  /** The case `raise.previous` names, where the team has one and the one who raises may see it. */
  readonly previous?: StarCase | undefined;
  /** The rules of the day the case is, or was, raised. */
  readonly rules: RuleSet;
  readonly plan: YearlyPlan | undefined;
  readonly today: IsoDate;
}

/** What the consent confirms already: it is ticked there and not asked about twice. */
const confirmedByConsent: Criterion = 'lives-in-municipality';

/**
 * FK raises only where the team is flagged so (handbook §3), and only what it will be able to see.
 *
 * @param day on which the case is raised, or was: the team may have decided otherwise since
 */
export function fkRefusal(
  team: Team,
  raise: Raise,
  member: Member,
  day: IsoDate,
): CaseRefusal | undefined {
  const byFkMember = partyOfFunction[member.function] === 'fk';
  const namesFk = raise.type === 'new' && referrersOf(raise).includes('fk');
  if ((byFkMember || namesFk) && !settingsOn(team, day).fkMayRaise)
    return { code: 'fk-may-not-raise' };
  // FK's people see the cases FK raised and no others: one raised for somebody else would be lost to them.
  if (byFkMember && raise.type === 'new' && !namesFk)
    return { code: 'invalid', fields: ['referrer'] };
  return undefined;
}

/** A declared pause stops new cases, and nothing else. */
export function pauseRefusal(team: Team, today: IsoDate): CaseRefusal | undefined {
  const { intakePaused } = settingsOn(team, today);
  if (intakePaused === undefined || !isActiveOn(intakePaused, today)) return undefined;
  const { to } = intakePaused;
  return { code: 'intake-paused', ...(to === undefined ? {} : { until: to }) };
}

/** The consent and the form of a new case (handbook §3). */
export function formRefusal(raise: NewCaseInput, place: GatePlace): CaseRefusal | undefined {
  if (raise.consent.signedOn > place.today) return { code: 'consent-in-future' };
  if (raise.consent.form === 'fk' && raise.referrer !== 'fk')
    return { code: 'consent-form-not-for-party' };
  if (raise.referrer === 'several' && referrersOf(raise).length < 2)
    return { code: 'several-needs-two' };
  const fields = fieldsAgainst(raise, place);
  if (fields.length > 0) return { code: 'invalid', fields };
  return raise.previous === undefined ? undefined : previousRefusal(place.previous);
}

/** The parties behind it: with `several` those listed, each once. */
export function referrersOf(raise: NewCaseInput): readonly Referrer[] {
  if (raise.referrer !== 'several') return [raise.referrer];
  return distinct(raise.referrers).filter((one) => one !== 'several' && one !== 'self');
}

/** What is ticked, each once in the order of the rules, with what the consent says already. */
export function criteriaOf(raise: NewCaseInput, { criteria }: RuleSet): Criterion[] {
  return criteria.filter((one) => one === confirmedByConsent || raise.criteria.includes(one));
}

/** The groups as they were left, in the order of the plan; where nothing is said, those that are suggested. */
export function groupsOf(raise: NewCaseInput, plan: YearlyPlan | undefined): PriorityGroup[] {
  const groups = plan?.priorityGroups ?? [];
  const chosen = raise.priorityGroups ?? suggestedGroups(raise, groups);
  return groups.filter((group) => chosen.includes(group));
}

export function distinct<T>(codes: readonly T[]): T[] {
  return [...new Set(codes)];
}

/** No consent to STAR is older than the first team that is told of: an earlier day is a slip of the pen. */
const earliestConsent: IsoDate = '2020-01-01';

/** Its authority suggests the ärendebärare and the numbers go from it: it is asked for, and none is not some. */
function isWholeLivelihood(livelihoods: NewCaseInput['livelihoodIn']): boolean {
  if (livelihoods.length === 0) return false;
  return !livelihoods.includes('no-public-support') || distinct(livelihoods).length === 1;
}

/** Judged by the rules and the plan of the day (handbook §9): without a plan there are no priority groups to choose. */
function fieldsAgainst(raise: NewCaseInput, { rules, plan }: GatePlace): readonly string[] {
  const ticked = raise.criteria.filter((one) => one !== confirmedByConsent);
  const wrong: readonly (string | false)[] = [
    raise.consent.signedOn < earliestConsent && 'signedOn',
    !isWholeLivelihood(raise.livelihoodIn) && 'livelihoodIn',
    (ticked.length === 0 || raise.criteria.some((one) => !rules.criteria.includes(one))) &&
      'criteria',
    raise.priorityGroups?.some((one) => plan?.priorityGroups.includes(one) !== true) === true &&
      'priorityGroups',
    raise.priorityGroups?.includes('young') === true && raise.ageBand !== '16-29' && 'ageBand',
    raise.processLevel !== undefined &&
      !rules.processLevels.includes(raise.processLevel) &&
      'processLevel',
  ];
  return wrong.filter((field) => field !== false);
}

/** Only what has ended can be raised again. */
function previousRefusal(previous: StarCase | undefined): CaseRefusal | undefined {
  if (previous === undefined) return { code: 'not-found', what: 'case' };
  // A new consent is a new case: nothing points back at the row that is purged (handbook §7).
  if (hasConsentWithdrawn(previous)) return { code: 'previous-without-consent' };
  switch (previous.current.status) {
    case 'closed':
    case 'declined':
    case 'withdrawn':
      return undefined;
    case 'raised':
    case 'queued':
    case 'ongoing':
    case 'answered':
      return { code: 'previous-not-closed' };
  }
}
