import { z } from 'zod';
import { askedKinds } from '../../../shared/guard/finding.ts';
import { instant } from '../../../shared/kernel/date-schemas.ts';
import { type Audit, auditEntry } from './records.ts';

const place = z.int().min(0);

/**
 * A stretch of a team's log in one document, whose lines have lost nothing by it but ids that nobody is known by: what a line
 * weighs alone is its ids and its places in the store's indexes, five times what it says. Every text of the lines stands once
 * in `words`.
 */
export const auditPack = z.object({
  kind: z.literal('audit-pack'),
  id: z.string(),
  schemaVersion: z.literal(1),
  /** The instant of its last line: what the log is read by. */
  sort: z.string(),
  /** The instant of its first line. */
  from: instant,
  teamId: z.string(),
  words: z.array(z.string()),
  /** Milliseconds since `from`; then by whom, what, and each subject, as places in `words`. */
  lines: z.array(z.tuple([place, place, place], place)),
  /** By place in `lines`. */
  confirmed: z.record(z.string(), z.partialRecord(z.enum(askedKinds), z.int().min(1))).optional(),
});
export type AuditPack = z.infer<typeof auditPack>;

/** @param entries of one team, in the order of the log, at least one */
export function packed(
  entries: readonly [Audit, ...Audit[]],
  { id, teamId }: Pick<AuditPack, 'id' | 'teamId'>,
): AuditPack {
  const [{ at: from }] = entries;
  const words = new Map<string, number>();
  const placeOf = (word: string): number => {
    const known = words.get(word) ?? words.size;
    words.set(word, known);
    return known;
  };
  const lines = entries.map(({ at, by, verb, subjects }): AuditPack['lines'][number] => {
    const passed = Date.parse(at) - Date.parse(from);
    return [passed, placeOf(by), placeOf(verb), ...subjects.map(placeOf)];
  });
  const confirmed = entries.flatMap((entry, n) =>
    entry.confirmed === undefined ? [] : [[String(n), entry.confirmed] as const],
  );
  return {
    kind: 'audit-pack',
    id,
    schemaVersion: 1,
    sort: entries.at(-1)?.at ?? from,
    from,
    teamId,
    words: [...words.keys()],
    lines,
    ...(confirmed.length > 0 && { confirmed: Object.fromEntries(confirmed) }),
  };
}

/** Its lines as they were before; each has the place it stands at for its id. */
export function linesOf(pack: AuditPack): readonly Audit[] {
  const word = (at: number): string => pack.words[at] ?? '';
  return pack.lines.map(([passed, by, verb, ...subjects], n) => {
    const confirmed = pack.confirmed?.[n];
    return auditEntry({
      id: `${pack.id}.${n}`,
      at: new Date(Date.parse(pack.from) + passed).toISOString(),
      by: word(by),
      verb: word(verb),
      teamId: pack.teamId,
      subjects: subjects.map(word),
      ...(confirmed !== undefined && { confirmed }),
    });
  });
}
