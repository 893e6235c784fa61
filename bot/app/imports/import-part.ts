import type { CommandOf } from '../../../shared/commands/command.ts';
import type { Refusal } from '../../../shared/commands/refusals.ts';
import type { ImportKind, ImportRecord } from '../../../shared/imports/import-record.ts';
import { err, ok, type Result } from '../../../shared/kernel/result.ts';
import type { RuledContext } from '../../../shared/rules/ruled-context.ts';
import { create } from '../commands/handler.ts';
import type { App } from '../context/app.ts';
import type { ParsedDocument } from '../documents/documents.ts';
import { listAll, teamScope } from '../documents/stored.ts';
import type { Scope, Write } from '../ports.ts';

type ImportOf =
  CommandOf<'import-cases'> | CommandOf<'import-meetings'> | CommandOf<'import-entered'>;
type RowOf<C extends ImportOf> = C['rows'][number];

/** A part of a file that is to be saved. */
interface Part<C extends ImportOf> {
  /** Those that are not there yet. */
  readonly rows: readonly RowOf<C>[];
  readonly records: readonly ParsedDocument<ImportRecord>[];
  /** The record with them. */
  readonly write: Write;
  readonly ids: Readonly<Record<string, string>>;
}

/** What of a command is new, unless its import is over or another one is half undone. */
export async function importPart<C extends ImportOf>(
  app: App,
  command: C,
  what: ImportKind,
  ctx: RuledContext,
): Promise<Result<Part<C>, Refusal>> {
  const records = await importsOf(app, 'teamId' in command ? command.teamId : undefined);
  const before = records.find(({ body }) => body.id === command.importId);
  const refusal = refusalOf(command, what, records, before?.body);
  if (refusal !== undefined) return err(refusal);
  const known = new Set(rowsBroughtIn(records).map(({ row }) => row));
  // Every row is of the kind its command has.
  const rows = (command.rows as readonly RowOf<C>[]).filter(({ row }) => !known.has(row));
  const write = recordWrite(before, command, what, rows, ctx);
  return ok({ rows, records, write, ids: { importId: command.importId } });
}

/** Of a team, or of what is entered. */
export function importsOf(app: Pick<App, 'store'>, teamId: string | undefined) {
  return listAll(app.store, importScope(teamId), { kind: 'import' });
}

export function importScope(teamId: string | undefined): Scope {
  return teamId === undefined ? 'federation' : teamScope(teamId);
}

/** What has been brought in and not been taken back; also what has been purged since. */
export function rowsBroughtIn(
  records: readonly ParsedDocument<ImportRecord>[],
): ImportRecord['rows'] {
  return records.flatMap(({ body }) => (body.state === 'undone' ? [] : body.rows));
}

function refusalOf(
  { file }: ImportOf,
  what: ImportKind,
  records: readonly ParsedDocument<ImportRecord>[],
  before: ImportRecord | undefined,
): Refusal | undefined {
  if (records.some(({ body }) => body.state === 'undoing')) return { code: 'import-half-undone' };
  if (before === undefined) return undefined;
  if (before.state === 'undone') return { code: 'import-undone' };
  const isSame = before.file === file && before.what === what;
  return before.state === 'done' || !isSame ? { code: 'import-over' } : undefined;
}

function recordWrite(
  before: ParsedDocument<ImportRecord> | undefined,
  { importId, file, of }: ImportOf,
  what: ImportKind,
  rows: readonly { readonly row: string; readonly says: string }[],
  ctx: RuledContext,
): Write {
  const added = rows.map(({ row, says }) => ({ row, says }));
  const event = (type: ImportRecord['history'][number]['type']) => ({
    ...{ type, at: ctx.now, by: ctx.actor },
  });
  const so: ImportRecord = before?.body ?? {
    ...{ kind: 'import', id: importId, schemaVersion: 3, what, state: 'under-way', sort: ctx.now },
    ...{ file, of, rows: [], history: [event('begun')] },
  };
  const all = [...so.rows, ...added];
  const isDone = all.length >= so.of;
  const body: ImportRecord = {
    ...so,
    rows: all,
    state: isDone ? 'done' : 'under-way',
    history: isDone ? [...so.history, event('done')] : so.history,
  };
  return before === undefined ? create(body) : { op: 'replace', body, etag: before.etag };
}
