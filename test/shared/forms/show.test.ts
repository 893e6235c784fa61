import { describe, expect, it } from 'vitest';
import { shownLines, shownValue } from '../../../shared/forms/show.ts';
import { oneOf } from '../../../shared/forms/field.ts';
import { form } from '../../../shared/forms/form.ts';
import { everyKind } from './every-kind.ts';

describe('what was filled in, as it is shown', () => {
  it('is in words, a line a field, with nothing for what was left empty', () => {
    const lines = shownLines(everyKind, {
      one: 'b',
      step: 2,
      several: ['c', 'a'],
      answer: false,
      sure: true,
      day: '2026-12-08',
      time: '09:30',
      count: 12,
      text: 'Kort rad',
    });
    expect(lines).toEqual([
      { label: 'En av flera', text: 'Andra' },
      { label: 'Ett steg', text: '2 Halv' },
      { label: 'Flera av flera', text: 'Tredje och första' },
      { label: 'Ett svar', text: 'Nej' },
      { label: 'En ruta som ska kryssas', text: 'Ja' },
      { label: 'En dag', text: 'tis 8 dec 2026' },
      { label: 'Ett klockslag', text: 'kl. 09.30' },
      { label: 'Ett antal', text: '12' },
      { label: 'En rad', text: 'Kort rad' },
    ]);
  });

  it('says that nothing was chosen of several', () => {
    expect(shownValue(everyKind.fields.several, [])).toBe('Inte angivet');
  });

  it('stands under its own name where it has one', () => {
    const named = form({
      name: 'named',
      open: '',
      send: '',
      done: '',
      fields: { reason: oneOf({ a: 'A' }, { label: 'Varför?', missing: '', shown: 'Orsak' }) },
    });
    expect(shownLines(named, { reason: 'a' })).toEqual([{ label: 'Orsak', text: 'A' }]);
  });
});
