import { type CaseRelation, maySeeCase, relationsTo } from '../case-access.ts';
import { type CaseStatus, caseTypeLabels } from '../../codes/case.ts';
import { partyLabels } from '../../codes/party.ts';
import { priorityGroupLabels } from '../../codes/raising.ts';
import { daysBetween, type IsoDate, localDate } from '../../kernel/calendar.ts';
import { memberLabel } from '../../teams/labels.ts';
import { formatCount, joinWords } from '../../text/format.ts';
import type { CaseState, StarCase } from '../case.ts';
import type { CasesFacts } from './case-facts.ts';
import type { CaseRow, CaseRowFacts, CasesView } from './view.ts';
import { presentAlarms } from '../follow/present-alarms.ts';
import { nextText, statusReason, statusText } from './present-status.ts';

interface Listed {
  readonly starCase: StarCase;
  readonly row: CaseRow;
}

/** The cases the asker may see: their own first, those with alarms before others, ended ones last and newest first. */
export function presentCases(facts: CasesFacts): CasesView {
  const { team } = facts;
  const rows = presentCaseRows(facts);
  return {
    teamId: team.id,
    teamName: team.name,
    summary: summary(rows.filter(({ status }) => !hasEnded(status))),
    rows,
    emptyText: 'Det finns inga ärenden som du kan se.',
    ...(facts.endedAfter === undefined ? {} : { moreEnded: facts.endedAfter }),
    ...(facts.moreEnded && facts.endedAfter === undefined
      ? { moreText: 'Äldre avslutade ärenden hittar du med beteckningen.' }
      : {}),
  };
}

/** A row each, in the same order. */
export function presentCaseRows(
  facts: Omit<CasesFacts, 'moreEnded' | 'endedAfter'>,
): readonly CaseRow[] {
  const listed = facts.cases.flatMap((starCase) => listedFor(starCase, facts));
  const live = listed.filter(({ row }) => !hasEnded(row.status)).sort(byNeed);
  const ended = listed.filter(({ row }) => hasEnded(row.status)).sort(byEnd);
  return [...live, ...ended].map(({ row }) => row);
}

type RowFacts = Parameters<typeof presentCaseRows>[0];

function listedFor(starCase: StarCase, facts: RowFacts): readonly Listed[] {
  const { team, asker } = facts;
  const relations = relationsTo(starCase, team, asker.seatIds);
  if (!maySeeCase(starCase, asker.roles, relations)) return [];
  return [{ starCase, row: caseRow(facts, starCase, relations) }];
}

const own: ReadonlySet<CaseRelation> = new Set([
  'raiser',
  'raising-party',
  'holder',
  'individual-coordinator',
]);

function caseRow(
  { team, rules, today, nextMeetingDate }: RowFacts,
  starCase: StarCase,
  relations: readonly CaseRelation[],
): CaseRow {
  const { current } = starCase;
  const reason = statusReason(starCase);
  return {
    reference: starCase.id,
    typeText: caseTypeLabels[starCase.type],
    status: current.status,
    statusText: statusText(starCase, today),
    ...(reason === undefined ? {} : { reasonText: reason }),
    whoText:
      current.status === 'ongoing' || current.status === 'closed'
        ? `Ärendebärare: ${memberLabel(team, current.caseHolderId)}`
        : `Aktualiserat av: ${partyLabels[starCase.raisingParty]}`,
    nextText: nextText(current, today, nextMeetingDate) ?? '',
    alarms: presentAlarms(team, starCase, rules, today),
    mine: relations.some((relation) => own.has(relation)),
    told: factsOf(team, starCase, today),
  };
}

function factsOf(team: RowFacts['team'], starCase: StarCase, today: IsoDate): CaseRowFacts {
  const { current } = starCase;
  const waits = current.status === 'queued' || current.status === 'raised';
  const groups = starCase.type === 'new' ? starCase.priorityGroups : [];
  return {
    groups: groups.map((group) => priorityGroupLabels[group]),
    ...(waits ? { waitingDays: daysBetween(localDate(starCase.raisedAt), today) } : {}),
    ...(current.status === 'ongoing' ? carriedFacts(team, current) : {}),
  };
}

function carriedFacts(
  team: RowFacts['team'],
  { caseHolderId, nextFollowUp }: Extract<CaseState, { status: 'ongoing' }>,
): Omit<CaseRowFacts, 'groups'> {
  return {
    carrierText: memberLabel(team, caseHolderId),
    ...(nextFollowUp === undefined ? {} : { nextFollowUp }),
  };
}

/** `12 pågående, 4 i kö, 2 aktualiserade. 3 behöver åtgärdas.` */
function summary(rows: readonly CaseRow[]): string {
  const counts = (['ongoing', 'queued', 'raised'] as const).flatMap((status) => {
    const n = rows.filter((row) => row.status === status).length;
    return n === 0 ? [] : [countText(n, status)];
  });
  if (counts.length === 0) return 'Inga aktuella ärenden';
  const alarmed = rows.filter(({ alarms }) => alarms.length > 0).length;
  return alarmed === 0
    ? joinWords(counts)
    : `${joinWords(counts)}. ${formatCount(alarmed, 'ärende', 'ärenden')} behöver ses över.`;
}

function countText(n: number, status: 'ongoing' | 'queued' | 'raised'): string {
  switch (status) {
    case 'ongoing':
      return `${n} pågående`;
    case 'queued':
      return `${n} i kö`;
    case 'raised':
      return formatCount(n, 'aktualiserat', 'aktualiserade');
  }
}

function hasEnded(status: CaseStatus): boolean {
  return endOf[status];
}

const endOf: Readonly<Record<CaseStatus, boolean>> = {
  raised: false,
  queued: false,
  ongoing: false,
  declined: true,
  answered: true,
  withdrawn: true,
  closed: true,
};

function byNeed(a: Listed, b: Listed): number {
  return (
    rank(a.row) - rank(b.row) ||
    compare(dayOf(a.starCase), dayOf(b.starCase)) ||
    compare(a.row.reference, b.row.reference)
  );
}

/** Own cases before others', those with alarms first among each. */
function rank({ mine, alarms }: CaseRow): number {
  return (mine ? 0 : 2) + (alarms.length > 0 ? 0 : 1);
}

/** The day something is to happen; what waits for the team comes by when it was raised. */
function dayOf({ current, raisedAt }: StarCase): string {
  if (current.status === 'ongoing') return current.nextFollowUp ?? localDate(current.receivedAt);
  return localDate(raisedAt);
}

function byEnd(a: Listed, b: Listed): number {
  return (
    compare(endedAt(b.starCase.current), endedAt(a.starCase.current)) ||
    compare(b.row.reference, a.row.reference)
  );
}

function endedAt(current: CaseState): string {
  return 'at' in current ? current.at : '';
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
