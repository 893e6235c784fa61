import { describe, expect, it } from 'vitest';
import { criteria, priorityGroups } from '../../../../shared/codes/raising.ts';
import { withFollowing } from '../../../../shared/cases/raise/following.ts';

const choices = { groups: priorityGroups, criteria };

function answered(field: string, answer: string, before: Readonly<Record<string, string>> = {}) {
  return withFollowing(field, answer, (name) => before[name] ?? '', choices);
}

describe('what follows from an answer', () => {
  it('aktivitetsersättning is for the young, and the groups for both', () => {
    expect(answered('livelihoodIn', 'activity-compensation')).toEqual({
      livelihoodIn: 'activity-compensation',
      ageBand: '16-29',
      priorityGroups: 'activity-compensation,young',
    });
  });

  it('an age that is answered stays, and is what the groups go by', () => {
    expect(answered('livelihoodIn', 'activity-compensation', { ageBand: '30-64' })).toEqual({
      livelihoodIn: 'activity-compensation',
      priorityGroups: 'activity-compensation',
    });
  });

  it('groups that somebody has chosen otherwise stay', () => {
    expect(answered('ageBand', '16-29', { priorityGroups: 'none' })).toEqual({ ageBand: '16-29' });
  });

  it('two parties that raise a case know of it, two services of one party do not make two', () => {
    const known = { referrers: 'af,psychiatry', criteria: 'combined-needs,known-to-two-parties' };
    expect(answered('referrers', 'af,psychiatry', { criteria: 'combined-needs' })).toEqual(known);
    expect(answered('referrers', 'ifo,ame')).toEqual({ referrers: 'ifo,ame' });
    expect(answered('referrers', 'af,self')).toEqual({ referrers: 'af,self' });
  });

  it('nothing else says anything of another', () => {
    for (const field of ['gender', 'signedOn', 'criteria', 'processLevel'])
      expect(Object.keys(answered(field, 'woman'))).toEqual([field]);
  });
});
