import { describe, expect, it } from 'vitest';
import * as labels from '../../../shared/text/labels.ts';

const tables = Object.entries(labels).filter(
  (entry): entry is [string, Readonly<Record<string, string>>] => typeof entry[1] === 'object',
);

/** Abbreviations the users say (handbook §1), and a proper name that begins in lower case only within a sentence. */
const within = ['partyShortLabels'];

describe('the Swedish name of a code', () => {
  it.each(tables)('in %s is a word for people and never the code', (name, table) => {
    for (const [code, label] of Object.entries(table)) {
      expect(label, code).toMatch(/\S/);
      expect(label).not.toBe(code);
      if (!within.includes(name)) expect(label, code).toMatch(/^[A-ZÅÄÖ0-9]/);
    }
  });

  it.each(tables)('in %s stands for one code only', (_, table) => {
    const values = Object.values(table);
    expect(new Set(values).size).toBe(values.length);
  });

  it('is offered in forms in the order of the list', () => {
    expect(labels.choicesOf(labels.genderLabels)).toEqual([
      { value: 'woman', label: 'Kvinna' },
      { value: 'man', label: 'Man' },
      { value: 'other', label: 'Annat/ej angivet' },
    ]);
  });
});
