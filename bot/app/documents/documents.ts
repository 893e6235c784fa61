import type { z } from 'zod';
import { DocumentNewer, DocumentUnreadable } from '../errors.ts';
import type { Etag, Stored } from '../ports.ts';

type Fields = Readonly<Record<string, unknown>>;

/** How one kind of document is read. */
export interface DocumentType<T> {
  /** What is written today. */
  readonly version: number;
  readonly schema: z.ZodType<T>;
  /** `upgrades[n]` makes a body of version n + 1 out of one of version n; `schemaVersion` is set for it. */
  readonly upgrades?: Readonly<Record<number, (body: Fields) => Fields>>;
}

export type DocumentTypes = Readonly<Record<string, DocumentType<unknown>>>;

type DocumentOf<Types extends DocumentTypes> = {
  [Kind in keyof Types]: Types[Kind] extends DocumentType<infer T> ? T : never;
}[keyof Types];

export interface ParsedDocument<T> {
  readonly body: T;
  readonly etag: Etag;
}

/**
 * A stored document as the type it claims to be, brought up to today's version. Throws DocumentNewer when its version is
 * one that only a newer program writes, and DocumentUnreadable when its kind is not among `types`, its version cannot be
 * upgraded, or it does not fit. The message names kind, id and
 * the places that do not fit, never what stands there: it ends in the log.
 */
export function parseStored<Types extends DocumentTypes>(
  stored: Stored,
  types: Types,
): ParsedDocument<DocumentOf<Types>> {
  const { kind, id } = stored.body;
  const type = Object.hasOwn(types, kind) ? types[kind] : undefined;
  if (!type) throw new DocumentUnreadable(`${kind} ${id}`, 'unknown kind');
  const parsed = type.schema.safeParse(upgraded(stored, type));
  if (!parsed.success) {
    const places = parsed.error.issues.map(({ path, code }) => `${path.join('.')} (${code})`);
    throw new DocumentUnreadable(`${kind} ${id}`, places.join(', '));
  }
  return { body: parsed.data as DocumentOf<Types>, etag: stored.etag };
}

function upgraded({ body }: Stored, { version, upgrades = {} }: DocumentType<unknown>): Fields {
  const { kind, id, schemaVersion } = body;
  if (!Number.isInteger(schemaVersion) || schemaVersion < 1 || schemaVersion > version) {
    const Met = schemaVersion > version ? DocumentNewer : DocumentUnreadable;
    throw new Met(
      `${kind} ${id}`,
      `schema version ${schemaVersion}, this program knows 1–${version}`,
    );
  }
  let fields: Fields = { ...body };
  for (let from = schemaVersion; from < version; from += 1) {
    const upgrade = upgrades[from];
    if (!upgrade)
      throw new DocumentUnreadable(`${kind} ${id}`, `no upgrade from schema version ${from}`);
    fields = { ...attempt(() => upgrade(fields), `${kind} ${id}`, from), schemaVersion: from + 1 };
  }
  return fields;
}

/** The failure's own message stays out, since it may quote the document; its name is enough to find the upgrade. */
function attempt(upgrade: () => Fields, document: string, from: number): Fields {
  try {
    return upgrade();
  } catch (error) {
    const name = error instanceof Error ? error.name : typeof error;
    throw new DocumentUnreadable(
      document,
      `the upgrade from schema version ${from} failed (${name})`,
    );
  }
}
