import { addDays, type IsoDate } from '../../../shared/kernel/calendar.ts';
import { periodCode, periodOf, type PeriodRef } from '../../../shared/kernel/period.ts';
import { parsePeriodCode } from '../../../shared/kernel/period-code.ts';
import type { RuleBook } from '../../../shared/rules/rule-book.ts';
import type { Team } from '../../../shared/teams/team.ts';
import { type App, today } from '../context/app.ts';
import type { FoldDocument, FoldNote } from '../documents/fold-documents.ts';
import { type SetApart, setApartIn } from '../documents/set-apart.ts';
import { listAll, read, readable, replacing, teamScope } from '../documents/stored.ts';
import { DocumentUnreadable } from '../errors.ts';
import type { Etag, Write } from '../ports.ts';
import { figuresVersion, foldKey } from './fold-key.ts';

type FoldHead = Extract<FoldNote, { about: 'head' }>;

/** What is known of a team's folds before any of them is read. */
export interface FoldState {
  readonly head?: { readonly body: FoldHead; readonly etag: Etag };
  /** Of the last thing written that figures count; none where nothing has been since there are folds. */
  readonly pulse: string;
  readonly marks: readonly { readonly id: string; readonly etag: Etag; readonly from: IsoDate }[];
}

const foldNotes = { kind: 'fold-note' } as const;

export async function foldState(app: App, teamId: string): Promise<FoldState> {
  let state: FoldState = { pulse: '', marks: [] };
  for (const { body, etag } of await listAll(app.store, teamScope(teamId), foldNotes)) {
    switch (body.about) {
      case 'head':
        state = { ...state, head: { body, etag } };
        break;
      case 'pulse':
        state = { ...state, pulse: etag };
        break;
      case 'mark':
        state = { ...state, marks: [...state.marks, { id: body.id, etag, from: body.from }] };
    }
  }
  return state;
}

/** How a period's numbers are had: as they are kept; by the cases that had not ended by a day; or of all there is. */
export type Way =
  | { readonly way: 'kept'; readonly kept: FoldDocument }
  | { readonly way: 'since'; readonly since: IsoDate; readonly kept?: FoldDocument | undefined }
  | { readonly way: 'all' };

export async function wayToNumbers(
  app: App,
  { team, rules }: { readonly team: Team; readonly rules: RuleBook },
  ref: PeriodRef,
  { head, marks, pulse }: FoldState,
): Promise<Way> {
  const period = periodOf(ref);
  if (head === undefined || marks.some(({ from }) => from <= period.to)) return { way: 'all' };
  const stamp = head.body.stamps[periodCode(ref)];
  const found =
    stamp === undefined
      ? undefined
      : await readable(() => read(app.store, teamScope(team.id), 'fold', periodCode(ref)));
  const kept = found === undefined || found instanceof DocumentUnreadable ? undefined : found.body;
  if (kept === undefined || kept.stamp !== stamp || kept.figures !== figuresVersion) {
    // Nothing has been counted of it yet: of what ended in years before it, nothing belongs to it but what happened later.
    const { lastLate = '' } = head.body;
    const isNew = stamp === undefined && lastLate < period.from;
    return isNew ? { way: 'since', since: `${period.from.slice(0, 4)}-01-01` } : { way: 'all' };
  }
  const { running, settled } = kept;
  const date = today(app);
  const lastDay = period.to < date ? period.to : date;
  const isAsCounted = running === undefined || (running.on === date && running.pulse === pulse);
  if (isAsCounted && kept.by === (await foldKey(team, rules, lastDay)))
    return { way: 'kept', kept };
  return settled === undefined ? { way: 'all' } : { way: 'since', since: settled.until, kept };
}

/** Nothing that belongs to it can come in any more but by what marks it: also for a process whose clock is a little behind. */
export function isFinal(to: IsoDate, date: IsoDate): boolean {
  return addDays(to, 1) < date;
}

/** Cases that had ended before it have been told of by every process, as what changes one of them later is. */
export function settledUntil(date: IsoDate): IsoDate {
  return addDays(date, -1);
}

export interface ToKeep {
  /** As it was when the first of the documents was read. */
  readonly state: FoldState;
  readonly folds: readonly Omit<FoldDocument, 'stamp'>[];
  /** Everything has been read, so that nothing is marked any longer. */
  readonly isAll: boolean;
  readonly known: Pick<FoldHead, 'firstRaised' | 'firstRemoved' | 'lastLate'>;
}

/** As many as the store takes at once. */
const mostMarks = 40;
const mostFolds = 55;

/**
 * Saves what has been counted, for those who read next. Where somebody has saved or written anything meanwhile it is left: the numbers
 * hold for who asked, and are counted again by the next.
 *
 * @returns whether it was saved
 */
export async function keepFolds(
  app: App,
  teamId: string,
  { state, folds, isAll, known }: ToKeep,
): Promise<boolean> {
  const scope = teamScope(teamId);
  if (state.marks.length > 0 && !isAll) return false;
  if (state.marks.length > mostMarks) return false;
  if (countedApart(app, teamId).length > 0) return false;
  // Read in pieces while others write, it may be of no moment that has been.
  const pulse = await read(app.store, scope, 'fold-note', 'pulse');
  if ((pulse?.etag ?? '') !== state.pulse) return false;
  const { head, marks } = state;
  // What is counted on from where it was has the stamp it had: what makes it void gives another, whoever saves last.
  const stampOf = (id: string) =>
    (isAll || marks.length > 0 ? undefined : head?.body.stamps[id]) ?? app.ids.next();
  const stamped = folds.slice(-mostFolds).map((fold) => ({ ...fold, stamp: stampOf(fold.id) }));
  const body: FoldHead = {
    ...{ kind: 'fold-note', id: 'head', schemaVersion: 1, about: 'head' },
    stamps: {
      ...Object.fromEntries(
        Object.entries(head?.body.stamps ?? {}).filter(([code]) => !isMarked(code, marks)),
      ),
      ...Object.fromEntries(stamped.map(({ id, stamp }) => [id, stamp])),
    },
    ...known,
  };
  const writes: readonly Write[] = [
    ...(head === undefined
      ? [{ op: 'create', body } as const]
      : replacing(head, sameOr(head.body, body))),
    ...stamped.map((fold): Write => ({ op: 'upsert', body: fold })),
    ...marks.map(({ id, etag }): Write => ({ op: 'remove', kind: 'fold-note', id, etag })),
  ];
  return (await app.store.commit(scope, writes, 'seen')).status === 'saved';
}

/** What there was, where nothing is otherwise. */
function sameOr(before: FoldHead, after: FoldHead): FoldHead {
  const text = ({ stamps, firstRaised, firstRemoved, lastLate }: FoldHead) =>
    JSON.stringify([Object.entries(stamps).sort(), firstRaised, firstRemoved, lastLate]);
  return text(before) === text(after) ? before : after;
}

/** What of a team could not be read, and counts in figures. */
export function countedApart(app: App, teamId: string): readonly SetApart[] {
  return setApartIn(app.store)
    .all()
    .filter(({ scope, kind }) => scope === teamScope(teamId) && !uncounted.has(kind));
}
const uncounted: ReadonlySet<string> = new Set(['job', 'fold', 'fold-note', 'roll-up']);

function isMarked(code: string, marks: FoldState['marks']): boolean {
  const ref = parsePeriodCode(code);
  return !ref.ok || marks.some(({ from }) => from <= periodOf(ref.value).to);
}
