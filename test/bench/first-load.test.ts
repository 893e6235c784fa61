import { expect, test } from 'vitest';
import { firstLoad } from './first-load.ts';

const base = '/tab/';

function load(files: Readonly<Record<string, string>>): readonly string[] {
  return firstLoad('index.html', base, (file) => {
    const text = files[file];
    if (text === undefined) throw new Error(`not built: ${file}`);
    return text;
  });
}

test('the first load is the page, its script, its styles and what they import, each once', () => {
  const files = load({
    'index.html': `<script type="module" crossorigin src="/tab/assets/main.js"></script>
      <link rel="modulepreload" crossorigin href="/tab/assets/react.js">
      <link rel="stylesheet" crossorigin href="/tab/assets/main.css">`,
    'assets/main.js': 'import{a}from"./fluent.js";import"./react.js";a();',
    'assets/fluent.js': 'export*from"./react.js";',
    'assets/react.js': 'export const a=1;',
    'assets/main.css': '',
  });
  expect(files).toEqual([
    'index.html',
    'assets/main.js',
    'assets/fluent.js',
    'assets/react.js',
    'assets/main.css',
  ]);
});

test('what is imported when it is needed does not count, nor does the text of an import', () => {
  const files = load({
    'index.html': '<script type="module" src="/tab/assets/main.js"></script>',
    'assets/main.js': `const text='import"./never.js"';const charts=()=>import("./charts.js");`,
  });
  expect(files).toEqual(['index.html', 'assets/main.js']);
});

test('icons and what other servers serve do not count', () => {
  const files = load({
    'index.html':
      '<link rel="icon" href="/tab/icon.svg"><script src="https://example.se/x.js"></script>',
  });
  expect(files).toEqual(['index.html']);
});
