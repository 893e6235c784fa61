import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, inject, it } from 'vitest';
import { rulesText } from '../../../tab/text/rules-text.ts';
import { teamText } from '../../../tab/text/team-text.ts';
import { trailText } from '../../../tab/text/trail-text.ts';

const folder = inject('tabFolder');

/** As they go over the wire, in kilobytes of 1000 bytes. */
function kilobytes(files: readonly string[]): number {
  const bytes = files.map(
    (file) => brotliCompressSync(readFileSync(path.join(folder, file))).length,
  );
  return bytes.reduce((sum, size) => sum + size, 0) / 1000;
}

function contentOf(file: string): string {
  return readFileSync(path.join(folder, file), 'utf8');
}

/** Without the packed copies beside them. */
function assets(): readonly string[] {
  return readdirSync(path.join(folder, 'assets'))
    .filter((name) => !/\.(br|gz)$/.test(name))
    .map((name) => `assets/${name}`);
}

/** The file of what is fetched when it is wanted; one each. */
function fileOf(name: string): string {
  const [file = '', ...others] = assets().filter((asset) => asset.startsWith(`assets/${name}-`));
  expect([name, file, others]).toEqual([name, expect.stringMatching(/\.js$/), []]);
  return file;
}

/** With what it imports, and what that imports. */
function withImports(file: string, known = new Set<string>()): ReadonlySet<string> {
  known.add(file);
  for (const [, name] of contentOf(file).matchAll(/(?:\bfrom|\bimport)\s*["'`]\.\/([^"'`]+)/g))
    if (!known.has(`assets/${name}`)) withImports(`assets/${name}`, known);
  return known;
}

/** What one waits for who comes to a page in Teams. */
function waitedFor(page: string): readonly string[] {
  const named = assets().filter((file) => contentOf('index.html').includes(file));
  // Microsoft's library is fetched at once as well, though only inside Teams; told by the hosts it knows.
  const teams = assets().filter((file) => contentOf(file).includes('teams.microsoft.us'));
  expect([named.length > 1, teams.length]).toEqual([true, 1]);
  return [...new Set([...named, ...teams, ...withImports(fileOf(page))])];
}

describe('the built tab', () => {
  it.each([
    ['HomePage', 160],
    ['MeetingPage', 180],
  ])('sends at most so much before one sees the %s, inside Teams: %d kB', (page, atMost) => {
    expect(kilobytes(['index.html', ...waitedFor(page)])).toBeLessThanOrEqual(atMost);
  });

  it('leaves the themes that nobody chose, and the pages that nobody is on, for later', () => {
    for (const later of ['dark', 'contrast', 'MeetingPage', 'SettingsPage', 'HomePage'])
      expect(contentOf('index.html')).not.toContain(fileOf(later));
  });

  it('leaves the forms of a meeting for when one opens them', () => {
    const waited = ['HomePage', 'MeetingPage'].flatMap(waitedFor);
    for (const later of ['OutcomeForm', 'TakeOnForm', 'EndPage', 'ReportSheet', 'filling'])
      expect(waited).not.toContain(fileOf(later));
  });

  it('leaves the words of what most never open: rules, settings, numbers, the log', () => {
    const waited = ['HomePage', 'MeetingPage'].flatMap(waitedFor);
    for (const words of [
      rulesText.which,
      teamText.setup.title,
      teamText.numbers.counted,
      trailText.file,
    ]) {
      const files = assets().filter((file) => contentOf(file).includes(words));
      expect([words, files.length > 0, files.filter((file) => waited.includes(file))]).toEqual([
        words,
        true,
        [],
      ]);
    }
  });

  it('leaves what opens over a page, and what it is made of, for when something does', () => {
    const waited = ['HomePage', 'MeetingPage'].flatMap(waitedFor);
    for (const later of ['AskDialog', 'DayPicker', 'MenuItems', 'ToastStack'])
      expect(waited).not.toContain(fileOf(later));
    for (const made of ['fui-DialogSurface', 'fui-MenuPopover', 'fui-Toaster', 'tabster:mover']) {
      const files = assets().filter((file) => contentOf(file).includes(made));
      expect([made, files.length > 0, files.filter((file) => waited.includes(file))]).toEqual([
        made,
        true,
        [],
      ]);
    }
  });

  it('asks for what its first screen shows before its own code is there', () => {
    const [, early = ''] = /<script[^>]* async[^>]*(assets\/early-[^"]+)/.exec(
      contentOf('index.html'),
    ) ?? [''];
    // A third of it is the table of pages and their addresses: ten pages more are a kilobyte. The digits that the files are
    // called by pack otherwise in each build: the very same code is some ten bytes more or less.
    expect(kilobytes([...withImports(early)])).toBeLessThanOrEqual(11.25);
  });

  it('carries no schemas: the server reads what comes, and zod tries what the policy of scripts forbids', () => {
    const files = assets();
    expect(files.filter((file) => contentOf(file).includes('_zod'))).toEqual([]);
  });
});
