import type { ImportedCase } from '../../shared/imports/imported-case.ts';
import type { ImportedEntry } from '../../shared/imports/imported-entry.ts';
import type { ImportedMeeting } from '../../shared/imports/imported-meeting.ts';
import type { ImportRecord } from '../../shared/imports/import-record.ts';
import { officeAccount } from './app.ts';

export function digestOf(letter: string): string {
  return letter.repeat(32);
}

/** A woman that IFO raised in March 2023, and who went on to studies the year after. */
export function anImportedCase(): Extract<ImportedCase, { readonly type: 'new' }> {
  return {
    ...{ row: digestOf('c'), says: digestOf('d'), type: 'new', raised: { on: '2023-03-07' } },
    ...{ referrer: 'ifo', referrers: [], raisingParty: 'municipality', gender: 'woman' },
    livelihoodIn: ['social-assistance'],
    received: { on: '2023-04-04' },
    closed: {
      on: '2024-02-06',
      closing: { reason: 'a2-studies', livelihoodOut: ['study-support'] },
    },
  };
}

/** Of a file whose only case is gone since. */
export function anImportRecord(id: string): ImportRecord {
  const at = '2026-11-02T09:00:00.000Z';
  return {
    ...{
      kind: 'import',
      id,
      schemaVersion: 3,
      what: 'cases',
      state: 'done',
      sort: at,
      file: digestOf('a'),
    },
    ...{ of: 1, rows: [{ row: digestOf('a'), says: digestOf('a') }] },
    history: [
      { type: 'begun', at, by: officeAccount },
      { type: 'done', at, by: officeAccount },
    ],
  };
}

/** Of a team with no seats that day but those given. */
export function anImportedMeeting(
  attendance: ImportedMeeting['attendance'],
  date: string,
): ImportedMeeting {
  return {
    ...{ row: digestOf('e'), says: digestOf('f'), date, start: '13:00', end: '16:00' },
    ...{ inTime: true, attendance },
  };
}

/** A team's costs of a year that nothing is entered of. */
export function anImportedEntry(teamId: string): ImportedEntry {
  return {
    ...{ row: digestOf('a'), says: digestOf('b'), teamId, source: 'Kommunens bokslut' },
    said: { what: 'costs', values: { year: 2019, staff: 198402.99, other: 0 } },
  };
}
