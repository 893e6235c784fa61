import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { parseStored } from '../../../bot/app/documents/documents.ts';
import { StoreCorrupt } from '../../../bot/app/errors.ts';
import type { Stored } from '../../../bot/app/ports.ts';

const topic = {
  version: 3,
  schema: z.object({
    kind: z.literal('topic'),
    id: z.string(),
    schemaVersion: z.literal(3),
    title: z.string(),
    minutes: z.number(),
  }),
  upgrades: {
    1: (body: Readonly<Record<string, unknown>>) => ({ ...body, title: body['name'] }),
    2: (body: Readonly<Record<string, unknown>>) => ({ ...body, minutes: 5 }),
  },
};
const types = { topic };

function stored(fields: Record<string, unknown>): Stored {
  return { body: { kind: 'topic', id: 't1', schemaVersion: 3, ...fields }, etag: 'e1' };
}

function messageOf(document: Stored, known: Parameters<typeof parseStored>[1] = types): string {
  try {
    parseStored(document, known);
  } catch (error) {
    expect(error).toBeInstanceOf(StoreCorrupt);
    expect((error as StoreCorrupt).cause).toBeUndefined();
    return (error as StoreCorrupt).message;
  }
  throw new Error('it was accepted');
}

describe('a stored document', () => {
  test('that fits is typed and keeps its etag', () => {
    const { body, etag } = parseStored(stored({ title: 'Övrigt', minutes: 10 }), types);
    expect(body.minutes).toBe(10);
    expect(etag).toBe('e1');
  });

  test('of an older version is brought up one version at a time', () => {
    const { body } = parseStored(stored({ schemaVersion: 1, name: 'Övrigt' }), types);
    expect(body).toEqual({
      kind: 'topic',
      id: 't1',
      schemaVersion: 3,
      title: 'Övrigt',
      minutes: 5,
    });
  });

  test('that does not fit is corrupt, and the message names the places, never the content', () => {
    const message = messageOf(stored({ title: 19121212, minutes: 'Åsa har ryggont' }));
    expect(message).toBe('topic t1: title (invalid_type), minutes (invalid_type)');
  });

  test('of an unknown kind is corrupt, also where the kind is the name of something built in', () => {
    expect(messageOf(stored({ kind: 'poem' }))).toBe('poem t1: unknown kind');
    expect(messageOf(stored({ kind: 'toString' }))).toBe('toString t1: unknown kind');
  });

  test.each([4, 0, 1.5, -1])('of version %s, which nobody has written, is corrupt', (version) => {
    const message = messageOf(stored({ schemaVersion: version }));
    expect(message).toBe(`topic t1: schema version ${version}, this program knows 1–3`);
  });

  test('of a version that nothing leads on from is corrupt', () => {
    const gap = { topic: { ...topic, upgrades: { 1: topic.upgrades[1] } } };
    const message = messageOf(stored({ schemaVersion: 1, name: 'Övrigt' }), gap);
    expect(message).toBe('topic t1: no upgrade from schema version 2');
  });

  test('whose upgrade fails is corrupt, without the words of the failure', () => {
    const upgrades = {
      ...topic.upgrades,
      2: () => {
        throw new TypeError('cannot read "Åsa har ryggont"');
      },
    };
    const message = messageOf(stored({ schemaVersion: 2 }), { topic: { ...topic, upgrades } });
    expect(message).toBe('topic t1: the upgrade from schema version 2 failed (TypeError)');
  });
});
