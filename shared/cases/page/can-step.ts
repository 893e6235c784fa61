import { mayDo } from '../../access/access.ts';
import { mayStep, relationsTo } from '../case-access.ts';
import type { RuledContext } from '../../rules/ruled-context.ts';
import { localDate } from '../../kernel/calendar.ts';
import type { CaseFacts } from './case-facts.ts';
import type { CaseCommand, CaseVerb } from '../contract.ts';
import type { CaseAround } from '../around.ts';
import { takeStep } from '../steps/steps.ts';
import { trialsOf } from './trial-steps.ts';

/** Every verb, in the order the page offers them. */
export const caseVerbs = Object.keys(trialsOf) as readonly CaseVerb[];

/**
 * What the asker can do now: exactly the verbs that would not be refused, whatever the form is filled in with. The steps
 * are asked themselves, with a command of each kind, so that nothing is offered by a rule they do not have.
 */
export function stepsFor(facts: CaseFacts): readonly CaseVerb[] {
  return caseVerbs.filter((verb) => canStep(verb, facts));
}

function canStep(verb: CaseVerb, facts: CaseFacts): boolean {
  const { starCase, team, asker } = facts;
  const relations = relationsTo(starCase, team, asker.seatIds);
  if (mayStep(verb, asker.roles, relations) !== undefined) return false;
  return trialsOf[verb](facts).some((command) => wouldTake(facts, command));
}

/** Whether the asker may say what became of one task now. */
export function canReport(facts: CaseFacts, taskId: string): boolean {
  const { starCase, team, asker } = facts;
  const relations = relationsTo(starCase, team, asker.seatIds);
  if (mayStep('report-task', asker.roles, relations) !== undefined) return false;
  const place = { teamId: team.id, reference: starCase.id };
  return wouldTake(facts, { verb: 'report-task', ...place, taskId, outcome: 'done' });
}

/** Whether the step would be taken, were it asked for now; nothing is changed by asking. */
function wouldTake(facts: CaseFacts, command: CaseCommand): boolean {
  return takeStep(facts.starCase, command, aroundOf(facts), trialContext(facts)).ok;
}

function aroundOf({ team, queued, offers, asker, previous }: CaseFacts): CaseAround {
  const leads = mayDo(asker.roles, 'write-cases').allowed;
  return { team, queued, offers, leads, seatIds: asker.seatIds, previous };
}

function trialContext({ now, asker, rules }: CaseFacts): RuledContext {
  let made = 0;
  return {
    now,
    today: localDate(now),
    actor: asker.account,
    rules,
    newId: () => {
      made += 1;
      return `trial-${made}`;
    },
  };
}
