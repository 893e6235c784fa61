import { preparationTasks } from '../codes/carrying.ts';
import type { Instant } from '../kernel/calendar.ts';
import { without } from '../kernel/without.ts';
import type { CaseEvent, CaseState } from './case.ts';
import type { CaseTask, Measure } from './case-parts.ts';

export type Ongoing = Extract<CaseState, { status: 'ongoing' }>;
type OngoingEvent = Extract<
  CaseEvent,
  {
    type:
      | 'individual-coordinator-decided'
      | 'handed-over'
      | 'planned'
      | 'measure-set'
      | 'follow-up-booked'
      | 'parked'
      | 'resumed'
      | 'task-taken'
      | 'task-reported';
  }
>;

/** An ongoing case after something that keeps it ongoing. */
export function ongoingAfter(state: Ongoing, event: OngoingEvent): Ongoing {
  switch (event.type) {
    case 'individual-coordinator-decided': {
      const { memberId } = event;
      const before = without(state, 'individualCoordinatorId');
      return memberId === undefined ? before : { ...before, individualCoordinatorId: memberId };
    }
    case 'handed-over':
      return {
        ...state,
        caseHolderId: event.caseHolderId,
        tasks: handedOver(state, event.caseHolderId),
      };
    case 'planned':
      return {
        ...state,
        plan: event.plan,
        nextFollowUp: event.nextFollowUp,
        tasks: state.tasks.map((task) => prepared(task, event.at)),
      };
    case 'measure-set':
      return state.plan === undefined
        ? state
        : {
            ...state,
            plan: { ...state.plan, measures: withMeasure(state.plan.measures, event.measure) },
          };
    case 'follow-up-booked':
      return { ...state, nextFollowUp: event.on };
    case 'parked':
      return {
        ...state,
        nextFollowUp: event.on,
        parked: { cause: event.cause, since: state.parked?.since ?? event.at },
      };
    case 'resumed':
      return { ...without(state, 'parked'), nextFollowUp: event.on };
    case 'task-taken':
      return { ...state, tasks: [...state.tasks, event.task] };
    case 'task-reported':
      return {
        ...state,
        tasks: state.tasks.map((task) =>
          task.id === event.taskId
            ? { ...task, outcome: { code: event.outcome, at: event.at } }
            : task,
        ),
      };
  }
}

/** The planning meeting has been held, so nobody has to see to what was to prepare it; that it was done nobody has said. */
function prepared(task: CaseTask, at: Instant): CaseTask {
  return task.outcome === undefined && preparationTasks.some((code) => code === task.code)
    ? { ...task, outcome: { code: 'covered-by-plan', at } }
    : task;
}

/** What the holder had taken on and not reported goes with the case: the work must not hang on a person. */
function handedOver({ tasks, caseHolderId }: Ongoing, memberId: string): Ongoing['tasks'] {
  return tasks.map((task) =>
    task.memberId === caseHolderId && task.outcome === undefined ? { ...task, memberId } : task,
  );
}

function withMeasure(measures: readonly Measure[], set: Measure): Measure[] {
  return measures.some(({ id }) => id === set.id)
    ? measures.map((measure) => (measure.id === set.id ? set : measure))
    : [...measures, set];
}
