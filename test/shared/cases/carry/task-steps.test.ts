import { describe, expect, it } from 'vitest';
import type { CaseTask } from '../../../../shared/cases/case-parts.ts';
import type { StarCase } from '../../../../shared/cases/case.ts';
import { taskCodes, taskOutcomes } from '../../../../shared/codes/carrying.ts';
import { aCase } from '../../../builders/case.ts';
import { value } from '../../../builders/meeting.ts';
import { aTeam } from '../../../builders/team.ts';
import { refusedWith, today, tryStep } from '../try-step.ts';

const ongoing = () => aCase().raisedOn('2026-11-03').receivedOn('2026-11-10');
const task = {
  verb: 'take-on-task',
  memberId: 'employment-officer',
  task: 'contact-party',
  due: '2026-12-15',
} as const;

function tasksOf({ current }: StarCase): readonly CaseTask[] {
  return current.status === 'ongoing' ? current.tasks : [];
}

describe('taking on a task', () => {
  it.each(taskCodes)('keeps who does %s, and by when', (code) => {
    const after = value(tryStep(ongoing().build(), { ...task, task: code }));
    expect(tasksOf(after).at(-1)).toMatchObject({
      memberId: 'employment-officer',
      code,
      due: '2026-12-15',
    });
    expect(tasksOf(after).at(-1)).not.toHaveProperty('outcome');
  });

  it('at a meeting tells at which', () => {
    const after = value(tryStep(ongoing().build(), { ...task, meetingId: 'december' }));
    expect(tasksOf(after).at(-1)?.meetingId).toBe('december');
    expect(after.history.at(-1)?.meetingId).toBe('december');
  });

  it('gives every task an id of its own', () => {
    const twice = value(tryStep(value(tryStep(ongoing().build(), task)), task));
    const ids = tasksOf(twice).map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('is for today or later', () => {
    expect(tryStep(ongoing().build(), { ...task, due: today }).ok).toBe(true);
    expect(tryStep(ongoing().build(), { ...task, due: '2026-12-07' })).toEqual(
      refusedWith({ code: 'too-early', field: 'due', earliest: today }),
    );
  });

  it('is for one who holds a seat that day', () => {
    const refusal = (memberId: string, team = aTeam().build()) =>
      tryStep(ongoing().build(), { ...task, memberId }, { team });
    const left = aTeam().ended('employment-officer', '2026-12-07').build();
    expect(refusal('employment-officer', left)).toEqual(
      refusedWith({ code: 'seat-ended', on: '2026-12-07' }),
    );
    const nobody = refusedWith({ code: 'not-found', what: 'member' });
    expect(refusal('nobody')).toEqual(nobody);
    expect(refusal('employment-officer-deputy')).toEqual(nobody);
  });

  it('is for FK only in a case that FK raised', () => {
    const ofFk = aCase().raisedOn('2026-11-03').by('fk').receivedOn('2026-11-10').build();
    expect(tryStep(ofFk, { ...task, memberId: 'fk-contact' }).ok).toBe(true);
    expect(tryStep(ongoing().build(), { ...task, memberId: 'fk-contact' })).toEqual(
      refusedWith({ code: 'fk-sees-only-own' }),
    );
  });
});

describe('reporting a task', () => {
  const taken = value(tryStep(ongoing().build(), task));
  const taskId = tasksOf(taken).at(-1)?.id ?? 'none';
  const report = { verb: 'report-task', taskId, outcome: 'done' } as const;

  it.each(taskOutcomes)('tells that it was %s, and when', (outcome) => {
    const after = value(tryStep(taken, { ...report, outcome }));
    expect(tasksOf(after).at(-1)?.outcome).toEqual({
      code: outcome,
      at: '2026-12-08T12:00:00.000Z',
    });
  });

  it('leaves the other tasks as they are', () => {
    const after = value(tryStep(taken, report));
    expect(tasksOf(after).slice(0, -1)).toEqual(tasksOf(taken).slice(0, -1));
  });

  it('is done by whose it is, the ärendebärare or the samordnare', () => {
    const by = (seatId: string, leads = false) =>
      tryStep(taken, report, { leads, seatIds: [seatId] }).ok;
    expect(by('employment-officer')).toBe(true);
    expect(by('ifo-officer')).toBe(true);
    expect(by('coordinator', true)).toBe(true);
    expect(by('rehab-coordinator-psychiatry')).toBe(false);
    expect(
      tryStep(taken, report, { leads: false, seatIds: ['rehab-coordinator-psychiatry'] }),
    ).toEqual(refusedWith({ code: 'denied', reason: 'own-cases-only' }));
  });

  it('is done once', () => {
    expect(tryStep(value(tryStep(taken, report)), { ...report, outcome: 'not-possible' })).toEqual(
      refusedWith({ code: 'task-is-reported' }),
    );
  });

  it('needs a task', () => {
    expect(tryStep(taken, { ...report, taskId: 'another' })).toEqual(
      refusedWith({ code: 'not-found', what: 'task' }),
    );
  });
});

describe('a task', () => {
  it.each([
    ['raised', aCase().raisedOn('2026-11-03').build()],
    ['queued', aCase().raisedOn('2026-11-03').queuedOn('2026-11-10').build()],
    ['closed', ongoing().closedOn('2026-12-01').build()],
  ] as const)('is neither taken on nor reported in a case that is %s', (status, starCase) => {
    const refused = refusedWith({ code: 'case-is', status });
    expect(tryStep(starCase, task)).toEqual(refused);
    expect(tryStep(starCase, { verb: 'report-task', taskId: 'any', outcome: 'done' })).toEqual(
      refused,
    );
  });
});
