import { isEndedStatus } from '../../../shared/codes/case.ts';
import type { CaseRow } from '../../../shared/cases/page/view.ts';
import type { RowFilter, RowOrder } from '../../inputs/choose-rows.ts';
import { caseText } from '../../text/case-text.ts';

export const segments = ['mine', 'alarms', 'ongoing', 'queued', 'ended'] as const;
/** `queued` takes in what waits for its first meeting: it is waiting all the same. */
export type Segment = (typeof segments)[number];

const inSegment: Readonly<Record<Segment, (row: CaseRow) => boolean>> = {
  mine: (row) => row.mine && !isEnded(row),
  alarms: ({ alarms }) => alarms.length > 0,
  ongoing: ({ status }) => status === 'ongoing',
  queued: ({ status }) => status === 'queued' || status === 'raised',
  ended: isEnded,
};

export function rowsIn(rows: readonly CaseRow[], segment: Segment): readonly CaseRow[] {
  return rows.filter(inSegment[segment]);
}

/** Any part of the reference finds it, with or without the strokes and in any case: `14`, `ber 2026`. */
export function rowsFound(rows: readonly CaseRow[], search: string): readonly CaseRow[] {
  const wanted = bare(search);
  return rows.filter(({ reference }) => bare(reference).includes(wanted));
}

/** One's own cases first, for those who have any; otherwise the ongoing ones. */
export function firstSegment(rows: readonly CaseRow[]): Segment {
  return segments.find((segment) => rowsIn(rows, segment).length > 0) ?? 'ongoing';
}

function isEnded({ status }: CaseRow): boolean {
  return isEndedStatus(status);
}

function bare(text: string): string {
  return text.toUpperCase().replace(/[^A-ZÅÄÖ0-9]/g, '');
}

const words = caseText.list;

/** What a list of cases is narrowed by. */
export const caseFilters: readonly RowFilter<CaseRow>[] = [
  { name: 'state', label: words.state, of: ({ statusText }) => [statusText.replace(/ .*/, '')] },
  {
    name: 'carrier',
    label: words.carrier,
    of: ({ told }) => (told?.carrierText === undefined ? [] : [told.carrierText]),
  },
  {
    name: 'alarm',
    label: words.segments.alarms,
    of: ({ alarms }) => [alarms.length > 0 ? words.withAlarm : words.withoutAlarm],
  },
  { name: 'group', label: words.group, of: ({ told }) => told?.groups ?? [] },
];

export const caseOrders: readonly RowOrder<CaseRow>[] = [
  { name: 'next', label: words.byNext, by: ({ told }) => told?.nextFollowUp },
  { name: 'waiting', label: words.byWaiting, by: ({ told }) => told?.waitingDays, falling: true },
  { name: 'reference', label: words.byReference, by: ({ reference }) => reference },
];
