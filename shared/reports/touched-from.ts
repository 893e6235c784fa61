import type { CaseEvent, StarCase } from '../cases/case.ts';
import type { Deviation } from '../deviations/deviation.ts';
import { type Instant, type IsoDate, localDate } from '../kernel/calendar.ts';
import type { Meeting } from '../meetings/meeting.ts';
import { isMistake } from './counting/case-course.ts';

/**
 * The first day of which the figures may be otherwise when a document is written, or taken away: a period that ended before
 * it is as it was. Undefined where no figure is otherwise. What is in doubt counts as touched: then it is only counted anew.
 */
export function caseTouchedFrom(
  before: StarCase | undefined,
  after: StarCase | undefined,
): IsoDate | undefined {
  if (before === undefined || after === undefined) return first([before, after].flatMap(raisedOn));
  const all = first([before, after].flatMap(raisedOn));
  if (isMistake(before) !== isMistake(after) || said(before) !== said(after)) return all;
  const known = before.history.length;
  if (text(before.history) !== text(after.history.slice(0, known))) return all;
  return first([
    ...after.history.slice(known).flatMap((event) => daysOf(event, after.history)),
    ...closingPutRight(before, after),
  ]);
}

/** When it ended, if it has. */
export function dayEnded({ current }: StarCase): IsoDate | undefined {
  return 'at' in current ? localDate(current.at) : undefined;
}

/** Only a meeting that is over counts. */
export function meetingTouchedFrom(
  before: Meeting | undefined,
  after: Meeting | undefined,
): IsoDate | undefined {
  return first(
    [before, after].flatMap((one) => (one?.current.status === 'closed' ? [one.plan.date] : [])),
  );
}

export function deviationTouchedFrom(
  before: Deviation | undefined,
  after: Deviation | undefined,
): IsoDate | undefined {
  const there = [before, after].filter((one) => one !== undefined);
  const all = first(
    there.flatMap(({ reportedOn, history }) => [
      reportedOn,
      ...history.slice(0, 1).map(({ at }) => localDate(at)),
    ]),
  );
  if (before === undefined || after === undefined) return all;
  const known = before.history.length;
  const isAsBefore =
    before.reportedOn === after.reportedOn &&
    before.category === after.category &&
    text(before.history) === text(after.history.slice(0, known));
  return isAsBefore ? first(after.history.slice(known).map(({ at }) => localDate(at))) : all;
}

function raisedOn(starCase: StarCase | undefined): readonly IsoDate[] {
  return starCase === undefined ? [] : [localDate(starCase.raisedAt)];
}

/** What is known of the case beside what has happened to it. */
function said(starCase: StarCase): string {
  const rest: Partial<StarCase> = { ...starCase };
  delete rest.history;
  delete rest.current;
  // How it is listed, and what is only shown.
  delete rest.state;
  delete rest.sort;
  if ('raisedAgainAs' in rest) delete rest.raisedAgainAs;
  return text(rest);
}

/** A correction is so from the day of what it corrects; all else from its own. */
function daysOf(event: CaseEvent, history: readonly CaseEvent[]): readonly IsoDate[] {
  if (event.type !== 'decision-corrected') return [localDate(event.at)];
  const { corrects } = event;
  if (corrects === undefined) return daysSaid(event);
  const corrected = history[corrects];
  const others = history.filter(
    (one) => one.type === 'decision-corrected' && one.corrects === corrects,
  );
  return [...(corrected === undefined ? [] : [corrected]), ...others].flatMap(daysSaid);
}

function daysSaid(event: CaseEvent): readonly IsoDate[] {
  const at: readonly Instant[] =
    event.type === 'decision-corrected'
      ? event.decided === undefined
        ? []
        : [event.decided.at]
      : [event.at];
  return at.map(localDate);
}

/** What was stored when it was closed is otherwise: also where that was taken back. */
function closingPutRight(
  { current: before }: StarCase,
  { current: after }: StarCase,
): readonly IsoDate[] {
  if (before.status !== 'closed' || after.status !== 'closed') return [];
  const isSame = before.at === after.at && text(before.closing) === text(after.closing);
  return isSame ? [] : [localDate(before.at), localDate(after.at)];
}

function first(days: readonly IsoDate[]): IsoDate | undefined {
  return [...days].sort()[0];
}

/** Plain data: the same values are the same text, in whatever order they were written and read. */
function text(of: unknown): string {
  return JSON.stringify(of, (_, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  );
}
