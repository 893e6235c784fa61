import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { sourceFiles, type SourceFile } from './source-files.ts';

const files = sourceFiles();

function lines(file: SourceFile): number {
  return file.text.trimEnd().split('\n').length;
}

/** Names in the code, told from words in its strings by TypeScript's own scanner. */
function identifiers(file: SourceFile): string[] {
  const names: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node)) names.push(node.text);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file.path, file.text, ts.ScriptTarget.Latest, false));
  return names;
}

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
      identifiers(file)
        .filter((name) => /[^\w$]/.test(name))
        .map((name) => `${file.path}: ${name}`),
    );
    expect(foreign).toEqual([]);
  });

  it('silence no check without saying why', () => {
    const silent = files.flatMap((file) =>
      file.text
        .split('\n')
        .filter((line) => /@ts-(ignore|nocheck)|eslint-disable(?!.* -- \S)/.test(line))
        .filter(() => !file.path.startsWith('test/architecture/'))
        .map((line) => `${file.path}: ${line.trim()}`),
    );
    expect(silent).toEqual([]);
  });
});
