import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, inject, it } from 'vitest';

const folder = inject('tabFolder');

function gzippedKilobytes(files: readonly string[]): number {
  const bytes = files.map((file) => gzipSync(readFileSync(path.join(folder, file))).length);
  return bytes.reduce((sum, size) => sum + size, 0) / 1024;
}

function contentOf(file: string): string {
  return readFileSync(path.join(folder, file), 'utf8');
}

describe('the built tab', () => {
  it('sends at most 220 KB gzipped with its first page, inside Teams too', () => {
    const page = contentOf('index.html');
    const files = readdirSync(path.join(folder, 'assets')).map((name) => `assets/${name}`);
    // Microsoft's library is fetched at once as well, though only inside Teams; told by the hosts it knows.
    const first = files.filter(
      (file) => page.includes(file) || contentOf(file).includes('teams.microsoft.us'),
    );
    expect(first.length).toBeGreaterThan(1);
    expect(first.length).toBeLessThan(files.length);
    expect(gzippedKilobytes(['index.html', ...first])).toBeLessThanOrEqual(220);
  });

  it('carries no schemas: the server reads what comes, and zod tries what the policy of scripts forbids', () => {
    const files = readdirSync(path.join(folder, 'assets')).map((name) => `assets/${name}`);
    expect(files.filter((file) => contentOf(file).includes('_zod'))).toEqual([]);
  });
});
