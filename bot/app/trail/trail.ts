import { mayDo } from '../../../shared/access/access.ts';
import type { Refusal } from '../../../shared/commands/refusals.ts';
import type { AccountKey } from '../../../shared/kernel/account-key.ts';
import { addDays, type Instant, zonedInstant } from '../../../shared/kernel/calendar.ts';
import { err, ok, type Result } from '../../../shared/kernel/result.ts';
import { csvOf } from '../../../shared/text/csv.ts';
import { csvHead, csvRow } from '../../../shared/trail/present-csv.ts';
import {
  bookChoices,
  presentCheck,
  presentLine,
  seatChoices,
  trailEmptyText,
  trailLead,
} from '../../../shared/trail/present-trail.ts';
import type {
  TrailBook,
  TrailCheckView,
  TrailFilter,
  TrailView,
} from '../../../shared/trail/view.ts';
import type { App } from '../context/app.ts';
import type { Download } from '../context/download.ts';
import { teamScope } from '../documents/stored.ts';
import { asker, type TeamAtHand, teamFor } from '../permission/permission.ts';
import type { Scope } from '../ports.ts';
import { linesBack, type NumberedLine } from './lines-back.ts';
import { verifyLog } from './verify.ts';

export interface TrailAsked extends Omit<TrailFilter, 'book'> {
  readonly teamId: string;
  readonly book?: TrailBook | undefined;
  /** As the page before said where it ended. */
  readonly before?: number | undefined;
}

const linesOnPage = 50;

/** A team's log, a page at a time; who reads it is in it. */
export async function trail(
  app: App,
  actor: AccountKey,
  { before, ...asked }: TrailAsked,
): Promise<Result<TrailView, Refusal>> {
  const found = await trailFor(app, actor, asked);
  if (!found.ok) return found;
  const { team, roles, books, filter } = found.value;
  await app.readLog.note(actor, asked.teamId, 'trail');
  const lines: NumberedLine[] = [];
  let more: number | undefined;
  for await (const one of matching(app, asked.teamId, filter, before)) {
    // The last minutes' lines are shown together: only what is sealed can be gone on from.
    if (lines.length >= linesOnPage && one.number !== undefined) {
      more = one.number + 1;
      break;
    }
    lines.push(one);
  }
  return ok({
    teamId: team.body.id,
    teamName: team.body.name,
    lead: trailLead,
    books: bookChoices(books),
    book: filter.book,
    seats: seatChoices(team.body),
    rows: lines.map(({ line, number }) => presentLine({ ...line, number }, team.body)),
    emptyText: trailEmptyText,
    ...(more !== undefined && { moreEnded: String(more) }),
    opensCases: mayDo(roles, 'read-case-rows').allowed,
  });
}

/** All that is chosen of a log, as a table for a spreadsheet. */
export async function trailCsv(
  app: App,
  actor: AccountKey,
  asked: TrailAsked,
): Promise<Result<Download, Refusal>> {
  const found = await trailFor(app, actor, asked);
  if (!found.ok) return found;
  const { team, filter } = found.value;
  await app.readLog.note(actor, asked.teamId, 'trail-file');
  const rows: (readonly string[])[] = [csvHead];
  for await (const { line, number } of matching(app, asked.teamId, filter, undefined))
    rows.push(csvRow({ ...line, number }, team.body));
  const fileName = `logg-${team.body.code}-${filter.book}.csv`;
  return ok({ fileName, mediaType: 'text/csv', text: csvOf(rows) });
}

/** Whether the team's logs hold together, reckoned anew from their first line. */
export async function trailCheck(
  app: App,
  actor: AccountKey,
  { teamId }: { readonly teamId: string },
): Promise<Result<TrailCheckView, Refusal>> {
  const found = await teamFor(app, teamId, asker(app, actor), 'read-trail');
  if (!found.ok) return found;
  return ok(presentCheck(await verifyLog(app.store, teamScope(teamId))));
}

interface TrailAtHand extends TeamAtHand {
  readonly books: readonly TrailBook[];
  readonly filter: TrailFilter;
}

async function trailFor(
  app: App,
  actor: AccountKey,
  { teamId, book = 'changes', ...rest }: TrailAsked,
): Promise<Result<TrailAtHand, Refusal>> {
  const found = await teamFor(app, teamId, asker(app, actor), 'read-trail');
  if (!found.ok) return found;
  const { roles } = found.value;
  // What is done above the teams is nobody's in a team.
  const books: readonly TrailBook[] = roles.includes('auditor')
    ? ['changes', 'reads', 'seats', 'federation']
    : ['changes', 'reads', 'seats'];
  if (!books.includes(book)) return err({ code: 'denied', reason: 'only-who-audits' });
  return ok({ ...found.value, books, filter: { book, ...rest } });
}

function matching(
  app: App,
  teamId: string,
  filter: TrailFilter,
  before: number | undefined,
): AsyncGenerator<NumberedLine> {
  const { book } = filter;
  const scope: Scope = book === 'seats' || book === 'federation' ? 'federation' : teamScope(teamId);
  const from = filter.from === undefined ? undefined : zonedInstant(filter.from, '00:00');
  const until = filter.to === undefined ? undefined : zonedInstant(addDays(filter.to, 1), '00:00');
  const lines = linesBack(app.store, scope, {
    trail: book === 'reads' ? 'reads' : 'changes',
    before,
    from,
  });
  return only(lines, (one) => isAsked(one, teamId, filter, { from, until }));
}

async function* only(
  lines: AsyncGenerator<NumberedLine>,
  isWanted: (one: NumberedLine) => boolean,
): AsyncGenerator<NumberedLine> {
  for await (const one of lines) if (isWanted(one)) yield one;
}

function isAsked(
  { line }: NumberedLine,
  teamId: string,
  { book, reference, seat }: TrailFilter,
  {
    from = '',
    until = '9',
  }: { readonly from?: Instant | undefined; readonly until?: Instant | undefined },
): boolean {
  return (
    (book !== 'seats' || line.teamId === teamId) &&
    (reference === undefined || line.subjects.includes(reference)) &&
    (seat === undefined || (line.seats ?? []).includes(seat) || line.subjects.includes(seat)) &&
    line.at >= from &&
    line.at < until
  );
}
