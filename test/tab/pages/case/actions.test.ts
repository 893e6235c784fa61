import { describe, expect, it } from 'vitest';
import { caseVerbs } from '../../../../shared/cases/forms/case-forms.ts';
import type { PlanView } from '../../../../shared/cases/plan/view.ts';
import { actionsOf } from '../../../../tab/pages/case/actions.ts';

const plan: PlanView = {
  formText: 'SIP',
  heldText: '',
  tookPartText: '',
  pointsText: '5 av 5 punkter',
  points: [],
  measures: [],
  warnings: [],
};

describe('the actions of a case', () => {
  it('leave out none that can be taken, but those that stand beside what they are about', () => {
    const { first, more } = actionsOf({ can: caseVerbs });
    expect([...first, ...more].sort()).toEqual(
      caseVerbs
        .filter(
          (verb) => !['report-task', 'set-measure', 'take-on-task', 'undo-step'].includes(verb),
        )
        .sort(),
    );
  });

  it('are none when nothing can be done', () => {
    expect(actionsOf({ can: [] })).toEqual({ first: [], more: [] });
  });

  it('begin with the plan while there is none, and leave it for later once there is', () => {
    const can = ['make-plan', 'book-follow-up', 'note-progress'] as const;
    expect(actionsOf({ can }).first[0]).toBe('make-plan');
    expect(actionsOf({ can, plan }).first).toEqual([
      'book-follow-up',
      'note-progress',
      'make-plan',
    ]);
  });

  it('begin with taking up again what is parked', () => {
    expect(actionsOf({ can: ['book-follow-up', 'resume-case'], plan }).first[0]).toBe(
      'resume-case',
    );
  });

  it('have what ends a case last, also when there is a plan', () => {
    const can = ['withdraw-consent', 'make-plan', 'hand-over-case', 'park-case'] as const;
    const { first, more } = actionsOf({ can, plan });
    expect([...first, ...more].at(-1)).toBe('withdraw-consent');
  });

  it('hide no single one behind a press of its own', () => {
    const can = ['note-waiting', 'correct-case', 'withdraw-case', 'withdraw-consent'] as const;
    expect(actionsOf({ can })).toMatchObject({ first: { length: 4 }, more: [] });
  });
});
