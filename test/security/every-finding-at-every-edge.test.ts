import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { keyOf } from '../../shared/guard/confirming.ts';
import {
  type AskedKind,
  askedKinds,
  type FindingKind,
  refusedKinds,
} from '../../shared/guard/finding.ts';
import { type FullCommand, fullCommands } from './full-commands.ts';
import { accountOf } from './people.ts';
import { aBase, type Base } from './places.ts';
import { fieldName, notStoredHere, type TextField, textFields } from './text-fields.ts';
import { aWorld, copyOf, type World } from './world.ts';

/** A text with exactly one thing of the kind in it. */
const samples: Readonly<Record<FindingKind, string>> = {
  'personal-number': 'Gäller 640823-3234',
  'coordination-number': 'Gäller 701063-2391',
  'birth-date': 'Person född 850617',
  'id-number': 'LMA-nummer 50-345678',
  'bank-account': 'Konto 8327-9, 123 456 789-0',
  'registration-plate': 'Volvo med regnr ABC 12D',
  phone: 'Nås på 070-174 06 05',
  email: 'Skriv till n.n@exempel.se',
  profile: 'Finns på facebook.com/n.n.12',
  link: 'Se https://exempel.se/sida',
  'street-address': 'Hemma på Storgatan 14 B',
  diagnosis: 'Individen har schizofreni',
  'possible-name': 'Samtal med Zubeyda',
  'possible-village': 'Kommer från Klövsjö',
  'possible-place': 'Hon bor granne med skolan',
  'possible-person': 'Det är lärarens son',
  'possible-age': 'En kvinna på 54 år',
  'possible-number': 'Kolla 61402271 mot listan',
  'possible-health': 'Illamående på bussen igen',
  'special-category': 'Hon är dömd för stöld',
};

/** Where a thing of that kind is meant to stand. */
const meantToStand: Readonly<Record<string, readonly FindingKind[]>> = {
  place: ['street-address', 'possible-village', 'possible-place'],
};
/** A link is one; and what was drawn by lot is at times made like these. */
const notInLinks: readonly FindingKind[] = [
  ...(['link', 'profile', 'registration-plate', 'street-address'] as const),
  ...(['possible-place', 'possible-age', 'possible-person', 'bank-account'] as const),
  'possible-number',
];

let base: Base;
let world: World;
let empty: World;
let full: readonly FullCommand[];
beforeAll(async () => {
  base = await aBase();
  world = await aWorld(copyOf(base.file, 'every-finding'));
  empty = await aWorld(`${base.file}.empty`);
  full = fullCommands(base.places);
});
afterAll(async () => {
  await world.stop();
  await empty.stop();
  base.remove();
});

const written = textFields().filter(({ shape }) => shape === 'free' || shape === 'link');
const walked = written
  .filter((field) => notStoredHere[fieldName(field)] === undefined)
  .map((field): [string, TextField] => [fieldName(field), field]);

type Json = Readonly<Record<string | number, unknown>>;
const at = (value: unknown, path: TextField['path']): unknown =>
  path.reduce<unknown>((inside, step) => (inside as Json | undefined)?.[step], value);
function put(value: unknown, [step, ...rest]: TextField['path'], text: string): unknown {
  if (step === undefined) return text;
  const inside = put((value as Json | undefined)?.[step], rest, text);
  // A list stays one.
  return Array.isArray(value)
    ? value.map((one: unknown, n) => (n === step ? inside : one))
    : { ...(value as Json), [step]: inside };
}

const federation = { by: 'office', command: { verb: 'create-federation', name: 'Nytt' } } as const;

function sampleFor(field: TextField): FullCommand {
  const fits = ({ command }: FullCommand) =>
    field.where.every(({ path, is }) => at(command, path) === is);
  const found = [...full, federation].filter(fits);
  const sample = found.find(({ command }) => at(command, field.path) !== undefined) ?? found[0];
  if (sample === undefined) throw new Error(`no sample for ${fieldName(field)}`);
  return sample;
}

