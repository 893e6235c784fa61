import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Figure } from './figure.ts';
import { firstLoad } from './first-load.ts';

const built = path.resolve(import.meta.dirname, '../../dist/tab');
const base = '/tab/';
const mostKilobytes = 220;

/** What the tab costs to open, in gzipped kilobytes of 1000 bytes (gzip's usual level 6). */
export function measureTabLoad(): readonly Figure[] {
  const first = firstLoad('index.html', base, (file) =>
    readFileSync(path.join(built, file), 'utf8'),
  );
  const later = readdirSync(path.join(built, 'assets'))
    .map((name) => `assets/${name}`)
    .filter((file) => /\.(js|css)$/.test(file) && !first.includes(file));
  return [
    {
      name: 'tab: first load, gzipped',
      value: sum(first),
      unit: 'kB',
      aim: { atMost: mostKilobytes },
      note: `${first.length} files; 1 kB = 1000 bytes`,
    },
    {
      name: 'tab: loaded when needed, gzipped',
      value: sum(later),
      unit: 'kB',
      note: listed(later),
    },
  ];
}

function listed(files: readonly string[]): string {
  const largest = [...files].sort((a, b) => kilobytes(b) - kilobytes(a)).slice(0, 3);
  const names = largest.map((file) => `${path.basename(file)} ${kilobytes(file).toFixed(1)}`);
  return `${files.length} files; ${names.join(', ')}`;
}

function sum(files: readonly string[]): number {
  return files.reduce((total, file) => total + kilobytes(file), 0);
}

function kilobytes(file: string): number {
  return gzipSync(readFileSync(path.join(built, file))).length / 1000;
}
