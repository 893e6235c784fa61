import { describe, expect, it } from 'vitest';
import { guardedAt } from '../../builders/guarded.ts';
import type { Refusal } from '../../../shared/commands/refusals.ts';
import type { Result } from '../../../shared/kernel/result.ts';
import {
  changeRules,
  draftRules,
  publishRules,
  withdrawRules,
} from '../../../shared/rules/decide.ts';
import type { RuleVersion, YearlyPlanVersion } from '../../../shared/rules/version.ts';
import { aContext } from '../../builders/context.ts';
import { value } from '../../builders/meeting.ts';
import { aPlanDraft, aRuleDraft, builtInVersionsThen, changedRules } from '../../builders/rules.ts';

const versions = builtInVersionsThen;
/** 20 November 2026. */
const ctx = { ...aContext(), teamIds: new Set(['berg']) };
const ruleSet = { kind: 'rule-set' } as const;
const planOf = (year: number) => ({ kind: 'yearly-plan', year }) as const;

function refused(result: Result<RuleVersion, Refusal>) {
  return result.ok ? 'done' : result.error;
}

function asPlan(version: RuleVersion): YearlyPlanVersion {
  if (version.kind !== 'yearly-plan') throw new Error('not a plan');
  return version;
}

function published(version: RuleVersion, from: string): RuleVersion {
  return value(publishRules(version, { from, basedOn: version.history.length }, ctx));
}

describe('a draft of a rule set', () => {
  it('is a copy of the last published version, with the next number', () => {
    const draft = value(draftRules(versions, ruleSet, ctx));
    expect(draft).toMatchObject({
      id: 'v3',
      version: 3,
      name: 'Verksamhetsbeskrivning STAR 2026',
      copiedFrom: '2026',
      state: 'draft',
      values: aRuleDraft.values,
      history: [{ type: 'drafted', at: ctx.now, by: ctx.actor }],
    });
  });

  it('is a copy of one that is published and has not begun', () => {
    const coming = published(aRuleDraft, '2027-07-01');
    expect(value(draftRules([...versions, coming], ruleSet, ctx)).copiedFrom).toBe('v3');
  });

  it('is a copy of an earlier version where that one is chosen', () => {
    const draft = value(draftRules(versions, { ...ruleSet, copyOf: '2025' }, ctx));
    expect(draft).toMatchObject({
      id: 'v3',
      copiedFrom: '2025',
      name: 'STAR-överenskommelsen 2025',
    });
    expect(draft.values).toMatchObject({ individualCoordinatorApart: false, steeringGroups: 8 });
  });

  it('is not a copy of what is not published, or is of the other kind', () => {
    const none = { code: 'not-found', what: 'rules' };
    const withdrawn = value(withdrawRules(aRuleDraft, ctx));
    const among = [...versions, withdrawn];
    expect(refused(draftRules(among, { ...ruleSet, copyOf: withdrawn.id }, ctx))).toEqual(none);
    expect(refused(draftRules(among, { ...planOf(2027), copyOf: '2025' }, ctx))).toEqual(none);
  });

  it('is there once at a time; the number of one withdrawn is not used again', () => {
    expect(refused(draftRules([...versions, aRuleDraft], ruleSet, ctx))).toEqual({
      code: 'draft-exists',
    });
    const withdrawn = value(withdrawRules(aRuleDraft, ctx));
    expect(value(draftRules([...versions, withdrawn], ruleSet, ctx))).toMatchObject({ id: 'v4' });
  });
});

