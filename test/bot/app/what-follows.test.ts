import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { types } from '../../../bot/app/documents/stored.ts';
import { whatFollows } from '../../../shared/regrouping/what-follows.ts';

/** Kinds that name a styrgrupp anywhere in what is stored of them. */
const naming = Object.entries(types)
  .filter(([, { schema }]) => {
    const shape = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any', reused: 'inline' });
    return /"[a-zA-Z]*([sS]teeringGroup|toGroup)[a-zA-Z]*":|"const":"steering-group"/.test(
      JSON.stringify(shape),
    );
  })
  .map(([kind]) => kind);
const rows = Object.entries(whatFollows);
const told = new Set<string>(rows.map(([, { kind }]) => kind));

describe('what becomes of what belongs to a styrgrupp when groups are redrawn', () => {
  it('is said of every kind of document that names one', () => {
    expect(naming).toEqual(expect.arrayContaining(['gathering', 'ruling', 'period-report']));
    expect(naming.filter((kind) => !told.has(kind))).toEqual([]);
  });

  it('is said of no kind that is not there', () => {
    expect([...told].filter((kind) => !Object.hasOwn(types, kind))).toEqual([]);
  });

  it.each(rows)('is decided where the table says: %s', (_, { by }) => {
    const at = (root: string) => new URL(`../../../${root}/${by}`, import.meta.url);
    expect(existsSync(at('shared')) || existsSync(at('bot/app'))).toBe(true);
  });
});
