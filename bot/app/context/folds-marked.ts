import type { StarCase } from '../../../shared/cases/case.ts';
import type { Deviation } from '../../../shared/deviations/deviation.ts';
import { addDays, type IsoDate, localDate, partsOf } from '../../../shared/kernel/calendar.ts';
import { periodOf } from '../../../shared/kernel/period.ts';
import { parsePeriodCode } from '../../../shared/kernel/period-code.ts';
import type { Gathering } from '../../../shared/gatherings/gathering.ts';
import type { PeriodReport } from '../../../shared/period-reports/period-report.ts';
import type { Meeting } from '../../../shared/meetings/meeting.ts';
import {
  caseTouchedFrom,
  deviationTouchedFrom,
  dayEnded,
  meetingTouchedFrom,
} from '../../../shared/reports/touched-from.ts';
import type { FoldNote } from '../documents/fold-documents.ts';
import { storeAround } from '../documents/store-around.ts';
import type { Clock, Scope, Store, Stored, StoredBody, Write } from '../ports.ts';

const counted: ReadonlySet<string> = new Set([
  'case',
  'meeting',
  'deviation',
  'tally',
  'gathering',
  'kept-figures',
  'period-report',
]);

/** As many as are read between two commits. */
const mostKnown = 300;

/**
 * The store, where whatever a figure counts is written together with what says so, in the same commit: no kept fold is
 * believed after the history that it was counted from has changed, whoever changed it.
 */
export function foldsMarked(store: Store, clock: Clock): Store {
  // What a commit replaces has as a rule just been read, and is not asked for twice.
  const known = new Map<string, Stored>();
  const keyOf = (scope: Scope, kind: string, id: string) => `${scope}/${kind}/${id}`;
  const note = (key: string, stored: Stored): void => {
    known.delete(key);
    known.set(key, stored);
    const [oldest] = known.keys();
    if (known.size > mostKnown && oldest !== undefined) known.delete(oldest);
  };
  const before = async (scope: Scope, write: Write): Promise<StoredBody | undefined> => {
    if (write.op === 'create') return undefined;
    const { kind, id } = write.op === 'remove' ? write : write.body;
    const found = known.get(keyOf(scope, kind, id));
    if (write.op !== 'upsert' && found?.etag === write.etag) return found.body;
    return (await store.read(scope, kind, id))?.body;
  };
  return storeAround(store, {
    async read(scope, kind, id, ...rest) {
      const stored = await store.read(scope, kind, id, ...rest);
      if (stored !== undefined && counted.has(kind)) note(keyOf(scope, kind, id), stored);
      return stored;
    },
    async commit(scope, writes, until) {
      const its = writes.filter((write) => counted.has(nameOf(write).kind));
      if (scope === 'federation' || its.length === 0) return store.commit(scope, writes, until);
      const today = localDate(clock.now());
      const touches = [];
      for (const write of its) touches.push(touchOf(write, await before(scope, write), today));
      const notes = notesOf(touches);
      const outcome = await store.commit(scope, [...writes, ...notes], until);
      return outcome.status === 'saved'
        ? { status: 'saved', etags: outcome.etags.slice(0, writes.length) }
        : outcome;
    },
  });
}

interface Touch {
  /** The first day whose figures may be otherwise; none where no figure is. */
  readonly from: IsoDate | undefined;
  /** It changes what is not read again. */
  readonly isPast: boolean;
  /** No figure is otherwise, but what is told with them above the team. */
  readonly isTold?: boolean;
}

function nameOf(write: Write): { readonly kind: string; readonly id: string } {
  return write.op === 'remove' ? write : write.body;
}

/** Older than any history: what cannot be read may change everything. */
const everything: Touch = { from: '1900-01-01', isPast: true };

function touchOf(write: Write, before: StoredBody | undefined, today: IsoDate): Touch {
  const after = write.op === 'remove' ? undefined : write.body;
  try {
    return touchBy(nameOf(write), { before, after }, today);
  } catch {
    // Bodies are handed on as they lie in the database, whatever they are.
    return everything;
  }
}

function touchBy(
  { kind, id }: { readonly kind: string; readonly id: string },
  of: { readonly before: StoredBody | undefined; readonly after: StoredBody | undefined },
  today: IsoDate,
): Touch {
  const { before, after } = of as { readonly before: unknown; readonly after: unknown };
  const lastOver = lastPeriodOver(today);
  const touch = (from: IsoDate | undefined, isPast = false): Touch => ({
    from,
    isPast: isPast || (from !== undefined && from <= lastOver),
  });
  switch (kind) {
    case 'case': {
      const [was, is] = [before as StarCase | undefined, after as StarCase | undefined];
      const ends = [was, is].flatMap((one) => (one === undefined ? [] : (dayEnded(one) ?? [])));
      const wasSettled = ends.some((day) => day < today);
      const from = caseTouchedFrom(was, is);
      return touch(from, from !== undefined && (wasSettled || is === undefined));
    }
    case 'meeting':
      return touch(meetingTouchedFrom(before as Meeting | undefined, after as Meeting | undefined));
    case 'deviation':
      return touch(
        deviationTouchedFrom(before as Deviation | undefined, after as Deviation | undefined),
      );
    case 'tally': {
      // It counts in periods that its tertial lies in as a whole.
      const tertial = parsePeriodCode(id);
      return tertial.ok ? touch(periodOf(tertial.value).to) : everything;
    }
    case 'gathering': {
      // It counts when it has been held, on its day.
      const [was, is] = [before as Gathering | undefined, after as Gathering | undefined];
      const held = [was, is].find((one) => one?.state === 'closed');
      return touch(held?.plan.date);
    }
    case 'period-report': {
      const stateOf = (one: unknown) => (one as PeriodReport | undefined)?.state;
      return { from: undefined, isPast: false, isTold: stateOf(before) !== stateOf(after) };
    }
    default:
      return everything;
  }
}

/** The last day of the last tertial, half-year or year that is over. */
export function lastPeriodOver(today: IsoDate): IsoDate {
  const { year } = partsOf(today);
  const ends = [`${year - 1}-12-31`, `${year}-04-30`, `${year}-06-30`, `${year}-08-31`];
  return ends.findLast((day) => day < today) ?? addDays(today, -366);
}

function notesOf(touches: readonly Touch[]): readonly Write[] {
  const said = touches.filter(({ from, isTold }) => from !== undefined || isTold === true);
  if (said.length === 0) return [];
  const common = { kind: 'fold-note', schemaVersion: 1 } as const;
  const pulse: FoldNote = { ...common, id: 'pulse', about: 'pulse' };
  const from = said
    .filter(({ isPast }) => isPast)
    .map((one) => one.from ?? everything.from)
    .sort()[0];
  // One a day is enough: written again it is another, which whoever has counted without it does not take away.
  const marks: readonly FoldNote[] =
    from === undefined ? [] : [{ ...common, id: `from-${from}`, about: 'mark', from }];
  return [pulse, ...marks].map((body) => ({ op: 'upsert', body }));
}
