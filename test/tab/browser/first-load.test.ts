import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildTab, type BuiltTab } from '../fixtures/built-tab.ts';

let tab: BuiltTab;
beforeAll(async () => {
  tab = await buildTab();
}, 60_000);
afterAll(() => tab.remove());

function gzippedKilobytes(files: readonly string[]): number {
  const bytes = files.map((file) => gzipSync(readFileSync(path.join(tab.folder, file))).length);
  return bytes.reduce((sum, size) => sum + size, 0) / 1024;
}

describe('the built tab', () => {
  it('is at most 220 KB gzipped in all, so that the first load is too', () => {
    const files = readdirSync(tab.folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
      /\.(js|css|html)$/.test(file),
    );
    expect(files.length).toBeGreaterThan(5);
    expect(gzippedKilobytes(files)).toBeLessThanOrEqual(220);
  });
});
