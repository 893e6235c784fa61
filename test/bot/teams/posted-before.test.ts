import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseAction } from '../../../bot/teams/press/parse-action.ts';
import { asa, commandOf, press } from './case-press.ts';

interface Recorded {
  readonly card: string;
  readonly pressed: { readonly verb: string; readonly data: Readonly<Record<string, string>> };
  /** What it said when it was posted, in the shapes that commands have today. */
  readonly says: object;
}

/** Every button of every card as it was before the forms were described in one place: those cards stand in channels. */
const recorded = JSON.parse(
  readFileSync(
    new URL('../../fixtures/presses/before-described-forms.json', import.meta.url),
    'utf8',
  ),
) as readonly Recorded[];

describe('a press on a card that was posted before', () => {
  it.each(recorded.map((one) => [one.card, one.pressed.verb, one] as const))(
    '%s: %s says what it said then',
    (_card, _verb, { pressed, says }) => {
      expect(parseAction(pressed, asa)).toMatchObject({ ok: true, value: says });
    },
  );

  it('is recorded for every form there was', () => {
    expect(recorded.length).toBeGreaterThan(45);
  });
});

describe('the name a field had before', () => {
  it.each([
    ['level_working_ability', 'workingAbility'],
    ['level_occupation', 'occupation'],
    ['level_livelihood', 'livelihood'],
    ['level_functional_impairment', 'functionalImpairment'],
  ])('%s is %s', (was, is) => {
    const scales = ['workingAbility', 'occupation', 'livelihood', 'functionalImpairment'];
    const threes = scales.filter((name) => name !== is).map((name) => [name, '3'] as const);
    const inputs = { stage: 'during', ...Object.fromEntries(threes), [was]: '5' };
    expect(commandOf(press('note-progress', inputs))).toMatchObject({ [is]: 5 });
  });

  it('task is the task of the case, or the task and its case', () => {
    const inCase = press('report-task', { task: 'task-1', outcome: 'done' });
    expect(commandOf(inCase)).toMatchObject({ reference: 'BER-2026-014', taskId: 'task-1' });
    const inList = press('report-task', { task: 'BER-2026-003:task-1', outcome: 'done' });
    expect(commandOf(inList)).toMatchObject({ reference: 'BER-2026-003', taskId: 'task-1' });
  });

  const newCase = {
    consentForm: 'star',
    signedOn: '2026-11-24',
    ownWords: 'true',
    livesInMunicipality: 'true',
    gender: 'woman',
    ageBand: '30-64',
    livelihoodIn: 'social-assistance',
    criteria: 'working-age',
  };
  it.each([
    [
      { referrer: 'several', referrers: 'ifo,af' },
      { referrer: 'several', referrers: ['ifo', 'af'] },
    ],
    [
      { referrer: 'ifo', referrers: 'ifo,af' },
      { referrer: 'ifo', referrers: [] },
    ],
    [
      { referrer: '', referrers: 'ifo' },
      { referrer: 'ifo', referrers: [] },
    ],
  ])('who raises it, asked as %j', (asked, raise) => {
    const raised = press('raise-case', { ...newCase, ...asked }, { type: 'new', meetingId: 'm-1' });
    expect(commandOf(raised)).toMatchObject({ raise });
  });

  it('alsoCriterion is that living in the municipality is one', () => {
    const asked = { ...newCase, referrers: 'af' };
    const criteriaWith = (data: Readonly<Record<string, string>>) => {
      const pressed = press('raise-case', asked, { type: 'new', meetingId: 'm-1', ...data });
      const said = commandOf(pressed) as { raise: { criteria: readonly string[] } };
      return said.raise.criteria;
    };
    const both = ['working-age', 'lives-in-municipality'];
    expect(criteriaWith({ alsoCriterion: 'lives-in-municipality' })).toEqual(both);
    expect(criteriaWith({ livesHereCounts: 'true' })).toEqual(both);
    expect(criteriaWith({ alsoCriterion: 'combined-needs' })).toEqual(['working-age']);
    expect(criteriaWith({})).toEqual(['working-age']);
  });

  it('a report of before there were kinds of them is of an avvikelse', () => {
    const report = press('report-deviation', { category: 'staffing', text: '' });
    expect(commandOf(report)).toMatchObject({ issue: 'deviation', category: 'staffing' });
  });
});
