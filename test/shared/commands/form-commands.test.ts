import { describe, expect, it } from 'vitest';
import { command } from '../../../shared/commands/command.ts';
import { isOptional } from '../../../shared/forms/form.ts';
import { readForm } from '../../../shared/forms/read.ts';
import { type FormCommand, formCommands } from '../../builders/form-commands.ts';
import { sampleTexts } from '../../builders/form-samples.ts';
import { textsOf } from '../../builders/texts.ts';

type Texts = Readonly<Record<string, string>>;

describe.each(formCommands)('the form ”$form.open” for $verb', (one: FormCommand) => {
  const { form, verb, about, texts = {}, as = (values: object) => values } = one;
  const parsed = (filled: Texts): { readonly success: boolean } => {
    const read = readForm(form, textsOf(filled));
    return read.ok ? command.safeParse({ verb, ...about, ...as(read.value) }) : { success: false };
  };

  it('makes a command, filled in to the full or with only what must be there', () => {
    expect(parsed({ ...sampleTexts(form), ...texts })).toMatchObject({ success: true });
    const asked = Object.entries({ ...sampleTexts(form), ...texts }).filter(
      ([name]) => name in sampleTexts(form, 'required'),
    );
    expect(parsed(Object.fromEntries(asked))).toMatchObject({ success: true });
  });

  it('says of everything that is missing what its field says', () => {
    const read = readForm(form, textsOf({}));
    const missing = Object.entries(form.fields)
      .filter(([, field]) => !isOptional(field) && field.kind !== 'tick')
      .map(([field, { missing: text }]) => ({ field, text }));
    expect(read.ok ? [] : read.error).toEqual(missing);
  });

  it('is named, opened, sent and answered in words', () => {
    expect(form.name).toMatch(/^[a-z]+$/);
    expect([form.open, form.send].every((word) => /^\p{Lu}/u.test(word))).toBe(true);
    expect(form.done).toMatch(/\.$/);
  });
});