function kindsIn(field: TextField, kinds: readonly FindingKind[]): readonly FindingKind[] {
  const allowed = meantToStand[String(field.path.at(-1))] ?? [];
  return kinds.filter((kind) =>
    field.shape === 'link' ? !notInLinks.includes(kind) : !allowed.includes(kind),
  );
}

function asWritten({ shape }: TextField, text: string): string {
  return shape === 'link' ? `https://moten.exempel/rum?sida=${encodeURIComponent(text)}` : text;
}

async function send(field: TextField, text: string, confirmed: readonly string[] = []) {
  const { by, command } = sampleFor(field);
  const where = field.verb === 'create-federation' ? empty : world;
  const sent = { ...(put(command, field.path, asWritten(field, text)) as Json), confirmed };
  return where.command(accountOf(by), sent);
}

interface Found {
  readonly field: string;
  readonly kind: string;
  readonly key?: string;
}
const findingsOf = (body: Readonly<Record<string, unknown>>) =>
  (body['findings'] ?? []) as readonly Found[];

describe('every text that a command can carry', () => {
  it('is walked, and the few that are not are still there', () => {
    expect(walked.length).toBeGreaterThan(15);
    const names = written.map(fieldName);
    expect(Object.keys(notStoredHere).filter((name) => !names.includes(name))).toEqual([]);
  });

  it.each(walked)(
    'is refused with what identifies somebody, whatever is confirmed: %s',
    async (_name, field) => {
      for (const kind of kindsIn(field, refusedKinds)) {
        const answer = await send(field, samples[kind], [keyOf('possible-name', samples[kind])]);
        const kinds = findingsOf(answer.body).map((found) => found.kind);
        expect([kind, answer.status, answer.body['code']]).toEqual([kind, 422, 'guarded']);
        expect([kind, kinds.includes(kind)]).toEqual([kind, true]);
        expect(answer.text).not.toContain(samples[kind]);
      }
    },
  );

  it.each(walked)(
    'is asked about for what may point at somebody, with what to confirm: %s',
    async (_name, field) => {
      for (const kind of kindsIn(field, askedKinds)) {
        const answer = await send(field, samples[kind]);
        const found = findingsOf(answer.body);
        expect([kind, answer.status, found.map((one) => one.kind)]).toEqual([kind, 422, [kind]]);
        expect(found[0]?.key).toMatch(new RegExp(`^${kind}\\.`));
        expect(found[0]?.field).toBe(String(field.path.at(-1)));
      }
    },
  );

  it.each(walked)(
    'is stored once that very thing is confirmed, which the audit says: %s',
    async (_name, field) => {
      const kind: AskedKind = 'possible-name';
      const asked = await send(field, samples[kind]);
      const keys = findingsOf(asked.body).flatMap(({ key }) => key ?? []);
      const fresh = await aWorld(
        field.verb === 'create-federation' ? `${base.file}.new` : copyOf(base.file, 'confirmed'),
      );
      const { by, command } = sampleFor(field);
      const sent = {
        ...(put(command, field.path, asWritten(field, samples[kind])) as Json),
        confirmed: keys,
      };
      const answer = await fresh.command(accountOf(by), sent);
      const audits = [
        ...fresh.documents('federation', 'audit'),
        ...fresh.documents('team:ber', 'audit'),
      ];
      await fresh.stop();
      expect([answer.status, answer.text]).toEqual([200, expect.any(String)]);
      const confirmed = audits.filter((entry) => 'confirmed' in (entry as Json));
      expect(confirmed).toHaveLength(1);
      expect(confirmed[0]).toMatchObject({ verb: field.verb, confirmed: { [kind]: 1 } });
      expect(JSON.stringify(confirmed)).not.toMatch(/zubeyda/i);
    },
  );
});
