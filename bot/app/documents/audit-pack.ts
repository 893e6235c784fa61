import { z } from 'zod';
import { type Role, roles } from '../../../shared/access/role.ts';
import { askedKinds } from '../../../shared/guard/finding.ts';
import { instant } from '../../../shared/kernel/date-schemas.ts';
import { type Audit, auditEntry, type Via, vias } from './records.ts';

const place = z.int().min(0);

/** What people changed, and what they read: each is a chain of its own, so that the second can have an age (`trail/seal.ts`). */
export const trails = ['changes', 'reads'] as const;
export type Trail = (typeof trails)[number];

/** A link seals some lines together with the link before it. */
const link = z.object({
  lines: z.int().min(1),
  /** SHA-256 of the hash before and of what these lines say, base64url. */
  hash: z.string(),
});

const chain = z.object({
  /** Of its first line, counted from the first line that was ever sealed in the trail: 1. */
  number: z.int().min(1),
  /** The hash of the link before. */
  before: z.string(),
  links: z.array(link).min(1),
  /** Eight digits of each line: where a link does not hold, they tell which of its lines is another. */
  marks: z.string(),
  /** When its last link was made. */
  sealedAt: instant,
});
export type Chain = z.infer<typeof chain>;

/**
 * A stretch of a log in one document, whose lines have lost nothing by it but ids that nobody is known by: what a line
 * weighs alone is its ids and its places in the store's indexes, five times what it says. Every text of the lines stands once
 * in `words`.
 */
export const auditPack = z.object({
  kind: z.literal('audit-pack'),
  id: z.string(),
  schemaVersion: z.literal(2),
  /** What it is listed by; absent while it is in no chain. */
  state: z.enum(trails).optional(),
  /** When it was sealed and the number of its first line: the order of the chain. Of old, the instant of its last line. */
  sort: z.string(),
  /** The instant of its earliest line. */
  from: instant,
  words: z.array(z.string()),
  /** Milliseconds since `from`; then by whom, what, from where, from which seats, as what, of which team, and each subject, as places in `words`. */
  lines: z.array(z.tuple([place, place, place, place, place, place, place], place)),
  /** By place in `lines`. */
  confirmed: z.record(z.string(), z.partialRecord(z.enum(askedKinds), z.int().min(1))).optional(),
  /** Left out of what was packed before lines were sealed; it is sealed as it was found. */
  chain: chain.optional(),
});
export type AuditPack = z.infer<typeof auditPack>;

type Fields = Readonly<Record<string, unknown>>;

/** Version 2: whence, from which seat and as what; and each line has a team of its own, since the federation's log is packed too. */
export const auditPackUpgrades = {
  1: ({ teamId, ...body }: Fields): Fields => {
    const words = [...(body['words'] as readonly string[]), '', String(teamId)];
    const [none, team] = [words.length - 2, words.length - 1];
    const lines = body['lines'] as readonly (readonly number[])[];
    return {
      ...body,
      words,
      lines: lines.map(([passed, by, verb, ...subjects]) => [
        ...[passed, by, verb, none, none, none, team],
        ...subjects,
      ]),
    };
  },
};

/** No seat's id and no role has a space. */
const between = ' ';

/** @param entries in the order of the log, at least one */
export function packed(
  entries: readonly [Audit, ...Audit[]],
  named: Pick<AuditPack, 'id' | 'sort' | 'state' | 'chain'>,
): AuditPack {
  const from = entries.reduce((first, { at }) => (at < first ? at : first), entries[0].at);
  const words = new Map<string, number>();
  const placeOf = (word = ''): number => {
    const known = words.get(word) ?? words.size;
    words.set(word, known);
    return known;
  };
  const lines = entries.map((entry): AuditPack['lines'][number] => [
    Date.parse(entry.at) - Date.parse(from),
    placeOf(entry.by),
    placeOf(entry.verb),
    placeOf(entry.via),
    placeOf(entry.seats?.join(between)),
    placeOf(entry.roles?.join(between)),
    placeOf(entry.teamId),
    ...entry.subjects.map(placeOf),
  ]);
  const confirmed = entries.flatMap((entry, n) =>
    entry.confirmed === undefined ? [] : [[String(n), entry.confirmed] as const],
  );
  return {
    ...{ kind: 'audit-pack', schemaVersion: 2, ...named, from },
    words: [...words.keys()],
    lines,
    ...(confirmed.length > 0 && { confirmed: Object.fromEntries(confirmed) }),
  };
}

/** Its lines as they were before; each has the place it stands at for its id. */
export function linesOf(pack: AuditPack): readonly Audit[] {
  const word = (at: number): string => pack.words[at] ?? '';
  const several = (at: number): readonly string[] =>
    word(at) === '' ? [] : word(at).split(between);
  return pack.lines.map(([passed, by, verb, via, seats, held, team, ...subjects], n) => {
    const confirmed = pack.confirmed?.[n];
    return auditEntry({
      id: `${pack.id}.${n}`,
      at: new Date(Date.parse(pack.from) + passed).toISOString(),
      by: word(by),
      verb: word(verb),
      ...(isVia(word(via)) && { via: word(via) as Via }),
      ...(several(seats).length > 0 && { seats: [...several(seats)] }),
      ...(several(held).length > 0 && { roles: several(held).filter(isRole) }),
      ...(word(team) !== '' && { teamId: word(team) }),
      subjects: subjects.map(word),
      ...(confirmed !== undefined && { confirmed }),
    });
  });
}

function isVia(word: string): boolean {
  return vias.some((via) => via === word);
}

function isRole(word: string): word is Role {
  return roles.some((role) => role === word);
}
