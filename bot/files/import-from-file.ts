import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { planLines, importWords as words } from '../../shared/imports/present-import.ts';
import { problemRows } from '../../shared/imports/present-problem.ts';
import { refusalText } from '../../shared/commands/refusals.ts';
import type { Result } from '../../shared/kernel/result.ts';
import { csvOf } from '../../shared/text/csv.ts';
import type { Team } from '../../shared/teams/team.ts';
import { type App, today } from '../app/context/app.ts';
import { StoreUnavailable } from '../app/errors.ts';
import { importSheet, undoImport } from '../app/imports/import-sheet.ts';
import { importsOf } from '../app/imports/import-part.ts';
import {
  importKinds,
  type ImportKind,
  isEnteredImport,
} from '../../shared/imports/import-record.ts';
import { planEntries, planSheet, type Reading } from '../app/imports/sheet-plan.ts';
import { runCommand } from '../app/run/run-command.ts';
import { readSheet } from './read-sheet.ts';
import { writeTemplates } from './templates.ts';

/** Where a command works, and how it is heard. */
export interface Terminal {
  readonly folder: string;
  /** What was done, and what was not. */
  say(text: string, to: 'out' | 'error'): void;
  /** The application on the database that the settings name, or why there is none. */
  open(): Promise<Result<App, string>>;
}

/**
 * Cases from before out of a file, in the name of the kansli. 0 when it is done or a try found nothing wrong, 1 when it is not
 * and why, 2 when it was not understood.
 */
export async function importFromFile(args: readonly string[], terminal: Terminal): Promise<number> {
  const asked = readArguments(args);
  if (asked === undefined) return say(terminal, words.usage, 2);
  if (asked.template !== undefined)
    return say(terminal, words.templates(await writeTemplates(terminal.folder, asked.template)), 0);
  const opened = await terminal.open();
  if (!opened.ok) return say(terminal, opened.error, 1);
  const at = { ...terminal, app: opened.value };
  try {
    return asked.undo === undefined ? await bringIn(at, asked) : await takeBack(at, asked);
  } catch (error) {
    if (error instanceof StoreUnavailable) return say(terminal, words.brokenOff, 1);
    throw error;
  } finally {
    await at.app.store.close();
  }
}

interface Opened extends Terminal {
  readonly app: App;
}

type Asked = NonNullable<ReturnType<typeof readArguments>>;

