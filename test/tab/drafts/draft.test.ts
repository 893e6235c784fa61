import { describe, expect, it } from 'vitest';
import type { Failure } from '../../../tab/client/failure.ts';
import { afterSaving, isDraft, isOvertaken, typedOn } from '../../../tab/drafts/draft.ts';
import { failureAt } from '../../../tab/inputs/failure-at.ts';

const saved = { basedOn: '3', name: 'Plan 2027', noticeLeadDays: '7', ageTo: '64' };
const now = 1_800_000_000_000;
const draft = { at: now - 1000, texts: { ageTo: '66' }, on: saved, title: 'Plan', lines: ['66'] };

describe('what is typed in a form', () => {
  it('is kept only where it differs from what is saved', () => {
    expect(typedOn(saved, { noticeLeadDays: '10', ageTo: '64' })).toEqual({ noticeLeadDays: '10' });
    expect(typedOn(saved, { ...saved, basedOn: '4' })).toEqual({});
    expect(typedOn(saved, { text: '' })).toEqual({});
  });

  it('is overtaken when somebody else has saved since, by the number of the change where there is one', () => {
    expect(isOvertaken(saved, { ...saved, basedOn: '4' })).toBe(true);
    expect(isOvertaken(saved, { ...saved, ageTo: '67' })).toBe(false);
  });

  it('is overtaken by any other value where changes have no number', () => {
    expect(isOvertaken({ text: 'Ring', due: '' }, { text: 'Ring' })).toBe(false);
    expect(isOvertaken({ text: 'Ring' }, { text: 'Ring', due: '2026-12-08' })).toBe(true);
    expect(isOvertaken({ text: 'Ring' }, {})).toBe(true);
  });

  it('stands on the next change once it is saved', () => {
    expect(afterSaving({ basedOn: '9', name: 'Planen' })).toEqual({
      basedOn: '10',
      name: 'Planen',
    });
    expect(afterSaving({ name: 'Planen' })).toEqual({ name: 'Planen' });
  });

  it.each([
    null,
    7,
    [],
    {},
    { ...draft, at: '3' },
    { ...draft, texts: { a: 1 } },
    { ...draft, on: undefined },
    { ...draft, lines: [1] },
    { ...draft, at: now - 8 * 24 * 60 * 60 * 1000 },
  ])('is nothing when the browser has kept something else, or it is too old: %j', (kept) => {
    expect(isDraft(kept, now)).toBe(false);
  });

  it('is known again after a reload', () => {
    expect(isDraft(JSON.parse(JSON.stringify(draft)), now)).toBe(true);
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
