import { posix } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { sourceFiles, type SourceFile } from './source-files.ts';

const files = sourceFiles();

function lines(file: SourceFile): number {
  return file.text.trimEnd().split('\n').length;
}

/**
 * Names in the code, told from words in its strings by TypeScript's own parser. The keys of an object are
 * left out: a table of what people write to the bot is keyed by their words.
 */
function identifiers(file: SourceFile): string[] {
  const names: string[] = [];
  const visit = (node: ts.Node): void => {
    const isKey = ts.isPropertyAssignment(node.parent) && node.parent.name === node;
    if (ts.isIdentifier(node) && !isKey) names.push(node.text);
    ts.forEachChild(node, visit);
  };
  const source = ts.createSourceFile(file.path, file.text, ts.ScriptTarget.Latest, true);
  ts.forEachChild(source, visit);
  return names;
}

/** The files that import it, tests too. */
function readersOf(path: string): string[] {
  return (imports.get(path) ?? []).map((reader) => reader.path);
}

const imports = Map.groupBy(
  files.flatMap(({ path, text }) =>
    [...text.matchAll(/(?:from|import)\s*\(?'(\.[^']+)'/g)].map(([, to = '']) => ({
      path,
      to: posix.join(posix.dirname(path), to),
    })),
  ),
  ({ to }) => to,
);

describe('the source files', () => {
  it('are there to be looked at', () => {
    expect(files.length).toBeGreaterThan(5);
  });

  it('have none over 400 lines', () => {
    const long = files.filter((file) => lines(file) > 400);
    expect(long.map((file) => `${file.path}: ${lines(file)}`)).toEqual([]);
  });

  it('have no barrels and no drawers for odds and ends', () => {
    const named = /(^|\/)(index|utils?|helpers?|common|misc|manager|impl)(\.|\/)/i;
    expect(files.map((file) => file.path).filter((path) => named.test(path))).toEqual([]);
  });

  it('have English letters in their paths', () => {
    expect(files.map((file) => file.path).filter((path) => /[^\w./-]/.test(path))).toEqual([]);
  });

  it('have English letters in their names for things', () => {
    const foreign = files.flatMap((file) =>
      // Most files have no other letter at all, nor a way of writing one, and need not be parsed to tell.
      (/[^ -~\s]|\\u/.test(file.text) ? identifiers(file) : [])
        .filter((name) => /[^ -~]/.test(name))
        .map((name) => `${file.path}: ${name}`),
    );
    expect(foreign).toEqual([]);
  });

  it('give one name one meaning: nothing is exported under a name that another file exports', () => {
    const exported = files
      // A card's builders draw what `shared/forms` and the tab describe under the same names.
      .filter(
        ({ path }) =>
          /^(shared|tab|bot)\//.test(path) && !/^bot\/teams\/(cards|shapes)\//.test(path),
      )
      .flatMap(({ path, text }) =>
        [
          ...text.matchAll(/^export (?:async )?(?:const|function|class|interface|type) (\w+)/gm),
        ].map(([, name = '']) => ({ name, path })),
      );
    const twice = exported.filter(({ name, path }) =>
      exported.some((other) => other.name === name && other.path !== path),
    );
    expect(exported.length).toBeGreaterThan(500);
    expect(twice).toEqual([]);
  });

  it('have no crumbs: what is a few lines long and read by one file of its room alone stands there', () => {
    const crumbs = files
      // What lies beside bot/main.ts is what it wires together.
      .filter((file) => /^(shared|tab|bot\/[a-z]+)\//.test(file.path) && lines(file) <= 10)
      .map(({ path }) => ({ path, readers: readersOf(path) }))
      .filter(
        ({ path, readers }) =>
          readers.length === 1 && posix.dirname(readers[0] ?? '') === posix.dirname(path),
      );
    expect(crumbs).toEqual([]);
  });

  it('silence no check without saying why', () => {
    const silent = files.flatMap((file) =>
      file.text
        .split('\n')
        .filter((line) => /@ts-(ignore|nocheck)|(?:es|ox)lint-disable(?!.* -- \S)/.test(line))
        .filter(() => !file.path.startsWith('test/architecture/'))
        .map((line) => `${file.path}: ${line.trim()}`),
    );
    expect(silent).toEqual([]);
  });
});
