import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { types } from '../../../bot/app/documents/stored.ts';

/**
 * What each kind of document looks like in the version it is written as. Where this fails: a program from before the change
 * would set such documents apart, or leave out of them what it does not know. Give the kind another version and an upgrade in
 * `bot/app/documents`, and write here what the test says.
 */
const known = JSON.parse(
  readFileSync(new URL('../../fixtures/stored-shapes.json', import.meta.url), 'utf8'),
) as Readonly<Record<string, string>>;

function shapeOf(schema: z.ZodType): string {
  const shape = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any', reused: 'inline' });
  return createHash('sha256').update(JSON.stringify(shape)).digest('hex').slice(0, 12);
}

const written = Object.entries(types).map(([kind, { version, schema }]): [string, string] => [
  `${kind} ${version}`,
  shapeOf(schema),
]);

describe('what is stored', () => {
  it.each(written)('has another version where it looks otherwise: %s', (named, shape) => {
    expect([named, shape]).toEqual([named, known[named]]);
  });

  it('is of no other kinds and versions', () => {
    expect(Object.keys(known)).toEqual(written.map(([named]) => named));
  });

  it.each(Object.entries(types))('is brought on from every version before: %s', (_, type) => {
    const before = Array.from({ length: type.version - 1 }, (_, n) => String(n + 1));
    expect(Object.keys(type.upgrades ?? {})).toEqual(before);
  });

  it('looks otherwise with one more word in a list, one more field, one that may be left out', () => {
    const base = { a: z.string(), b: z.enum(['x', 'y']) };
    const shapes = [
      z.object(base),
      z.object({ ...base, b: z.enum(['x', 'y', 'z']) }),
      z.object({ ...base, c: z.string() }),
      z.object({ ...base, a: z.string().optional() }),
    ].map(shapeOf);
    expect(new Set(shapes).size).toBe(shapes.length);
  });
});
