import { describe, expect, it } from 'vitest';
import {
  newCaseForm,
  newCaseStart,
  type RaisingRules,
  readNewCase,
} from '../../../../shared/cases/forms/raise-form.ts';
import { newCaseInput, type NewCaseInput } from '../../../../shared/cases/raise-input.ts';
import { criteria, priorityGroups } from '../../../../shared/codes/raising.ts';
import { textsOf } from '../../../builders/texts.ts';

const rules: RaisingRules = {
  criteria,
  priorityGroups,
  processLevels: [1, 2, 3],
  fkMayRaise: true,
};
const filled = {
  consentForm: 'star',
  signedOn: '2026-11-30',
  ownWords: 'true',
  livesInMunicipality: 'true',
  referrers: 'ifo',
  gender: 'woman',
  ageBand: '16-29',
  livelihoodIn: 'social-assistance',
  criteria: 'working-age,combined-needs',
};
const read = (change: Readonly<Record<string, string>> = {}, by: RaisingRules = rules) =>
  readNewCase(textsOf({ ...filled, ...change }), by);
const raised = (change: Readonly<Record<string, string>> = {}): NewCaseInput => {
  const made = read(change);
  if (!made.ok) throw new Error(JSON.stringify(made.error));
  return newCaseInput.parse(made.value);
};

describe('the form of a new case', () => {
  it('gives a case that the server takes', () => {
    expect(raised()).toMatchObject({
      type: 'new',
      referrer: 'ifo',
      referrers: [],
      consent: { form: 'star', signedOn: '2026-11-30', ownWords: true, livesInMunicipality: true },
      talkedOver: false,
    });
    expect(raised()).not.toHaveProperty('priorityGroups');
    expect(raised()).not.toHaveProperty('processLevel');
    expect(raised()).not.toHaveProperty('previous');
  });

  it.each([
    'signedOn',
    'ownWords',
    'livesInMunicipality',
    'referrers',
    'gender',
    'ageBand',
    'livelihoodIn',
    'criteria',
  ] as const)('gives none without %s, and says so there', (field) => {
    expect(read({ [field]: '' })).toEqual({
      ok: false,
      error: [{ field, text: newCaseForm.fields[field].missing }],
    });
  });

  it('says everything that is missing at once', () => {
    const empty = readNewCase(textsOf({}), rules);
    expect(empty.ok ? [] : empty.error.map(({ field }) => field)).toEqual([
      'signedOn',
      'ownWords',
      'livesInMunicipality',
      'referrers',
      'gender',
      'ageBand',
      'livelihoodIn',
      'criteria',
    ]);
  });

  it('lists the parties when there are several, and counts them as several', () => {
    expect(raised({ referrers: 'ifo,af' })).toMatchObject({
      referrer: 'several',
      referrers: ['ifo', 'af'],
    });
  });

  it('takes what only some cases have when it is there', () => {
    const more = { priorityGroups: 'young', processLevel: '2', talkedOver: 'true' };
    expect(raised({ ...more, previous: ' ber-2024-002 ' })).toMatchObject({
      priorityGroups: ['young'],
      processLevel: 2,
      talkedOver: true,
      previous: 'BER-2024-002',
    });
  });

  it('leaves the groups to livelihood and age where nothing is said, and takes that there are none', () => {
    expect(raised()).not.toHaveProperty('priorityGroups');
    expect(raised({ priorityGroups: 'none' })).toMatchObject({ priorityGroups: [] });
    expect(read({ priorityGroups: 'none,young' })).toEqual({
      ok: false,
      error: [{ field: 'priorityGroups', text: newCaseForm.fields.priorityGroups.missing }],
    });
  });

  it('says that an earlier case is written wrongly, and keeps the rest', () => {
    expect(read({ previous: 'det förra' })).toEqual({
      ok: false,
      error: [{ field: 'previous', text: newCaseForm.fields.previous.missing }],
    });
  });

  it('has living in the municipality as a criterion where the rules have it, asked once', () => {
    expect(raised().criteria).toEqual(['working-age', 'combined-needs', 'lives-in-municipality']);
    const without = {
      ...rules,
      criteria: criteria.filter((one) => one !== 'lives-in-municipality'),
    };
    const made = read({}, without);
    expect(made.ok && made.value.criteria).toEqual(['working-age', 'combined-needs']);
    expect(newCaseStart(rules).choices?.criteria?.map(({ value }) => value)).not.toContain(
      'lives-in-municipality',
    );
  });
});

describe('the form of a new case as it opens', () => {
  it('asks for nothing that the rules of its day do not have', () => {
    const bare = { criteria, priorityGroups: [], processLevels: [], fkMayRaise: false };
    expect(newCaseStart(bare).notAsked).toEqual(['consentForm', 'priorityGroups', 'processLevel']);
    expect(newCaseStart(rules).notAsked).toEqual([]);
  });

  it('offers FK where FK raises cases, and has it chosen for FK’s own people', () => {
    const offered = (fkMayRaise: boolean) =>
      newCaseStart({ ...rules, fkMayRaise }).choices?.referrers?.map(({ value }) => value);
    expect(offered(true)).toContain('fk');
    expect(offered(false)).not.toContain('fk');
    expect(offered(false)).not.toContain('several');
    expect(newCaseStart({ ...rules, ownReferrer: 'fk' }).values).toMatchObject({ referrers: 'fk' });
  });

  it('opens for correcting with what was raised, and reads the same when nothing is changed', () => {
    const before = raised({
      referrers: 'ifo,af',
      priorityGroups: 'young,no-public-support',
      processLevel: '3',
      talkedOver: 'true',
      previous: 'BER-2024-002',
    });
    const { values = {} } = newCaseStart(rules, before);
    const again = readNewCase(textsOf(values), rules);
    expect(again).toEqual({ ok: true, value: before });
  });
});
