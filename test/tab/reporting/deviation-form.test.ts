import { describe, expect, it } from 'vitest';
import { command } from '../../../shared/commands/command.ts';
import {
  deviationFormOf,
  deviationOf,
  emptyDeviationForm,
} from '../../../tab/reporting/deviation-form.ts';
import { deviations } from '../fixtures/pages.ts';

describe('the form of a deviation', () => {
  it('needs a category and nothing else', () => {
    expect(deviationOf(emptyDeviationForm)).toBeUndefined();
    const said = deviationOf({ ...emptyDeviationForm, category: 'staffing' });
    expect(said).toEqual({
      issue: 'deviation',
      category: 'staffing',
      text: '',
      alsoTouches: [],
      structural: false,
    });
    expect(command.safeParse({ verb: 'report-deviation', teamId: 'berg', ...said }).success).toBe(
      true,
    );
  });

  it('begins with the report when the samordnare puts it in order', () => {
    const [row] = deviations.rows;
    if (row === undefined) throw new Error('The fixture has no deviation.');
    expect(deviationOf(deviationFormOf(row))).toEqual({
      issue: 'deviation',
      category: 'staffing',
      text: row.text,
      alsoTouches: ['are'],
      structural: true,
    });
  });
});
