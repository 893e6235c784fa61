import type { CaseReference, StarCase } from '../../../shared/cases/case.ts';
import { caseReferenceOf } from '../../../shared/cases/written-reference.ts';
import type { CommandOf } from '../../../shared/commands/command.ts';
import type { ImportedCase } from '../../../shared/imports/imported-case.ts';
import { yearsOfRow } from '../../../shared/imports/case-years.ts';
import type { ImportRecord } from '../../../shared/imports/import-record.ts';
import { importedStarCase } from '../../../shared/imports/make-case.ts';
import { holdsTogether } from '../../../shared/imports/told-case.ts';
import { err, ok } from '../../../shared/kernel/result.ts';
import type { RuledContext } from '../../../shared/rules/ruled-context.ts';
import type { Team } from '../../../shared/teams/team.ts';
import { createCaseNumbers } from '../cases/case-numbers.ts';
import { create, type Handler } from '../commands/handler.ts';
import { inTeam } from '../commands/places.ts';
import type { App } from '../context/app.ts';
import type { ParsedDocument } from '../documents/documents.ts';
import { teamFor } from '../permission/permission.ts';
import type { Write } from '../ports.ts';
import { yearsFromFiles } from './case-years.ts';
import { importPart } from './import-part.ts';

type ImportCases = CommandOf<'import-cases'>;

/** Some rows of a file as the cases they were. Rows that are there already are left as they are. */
export const importCasesHandler: Handler<ImportCases> = {
  place: inTeam,
  async decide(app, command, ctx) {
    const found = await teamFor(app, command.teamId, ctx, 'import-cases');
    if (!found.ok) return found;
    const team = found.value.team.body;
    const part = await importPart(app, command, 'cases', ctx);
    if (!part.ok) return part;
    const counted = await yearsFromFiles(app, command.teamId);
    const isCounted = (row: ImportedCase) =>
      yearsOfRow(row, ctx.today).some((year) => counted.has(year));
    if (!command.rows.every((row) => holdsTogether(row, ctx) && !isCounted(row)))
      return err({ code: 'import-row-contradicts' });
    const { rows, records, ids } = part.value;
    if (rows.length === 0) return ok({ writes: [], ids, subjects: [] });
    const { cases, writes } = await casesOf(app, team, { command, rows, records }, ctx);
    return ok({
      writes: [...cases.map(create), ...writes, part.value.write],
      ...{ ids, subjects: [command.importId] },
    });
  },
};

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
