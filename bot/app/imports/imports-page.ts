import type { Refusal } from '../../../shared/commands/refusals.ts';
import type { Command } from '../../../shared/commands/command.ts';
import { type ImportKind, isEnteredImport } from '../../../shared/imports/import-record.ts';
import { templateName } from '../../../shared/imports/present-columns.ts';
import {
  type KnownImport,
  presentImports,
  presentTrial,
} from '../../../shared/imports/present-imports.ts';
import type { ImportProgress, ImportsView, ImportTrial } from '../../../shared/imports/view.ts';
import type { AccountKey } from '../../../shared/kernel/account-key.ts';
import { err, ok, type Result } from '../../../shared/kernel/result.ts';
import type { App } from '../context/app.ts';
import type { Landscape } from '../context/registry.ts';
import { breathe } from '../documents/breath.ts';
import { read } from '../documents/stored.ts';
import { asker, federationFor } from '../permission/permission.ts';
import { importScope, importsOf } from './import-part.ts';
import { importSheet } from './import-sheet.ts';
import { planEntries, planSheet, type SheetPlan } from './sheet-plan.ts';

/** A file as the tab sends it. */
export interface SentSheet {
  readonly what: ImportKind;
  /** Of cases and meetings: whose they are. */
  readonly teamId?: string | undefined;
  /** In base 64. */
  readonly bytes: string;
}

/** What can be read in, and what has been. */
export async function importsPage(
  app: App,
  actor: AccountKey,
): Promise<Result<ImportsView, Refusal>> {
  const found = await federationFor(app, asker(app, actor), 'import-cases');
  if (!found.ok) return found;
  const teams = [...found.value.landscape.teams.values()].map(({ body }) => body);
  const known: KnownImport[] = (await importsOf(app, undefined)).map(({ body }) => ({
    record: body,
  }));
  for (const team of teams) {
    for (const { body } of await importsOf(app, team.id)) known.push({ record: body, team });
    await breathe();
  }
  return ok(presentImports(teams, known));
}

/** What a file would do. Nothing is saved, and nothing of what it says is logged. */
export async function tryImport(
  app: App,
  actor: AccountKey,
  sent: SentSheet,
): Promise<Result<ImportTrial, Refusal>> {
  const found = await planned(app, actor, sent);
  if (!found.ok) return found;
  const { plan, teamName } = found.value;
  return ok(presentTrial({ ...plan, what: sent.what, teamName, fresh: plan.fresh.rows.length }));
}

/** How a command is carried out, which is for the room above this one to say. */
type Run = (
  app: App,
  request: { readonly id: string; readonly actor: AccountKey; readonly command: Command },
) => Promise<Result<{ readonly ids: Readonly<Record<string, string>> }, Refusal>>;

/** Brings a file in, all of it or nothing. */
export async function runImport(
  app: App,
  actor: AccountKey,
  sent: SentSheet,
  run: Run,
): Promise<Result<{ readonly importId: string; readonly count: number }, Refusal>> {
  const found = await planned(app, actor, sent);
  if (!found.ok) return found;
  const { plan } = found.value;
  if (plan.problems.length > 0) return err({ code: 'import-faulty' });
  const done = await importSheet(app, plan, { run, actor, teamId: teamOf(sent) });
  return done.ok ? ok({ importId: plan.importId, count: plan.fresh.rows.length }) : done;
}

/** How far an import has come, for who waits for it. */
export async function importProgress(
  app: App,
  actor: AccountKey,
  { importId, teamId }: { readonly importId: string; readonly teamId?: string | undefined },
): Promise<Result<ImportProgress, Refusal>> {
  const found = await federationFor(app, asker(app, actor), 'import-cases');
  if (!found.ok) return found;
  const record = await read(app.store, importScope(teamId), 'import', importId);
  // Not begun is no fault: it is asked for while the file is on its way.
  return ok({ saved: record?.body.rows.length ?? 0, of: record?.body.of ?? 0 });
}

/** A file to fill in, with the teams of this federation among what may stand there. */
export async function importTemplate(
  app: App,
  actor: AccountKey,
  { what, as }: { readonly what: ImportKind; readonly as: 'csv' | 'xlsx' },
): Promise<Result<{ readonly fileName: string; readonly bytes: Uint8Array }, Refusal>> {
  const found = await federationFor(app, asker(app, actor), 'import-cases');
  if (!found.ok) return found;
  const bytes = await filesOf(app).template(what, namesOf(found.value.landscape), as);
  return ok({ fileName: templateName(what, as), bytes });
}

interface Planned {
  readonly plan: SheetPlan;
  readonly teamName: string | undefined;
}

async function planned(
  app: App,
  actor: AccountKey,
  sent: SentSheet,
): Promise<Result<Planned, Refusal>> {
  const found = await federationFor(app, asker(app, actor), 'import-cases');
  if (!found.ok) return found;
  const { what } = sent;
  const sheet = await filesOf(app).read(bytesOf(sent.bytes));
  if (!sheet.ok) return err({ code: 'sheet-unread', why: sheet.error });
  if (isEnteredImport(what))
    return ok({ plan: await planEntries(app, { what, sheet: sheet.value }), teamName: undefined });
  const team = found.value.landscape.teams.get(sent.teamId ?? '')?.body;
  if (team === undefined) return err({ code: 'not-found', what: 'team' });
  return ok({
    plan: await planSheet(app, { what, team, sheet: sheet.value }),
    teamName: team.name,
  });
}

function teamOf({ what, teamId }: SentSheet): string | undefined {
  return isEnteredImport(what) ? undefined : teamId;
}

function namesOf({ teams }: Landscape): Readonly<Record<string, string>> {
  return Object.fromEntries([...teams.values()].map(({ body }) => [body.id, body.name]));
}

function filesOf({ files }: App): NonNullable<App['files']> {
  if (files === undefined) throw new Error('wired without anything that reads files');
  return files;
}

function bytesOf(base64: string): Uint8Array {
  return Uint8Array.from(atob(base64), (letter) => letter.codePointAt(0) ?? 0);
}
