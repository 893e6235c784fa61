import path from 'node:path';
import ts from 'typescript';

/** Reads a built file by its path below the folder of the page. */
export type ReadBuilt = (file: string) => string;

/**
 * The files a browser loads before a page's own code runs: the page, its scripts, preloads and styles, and what those
 * import statically, over any number of files. `import()` is not followed: that is what is loaded later.
 *
 * @param base the address the page's folder is served at, such as `/tab/`
 */
export function firstLoad(page: string, base: string, read: ReadBuilt): readonly string[] {
  const found = new Set([page]);
  const follow = (file: string): void => {
    if (found.has(file)) return;
    found.add(file);
    if (file.endsWith('.js')) staticImports(file, read(file)).forEach(follow);
  };
  pageLinks(read(page))
    // Relative to the page, or from the root.
    .map((address) => address.replace(base, '').replace(/^\.\//, ''))
    .forEach(follow);
  return [...found];
}

/** Addresses of scripts, module preloads and style sheets of our own. */
function pageLinks(html: string): readonly string[] {
  const tags = html.match(/<(script|link)\b[^>]*>/g) ?? [];
  return tags
    .filter((tag) => tag.startsWith('<script') || /rel="?(modulepreload|stylesheet)/.test(tag))
    .flatMap((tag) => /\b(?:src|href)="([^"]+)"/.exec(tag)?.[1] ?? [])
    .filter((address) => !/^(https?:|data:)/.test(address));
}

/** Found by TypeScript's parser: in minified code `from"./x.js"` may just as well stand in a string. */
function staticImports(file: string, source: string): readonly string[] {
  const parsed = ts.createSourceFile(file, source, ts.ScriptTarget.Latest, false, ts.ScriptKind.JS);
  return parsed.statements
    .flatMap((statement) =>
      ts.isImportDeclaration(statement) || ts.isExportDeclaration(statement)
        ? [statement.moduleSpecifier]
        : [],
    )
    .flatMap((specifier) =>
      specifier !== undefined && ts.isStringLiteral(specifier) ? [specifier.text] : [],
    )
    .map((text) => path.posix.join(path.posix.dirname(file), text));
}
