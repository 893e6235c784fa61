import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import type { TextField } from './text-fields.ts';

/** The numbers are the Tax Agency's examples and nobody's; each in ways people write one. */
const forms = [
  '19640823-3234',
  '640823-3234',
  '640823+3234',
  '196408233234',
  '6408233234',
  '640823 3234',
  '64-08-23-3234',
  '1964-08-23-3234',
  '640823–3234',
  '６４０８２３-３２３４',
  '640823\u200b-3234',
  '6 4 0 8 2 3 - 3 2 3 4',
  '640823-xxxx',
  '640823-T323',
  '701063-2391',
  '19701063-2391',
  '197010632391',
  '7010632391',
  '701063 2391',
  '70.10.63.2391',
] as const;

/** As somebody would fill in a field of that shape. */
export function written(shape: TextField['shape']): readonly string[] {
  switch (shape) {
    case 'free':
      return forms.flatMap((form) => [form, `Gäller ${form} enligt samtal`]);
    case 'account':
      return forms.flatMap((form) => [form, `demo/${form}`, `${form}/demo`]);
    case 'link':
      return forms.flatMap((form) => [
        `https://moten.example/${form}`,
        `https://moten.example/${encodeURIComponent(form)}`,
        `https://moten.example/?rum=${form}`,
        `https://moten.example/?rum=${Array.from(form, escaped).join('')}`,
        `https://moten.example/#%2525${form}`,
        ...(/^[\d-]+$/.test(form) ? [`https://${form}.moten.example/`] : []),
      ]);
    case 'pattern':
      // Those that an id or a date could hold.
      return forms.filter((form) => /^[\dT-]+$/.test(form));
  }
}

let turn = 0;

/** A few of them, others each time it is asked. */
export function someWritten(shape: TextField['shape'], count: number): readonly string[] {
  const all = written(shape);
  return Array.from({ length: count }, () => all[(turn += 1) % all.length] ?? '');
}

/** `%31` for `1`, which no one has to write so. */
function escaped(character: string): string {
  return /[\d-]/.test(character)
    ? `%${character.charCodeAt(0).toString(16)}`
    : encodeURIComponent(character);
}

/** What must be found nowhere: the numbers as they were written, and what is left of one taken apart. */
const traces = [
  ...new Set([...forms, ...forms.map((form) => encodeURIComponent(form))]),
  '0823-3234',
  '08233234',
  '1063-2391',
  '10632391',
].map((trace) => Buffer.from(trace));

/** What was searched last in each place, and what was there then. */
const searched = new Map<string, { readonly as: string; readonly found: readonly string[] }>();

function search(place: string, as: string, read: () => Buffer): readonly string[] {
  const last = searched.get(place);
  if (last?.as === as) return last.found;
  const bytes = read();
  const found = traces.filter((trace) => bytes.includes(trace)).map((trace) => trace.toString());
  searched.set(place, { as, found });
  return found;
}

/** By when it was written last, to the nanosecond: all of a database takes longer to read than a command does. */
function searchFile(file: string): readonly string[] {
  const { mtimeNs, ctimeNs, size } = statSync(file, { bigint: true });
  return search(file, `${mtimeNs} ${ctimeNs} ${size}`, () => readFileSync(file));
}

/** The traces in the database's files and in what was logged; a name for each place where one is. */
export function tracesIn(file: string, log: string): readonly string[] {
  const files = ['', '-wal', '-shm', '-journal'].map((end) => file + end).filter(existsSync);
  return [
    ...search('the log', log, () => Buffer.from(log)).map((trace) => `${trace} in the log`),
    ...files.flatMap((one) => searchFile(one).map((trace) => `${trace} in ${path.basename(one)}`)),
  ];
}
