import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, inject, it } from 'vitest';

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

describe('the built tab', () => {
  it('sends at most 168 kB before the page one comes to, inside Teams too', () => {
    const page = contentOf('index.html');
    const files = assets();
    // Microsoft's library is fetched at once as well, though only inside Teams; told by the hosts it knows.
    const first = files.filter(
      (file) => page.includes(file) || contentOf(file).includes('teams.microsoft.us'),
    );
    expect(first.length).toBeGreaterThan(1);
    expect(first.length).toBeLessThan(files.length);
    expect(kilobytes(['index.html', ...first])).toBeLessThanOrEqual(168);
  });

  it('leaves the themes that nobody chose, and the pages that nobody is on, for later', () => {
    const page = contentOf('index.html');
    const files = readdirSync(path.join(folder, 'assets')).filter((name) => name.endsWith('.js'));
    for (const later of ['dark', 'contrast', 'MeetingPage', 'SettingsPage', 'HomePage']) {
      const [file, ...others] = files.filter((name) => name.startsWith(`${later}-`));
      expect([file, others]).toEqual([expect.any(String), []]);
      expect(page).not.toContain(file);
    }
  });

  it('asks for what its first screen shows before its own code is there', () => {
    expect(contentOf('index.html')).toMatch(/<script[^>]* async[^>]*assets\/early-/);
  });

  it('carries no schemas: the server reads what comes, and zod tries what the policy of scripts forbids', () => {
    const files = assets();
    expect(files.filter((file) => contentOf(file).includes('_zod'))).toEqual([]);
  });
});
