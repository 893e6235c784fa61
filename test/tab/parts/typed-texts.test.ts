import { describe, expect, it } from 'vitest';
import type { Failure } from '../../../tab/client/failure.ts';
import { failureAt } from '../../../tab/parts/failure-at.ts';
import { isTypedTexts, typedAfter } from '../../../tab/parts/typed-texts.ts';

const saved = { basedOn: 3, texts: { name: 'Plan 2027', noticeLeadDays: '7', ageTo: '64' } };

describe('what is typed in a form', () => {
  it('is kept only where it differs from what is saved', () => {
    const once = typedAfter(saved, undefined, { noticeLeadDays: '10' });
    expect(once).toEqual({ basedOn: 3, texts: { noticeLeadDays: '10' } });
    const twice = typedAfter(saved, once, { ageTo: '66' });
    expect(twice).toEqual({ basedOn: 3, texts: { noticeLeadDays: '10', ageTo: '66' } });
    expect(typedAfter(saved, twice, { noticeLeadDays: '7' })?.texts).toEqual({ ageTo: '66' });
    expect(typedAfter(saved, once, { noticeLeadDays: '7' })).toBeUndefined();
  });

  it('says what it was typed upon, also when others have saved since', () => {
    const typed = typedAfter(saved, undefined, { noticeLeadDays: '10' });
    const savedByOthers = { basedOn: 4, texts: { ...saved.texts, ageTo: '67' } };
    expect(typedAfter(savedByOthers, typed, { name: 'Planen' })).toEqual({
      basedOn: 3,
      texts: { noticeLeadDays: '10', name: 'Planen' },
    });
  });

  it.each([null, 7, [], {}, { basedOn: '3', texts: {} }, { basedOn: 3, texts: { a: 1 } }])(
    'is nothing when the browser has kept something else: %j',
    (kept) => {
      expect(isTypedTexts(kept)).toBe(false);
    },
  );

  it('is known again after a reload', () => {
    const typed = typedAfter(saved, undefined, { noticeLeadDays: '10' });
    expect(isTypedTexts(JSON.parse(JSON.stringify(typed)))).toBe(true);
  });
});

describe('what an input says', () => {
  const refused: Failure = {
    kind: 'refused',
    refusal: { code: 'guarded', text: 'Skriv ett namn.', fields: ['name'] },
  };

  it('is its own problem before what the server said', () => {
    const problems = [
      { field: 'ageTo', text: 'Skriv ett heltal.' },
      { field: 'ageTo', text: 'Åldrarna ska stå i ordning.' },
    ];
    expect(failureAt('ageTo', problems, refused)).toMatchObject({
      refusal: { text: 'Skriv ett heltal. Åldrarna ska stå i ordning.', fields: ['ageTo'] },
    });
    expect(failureAt('name', problems, refused)).toBe(refused);
    expect(failureAt('name', problems, undefined)).toBeUndefined();
  });
});
