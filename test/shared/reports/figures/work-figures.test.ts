import { describe, expect, it } from 'vitest';
import type { PlanInput } from '../../../../shared/cases/case-parts.ts';
import type { StarCase } from '../../../../shared/cases/case.ts';
import type { ProgressLevel } from '../../../../shared/codes/following.ts';
import { aCase, aPlanInput, type CaseBuilder } from '../../../builders/case.ts';
import { countedOf } from '../counted.ts';

const tertial2 = { from: '2026-05-01', to: '2026-08-31' };
const work = (...cases: readonly CaseBuilder[]) =>
  countedOf(
    cases.map((one) => one.build()),
    tertial2,
  );

const ongoing = (n = 1) => aCase(`BER-2026-00${n}`).raisedOn('2026-02-03').receivedOn('2026-02-10');

function planned(of: CaseBuilder, day: string, change: Partial<PlanInput> = {}): CaseBuilder {
  const plan = aPlanInput(day, change);
  return of.did(day, { verb: 'make-plan', plan, nextFollowUp: '2027-01-12' });
}

describe('the plans of a period', () => {
  it('are those made in it, the last of each case', () => {
    const again = planned(planned(ongoing(), '2026-05-12', { points: [] }), '2026-06-09');
    expect(work(again, planned(ongoing(2), '2026-04-14'))).toMatchObject({
      planned: 1,
      'plan-complete': { part: 1, of: 1 },
    });
  });

  it('are complete with five points of five; the participants tell whether they took part', () => {
    const numbers = work(
      planned(ongoing(1), '2026-05-12'),
      planned(ongoing(2), '2026-05-12', { points: ['jointly-planned', 'own-task'] }),
      planned(ongoing(3), '2026-05-12', { individualTookPart: false }),
    );
    expect(numbers).toMatchObject({
      planned: 3,
      'plan-complete': { part: 2, of: 3 },
      'took-part': { part: 2, of: 3 },
      'took-part-of-planned': { part: 2, of: 3 },
    });
  });

  it('have a work focus and parallel measures by what is in them at the end of the period', () => {
    const health = { code: 'treatment', provider: 'region', from: '2026-05-20' } as const;
    const alone = planned(ongoing(1), '2026-05-12', { measures: [health] });
    const later = { code: 'internship', provider: 'af', from: '2026-06-01' } as const;
    const joined = planned(ongoing(2), '2026-05-12', { measures: [health] }).did('2026-05-26', {
      verb: 'set-measure',
      measure: later,
    });
    const afterwards = planned(ongoing(3), '2026-05-12', { measures: [health] }).did('2026-09-08', {
      verb: 'set-measure',
      measure: { ...later, from: '2026-09-08' },
    });
    expect(work(alone, joined, afterwards)).toMatchObject({
      planned: 3,
      'work-focus': { part: 1, of: 3 },
      parallel: { part: 1, of: 3 },
    });
  });
});

