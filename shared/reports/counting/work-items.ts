import type { CaseTask, Plan, ProgressLevels } from '../../cases/case-parts.ts';
import type { CaseEvent, CaseState } from '../../cases/case.ts';
import { stateAfter } from '../../cases/history.ts';
import type { ClosingReason } from '../../codes/closing.ts';
import { progressDimensions } from '../../codes/following.ts';
import { localDate } from '../../kernel/calendar.ts';
import { isWithin } from '../../kernel/within.ts';
import type { Basis } from './basis.ts';

/** The events of one type in the period, of all cases, that were not taken back. */
export function eventsIn<Type extends CaseEvent['type']>(
  { courses, counted }: Basis,
  type: Type,
): readonly Extract<CaseEvent, { type: Type }>[] {
  const isOfType = (event: CaseEvent): event is Extract<CaseEvent, { type: Type }> =>
    event.type === type;
  return courses.flatMap(({ events }) =>
    events.filter(isOfType).filter((event) => isIn(event, { counted })),
  );
}

/** The plan last made in the period, of each case that had one made then, with its measures as they stood at the end. */
export function plansIn({ courses, counted }: Basis): readonly Plan[] {
  return courses.flatMap(({ events }) => {
    const made = events.findLastIndex((event) => event.type === 'planned');
    const planned = events[made];
    if (planned?.type !== 'planned' || !isIn(planned, { counted })) return [];
    const measures = new Map(planned.plan.measures.map((one) => [one.id, one]));
    for (const event of events.slice(made + 1))
      if (event.type === 'measure-set') measures.set(event.measure.id, event.measure);
    return [{ ...planned.plan, measures: [...measures.values()] }];
  });
}

/** From the first note of steps to the last, of cases with two or more whose last is of the period. */
export interface Move {
  readonly first: ProgressLevels;
  readonly last: ProgressLevels;
}

export function movesIn({ courses, counted }: Basis): readonly Move[] {
  return courses.flatMap(({ events }) => {
    const notes = events.filter((event) => event.type === 'progress-noted');
    const [first] = notes;
    const last = notes.at(-1);
    return first === undefined || last === undefined || first === last || !isIn(last, { counted })
      ? []
      : [{ first: first.progress.levels, last: last.progress.levels }];
  });
}

/** One note of steps, and whether any dimension had moved forward since the note before it. */
export interface Registration {
  readonly at: string;
  readonly isForward: boolean;
}

/** The notes of the period, each beside the one before it in its case, whenever that was. */
export function registrationsIn({ courses, counted }: Basis): readonly Registration[] {
  return courses.flatMap(({ events }) => {
    const notes = events.filter((event) => event.type === 'progress-noted');
    return notes.flatMap((note, n) => {
      const before = notes[n - 1]?.progress.levels;
      if (!isIn(note, { counted })) return [];
      const { levels } = note.progress;
      const isForward =
        before !== undefined && progressDimensions.some((one) => levels[one] > before[one]);
      return [{ at: note.at, isForward }];
    });
  });
}

/** Tasks that ended with a plan made in the period, which they were to prepare, and that nobody reported. */
export function coveredIn({ courses, counted }: Basis): readonly CaseTask[] {
  return courses.flatMap(({ events }) => {
    let state: CaseState = { status: 'raised' };
    return events.flatMap((event) => {
      const before = state;
      state = stateAfter(state, event);
      if (event.type !== 'planned' || !isIn(event, { counted })) return [];
      const wasOpen = openTasks(before);
      const isOpen = new Set(openTasks(state).map(({ id }) => id));
      return wasOpen.filter(({ id }) => !isOpen.has(id));
    });
  });
}

/** What ended a wait, of a case that was parked. */
export interface Waited {
  readonly ended: 'goes-on' | 'closed';
  readonly reason?: ClosingReason;
}

/** Those that were parked until a day in the period: they go on, or were closed. */
export function waitsEndedIn({ courses, counted }: Basis): readonly Waited[] {
  return courses.flatMap(({ events }) => {
    let state: CaseState = { status: 'raised' };
    return events.flatMap((event): readonly Waited[] => {
      const before = state;
      state = stateAfter(state, event);
      if (!isParked(before) || isParked(state) || !isIn(event, { counted })) return [];
      return state.status === 'closed'
        ? [{ ended: 'closed', reason: state.closing.reason }]
        : [{ ended: 'goes-on' }];
    });
  });
}

function isParked(state: CaseState): boolean {
  return state.status === 'ongoing' && state.parked !== undefined;
}

function openTasks(state: CaseState): readonly CaseTask[] {
  return state.status === 'ongoing'
    ? state.tasks.filter(({ outcome }) => outcome === undefined)
    : [];
}

/** What came of cases after closing, where the last note of it is of the period. */
export function lateOutcomesIn({ courses, counted }: Basis) {
  return courses.flatMap(({ events, state }) => {
    const last = events.findLast((event) => event.type === 'late-outcome-noted');
    // From the state, where a closing put right has left of it what still holds.
    const outcome = state.status === 'closed' ? state.lateOutcome : undefined;
    return last !== undefined && outcome !== undefined && isIn(last, { counted }) ? [outcome] : [];
  });
}

function isIn({ at }: CaseEvent, { counted }: Pick<Basis, 'counted'>): boolean {
  return isWithin(localDate(at), counted);
}
