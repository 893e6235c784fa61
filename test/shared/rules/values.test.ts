import { describe, expect, it } from 'vitest';
import { differences } from '../../../shared/rules/compare.ts';
import { presentValues } from '../../../shared/rules/present-values.ts';
import { ruleSetRules } from '../../../shared/rules/rule-set-rules.ts';
import { type Rule, type Rules, startValues } from '../../../shared/rules/rule.ts';
import { readValues, valuesSchema } from '../../../shared/rules/values-schema.ts';
import { ruleSetVersion } from '../../../shared/rules/version.ts';
import { yearlyPlanRules } from '../../../shared/rules/yearly-plan-rules.ts';
import { aRuleDraft } from '../../builders/rules.ts';

const both: readonly (readonly [string, Rules])[] = [
  ['rule set', ruleSetRules],
  ['yearly plan', yearlyPlanRules],
];
const noTeams = new Map<string, string>();

/** Another value than the one it starts with. */
function another(rule: Rule): unknown {
  switch (rule.kind) {
    case 'number':
      return rule.start + 1;
    case 'time':
      return '09:30';
    case 'yes-no':
      return !rule.start;
    case 'codes':
      return rule.start.length > 0 ? rule.start.slice(1) : rule.codes.slice(0, 1);
    case 'choices': {
      const [key = ''] = rule.keys;
      return { ...rule.start, [key]: rule.choices.find((one) => one !== rule.start[key]) };
    }
    case 'goals':
      return { 'm3-work-or-studies': 40 };
    case 'posts':
      return [{ post: 'lss', percent: 50, from: '2027-01-01', to: '2027-12-31' }];
  }
}

describe.each(both)('every rule of a %s', (_, rules) => {
  it('begins with a value it can have', () => {
    expect(valuesSchema(rules).parse(startValues(rules))).toEqual(startValues(rules));
  });

  it.each(Object.keys(rules))(
    'is shown, so that a change of it is seen before it is published: %s',
    (name) => {
      const rule = rules[name];
      if (rule === undefined) throw new Error('no such rule');
      const before = startValues(rules);
      const after = { ...before, [name]: another(rule) } as typeof before;
      expect(valuesSchema(rules).safeParse(after).success).toBe(true);
      const shown = (values: typeof before) => presentValues(rules, values, noTeams);
      expect(differences(shown(before), shown(before))).toEqual([]);
      const [difference] = differences(shown(before), shown(after));
      expect(difference).toMatchObject({ title: rule.section });
    },
  );

  it.each(Object.keys(rules))(
    'that is not in a stored version is what it was before it was a rule: %s',
    (name) => {
      const stored = Object.fromEntries(
        Object.entries(startValues(rules)).filter(([other]) => other !== name),
      );
      expect(readValues(rules, stored)).toEqual({ values: startValues(rules), setApart: [] });
    },
  );
});

describe('what differs', () => {
  const shown = (change: Partial<Record<keyof typeof ruleSetRules, unknown>>) =>
    presentValues(ruleSetRules, { ...startValues(ruleSetRules), ...change } as never, noTeams);

  it('is said with what was and what is', () => {
    expect(differences(shown({}), shown({ noticeLeadDays: 10 }))).toEqual([
      {
        title: 'Mötet och kallelsen',
        label: 'Kallelse',
        was: '7 dagar före mötet, tidigare om dagen infaller på en helg',
        is: '10 dagar före mötet, tidigare om dagen infaller på en helg',
      },
    ]);
  });

  it('tells which codes came and which went', () => {
    const withoutB3 = startValues(ruleSetRules).closingReasons.filter(
      (one) => one !== 'b3-personal',
    );
    expect(differences(shown({}), shown({ closingReasons: withoutB3 }))).toMatchObject([
      { title: 'Avslutsorsaker', is: 'Tas bort' },
    ]);
    expect(differences(shown({ closingReasons: withoutB3 }), shown({}))).toMatchObject([
      { title: 'Avslutsorsaker', is: 'Läggs till' },
    ]);
  });

  it('tells of another order, which is a ranking', () => {
    const plan = (priorityGroups: readonly string[]) =>
      presentValues(
        yearlyPlanRules,
        { ...startValues(yearlyPlanRules), priorityGroups } as never,
        noTeams,
      );
    expect(
      differences(
        plan(['sickness-benefit', 'young', 'no-public-support']),
        plan(['young', 'sickness-benefit', 'no-public-support']),
      ),
    ).toEqual([
      {
        title: 'Prioriterade grupper',
        label: 'Ordningen',
        was: 'Sjukpenning, Unga (16–29 år), Ingen offentlig försörjning och Grupperna går före i kön',
        is: 'Unga (16–29 år), Sjukpenning, Ingen offentlig försörjning och Grupperna går före i kön',
      },
    ]);
  });
});

describe('what a newer program stored', () => {
  const stored = {
    ...aRuleDraft,
    values: {
      ...aRuleDraft.values,
      closingReasons: ['a1-employment', 'c1-abroad'],
      holderParty: { 'social-assistance': 'ifo-officer', lottery: 'fk', 'study-support': 'csn' },
      noticeLeadDays: 'a week',
      moonPhase: 'full',
    },
  };

  it('is read without what this one does not know, which is set apart and named', () => {
    const { values, setApart } = ruleSetVersion.parse(stored);
    expect(values.closingReasons).toEqual(['a1-employment']);
    expect(values.holderParty).toEqual({ 'social-assistance': 'ifo-officer' });
    expect(values.noticeLeadDays).toBe(7);
    expect(setApart).toEqual([
      'noticeLeadDays',
      'holderParty: lottery',
      'holderParty: study-support',
      'closingReasons: c1-abroad',
    ]);
  });

  it('cannot be written by this one', () => {
    expect(valuesSchema(ruleSetRules).safeParse(stored.values).success).toBe(false);
  });
});