describe('a draft of a yearly plan', () => {
  it('is for this year or one to come', () => {
    expect(refused(draftRules(versions, { kind: 'yearly-plan' }, ctx))).toEqual({
      code: 'invalid',
      fields: ['year'],
    });
    expect(refused(draftRules(versions, planOf(2025), ctx))).toEqual({
      code: 'plan-year-over',
      year: 2025,
    });
    expect(value(draftRules(versions, planOf(2026), ctx))).toMatchObject({ year: 2026, id: 'v2' });
  });

  it('carries the posts that lasted the old year out into all of the new one', () => {
    const posts = [
      { post: 'coordinator', percent: 10, from: '2026-01-01', to: '2026-12-31' },
      { post: 'lss', percent: 90, from: '2026-01-01', to: '2026-07-31' },
      { post: 'lss', percent: 40, from: '2026-08-01', to: '2026-12-31' },
    ] as const;
    const before = versions.map((one) =>
      one.kind === 'yearly-plan'
        ? { ...one, values: { ...one.values, fundedPosts: posts.map((post) => ({ ...post })) } }
        : one,
    );
    const draft = asPlan(value(draftRules(before, planOf(2027), ctx)));
    expect(draft.name).toBe('Verksamhetsplan 2027');
    expect(draft.values.fundedPosts).toEqual([
      { ...posts[0], from: '2027-01-01', to: '2027-12-31' },
      { ...posts[2], from: '2027-01-01', to: '2027-12-31' },
    ]);
    expect(draft.values.goals['m6-participants-county']).toBe(250);
  });

  it('can be there for each year, once', () => {
    const next = value(draftRules(versions, planOf(2027), ctx));
    expect(refused(draftRules([...versions, next], planOf(2027), ctx))).toEqual({
      code: 'draft-exists',
    });
    expect(draftRules([...versions, next], planOf(2026), ctx).ok).toBe(true);
  });

  it('is a copy of that year’s own plan, not of a later year’s', () => {
    const next = published(value(draftRules(versions, planOf(2027), ctx)), '2027-01-01');
    expect(value(draftRules([...versions, next], planOf(2026), ctx)).copiedFrom).toBe('2026');
    expect(value(draftRules([...versions, next], planOf(2028), ctx)).copiedFrom).toBe('v2');
  });
});

describe('a change of a draft', () => {
  it('is in the history with the names of the rules that were changed', () => {
    const changed = value(changeRules(aRuleDraft, changedRules, ctx));
    expect(changed.values).toMatchObject({ noticeLeadDays: 10 });
    expect(changed.history.at(-1)).toEqual({
      type: 'changed',
      at: ctx.now,
      by: ctx.actor,
      rules: ['noticeLeadDays'],
    });
  });

  it('that changes nothing leaves the draft as it was', () => {
    const same = {
      ...changedRules,
      content: { kind: 'rule-set', values: aRuleDraft.values },
    } as const;
    expect(value(changeRules(aRuleDraft, same, ctx))).toBe(aRuleDraft);
  });

  it('is not saved over what somebody else has changed since', () => {
    const changed = value(changeRules(aRuleDraft, changedRules, ctx));
    expect(refused(changeRules(changed, changedRules, ctx))).toEqual({
      code: 'rules-changed-since',
    });
  });

  it('gives it a name that points at nobody', () => {
    const named = (name: string) =>
      refused(changeRules(aRuleDraft, { ...changedRules, name }, ctx));
    expect(named('')).toEqual(guardedAt('name', 'empty'));
    expect(named('Ring 070-123 45 67')).toEqual(guardedAt('name', 'phone'));
    expect(named('Verksamhetsbeskrivning STAR 2027')).toBe('done');
  });

  it.each([
    [{ casesLeadDays: 6 }, ['casesLeadDays', 'noticeLeadDays'], /^Förfrågan .* före kallelsen/],
    [{ reminderLeadDays: 7 }, ['reminderLeadDays', 'noticeLeadDays'], /^Påminnelsen .* efter/],
    [{ youngTo: 12 }, ['ageFrom', 'youngTo', 'ageTo'], /^Åldrarna ska stå i ordning/],
    [{ threshold: 12 }, ['threshold', 'percentFrom'], /^Andelar .* minsta antal/],
  ])('cannot say what contradicts itself: %j', (change, fields, why) => {
    const values = { ...aRuleDraft.values, ...change };
    const content = { kind: 'rule-set', values } as const;
    expect(refused(changeRules(aRuleDraft, { ...changedRules, content }, ctx))).toEqual({
      code: 'rules-disagree',
      fields,
      why: [expect.stringMatching(why)],
    });
  });

  it('of a plan keeps shares to a hundred and posts within its year', () => {
    const post = {
      post: 'lss',
      percent: 50,
      from: '2027-01-01',
      to: '2028-01-01',
    } as const;
    const content = {
      kind: 'yearly-plan',
      values: { ...aPlanDraft.values, goals: { 'm3-work-or-studies': 135 }, fundedPosts: [post] },
    } as const;
    const change = { ...changedRules, name: aPlanDraft.name, content };
    expect(refused(changeRules(aPlanDraft, change, ctx))).toEqual({
      code: 'rules-disagree',
      fields: ['goals.m3-work-or-studies', 'fundedPosts.0.to'],
      why: ['Ett mål i procent är högst 100.', 'Tjänsten ska ligga inom planens år, 2027.'],
    });
  });

  it('of a plan funds posts in teams there are, or in the county', () => {
    const whole = { post: 'lss', percent: 50, from: '2027-01-01', to: '2027-12-31' } as const;
    const funding = (teamId?: string) =>
      refused(
        changeRules(
          aPlanDraft,
          {
            ...changedRules,
            name: aPlanDraft.name,
            content: {
              kind: 'yearly-plan',
              values: {
                ...aPlanDraft.values,
                fundedPosts: [{ ...whole, ...(teamId === undefined ? {} : { teamId }) }],
              },
            },
          },
          ctx,
        ),
      );
    expect(funding('640823-3234')).toEqual({ code: 'post-team-unknown' });
    expect([funding('berg'), funding()]).toEqual(['done', 'done']);
  });

  it('is of the draft’s own kind', () => {
    const change = { ...changedRules, name: aPlanDraft.name };
    expect(refused(changeRules(aPlanDraft, change, ctx))).toEqual({
      code: 'invalid',
      fields: ['content'],
    });
  });
});

