import { describe, expect, it } from 'vitest';
import {
  actionForm,
  actionStart,
  compileForm,
  compileStart,
  deviationReportForm,
  reportStart,
} from '../../../shared/deviations/forms.ts';
import { readForm } from '../../../shared/forms/read.ts';
import { textsOf } from '../../builders/texts.ts';
import { deviations } from '../../tab/fixtures/pages.ts';

const [row] = deviations.rows;
if (row === undefined) throw new Error('The fixture has no deviation.');

describe('the form of a report', () => {
  const { values = {}, ...start } = reportStart();

  it('opens as an avvikelse, and needs a category and nothing else', () => {
    expect(readForm(deviationReportForm, textsOf(values), start)).toEqual({
      ok: false,
      error: [{ field: 'category', text: 'Välj vad avvikelsen gäller.' }],
    });
    expect(
      readForm(deviationReportForm, textsOf({ ...values, category: 'staffing' }), start),
    ).toEqual({
      ok: true,
      value: { issue: 'deviation', category: 'staffing', structural: false },
    });
  });

  it('asks of other municipalities only where they are known', () => {
    expect(start.notAsked).toEqual(['alsoTouches']);
    const known = reportStart([{ value: 'are', label: 'Åre' }]);
    expect(known.notAsked).toEqual([]);
    expect(known.choices?.alsoTouches).toEqual([{ value: 'are', label: 'Åre' }]);
  });
});

describe('a report put in order', () => {
  it('begins with the report, and changes nothing by itself', () => {
    const start = compileStart(row, deviations.otherTeams);
    expect(readForm(compileForm, textsOf(start.values ?? {}), start)).toEqual({
      ok: true,
      value: {
        issue: 'deviation',
        category: 'staffing',
        text: row.text,
        alsoTouches: ['are'],
        structural: true,
        managerAsked: row.now.managerAsked,
      },
    });
  });
});

describe('what the styrgrupp does about it', () => {
  it('begins with what was decided before', () => {
    const decided = { actionText: 'Ny rutin', actionOwner: 'af', actionDue: '2026-12-01' } as const;
    const start = actionStart({ now: { ...row.now, ...decided } });
    expect(readForm(actionForm, textsOf(start.values ?? {}))).toEqual({
      ok: true,
      value: { text: 'Ny rutin', owner: 'af', due: '2026-12-01' },
    });
    const none = actionStart({ now: { ...row.now, actionText: '' } });
    expect(readForm(actionForm, textsOf(none.values ?? {}))).toMatchObject({ ok: false });
  });
});
