import { describe, expect, it } from 'vitest';
import type { StarCase } from '../../../../shared/cases/case.ts';
import { inQueueOrder } from '../../../../shared/cases/queue-order.ts';
import { takeStep } from '../../../../shared/cases/steps/steps.ts';
import { readGroups } from '../../../../shared/cases/forms/raise-form.ts';
import type { PriorityGroup } from '../../../../shared/codes/raising.ts';
import { aCase, aRound, commandOf } from '../../../builders/case.ts';
import { aContext } from '../../../builders/context.ts';
import { value } from '../../../builders/meeting.ts';
import { rankingRules } from '../../../builders/rules.ts';
import { textsOf } from '../../../builders/texts.ts';
import { refusedWith, tryStep } from '../try-step.ts';

const raised = () => aCase().raisedOn('2026-09-01').prioritised('social-assistance');
const change = (priorityGroups: readonly PriorityGroup[], basedOn?: number) => ({
  verb: 'correct-groups' as const,
  priorityGroups: [...priorityGroups],
  basedOn,
});
const groupsIn = (starCase: StarCase) => (starCase.type === 'new' ? starCase.priorityGroups : []);

describe('changing the priority groups', () => {
  it.each([
    ['queued', raised().queuedOn('2026-09-08').build()],
    ['ongoing', raised().receivedOn('2026-09-08').build()],
    ['closed', raised().receivedOn('2026-09-08').closedOn('2026-11-10').build()],
  ])('can be done when the case is %s, and its history says so', (_, before) => {
    const after = value(tryStep(before, change(['sickness-benefit', 'activity-compensation'])));
    expect(groupsIn(after)).toEqual(['sickness-benefit', 'activity-compensation']);
    expect(after.current).toEqual(before.current);
    expect(after.history.at(-1)).toMatchObject({ type: 'corrected', fields: ['priorityGroups'] });
    expect(groupsIn(value(tryStep(after, change([]))))).toEqual([]);
  });

  it('is done with all the rest before the team has decided', () => {
    expect(tryStep(raised().build(), change([]))).toEqual(
      refusedWith({ code: 'case-is', status: 'raised' }),
    );
  });

  it('leaves the young to those who are', () => {
    const older = raised().receivedOn('2026-09-08').build();
    expect(tryStep(older, change(['young']))).toEqual(refusedWith({ code: 'group-not-of-age' }));
    const young = aCase().aboutA('woman', '16-29').raisedOn('2026-09-01').receivedOn('2026-09-08');
    expect(groupsIn(value(tryStep(young.build(), change(['young']))))).toEqual(['young']);
  });

  it('has nothing to choose where the year had no plan, or nothing is told of any more', () => {
    const before = aCase().raisedOn('2025-09-02').receivedOn('2025-09-09').build();
    expect(tryStep(before, change([]))).toEqual(refusedWith({ code: 'no-groups-then' }));
    const stopped = raised().receivedOn('2026-09-08').withoutConsentOn('2026-11-10').build();
    expect(tryStep(stopped, change([]))).toEqual(refusedWith({ code: 'nothing-to-follow' }));
  });

  it('puts nothing back that somebody else has changed since the form was opened', () => {
    const before = raised().queuedOn('2026-09-08').build();
    const opened = before.history.length;
    const once = value(tryStep(before, change(['sickness-benefit'], opened)));
    expect(tryStep(once, change([], opened))).toEqual(
      refusedWith({ code: 'changed-since-opened' }),
    );
    expect(value(tryStep(once, change(['sickness-benefit'])))).toBe(once);
  });

  it('moves the case in the queue only where the plan ranks the groups', () => {
    const first = raised().queuedOn('2026-09-08').build();
    const second = aCase('BER-2026-002')
      .raisedOn('2026-09-02')
      .prioritised('social-assistance')
      .queuedOn('2026-09-08')
      .build();
    const ctx = aContext('2026-12-01T11:00:00.000Z');
    const ranked = { ...ctx, rules: rankingRules };
    const command = commandOf(second, change(['sickness-benefit']));
    const orderBy = ({ rules }: typeof ctx) =>
      inQueueOrder(
        [first, value(takeStep(second, command, aRound(), { ...ctx, rules }))],
        rules,
      ).map(({ id }) => id);
    expect(orderBy(ctx)).toEqual(['BER-2026-001', 'BER-2026-002']);
    expect(orderBy(ranked)).toEqual(['BER-2026-002', 'BER-2026-001']);
  });

  it('asks for an answer: groups, or that it is none of them', () => {
    expect(readGroups(textsOf({ priorityGroups: 'none' }))).toEqual({ ok: true, value: [] });
    for (const unclear of ['', 'none,young', 'nothing-there'])
      expect(readGroups(textsOf({ priorityGroups: unclear })).ok).toBe(false);
  });
});
