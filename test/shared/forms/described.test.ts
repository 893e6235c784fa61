import { describe, expect, it } from 'vitest';
import { describedForms } from '../../look/forms/described.ts';

describe('every described form', () => {
  const forms = describedForms.map((there) => [there.name, there.form] as const);

  it('is found, wherever it is described', () => {
    expect(forms.length).toBeGreaterThan(40);
  });

  it.each(forms)('%s says what it opens, what sends it and what it has done', (_, form) => {
    for (const words of [form.open, form.send, form.done]) expect(words).toMatch(/^\p{Lu}\p{L}/u);
    expect(form.done).toMatch(/\.$/);
  });

  it.each(forms)('%s is not sent in the name of another that it was made from', (_, form) => {
    const made = Object.values(form.fields);
    const kin = forms.filter(([, { fields }]) =>
      Object.values(fields).some((one) => made.includes(one)),
    );
    const named = kin.filter(([, other]) => other.open === form.send);
    expect(named.length === 0 || named.some(([, other]) => other.open === form.open)).toBe(true);
  });

  it.each(forms)('%s asks in words, and says what is missing in a sentence', (_, form) => {
    for (const { kind, label, missing } of Object.values(form.fields)) {
      expect(label).toMatch(/^\p{Lu}/u);
      // A box that need not be ticked is never wrong.
      if (kind !== 'tick') expect(missing).toMatch(/^\p{Lu}.*\.$/u);
    }
  });
});
