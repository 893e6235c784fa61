/**
 * Two questions, both asked by `npm run check:unused`. Without `--production`: whether every export is imported by
 * somebody, tests too. With it: whether production itself uses what it has; what only a test reads may still be exported
 * where its own file uses it, for a list is walked by its test.
 */
const ofProduction = process.argv.includes('--production');

export default {
  entry: [
    // Without the tests knip finds neither by itself.
    ...(ofProduction
      ? [
          'bot/local/start.ts!',
          'bot/compile-cache.ts!',
          'bot/backup.ts!',
          'bot/check-trail.ts!',
          'bot/everything.ts!',
          'bot/import-file.ts!',
          'bot/rebuild-numbers.ts!',
          'manifest/package.ts!',
          'infra/package.ts!',
          'tab/main.tsx!',
        ]
      : []),
    // Put in the place of React's own where the tab is built.
    'tab/jsx.ts!',
    // Loaded into the Playground's process by its address, not by an import.
    'bot/local/playground-preload.ts!',
    'test/look/*.ts',
    // Built into the page of the forms by its address in the HTML.
    'test/look/forms/main.tsx',
    'test/**/*.test.{ts,tsx}',
    // Started as processes of their own, by their path.
    'test/bench/{bare-bot,faster-time,later-time,star-server}.ts',
    'test/contracts/sqlite-{counter,crash-writer}.ts',
    'test/flows/nudging-process.ts',
    'test/flows/posting-process.ts',
    'test/flows/production/preload.ts',
    // Run by hand when Azure's types are read anew.
    'test/infra/types/derive.ts',
  ],
  project: [
    'bot/**/*.ts!',
    'shared/**/*.ts!',
    'tab/**/*.{ts,tsx}!',
    'manifest/*.ts!',
    'infra/*.ts!',
    'test/**/*.{ts,tsx}',
  ],
  // All but the kinds that only a monorepo has; without `files` knip would not follow the tab's own imports.
  include: [
    'files',
    'dependencies',
    'unlisted',
    'unresolved',
    'binaries',
    'exports',
    'nsExports',
    'types',
    'nsTypes',
    'enumMembers',
    'namespaceMembers',
    'duplicates',
  ],
  ignoreDependencies: [
    // Started as a program, by its path.
    '@microsoft/m365agentsplayground',
    // Only its JSON schemas are read.
    '@microsoft/app-manifest',
    // Only its grammar is read, as a file.
    'tree-sitter-bicep',
  ],
  ignoreExportsUsedInFile: ofProduction,
};