function readArguments(args: readonly string[]) {
  const text = { type: 'string' } as const;
  const options = {
    ...{ team: text, kind: text, as: text, undo: text, faulty: text, template: text },
    'dry-run': { type: 'boolean' },
  } as const;
  try {
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
    const { template, undo } = values;
    const what = kindIn(values.kind ?? 'cases');
    const asked = template === undefined ? undefined : kindIn(template);
    const files = template !== undefined || undo !== undefined ? 0 : 1;
    if (what === undefined || positionals.length !== files) return undefined;
    if (template !== undefined && asked === undefined) return undefined;
    return { ...values, what, template: asked, file: positionals[0] ?? '' };
  } catch (error) {
    // An option that is none, or lacks what it says.
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}

function kindIn(word: string): ImportKind | undefined {
  return importKinds.find((one) => one === word);
}

async function bringIn(at: Opened, asked: Asked): Promise<number> {
  const { app } = at;
  const bytes = await readFile(path.resolve(at.folder, asked.file)).catch(() => undefined);
  if (bytes === undefined) return say(at, words.fileUnread, 1);
  const sheet = await readSheet(bytes);
  if (!sheet.ok) return say(at, words.sheet[sheet.error], 1);
  const actor = await officeOf(app, asked.as);
  if (!('account' in actor)) return say(at, actor.why, 1);
  const reading = { sheet: sheet.value, progress: shown(at, words.looked) };
  const { what: kind } = asked;
  const planned = await planOf(app, { ...reading, kind, named: asked.team });
  if (typeof planned === 'string') return say(at, planned, 2);
  const { plan, team } = planned;
  const { problems, importId } = plan;
  const { what, rows } = plan.fresh;
  for (const line of planLines({
    ...plan,
    what,
    ...(team && { teamName: team.name }),
    fresh: rows.length,
  }))
    at.say(line, 'out');
  if (asked.faulty !== undefined && problems.length > 0) {
    await writeFile(path.resolve(at.folder, asked.faulty), csvOf(problemRows(problems)));
    say(at, words.faultyWritten(asked.faulty), 1);
  }
  if (problems.length > 0) return 1;
  if (asked['dry-run'] === true) return say(at, words.tried, 0);
  if (rows.length === 0) return 0;
  const done = await importSheet(app, plan, {
    ...{ run: runCommand, actor: actor.account, teamId: team?.id },
    progress: shown(at, words.saved),
  });
  return done.ok
    ? say(at, words.done(what, rows.length, importId), 0)
    : say(at, refusalText(done.error), 1);
}

interface Asking extends Reading {
  readonly kind: ImportKind;
  /** The team, as it was called. */
  readonly named: string | undefined;
}

/** What the file would do; whose its rows are they say themselves, or the command does. */
async function planOf(app: App, { kind, named, ...reading }: Asking) {
  if (isEnteredImport(kind))
    return { plan: await planEntries(app, { ...reading, what: kind }), team: undefined };
  const team = await teamNamed(app, named);
  if (typeof team === 'string') return team;
  return { plan: await planSheet(app, { ...reading, what: kind, team }), team };
}

async function takeBack(at: Opened, { undo = '', as }: Asked): Promise<number> {
  const { app } = at;
  const actor = await officeOf(app, as);
  if (!('account' in actor)) return say(at, actor.why, 1);
  const { teams } = await app.registry.current();
  for (const teamId of [undefined, ...teams.keys()]) {
    const records = await importsOf(app, teamId);
    if (!records.some(({ body }) => body.id === undo)) continue;
    const done = await undoImport(app, undo, {
      ...{ run: runCommand, actor: actor.account, teamId },
      progress: shown(at, words.removed),
    });
    return done.ok ? say(at, words.undone, 0) : say(at, refusalText(done.error), 1);
  }
  return say(at, words.noImport, 1);
}

/** By its id, its letters, its name or its municipality. */
async function teamNamed(app: App, wanted = ''): Promise<Team | string> {
  const teams = [...(await app.registry.current()).teams.values()].map(({ body }) => body);
  const said = wanted.toLowerCase();
  const found = teams.find(({ id, code, name, municipality }) =>
    [id, code, name, municipality].some((one) => one.toLowerCase() === said),
  );
  return found ?? words.noTeam(teams.map(({ municipality }) => municipality));
}

/** Somebody who is at the kansli today: named, or the only one. */
async function officeOf(
  app: App,
  named: string | undefined,
): Promise<{ readonly account: string } | { readonly why: string }> {
  if (named !== undefined) return { account: named };
  const { federation } = await app.registry.current();
  const day = today(app);
  const accounts = (federation?.body.roles ?? [])
    .filter((one) => one.role === 'office' && one.from <= day && (one.to ?? day) >= day)
    .map(({ account }) => account);
  const [first, ...others] = [...new Set(accounts)];
  if (first === undefined) return { why: words.noOffice };
  return others.length > 0 ? { why: words.whichOffice } : { account: first };
}

const shownEveryMs = 1_000;

/** A line a second, for who waits. */
function shown(
  at: Opened,
  text: (done: number, of: number) => string,
): (done: number, of: number) => void {
  let last = performance.now();
  return (done, of) => {
    if (performance.now() - last < shownEveryMs) return;
    last = performance.now();
    at.say(text(done, of), 'error');
  };
}

/** What was done is said where it can be piped on, what was not beside it. */
function say(terminal: Terminal, text: string, code: number): number {
  terminal.say(text, code === 0 ? 'out' : 'error');
  return code;
}
