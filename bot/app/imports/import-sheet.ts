import type { Command } from '../../../shared/commands/command.ts';
import type { Refusal } from '../../../shared/commands/refusals.ts';
import { mostImportedAtOnce } from '../../../shared/imports/import-record.ts';
import type { AccountKey } from '../../../shared/kernel/account-key.ts';
import { err, ok, type Result } from '../../../shared/kernel/result.ts';
import type { App } from '../context/app.ts';
import { read } from '../documents/stored.ts';
import { importScope } from './import-part.ts';
import type { Fresh, SheetPlan } from './sheet-plan.ts';

/** How a command is carried out, which is for the room above this one to say. */
type Run = (
  app: App,
  request: { readonly id: string; readonly actor: AccountKey; readonly command: Command },
) => Promise<Result<{ readonly ids: Readonly<Record<string, string>> }, Refusal>>;

interface Importing {
  readonly run: Run;
  readonly actor: AccountKey;
  /** Nothing where the rows say whose they are. */
  readonly teamId: string | undefined;
  readonly progress?: (done: number, of: number) => void;
}

/**
 * Brings in the rows of a plan without problems, part by part. Where a part is refused what came before it is taken back, so
 * that it is all or nothing; where the process ends meanwhile, the same file goes on with it.
 */
export async function importSheet(
  app: App,
  { fresh, file, importId }: SheetPlan,
  { run, actor, teamId, progress = () => undefined }: Importing,
): Promise<Result<undefined, Refusal>> {
  const saved = await savedBefore(app, teamId, importId);
  const count = fresh.rows.length;
  const of = count + saved;
  const common = { importId, file, of };
  for (let from = 0; from < count; from += mostImportedAtOnce) {
    const to = from + mostImportedAtOnce;
    const command = partOf(fresh, { ...common, from, to }, teamId);
    const done = await run(app, { id: app.ids.next(), actor, command });
    if (!done.ok) {
      if (from + saved > 0) await undoImport(app, importId, { run, actor, teamId });
      return done;
    }
    progress(Math.min(saved + to, of), of);
  }
  return ok(undefined);
}

interface Cut {
  readonly importId: string;
  readonly file: string;
  readonly of: number;
  readonly from: number;
  readonly to: number;
}

function partOf(fresh: Fresh, { from, to, ...common }: Cut, teamId = ''): Command {
  switch (fresh.what) {
    case 'cases':
      return { verb: 'import-cases', teamId, ...common, rows: fresh.rows.slice(from, to) };
    case 'meetings':
      return { verb: 'import-meetings', teamId, ...common, rows: fresh.rows.slice(from, to) };
    case 'yearly':
    case 'costs':
    case 'posts':
    case 'survey':
    case 'assistance':
    case 'capital': {
      const { what, rows } = fresh;
      return { verb: 'import-entered', ...common, what, rows: rows.slice(from, to) };
    }
  }
}

async function savedBefore(
  app: App,
  teamId: string | undefined,
  importId: string,
): Promise<number> {
  const record = await read(app.store, importScope(teamId), 'import', importId);
  return record?.body.rows.length ?? 0;
}

/** Taken back to the last case, or not begun: then the refusal says why. */
export async function undoImport(
  app: App,
  importId: string,
  { run, actor, teamId, progress = () => undefined }: Importing,
): Promise<Result<undefined, Refusal>> {
  let all: number | undefined;
  for (;;) {
    const of = teamId === undefined ? {} : { teamId };
    const command = { verb: 'undo-import', ...of, importId } as const;
    const done = await run(app, { id: app.ids.next(), actor, command });
    if (!done.ok) return err(done.error);
    const left = Number(done.value.ids['left'] ?? 0);
    all ??= left + mostImportedAtOnce;
    progress(all - left, all);
    if (left === 0) return ok(undefined);
  }
}
