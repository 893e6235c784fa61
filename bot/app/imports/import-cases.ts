import type { CaseReference, StarCase } from '../../../shared/cases/case.ts';
import { caseReferenceOf } from '../../../shared/cases/written-reference.ts';
import type { CommandOf } from '../../../shared/commands/command.ts';
import type { Refusal } from '../../../shared/commands/refusals.ts';
import type { ImportedCase } from '../../../shared/imports/imported-case.ts';
import type { ImportRecord } from '../../../shared/imports/import-record.ts';
import { importedStarCase } from '../../../shared/imports/make-case.ts';
import { holdsTogether } from '../../../shared/imports/told-case.ts';
import { err, ok } from '../../../shared/kernel/result.ts';
import type { RuledContext } from '../../../shared/rules/ruled-context.ts';
import type { Team } from '../../../shared/teams/team.ts';
import { createCaseNumbers } from '../cases/case-numbers.ts';
import { type Change, create, type Handler } from '../commands/handler.ts';
import { inTeam } from '../commands/places.ts';
import type { App } from '../context/app.ts';
import type { ParsedDocument } from '../documents/documents.ts';
import { teamScope, listAll } from '../documents/stored.ts';
import { teamFor } from '../permission/permission.ts';
import type { Write } from '../ports.ts';

type ImportCases = CommandOf<'import-cases'>;

/** Some rows of a file as the cases they were. Rows that are there already are left as they are. */
export const importCasesHandler: Handler<ImportCases> = {
  place: inTeam,
  async decide(app, command, ctx) {
    const found = await teamFor(app, command.teamId, ctx, 'import-cases');
    if (!found.ok) return found;
    const team = found.value.team.body;
    const records = await importsOf(app, team.id);
    const before = records.find(({ body }) => body.id === command.importId);
    if (records.some(({ body }) => body.state === 'undoing'))
      return err({ code: 'import-half-undone' });
    const refusal = refusalOf(command, before?.body, ctx);
    if (refusal !== undefined) return err(refusal);
    const known = new Set(rowsBroughtIn(records).map(({ row }) => row));
    const rows = command.rows.filter(({ row }) => !known.has(row));
    if (rows.length === 0)
      return ok({ writes: [], ids: { importId: command.importId }, subjects: [] });
    const { cases, writes } = await casesOf(app, team, { command, rows, records }, ctx);
    return ok({
      writes: [...cases.map(create), ...writes, recordWrite(before, command, rows, ctx)],
      ids: { importId: command.importId },
      subjects: [command.importId],
    } satisfies Change);
  },
};

export function importsOf(app: Pick<App, 'store'>, teamId: string) {
  return listAll(app.store, teamScope(teamId), { kind: 'import' });
}

/** What has been brought in and not been taken back; also what has been purged since. */
export function rowsBroughtIn(
  records: readonly ParsedDocument<ImportRecord>[],
): ImportRecord['rows'] {
  return records.flatMap(({ body }) => (body.state === 'undone' ? [] : body.rows));
}

function refusalOf(
  { rows, file }: ImportCases,
  before: ImportRecord | undefined,
  ctx: RuledContext,
): Refusal | undefined {
  if (before?.state === 'undone') return { code: 'import-undone' };
  if (before?.state === 'done' || (before !== undefined && before.file !== file))
    return { code: 'import-over' };
  return rows.every((row) => holdsTogether(row, ctx))
    ? undefined
    : { code: 'import-row-contradicts' };
}

interface Rows {
  readonly command: ImportCases;
  readonly rows: readonly ImportedCase[];
  readonly records: readonly ParsedDocument<ImportRecord>[];
}

/** Numbered in the order they were raised; a row that was taken back before is called what it was called then. */
async function casesOf(
  app: App,
  team: Team,
  { command, rows, records }: Rows,
  ctx: RuledContext,
): Promise<{ readonly cases: readonly StarCase[]; readonly writes: readonly Write[] }> {
  const called = new Map(records.flatMap(({ body }) => Object.entries(body.references ?? {})));
  const numbers = createCaseNumbers(app, team.id);
  const cases: StarCase[] = [];
  for (const row of [...rows].sort((a, b) => (a.raised.on < b.raised.on ? -1 : 1))) {
    const year = Number(row.raised.on.slice(0, 4));
    const reference: CaseReference =
      called.get(row.row) ?? caseReferenceOf(team.code, year, await numbers.next(year));
    cases.push(importedStarCase(team, row, { importId: command.importId, reference }, ctx));
  }
  return { cases, writes: numbers.writes() };
}

function recordWrite(
  before: ParsedDocument<ImportRecord> | undefined,
  { importId, file, of }: ImportCases,
  rows: readonly ImportedCase[],
  ctx: RuledContext,
): Write {
  const added = rows.map(({ row, says }) => ({ row, says }));
  const event = (type: ImportRecord['history'][number]['type']) => ({
    ...{ type, at: ctx.now, by: ctx.actor },
  });
  const so: ImportRecord = before?.body ?? {
    ...{ kind: 'import', id: importId, schemaVersion: 1, state: 'under-way', sort: ctx.now },
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
