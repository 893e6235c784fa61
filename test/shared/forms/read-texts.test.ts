import { describe, expect, it } from 'vitest';
import { line, optional, plain } from '../../../shared/forms/field.ts';
import { form } from '../../../shared/forms/form.ts';
import { readForm } from '../../../shared/forms/read.ts';

const described = form({
  name: 'topic',
  open: 'Föreslå',
  send: 'Lägg till',
  done: 'Tillagd.',
  fields: {
    text: line({ label: 'Vad?', missing: 'Skriv vad det gäller.', maxLength: 10 }),
    more: optional(line({ label: 'Mer?', missing: 'Skriv mer.', maxLength: 10 })),
    code: optional(plain({ label: 'Kod', missing: 'Skriv koden.', maxLength: 3 })),
  },
});
const read = (texts: Readonly<Record<string, string>>) =>
  readForm(described, new Map(Object.entries(texts)));

describe('a text that was filled in', () => {
  it('is read without the white space around it', () => {
    expect(read({ text: '  Nytt  ', more: ' ', code: '' })).toEqual({
      ok: true,
      value: { text: 'Nytt' },
    });
  });

  it('is asked for where it is needed, and told how long it may be where it is too long', () => {
    expect(read({ text: '', more: 'x'.repeat(11), code: 'abcd' })).toEqual({
      ok: false,
      error: [
        { field: 'text', text: 'Skriv vad det gäller.' },
        { field: 'more', text: 'Skriv högst 10 tecken.' },
        { field: 'code', text: 'Skriv koden.' },
      ],
    });
    expect(read({ text: 'å'.repeat(10) })).toMatchObject({ ok: true });
  });
});
