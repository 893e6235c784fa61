import type { RuledContext } from '../../rules/ruled-context.ts';
import { localDate } from '../../kernel/calendar.ts';
import { err, ok, type Result } from '../../kernel/result.ts';
import { partyOfFunction } from '../../codes/party.ts';
import { planOn } from '../../rules/rule-book.ts';
import { settingsOn } from '../../teams/dated-settings.ts';
import type { CaseAround } from '../around.ts';
import type { NewCase, StarCase } from '../case.ts';
import { changedSince } from '../changed-since.ts';
import type { CaseCommandOf } from '../forms/contract.ts';
import { after, happenedTo, rulesOf } from '../happened.ts';
import type { NewCaseInput } from '../raise-input.ts';
import type { CaseRefusal } from '../refusals.ts';
import { type RaisedFacts, factsOf } from './raise.ts';
import { fkRefusal, formRefusal } from './raise-gate.ts';

/** The form passes the gate of the one who raised it; where that seat can raise nothing any more, it stays as it is. */
export function correctShut(starCase: StarCase, { team }: CaseAround): CaseRefusal | undefined {
  const member = team.members.find(({ id }) => id === starCase.raisedBy);
  if (member === undefined) return { code: 'not-found', what: 'member' };
  const mayFkRaise = settingsOn(team, localDate(starCase.raisedAt)).fkMayRaise;
  return partyOfFunction[member.function] === 'fk' && !mayFkRaise
    ? { code: 'fk-may-not-raise' }
    : undefined;
}

/**
 * The form filled in anew, until the team has decided. It passes the same gate as when it was raised, by the rules
 * and the team's settings of that day; who raised it and when stay as they were.
 */
export function correctCase(
  starCase: StarCase,
  { raise, basedOn }: CaseCommandOf<'correct-case'>,
  { team, previous, hidesPrevious = false }: CaseAround,
  ctx: RuledContext,
): Result<StarCase, CaseRefusal> {
  if (starCase.type === 'consultation') return err({ code: 'outcome-not-for-item' });
  const outdated = changedSince(starCase, basedOn, ['corrected']);
  if (outdated !== undefined) return err(outdated);
  const member = team.members.find(({ id }) => id === starCase.raisedBy);
  if (member === undefined) return err({ code: 'not-found', what: 'member' });
  const rules = rulesOf(starCase, ctx.rules);
  const plan = planOn(ctx.rules, localDate(starCase.raisedAt));
  const gate = { member, previous, rules, plan, today: ctx.today };
  const refused =
    fkRefusal(team, raise, member, localDate(starCase.raisedAt)) ??
    (raise.previous === starCase.id
      ? ({ code: 'previous-not-closed' } as const)
      : formRefusal(raise, gate));
  if (refused !== undefined) return err(refused);
  const kept = hidesPrevious && raise.previous === undefined ? starCase.previous : undefined;
  const facts = {
    ...factsOf(raise, member, gate),
    ...(kept === undefined ? {} : { previous: kept }),
  };
  const fields = changedFields(starCase, facts);
  if (fields.length === 0) return ok(starCase);
  return ok(
    after(
      { ...withoutFacts(starCase), ...facts },
      { type: 'corrected', ...happenedTo(starCase, ctx), fields: [...fields] },
    ),
  );
}

const factNames = [
  'referrer',
  'referrers',
  'consent',
  'gender',
  'ageBand',
  'livelihoodIn',
  'criteria',
  'priorityGroups',
  'processLevel',
  'talkedOver',
  'previous',
] as const satisfies readonly (keyof RaisedFacts)[];

function changedFields(starCase: NewCase, facts: RaisedFacts): readonly string[] {
  return factNames.filter((name) => JSON.stringify(starCase[name]) !== JSON.stringify(facts[name]));
}

/** Without what the form may leave out, which must not stay when it does. */
function withoutFacts(starCase: NewCase): Omit<NewCase, keyof RaisedFacts> {
  const { kind, id, schemaVersion, state, sort, teamId } = starCase;
  const { raisedAt, raisedBy, current, history } = starCase;
  return { kind, id, schemaVersion, state, sort, teamId, raisedAt, raisedBy, current, history };
}

/** The case as it would be raised now: what the form of a correction starts from. */
export function raisedAs(starCase: StarCase): NewCaseInput | undefined {
  if (starCase.type !== 'new') return undefined;
  const { referrer, referrers, consent, gender, ageBand, livelihoodIn, criteria } = starCase;
  const { priorityGroups, processLevel, previous, talkedOver } = starCase;
  // Of one that was read in less is known than is asked, and nobody here raised it.
  if (consent === undefined || ageBand === undefined) return undefined;
  return {
    type: 'new',
    referrer,
    referrers,
    consent,
    gender,
    ageBand,
    livelihoodIn,
    criteria,
    talkedOver,
    priorityGroups,
    ...(processLevel === undefined ? {} : { processLevel }),
    ...(previous === undefined ? {} : { previous }),
  };
}
