import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';

const root = path.resolve(import.meta.dirname, '../..');
const folder = mkdtempSync(path.join(tmpdir(), 'star-lint-'));

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** The names of the rules that speak of a file with this text; it lies where no other check looks meanwhile. */
function broken(text: string): readonly string[] {
  writeFileSync(path.join(folder, 'probe.ts'), text);
  writeFileSync(
    path.join(folder, 'tsconfig.json'),
    JSON.stringify({
      extends: path.join(root, 'tsconfig.json'),
      compilerOptions: { types: [] },
      include: ['probe.ts'],
    }),
  );
  const program = path.join(root, 'node_modules/oxlint/bin/oxlint');
  const { stdout } = spawnSync(
    process.execPath,
    [program, '--format=json', `--config=${path.join(root, '.oxlintrc.json')}`, '.'],
    {
      cwd: folder,
      encoding: 'utf8',
    },
  );
  const { diagnostics } = JSON.parse(stdout) as { diagnostics: readonly { code: string }[] };
  return diagnostics.map(({ code }) => code);
}

describe('the lint that reads types', () => {
  it('finds what only the types tell, and nothing in what is right', () => {
    expect(
      broken(`
        declare function answer(): Promise<number>;
        declare const anything: any;
        declare const step: 'plan' | 'close';
        export function begin(): string {
          answer();
          switch (step) { case 'plan': return 'x'; }
          return anything;
        }
      `),
    ).toEqual([
      'typescript(no-floating-promises)',
      'typescript(switch-exhaustiveness-check)',
      'typescript(no-unsafe-return)',
    ]);
    expect(
      broken(`export function doubled(count: number): number {\n  return count * 2;\n}\n`),
    ).toEqual([]);
  });
});
