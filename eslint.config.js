import reactHooks from 'eslint-plugin-react-hooks';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

const everywhere = [
  {
    selector: 'ExportDefaultDeclaration',
    message: 'A named export keeps one name for one thing.',
  },
  {
    selector: 'ExportAllDeclaration',
    message: 'No barrels: import from the file that has it.',
  },
  {
    selector: 'CatchClause > BlockStatement[body.length=0]',
    message: 'Name the failure: handle it, turn it into a value, or let it pass.',
  },
];

/** Time, chance and the surroundings reach the pure code as arguments, so that a test can choose them. */
const pureSyntax = [
  ...everywhere,
  {
    selector: 'NewExpression[callee.name="Date"][arguments.length=0]',
    message: 'The clock is an argument here.',
  },
];
const pureProperties = [
  { object: 'Date', property: 'now', message: 'The clock is an argument here.' },
  { object: 'Math', property: 'random', message: 'Chance is an argument here.' },
  { object: 'crypto', property: 'randomUUID', message: 'Ids are an argument here.' },
  { object: 'crypto', property: 'getRandomValues', message: 'Chance is an argument here.' },
  { property: 'Now', object: 'Temporal', message: 'The clock is an argument here.' },
];
const environment = {
  object: 'process',
  property: 'env',
  message: 'Only bot/config.ts reads the environment.',
};

export default defineConfig(
  { ignores: ['**/dist/', 'node_modules/', 'data/', 'test-results/'] },
  {
    files: ['**/*.{ts,tsx}'],
    // What needs the types is asked by oxlint (.oxlintrc.json): the same rules, some forty times faster.
    extends: [tseslint.configs.strict],
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      eqeqeq: 'error',
      'no-console': 'error',
      'no-restricted-syntax': ['error', ...everywhere],
      'no-restricted-properties': ['error', environment],
      'no-restricted-imports': [
        'error',
        { name: 'node:process', importNames: ['env'], message: environment.message },
      ],
      'no-warning-comments': ['error', { terms: ['todo', 'fixme', 'xxx'] }],
      'object-shorthand': 'error',
      'prefer-const': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/consistent-type-definitions': ['error', 'interface'],
      '@typescript-eslint/naming-convention': [
        'error',
        { selector: 'typeLike', format: ['PascalCase'] },
        {
          selector: 'interface',
          format: ['PascalCase'],
          custom: { regex: '^I[A-Z][a-z]', match: false },
        },
      ],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
    },
  },
  {
    files: ['shared/**/*.ts', 'bot/app/**/*.ts'],
    rules: {
      'no-restricted-syntax': ['error', ...pureSyntax],
      'no-restricted-properties': ['error', environment, ...pureProperties],
    },
  },
  {
    files: ['tab/**/*.{ts,tsx}'],
    extends: [reactHooks.configs.flat.recommended],
  },
  {
    files: [
      'bot/config.ts',
      'bot/local/**/*.ts',
      'manifest/package.ts',
      'test/**/*.{ts,tsx}',
      '*.config.ts',
    ],
    rules: { 'no-restricted-properties': 'off', 'no-restricted-imports': 'off' },
  },
  {
    files: [
      'bot/log.ts',
      'bot/main.ts',
      'bot/local/**/*.ts',
      'test/bench/**/*.ts',
      'test/look/**/*.ts',
      'test/gate.ts',
    ],
    rules: { 'no-console': 'off' },
  },
  {
    files: ['test/**/*.{ts,tsx}'],
    rules: {
      // A test that names what it expects to be there fails well enough when it is not.
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },
  {
    files: ['**/*.config.{ts,js}'],
    rules: { 'no-restricted-syntax': 'off' },
  },
);
