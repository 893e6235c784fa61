import { mayDo } from '../../access/access.ts';
import type { RuledContext } from '../../rules/ruled-context.ts';
import { localDate } from '../../kernel/calendar.ts';
import type { CaseAround } from '../around.ts';
import { relationsTo } from '../case-access.ts';
import type { CaseTask } from '../case-parts.ts';
import { mayReport } from '../carry/task-steps.ts';
import type { CaseVerb } from '../forms/case-forms.ts';
import { mayStep, stepsOpenTo, type StepTaker } from '../steps/steps.ts';
import type { CaseFacts } from './case-facts.ts';

/** What the asker can do now, in the order the page offers it: what would not be refused whatever the form says. */
export function stepsFor(facts: CaseFacts): readonly CaseVerb[] {
  const open = stepsOpenTo(takerIn(facts), facts.starCase, aroundOf(facts), contextOf(facts));
  return open.filter((verb) => verb !== 'correct-case' || !hidesPrevious(facts));
}

/** Who may not see the case this one was raised again from is offered no form that would show it. */
function hidesPrevious({ starCase, previous }: CaseFacts): boolean {
  return starCase.type === 'new' && starCase.previous !== undefined && previous === undefined;
}

/** Whether the asker may say what became of that task now. */
export function canReport(facts: CaseFacts, task: CaseTask): boolean {
  return (
    facts.starCase.current.status === 'ongoing' &&
    task.outcome === undefined &&
    mayStep('report-task', takerIn(facts)) === undefined &&
    mayReport(task, facts.starCase, aroundOf(facts))
  );
}

function takerIn({ starCase, team, asker }: CaseFacts): StepTaker {
  return { roles: asker.roles, relations: relationsTo(starCase, team, asker.seatIds) };
}

function aroundOf(facts: CaseFacts): CaseAround {
  const { team, queued, offers, asker, previous, openMeetingIds } = facts;
  const leads = mayDo(asker.roles, 'write-cases').allowed;
  return { team, queued, offers, openMeetingIds, leads, seatIds: asker.seatIds, previous };
}

/** Nothing is made by asking, so no id is. */
function contextOf({ now, asker, rules }: CaseFacts): RuledContext {
  return { now, today: localDate(now), actor: asker.account, rules, newId: () => '' };
}
