import { readFileSync } from 'node:fs';
import { trails } from './app/documents/audit-pack.ts';
import { notedText, trailWords } from '../shared/trail/present-trail.ts';
import { teamScope } from './app/documents/stored.ts';
import type { Scope, Store } from './app/ports.ts';
import { type Noted, type TrailBreak, type TrailVerdict, verifyLog } from './app/trail/verify.ts';
import { configProblemText, processEnvironment, readStoreChoice } from './config.ts';
import { openStore } from './store/open.ts';

/**
 * `npm run trail:check [-- <file>]`: reckons every link of every log anew, while the server works or not. Prints one line a
 * trail, which can be kept elsewhere; the file, of an earlier run, is held against what is there now. Exits with 0 when all is
 * intact, 1 when something is broken and where, 2 when it could not be looked at.
 */
async function main([file, ...more]: readonly string[]): Promise<number> {
  if (more.length > 0) {
    process.stderr.write(
      'Name nothing, or the file of an earlier run: npm run trail:check -- <file>\n',
    );
    return 2;
  }
  const choice = readStoreChoice(processEnvironment());
  if (!choice.ok) {
    process.stderr.write(`${configProblemText(choice.error)}\n`);
    return 2;
  }
  try {
    const noted = file === undefined ? [] : readNoted(readFileSync(file, 'utf8'));
    const store = await openStore(choice.value);
    const broken = await check(store, noted);
    await store.close();
    return broken ? 1 : 0;
  } catch (error) {
    process.stderr.write(
      `Could not be looked at: ${error instanceof Error ? error.name : typeof error}\n`,
    );
    return 2;
  }
}

async function check(store: Store, noted: readonly (Noted & { readonly scope: string })[]) {
  let broken = false;
  for (const scope of await scopesOf(store)) {
    const its = noted.filter((one) => one.scope === scope);
    for (const verdict of await verifyLog(store, scope, its)) {
      broken ||= verdict.breaks.length > 0;
      process.stdout.write(`${lineOf(scope, verdict)}\n`);
      for (const one of verdict.breaks) process.stdout.write(`  ${breakText(one)}\n`);
    }
  }
  process.stdout.write(broken ? 'BROKEN\n' : 'intact\n');
  return broken;
}

async function scopesOf(store: Store): Promise<readonly Scope[]> {
  const scopes: Scope[] = ['federation'];
  let cursor: string | undefined;
  do {
    const page = await store.list('federation', {
      ...{ kind: 'team', limit: 500 },
      ...(cursor !== undefined && { cursor }),
    });
    scopes.push(...page.items.map(({ body }) => teamScope(body.id)));
    cursor = page.cursor;
  } while (cursor !== undefined);
  return scopes;
}

function lineOf(scope: Scope, verdict: TrailVerdict): string {
  return [scope, notedText(verdict), verdict.breaks.length === 0 ? 'intact' : 'BROKEN'].join(' ');
}

function breakText({ why, from, to, at, until }: TrailBreak): string {
  const which = from === to ? `line ${from}` : `lines ${from}-${to}`;
  return [why, which, ...(at === undefined ? [] : [`${at} - ${until ?? '?'}`])].join(', ');
}

function readNoted(text: string): readonly (Noted & { readonly scope: string })[] {
  return text.split('\n').flatMap((line) => {
    const [scope, word, lines, hash] = line.split(' ');
    // What was printed before it was said in Swedish has the code.
    const known = trails.find((trail) => word === trailWords[trail] || word === trail);
    if (scope === undefined || known === undefined || hash === undefined) return [];
    return Number(lines) > 0 ? [{ scope, trail: known, lines: Number(lines), hash }] : [];
  });
}

process.exitCode = await main(process.argv.slice(2));
