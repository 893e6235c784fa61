import type { StarCase } from '../../../shared/cases/case.ts';
import { type IsoDate, localDate } from '../../../shared/kernel/calendar.ts';
import {
  nextPeriod,
  type Period,
  periodCode,
  periodOf,
  type PeriodRef,
  tertialOf,
} from '../../../shared/kernel/period.ts';
import { isOnLiveAgenda, withoutCase } from '../../../shared/meetings/without-case.ts';
import type { Meeting } from '../../../shared/meetings/meeting.ts';
import { isMistake } from '../../../shared/reports/counting/case-course.ts';
import {
  addedBy,
  addsNothing,
  type KeptFigures,
  keptTogether,
  nothingKept,
} from '../../../shared/reports/kept-figures.ts';
import type { RetentionDecision } from '../../../shared/retention/retention-decision.ts';
import type { RuleBook } from '../../../shared/rules/rule-book.ts';
import type { Team } from '../../../shared/teams/team.ts';
import { type App, today } from '../context/app.ts';
import { createPace } from '../documents/breath.ts';
import type { ParsedDocument } from '../documents/documents.ts';
import { type KeptDocument, ofAllPeriods } from '../documents/kept-document.ts';
import { auditEntry, type Receipt } from '../documents/records.ts';
import { read, teamScope } from '../documents/stored.ts';
import type { Write } from '../ports.ts';

/** What a team's cases are removed from, read once for all that are due. */
export interface PurgeAtHand {
  readonly team: Team;
  readonly rules: RuleBook;
  readonly decision: RetentionDecision;
  /** As they stand after every case that has been removed before. */
  meetings: readonly ParsedDocument<Meeting>[];
  readonly receipts: readonly ParsedDocument<Receipt>[];
}

/** A held meeting is some forty kilobytes, and a commit takes two megabytes. */
const mostMeetings = 20;
const mostReceipts = 40;

/**
 * Removes a case with its history, its places on the agendas of meetings that are over, and the receipts that name it. Its
 * figures are kept in the very commit that removes it; before that, a step that was not the last is taken again.
 *
 * @returns false when it was left for the next time: somebody is about it, or it stands on an agenda
 */
export async function purgeCase(
  app: App,
  starCase: ParsedDocument<StarCase>,
  at: PurgeAtHand,
): Promise<boolean> {
  const { team, rules, decision, receipts } = at;
  const scope = teamScope(team.id);
  const reference = starCase.body.id;
  // A meeting that decided it is not over: there it may still be decided otherwise.
  if (at.meetings.some(({ body }) => isOnLiveAgenda(body, reference))) return false;
  if (!(await offMeetings(app, reference, at))) return false;
  const naming = receipts.filter(({ body }) => Object.values(body.ids).includes(reference));
  const now = app.clock.now();
  const outcome = await app.store.commit(scope, [
    { op: 'remove', kind: 'case', id: reference, etag: starCase.etag },
    ...naming
      .slice(0, mostReceipts)
      .map(({ body, etag }): Write => ({ op: 'remove', kind: 'receipt', id: body.id, etag })),
    ...(await keeping(app, starCase.body, { team, rules })),
    {
      op: 'create',
      body: auditEntry({
        ...{ id: app.ids.next(), at: now, by: 'system', verb: 'case-purged' },
        ...{ teamId: team.id, subjects: [reference, decision.id] },
      }),
    },
  ]);
  return outcome.status === 'saved';
}

/** Off every meeting that is over, some at a time. */
async function offMeetings(app: App, reference: string, at: PurgeAtHand): Promise<boolean> {
  const after = at.meetings.map(({ body, etag }) => ({ body: withoutCase(body, reference), etag }));
  const changed = after.filter(({ body }, n) => body !== at.meetings[n]?.body);
  const etags = new Map<string, string>();
  for (let from = 0; from < changed.length; from += mostMeetings) {
    const some = changed.slice(from, from + mostMeetings);
    const outcome = await app.store.commit(
      teamScope(at.team.id),
      some.map(({ body, etag }) => ({ op: 'replace', body, etag }) as const),
    );
    if (outcome.status !== 'saved') return false;
    some.forEach(({ body }, n) => etags.set(body.id, outcome.etags[n] ?? ''));
  }
  at.meetings = after.map(({ body, etag }) => ({ body, etag: etags.get(body.id) ?? etag }));
  return true;
}

/** The documents of every period that the case counts in, with what it adds to their figures. */
async function keeping(
  app: App,
  starCase: StarCase,
  of: { readonly team: Team; readonly rules: RuleBook },
): Promise<readonly Write[]> {
  // It was never a case, and counts nowhere.
  if (isMistake(starCase)) return [];
  const since = localDate(starCase.raisedAt);
  const counted = { ...of, since };
  const writes: Write[] = [
    await kept(app, of.team.id, ofAllPeriods, { ...nothingKept, cases: 1, since }),
  ];
  const pace = createPace();
  for (const { code, period } of periodsFrom(since, today(app))) {
    const added = addedBy(starCase, period, counted);
    await pace();
    if (!addsNothing(added)) writes.push(await kept(app, of.team.id, code, added));
  }
  return writes;
}

async function kept(app: App, teamId: string, id: string, added: KeptFigures): Promise<Write> {
  const before = await read(app.store, teamScope(teamId), 'kept-figures', id);
  const figures = before === undefined ? added : keptTogether(before.body.kept, added);
  const body: KeptDocument = { kind: 'kept-figures', id, schemaVersion: 1, kept: figures };
  return before === undefined ? { op: 'create', body } : { op: 'replace', body, etag: before.etag };
}

interface CodedPeriod {
  readonly code: string;
  readonly period: Period;
}

/** Every tertial, half-year and year that a day between the two lies in, those that are not over included. */
function periodsFrom(since: IsoDate, until: IsoDate): readonly CodedPeriod[] {
  const year = Number(since.slice(0, 4));
  const firsts: readonly PeriodRef[] = [
    tertialOf(since),
    { kind: 'half-year', year, n: since.slice(5, 7) <= '06' ? 1 : 2 },
    { kind: 'year', year },
  ];
  return firsts.flatMap((first) => {
    const found: CodedPeriod[] = [];
    for (let ref = first; periodOf(ref).from <= until; ref = nextPeriod(ref))
      found.push({ code: periodCode(ref), period: periodOf(ref) });
    return found;
  });
}
