import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../../shared/kernel/calendar.ts';
import { disagreements } from '../../../shared/rules/agree.ts';
import { fundedPostCodes } from '../../../shared/rules/funded-post.ts';
import { goalCodes, goalKinds } from '../../../shared/rules/goals.ts';
import { formSections, inputsOf } from '../../../shared/rules/rule-form.ts';
import {
  emptyPost,
  postRowsIn,
  postRowsText,
  readRule,
  readRules,
  ruleTexts,
} from '../../../shared/rules/rule-texts.ts';
import { ruleSetRules } from '../../../shared/rules/rule-set-rules.ts';
import { presentValues } from '../../../shared/rules/present-values.ts';
import { type Rule, type Rules, startValues } from '../../../shared/rules/rule.ts';
import { valuesSchema } from '../../../shared/rules/values-schema.ts';
import { yearlyPlanRules } from '../../../shared/rules/yearly-plan-rules.ts';

const both: readonly (readonly [string, Rules])[] = [
  ['rule set', ruleSetRules],
  ['yearly plan', yearlyPlanRules],
];

const someDay = fc.nat({ max: 2000 }).map((days) => addDays('2026-01-01', days));
const aPost = fc.record(
  {
    teamId: fc.constantFrom('ber', 'are', 'STR-2'),
    post: fc.constantFrom(...fundedPostCodes),
    percent: fc.integer({ min: 1, max: 1000 }),
    from: someDay,
    to: someDay,
  },
  { requiredKeys: ['post', 'percent', 'from', 'to'] },
);

/** Any value that a rule can have. */
function anyOf(rule: Rule): fc.Arbitrary<unknown> {
  switch (rule.kind) {
    case 'number':
      return fc.integer({ min: rule.least, max: rule.most });
    case 'time':
      return fc
        .tuple(fc.nat({ max: 23 }), fc.nat({ max: 59 }))
        .map((parts) => parts.map((part) => String(part).padStart(2, '0')).join(':'));
    case 'yes-no':
      return fc.boolean();
    case 'codes':
      return fc.shuffledSubarray([...rule.codes], { minLength: rule.none === undefined ? 1 : 0 });
    case 'choices':
      return fc.dictionary(fc.constantFrom(...rule.keys), fc.constantFrom(...rule.choices));
    case 'goals':
      return fc
        .uniqueArray(fc.constantFrom(...goalCodes))
        .chain((codes) =>
          fc.record(
            Object.fromEntries(
              codes.map((code) => [
                code,
                fc.nat({ max: goalKinds[code].unit === 'percent' ? 100 : 1_000_000 }),
              ]),
            ),
          ),
        );
    case 'posts':
      return fc.array(aPost, { maxLength: 5 });
  }
}

