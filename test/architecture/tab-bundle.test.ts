import path from 'node:path';
import ts from 'typescript';
import { expect, it } from 'vitest';
import { sourceFiles } from './source-files.ts';

const files = new Map(sourceFiles().map((file) => [file.path, file.text]));

/** What a file loads when it runs: its imports by value, and those it makes later. */
function loadedBy(file: string): string[] {
  const loaded: string[] = [];
  const visit = (node: ts.Node): void => {
    const specifier =
      ts.isImportDeclaration(node) && loadsSomething(node)
        ? node.moduleSpecifier
        : ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword
          ? node.arguments[0]
          : undefined;
    if (specifier !== undefined && ts.isStringLiteral(specifier)) loaded.push(specifier.text);
    ts.forEachChild(node, visit);
  };
  const kind = file.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  visit(ts.createSourceFile(file, files.get(file) ?? '', ts.ScriptTarget.Latest, false, kind));
  return loaded;
}

function loadsSomething({ importClause }: ts.ImportDeclaration): boolean {
  if (importClause === undefined) return true;
  if (importClause.phaseModifier === ts.SyntaxKind.TypeKeyword) return false;
  const named = importClause.namedBindings;
  return !(
    named !== undefined &&
    ts.isNamedImports(named) &&
    named.elements.every((element) => element.isTypeOnly)
  );
}

/** Each file the tab loads from ours, with the way to it. */
function reached(): ReadonlyMap<string, readonly string[]> {
  const ways = new Map<string, readonly string[]>([['tab/main.tsx', ['tab/main.tsx']]]);
  for (const [file, way] of ways)
    for (const specifier of loadedBy(file)) {
      const target = specifier.startsWith('.')
        ? path.posix.join(path.posix.dirname(file), specifier)
        : specifier;
      if (!ways.has(target)) ways.set(target, [...way, target]);
    }
  return ways;
}

// On load zod tries whether code may be made of text, which the page's content security policy reports as a violation;
// and it is 17 kB that the tab has no use for: the server reads what comes in.
it('the tab never loads zod', () => {
  const ways = reached();
  expect(ways.size).toBeGreaterThan(200);
  expect(ways.get('zod') ?? []).toEqual([]);
});