describe('publishing', () => {
  it('lets a version hold from tomorrow at the earliest: what today was judged by stays', () => {
    const on = (from: string) => refused(publishRules(aRuleDraft, { from, basedOn: 1 }, ctx));
    const tooEarly = { code: 'too-early', field: 'from', earliest: '2026-11-21' };
    expect(on('2026-11-19')).toEqual(tooEarly);
    expect(on('2026-11-20')).toEqual(tooEarly);
    expect(on('2026-11-21')).toBe('done');
  });

  it('of a plan is from a day of its year', () => {
    const on = (from: string) => refused(publishRules(aPlanDraft, { from, basedOn: 1 }, ctx));
    expect(on('2026-12-31')).toEqual({ code: 'plan-outside-year', year: 2027 });
    expect(on('2028-01-01')).toEqual({ code: 'plan-outside-year', year: 2027 });
    expect(on('2027-01-01')).toBe('done');
  });

  it('is of what was seen', () => {
    const changed = value(changeRules(aRuleDraft, changedRules, ctx));
    expect(refused(publishRules(changed, { from: '2027-01-01', basedOn: 1 }, ctx))).toEqual({
      code: 'rules-changed-since',
    });
  });
});

describe('a published version', () => {
  const one = published(aRuleDraft, '2027-01-01');
  const basedOn = one.history.length;

  it('is never changed, published again or withdrawn', () => {
    const is = { code: 'rules-are', status: 'published' };
    expect(refused(changeRules(one, { ...changedRules, basedOn }, ctx))).toEqual(is);
    expect(refused(publishRules(one, { from: '2028-01-01', basedOn }, ctx))).toEqual(is);
    expect(refused(withdrawRules(one, ctx))).toEqual(is);
  });

  it('is corrected by a new version from another day', () => {
    const correction = value(draftRules([...versions, one], ruleSet, ctx));
    expect(published(correction, '2027-03-01')).toMatchObject({ id: 'v4', copiedFrom: 'v3' });
  });
});

describe('a draft that was withdrawn', () => {
  it('is kept, and nothing more happens to it', () => {
    const withdrawn = value(withdrawRules(aRuleDraft, ctx));
    expect(withdrawn.history.map(({ type }) => type)).toEqual(['drafted', 'withdrawn']);
    expect(refused(changeRules(withdrawn, { ...changedRules, basedOn: 2 }, ctx))).toEqual({
      code: 'rules-are',
      status: 'withdrawn',
    });
  });
});
