import { describe, expect, it } from 'vitest';
import { suggestedGroups } from '../../../../shared/cases/raise/groups.ts';
import { priorityGroups } from '../../../../shared/codes/raising.ts';
import { aCase, aRaise, aRound, commandOf } from '../../../builders/case.ts';
import { takeStep } from '../../../../shared/cases/steps/steps.ts';
import { aContext } from '../../../builders/context.ts';

describe('the priority groups of a case', () => {
  it.each([
    [['sickness-benefit'], '30-64', ['sickness-benefit']],
    [
      ['activity-compensation', 'social-assistance'],
      '16-29',
      ['activity-compensation', 'social-assistance', 'young'],
    ],
    [['no-public-support'], '30-64', ['no-public-support']],
    [['disability-pension', 'employment'], '30-64', []],
    [[], '16-29', ['young']],
  ] as const)('follow from %j at %s', (livelihoodIn, ageBand, groups) => {
    expect(suggestedGroups({ livelihoodIn, ageBand }, priorityGroups)).toEqual(groups);
  });

  it('are only those of the plan of the day', () => {
    const facts = { livelihoodIn: ['sickness-benefit'], ageBand: '16-29' } as const;
    expect(suggestedGroups(facts, ['young'])).toEqual(['young']);
    const before = aCase().raisedOn('2025-11-03').aboutA('woman', '16-29').build();
    expect(before).toMatchObject({ priorityGroups: [] });
  });

  it('are suggested when it is raised, in the order of the plan, and are what was said where something was', () => {
    const raised = () => aCase().raisedOn('2026-09-01').aboutA('woman', '16-29');
    expect(raised().build()).toMatchObject({ priorityGroups: ['social-assistance', 'young'] });
    expect(raised().prioritised().build()).toMatchObject({ priorityGroups: [] });
    expect(raised().prioritised('young', 'sickness-benefit').build()).toMatchObject({
      priorityGroups: ['sickness-benefit', 'young'],
    });
  });

  it('are kept as they were left when something else is corrected', () => {
    const before = aCase().raisedOn('2026-09-01').prioritised('no-public-support').build();
    const raise = aRaise({ gender: 'man', priorityGroups: ['no-public-support'] });
    const command = commandOf(before, { verb: 'correct-case', raise });
    const after = takeStep(before, command, aRound(), aContext('2026-09-02T12:00:00.000Z'));
    expect(after).toMatchObject({
      value: { gender: 'man', priorityGroups: ['no-public-support'] },
    });
  });
});
