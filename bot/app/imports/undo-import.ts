import type { StarCase } from '../../../shared/cases/case.ts';
import { beforeLast } from '../../../shared/entered/enter.ts';
import type { Entered } from '../../../shared/entered/entered.ts';
import type { Meeting } from '../../../shared/meetings/meeting.ts';
import type { Refusal } from '../../../shared/commands/refusals.ts';
import type { CommandOf } from '../../../shared/commands/command.ts';
import { type ImportRecord, mostImportedAtOnce } from '../../../shared/imports/import-record.ts';
import { meetingIdOf } from '../../../shared/imports/told-meeting.ts';
import { err, ok, type Result } from '../../../shared/kernel/result.ts';
import type { Handler } from '../commands/handler.ts';
import { inFederation, inTeam } from '../commands/places.ts';
import type { App } from '../context/app.ts';
import type { ParsedDocument } from '../documents/documents.ts';
import { listAll, read, teamScope } from '../documents/stored.ts';
import { federationFor, teamFor } from '../permission/permission.ts';
import type { Write } from '../ports.ts';
import { importScope } from './import-part.ts';

/**
 * Takes a whole import back, as many cases at a time as a commit holds: it is asked for again until `left` is 0. Nothing is
 * taken back of an import with a case that something has been done to since.
 */
export const undoImportHandler: Handler<CommandOf<'undo-import'>> = {
  place: ({ teamId }) => (teamId === undefined ? inFederation() : inTeam({ teamId })),
  async decide(app, { teamId, importId }, ctx) {
    const found =
      teamId === undefined
        ? await federationFor(app, ctx, 'import-cases')
        : await teamFor(app, teamId, ctx, 'import-cases');
    if (!found.ok) return found;
    const record = await read(app.store, importScope(teamId), 'import', importId);
    if (record === undefined) return err({ code: 'import-not-found' });
    if (record.body.state === 'undone') return err({ code: 'import-undone' });
    const there =
      teamId === undefined
        ? await entriesToUndo(app, importId)
        : record.body.what === 'cases'
          ? await casesToUndo(app, teamId, importId)
          : await meetingsToUndo(app, teamId, record.body);
    if (!there.ok) return there;
    const now = there.value.slice(0, mostImportedAtOnce);
    const left = there.value.length - now.length;
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
      writes: [...now.map(undoing), { op: 'replace', body: undone, etag: record.etag }],
      ids: { importId, left: String(left) },
      subjects: [importId],
    });
  },
};

type Undone = StarCase | Meeting | Entered;
type ThereOf = Promise<Result<readonly ParsedDocument<Undone>[], Refusal>>;

async function casesToUndo(app: App, teamId: string, importId: string): ThereOf {
  const all = await listAll(app.store, teamScope(teamId), { kind: 'case' });
  const cases = all.filter(({ body }) => body.imported?.importId === importId);
  const references = await touchedSince(app, teamId, cases);
  return references.length > 0 ? err({ code: 'import-touched', references }) : ok(cases);
}

/** What was there before it came, and had been withdrawn, is there again with its history; all else is gone. */
function undoing({ body, etag }: ParsedDocument<Undone>): Write {
  if (body.kind === 'entered' && body.history.length > 1)
    return { op: 'replace', body: beforeLast(body), etag };
  return { op: 'remove', kind: body.kind, id: body.id, etag };
}

/** What came with it and says what it said then. */
async function entriesToUndo(app: App, importId: string): ThereOf {
  const all = await listAll(app.store, 'federation', { kind: 'entered' });
  const entries = all.filter(({ body }) =>
    body.history.some((event) => event.type !== 'withdrawn' && event.importId === importId),
  );
  const touched = entries.filter(({ body }) => {
    const last = body.history.at(-1);
    return last?.type !== 'entered' || last.importId !== importId;
  });
  return touched.length > 0
    ? err({ code: 'import-entered-touched', count: touched.length })
    : ok(entries);
}

/** Of a meeting nothing can be done but putting its minutes right. */
async function meetingsToUndo(app: App, teamId: string, { rows, sort }: ImportRecord): ThereOf {
  const ids = new Set(rows.map(meetingIdOf));
  const all = await listAll(app.store, teamScope(teamId), { kind: 'meeting' });
  const meetings = all.filter(({ body }) => ids.has(body.id));
  const days = meetings
    .filter(({ body }) => body.history.some(({ at }) => at >= sort))
    .map(({ body }) => body.plan.date);
  return days.length > 0 ? err({ code: 'import-corrected', days }) : ok(meetings);
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
  there: readonly ParsedDocument<Undone>[],
): NonNullable<ImportRecord['references']> {
  return Object.fromEntries(
    there.flatMap(({ body }) =>
      body.kind === 'case' && body.imported !== undefined ? [[body.imported.row, body.id]] : [],
    ),
  );
}