describe('steps forward', () => {
  const noted = (of: CaseBuilder, day: string, level: ProgressLevel, work: ProgressLevel = level) =>
    of.did(day, {
      verb: 'note-progress',
      stage: 'during',
      workingAbility: work,
      occupation: level,
      livelihood: level,
      functionalImpairment: level,
    });

  it('are counted by registration: one where any dimension went forward since the one before it', () => {
    const forwardAndBack = noted(noted(ongoing(1), '2026-02-11', 3), '2026-05-12', 2, 4);
    const still = noted(noted(ongoing(2), '2026-05-12', 2), '2026-06-09', 2);
    const twice = noted(
      noted(noted(ongoing(3), '2026-05-12', 1), '2026-06-09', 2),
      '2026-06-23',
      3,
    );
    const numbers = work(forwardAndBack, still, twice);
    expect(numbers).toMatchObject({
      registrations: 6,
      'steps-forward': { part: 3, of: 6 },
      'steps-by-month': { '2026-05': 1, '2026-06': 2, '2026-07': 0 },
      'registrations-by-month': { '2026-05': 3, '2026-06': 3, '2026-08': 0 },
    });
  });

  it('are from the first note to the last, on each dimension by itself', () => {
    const twice = noted(
      noted(noted(ongoing(), '2026-02-11', 2), '2026-05-12', 5),
      '2026-06-09',
      2,
      3,
    );
    expect(work(twice)).toMatchObject({
      progressed: 1,
      'progress-working-ability': { forward: 1, same: 0, back: 0 },
      'progress-occupation': { forward: 0, same: 1, back: 0 },
    });
  });

  it('need two notes, and are counted in the period of the last', () => {
    const once = noted(ongoing(1), '2026-05-12', 2);
    const before = noted(noted(ongoing(2), '2026-02-11', 2), '2026-04-14', 1);
    expect(work(once, before)).toMatchObject({ progressed: 0 });
    const back = noted(noted(ongoing(3), '2026-04-14', 2), '2026-05-12', 1);
    expect(work(back)['progress-livelihood']).toEqual({ forward: 0, same: 0, back: 1 });
  });

  it('that were taken back are not counted', () => {
    const twice = noted(noted(ongoing(), '2026-05-12', 2), '2026-06-09', 3);
    const step = twice.build().history.length - 1;
    expect(work(twice.did('2026-06-10', { verb: 'undo-step', step }))).toMatchObject({
      progressed: 0,
    });
  });
});

describe('tasks, handovers and what comes after', () => {
  function taskIds({ current }: StarCase) {
    return current.status === 'ongoing' ? current.tasks.map(({ id }) => id) : [];
  }

  it('count what became of each task in the period of its report, and what is still to be told of', () => {
    const starCase = ongoing().build();
    const [first, second, third] = taskIds(starCase);
    const reported = (taskId: string | undefined, at: string, outcome: 'done' | 'not-possible') =>
      ({
        type: 'task-reported',
        at: `${at}T10:00:00.000Z`,
        by: 'demo/coordinator',
        rules: '2025',
        taskId: taskId ?? '',
        outcome,
      }) as const;
    const told: StarCase = {
      ...starCase,
      history: [
        ...starCase.history,
        reported(first, '2026-03-10', 'done'),
        reported(second, '2026-05-12', 'done'),
        reported(third, '2026-05-12', 'not-possible'),
      ],
    };
    expect(countedOf([told], tertial2)).toMatchObject({
      'reported-tasks': 2,
      task: { done: 1, 'not-possible': 1, 'not-undertaken': 0 },
      'open-tasks': 1,
    });
  });

  it('count what a plan covered apart from what was done, also of a case closed since', () => {
    const numbers = work(
      planned(ongoing(1), '2026-05-12'),
      planned(ongoing(2), '2026-05-12').closedOn('2026-06-09'),
      planned(ongoing(3), '2026-04-14'),
    );
    expect(numbers).toMatchObject({
      'covered-tasks': 8,
      'reported-tasks': 0,
      task: { done: 0 },
      'open-tasks': 0,
    });
  });

  it('count every handover', () => {
    const to = (caseHolderId: string) =>
      ({ verb: 'hand-over-case', caseHolderId, reason: 'workload' }) as const;
    const twice = ongoing()
      .did('2026-05-12', to('employment-officer'))
      .did('2026-06-09', to('labour-market-coordinator'));
    expect(work(twice).handovers).toBe(2);
  });

  it('count the latest outcome noted after closing, with the answer to a B1 application', () => {
    const noted = (of: CaseBuilder, on: string, pensionDecision: 'pending' | 'granted') =>
      of.did(on, {
        verb: 'note-late-outcome',
        on,
        pensionDecision,
        livelihood: ['disability-pension'],
        occupation: 'none',
      });
    const closed = ongoing().closedOn('2026-03-10', {
      reason: 'b1-disability-pension-applied',
      planAgreed: false,
    });
    expect(
      work(noted(noted(closed, '2026-05-12', 'pending'), '2026-06-09', 'granted')),
    ).toMatchObject({
      'noted-late': 1,
      'late-pension': { granted: 1, pending: 0 },
      'late-occupation': { none: 1, employment: 0 },
    });
  });
});