describe.each(both)('the form of a %s', (_, rules) => {
  const values = fc.record(
    Object.fromEntries(Object.entries(rules).map(([name, rule]) => [name, anyOf(rule)])),
  ) as fc.Arbitrary<ReturnType<typeof startValues<Rules>>>;

  it('says what it was opened with, when nothing is written in it', () => {
    fc.assert(
      fc.property(values, (given) => {
        const read = readRules(rules, ruleTexts(rules, given));
        // `toEqual` does not see in which order the keys of a record stand, and neither does anybody else.
        expect(read).toEqual({ ok: true, value: given });
        expect(valuesSchema(rules).safeParse(given).success).toBe(true);
      }),
    );
  });

  it('says only what the server takes, or what is to be mended where', () => {
    const written = fc.oneof(
      fc.string({ maxLength: 12 }),
      fc.constantFrom(
        '',
        '0',
        '-1',
        '12,5',
        '1e3',
        '999999',
        'yes',
        '25:00',
        '2026-02-30',
        'fk,fk',
      ),
    );
    const opened = ruleTexts(rules, startValues(rules));
    const names = Object.keys(opened).filter((name) => rules[name]?.kind !== 'posts');
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...names), written), (typed) => {
        const read = readRules(rules, { ...opened, ...typed });
        if (read.ok) expect(valuesSchema(rules).safeParse(read.value).success).toBe(true);
        else
          for (const { field, text } of read.error) {
            expect(names).toContain(field);
            expect(text).toMatch(/^[A-ZÅÄÖ].*\.$/);
          }
      }),
    );
  });

  it('has every rule once, under the heading it is shown by', () => {
    const titles = presentValues(rules, startValues(rules), new Map()).map(({ title }) => title);
    const sections = formSections(rules);
    expect(sections.map(({ title }) => title)).toEqual(titles);
    expect(sections.flatMap(({ names }) => names)).toEqual(Object.keys(rules));
  });

  it('has inputs with names of their own, and words at each', () => {
    const inputs = Object.entries(rules).flatMap(([name, rule]) => inputsOf(name, rule));
    expect(new Set(inputs.map(([name]) => name)).size).toBe(inputs.length);
    for (const [, field] of inputs) {
      expect(field.label).toMatch(/^[A-ZÅÄÖ]/);
      expect(field.missing).toMatch(/\.$/);
    }
  });
});

describe('a row of funded posts', () => {
  const whole = { teamId: 'ber', post: 'lss', percent: '50', from: '2027-01-01', to: '2027-12-31' };
  const read = (...rows: readonly (typeof whole)[]) =>
    readRules(yearlyPlanRules, {
      ...ruleTexts(yearlyPlanRules, startValues(yearlyPlanRules)),
      fundedPosts: postRowsText(rows),
    });

  it('without a team is the county’s', () => {
    const posts = (teamId: string) => {
      const result = read({ ...whole, teamId });
      return result.ok ? result.value.fundedPosts : result.error;
    };
    expect(posts('ber')).toMatchObject([{ teamId: 'ber', percent: 50 }]);
    expect(posts('')).toEqual([{ post: 'lss', percent: 50, from: '2027-01-01', to: '2027-12-31' }]);
  });

  it('that is not filled in is told of at its own inputs', () => {
    expect(read(whole, emptyPost)).toEqual({
      ok: false,
      error: [
        { field: 'fundedPosts.1.post', text: 'Välj en tjänst.' },
        { field: 'fundedPosts.1.percent', text: 'Skriv hur många procent.' },
        { field: 'fundedPosts.1.from', text: 'Ange den första dagen.' },
        { field: 'fundedPosts.1.to', text: 'Ange den sista dagen.' },
      ],
    });
  });

  it('is none where the browser has kept none', () => {
    expect(postRowsIn(undefined)).toEqual([]);
    expect(postRowsIn('{}')).toEqual([]);
  });
});

describe('one rule of a form', () => {
  it('is read by itself, to show what it would say', () => {
    const { noticeLeadDays } = ruleSetRules;
    expect(readRule('noticeLeadDays', noticeLeadDays, { noticeLeadDays: '10' })).toBe(10);
    expect(readRule('noticeLeadDays', noticeLeadDays, { noticeLeadDays: '' })).toBeUndefined();
  });
});

describe('what does not go together in a plan', () => {
  it('is told at the very row and input', () => {
    const post = { post: 'lss', percent: 50, from: '2027-02-01', to: '2028-01-01' } as const;
    const values = {
      ...startValues(yearlyPlanRules),
      fundedPosts: [
        { ...post, to: '2027-12-31' },
        post,
        { ...post, from: '2027-05-01', to: '2027-04-01' },
      ],
    };
    expect(disagreements({ kind: 'yearly-plan', year: 2027, values })).toEqual([
      { fields: ['fundedPosts.1.to'], text: 'Tjänsten ska ligga inom planens år, 2027.' },
      {
        fields: ['fundedPosts.2.to'],
        text: 'Den sista dagen ska inte ligga före den första.',
      },
    ]);
  });
});
