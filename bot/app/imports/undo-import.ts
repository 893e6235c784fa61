import type { StarCase } from '../../../shared/cases/case.ts';
import type { CommandOf } from '../../../shared/commands/command.ts';
import { type ImportRecord, mostImportedAtOnce } from '../../../shared/imports/import-record.ts';
import { err, ok } from '../../../shared/kernel/result.ts';
import type { Handler } from '../commands/handler.ts';
import { inTeam } from '../commands/places.ts';
import type { App } from '../context/app.ts';
import type { ParsedDocument } from '../documents/documents.ts';
import { listAll, read, teamScope } from '../documents/stored.ts';
import { teamFor } from '../permission/permission.ts';
import type { Write } from '../ports.ts';

/**
 * Takes a whole import back, as many cases at a time as a commit holds: it is asked for again until `left` is 0. Nothing is
 * taken back of an import with a case that something has been done to since.
 */
export const undoImportHandler: Handler<CommandOf<'undo-import'>> = {
  place: inTeam,
  async decide(app, { teamId, importId }, ctx) {
    const found = await teamFor(app, teamId, ctx, 'import-cases');
    if (!found.ok) return found;
    const record = await read(app.store, teamScope(teamId), 'import', importId);
    if (record === undefined) return err({ code: 'import-not-found' });
    if (record.body.state === 'undone') return err({ code: 'import-undone' });
    const cases = await casesOfImport(app, teamId, importId);
    const touched = await touchedSince(app, teamId, cases);
    if (touched.length > 0) return err({ code: 'import-touched', references: touched });
    const now = cases.slice(0, mostImportedAtOnce);
    const left = cases.length - now.length;
    const undone = {
      ...record.body,
      references: { ...record.body.references, ...namesOf(now) },
      ...(left > 0
        ? { state: 'undoing' as const }
        : {
            state: 'undone' as const,
            history: [
              ...record.body.history,
              { type: 'undone' as const, at: ctx.now, by: ctx.actor },
            ],
          }),
    } satisfies ImportRecord;
    return ok({
      writes: [
        ...now.map(({ body, etag }): Write => ({ op: 'remove', kind: 'case', id: body.id, etag })),
        { op: 'replace', body: undone, etag: record.etag },
      ],
      ids: { importId, left: String(left) },
      subjects: [importId],
    });
  },
};

async function casesOfImport(app: App, teamId: string, importId: string) {
  const all = await listAll(app.store, teamScope(teamId), { kind: 'case' });
  return all.filter(({ body }) => body.imported?.importId === importId);
}

/** With a longer history than it came with, raised again, or on the agenda of any meeting. */
async function touchedSince(
  app: App,
  teamId: string,
  cases: readonly ParsedDocument<StarCase>[],
): Promise<readonly string[]> {
  const meetings = await listAll(app.store, teamScope(teamId), { kind: 'meeting' });
  const listed = new Set(
    meetings.flatMap(({ body }) => body.items.map(({ reference }) => reference)),
  );
  return cases
    .filter(
      ({ body }) =>
        body.history.length !== body.imported?.events ||
        (body.type === 'new' && body.raisedAgainAs !== undefined) ||
        listed.has(body.id),
    )
    .map(({ body }) => body.id)
    .sort();
}

function namesOf(
  cases: readonly ParsedDocument<StarCase>[],
): NonNullable<ImportRecord['references']> {
  return Object.fromEntries(
    cases.flatMap(({ body }) =>
      body.imported === undefined ? [] : [[body.imported.row, body.id]],
    ),
  );
}
