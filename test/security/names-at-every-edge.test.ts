import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { confirming } from '../builders/guarded.ts';
import { type FullCommand, fullCommands } from './full-commands.ts';
import { nameForms } from './name-forms.ts';
import { accountOf } from './people.ts';
import { aBase, type Base } from './places.ts';
import { fieldName, notStoredHere, type TextField, textFields } from './text-fields.ts';
import { aWorld, copyOf, type World } from './world.ts';

/** A federation is only founded where there is none (`every-finding-at-every-edge`). */
const isFounding = ({ verb }: TextField): boolean => verb === 'create-federation';

let base: Base;
let world: World;
let full: readonly FullCommand[];
beforeAll(async () => {
  base = await aBase();
  world = await aWorld(copyOf(base.file, 'names'));
  full = fullCommands(base.places);
});
afterAll(async () => {
  await world.stop();
  base.remove();
});

const fields = textFields().filter(
  (field) =>
    field.shape === 'free' && !isFounding(field) && notStoredHere[fieldName(field)] === undefined,
);
const named = fields.map((field): [string, TextField] => [fieldName(field), field]);

type Json = Readonly<Record<string | number, unknown>>;
const at = (value: unknown, path: TextField['path']): unknown =>
  path.reduce<unknown>((inside, step) => (inside as Json | undefined)?.[step], value);
function put(value: unknown, [step, ...rest]: TextField['path'], text: string): unknown {
  if (step === undefined) return text;
  const inside = put((value as Json)[step], rest, text);
  // A list stays one.
  return Array.isArray(value)
    ? value.map((one: unknown, n) => (n === step ? inside : one))
    : { ...(value as Json), [step]: inside };
}

function sampleFor(field: TextField): FullCommand {
  const fitting = full.filter(({ command }) =>
    field.where.every(({ path, is }) => at(command, path) === is),
  );
  const found = fitting.find(({ command }) => at(command, field.path) !== undefined) ?? fitting[0];
  if (found === undefined) throw new Error(`no sample for ${field.verb}`);
  return found;
}

describe('what may be the name of a person', () => {
  it('can stand in the fields that hold free text, which are many', () => {
    expect(fields.length).toBeGreaterThan(8);
  });

  it.each(named)('is not stored from the tab before it is confirmed: %s', async (_name, field) => {
    const { by, command } = sampleFor(field);
    const before = world.fingerprint();
    for (const text of nameForms) {
      const answer = await world.command(accountOf(by), put(command, field.path, text));
      expect([text, answer.body['code']]).toEqual([text, 'guarded']);
      expect(answer.body['text']).toContain('personnamn');
    }
    expect(world.fingerprint()).toBe(before);
  });

  it.each(named)('is stored once the writer says that it is none: %s', async (_name, field) => {
    const { by, command } = sampleFor(field);
    const other = await aWorld(copyOf(base.file, 'confirmed'));
    const confirmed = {
      ...(put(command, field.path, nameForms[0]) as Json),
      confirmed: confirming(nameForms[0]),
    };
    const answer = await other.command(accountOf(by), confirmed);
    await other.stop();
    expect([answer.status, answer.text]).toEqual([200, expect.any(String)]);
  });
});
