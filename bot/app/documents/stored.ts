import { starCase, type StarCase } from '../../../shared/cases/case.ts';
import { offer, type Offer } from '../../../shared/offers/offer.ts';
import {
  type AgreementRevision,
  agreementRevision,
} from '../../../shared/county-work/agreement-revision.ts';
import { type GoodExample, goodExample } from '../../../shared/county-work/good-example.ts';
import { type WorkGroup, workGroup } from '../../../shared/county-work/work-group.ts';
import { contact, type Contact } from '../../../shared/contacts/contact.ts';
import { milestone, type Milestone } from '../../../shared/milestones/milestone.ts';
import { ruling, type Ruling } from '../../../shared/rulings/ruling.ts';
import { boardLook, type BoardLook } from '../../../shared/board/board-look.ts';
import {
  type ControlledDocument,
  controlledDocument,
  type ControlledDocumentFile,
  controlledDocumentFile,
} from '../../../shared/controlled-documents/controlled-document.ts';
import {
  type DocumentLook,
  documentLook,
} from '../../../shared/controlled-documents/document-look.ts';
import { boardQuestion, type BoardQuestion } from '../../../shared/board/board-question.ts';
import { tally, type Tally } from '../../../shared/tallies/tally.ts';
import { deviation, type Deviation } from '../../../shared/deviations/deviation.ts';
import { entered, type Entered } from '../../../shared/entered/entered.ts';
import { federation, type Federation } from '../../../shared/federation/federation.ts';
import { gathering, type Gathering } from '../../../shared/gatherings/gathering.ts';
import { importRecord, type ImportRecord } from '../../../shared/imports/import-record.ts';
import { meeting, type Meeting } from '../../../shared/meetings/meeting.ts';
import { calendarFeed, type CalendarFeed } from '../../../shared/calendar/calendar-feed.ts';
import { channel, type Channel } from '../../../shared/teams/channel.ts';
import {
  ruleSetVersion,
  type RuleSetVersion,
  yearlyPlanVersion,
  type YearlyPlanVersion,
} from '../../../shared/rules/version.ts';
import { team, type Team } from '../../../shared/teams/team.ts';
import {
  retentionDecision,
  type RetentionDecision,
} from '../../../shared/retention/retention-decision.ts';
import { type DocumentType, parseStored, type ParsedDocument } from './documents.ts';
import { job, type Job } from '../jobs/job.ts';
import type { Etag, ListRequest, Scope, Store, Stored, StoredBody, Write } from '../ports.ts';
import {
  boardUpgrades,
  caseUpgrades,
  channelUpgrades,
  deviationUpgrades,
  federationUpgrades,
  importUpgrades,
  jobUpgrades,
  meetingUpgrades,
  reportUpgrades,
  rollUpUpgrades,
  teamUpgrades,
} from './upgrades.ts';
import { periodReport, type PeriodReport } from '../../../shared/period-reports/period-report.ts';
import { DocumentUnreadable } from '../errors.ts';
import { readableOnes, readOrSetApart } from './set-apart.ts';
import { createPace } from './breath.ts';
import { type AuditPack, auditPack, auditPackUpgrades } from './audit-pack.ts';
import { rollUpDocument, type RollUpDocument } from './roll-up-document.ts';
import { foldDocument, type FoldDocument, foldNote, type FoldNote } from './fold-documents.ts';
import { keptDocument, type KeptDocument } from './kept-document.ts';
import { publicationDocument, type PublicationDocument } from './publication-document.ts';
import { toldDocument, type ToldDocument } from './told-document.ts';
import { type TrailHead, trailHead } from './trail-head.ts';
import { sendShares, type SendShares } from './send-shares.ts';
import { audit, type Audit, counter, type Counter, receipt, type Receipt } from './records.ts';

/** Every kind of document that is read back, by its `kind`. */
interface Kinds {
  readonly federation: Federation;
  readonly team: Team;
  readonly channel: Channel;
  readonly meeting: Meeting;
  readonly case: StarCase;
  readonly deviation: Deviation;
  readonly offer: Offer;
  readonly ruling: Ruling;
  readonly contact: Contact;
  readonly milestone: Milestone;
  readonly 'good-example': GoodExample;
  readonly 'work-group': WorkGroup;
  readonly 'agreement-revision': AgreementRevision;
  readonly 'board-question': BoardQuestion;
  readonly 'board-look': BoardLook;
  readonly 'controlled-document': ControlledDocument;
  readonly 'controlled-document-file': ControlledDocumentFile;
  readonly 'document-look': DocumentLook;
  readonly tally: Tally;
  readonly entered: Entered;
  readonly 'rule-set': RuleSetVersion;
  readonly 'yearly-plan': YearlyPlanVersion;
  readonly 'retention-decision': RetentionDecision;
  readonly 'calendar-feed': CalendarFeed;
  readonly 'kept-figures': KeptDocument;
  readonly fold: FoldDocument;
  readonly 'fold-note': FoldNote;
  readonly 'roll-up': RollUpDocument;
  readonly 'told-digest': ToldDocument;
  readonly publication: PublicationDocument;
  readonly 'period-report': PeriodReport;
  readonly gathering: Gathering;
  readonly import: ImportRecord;
  readonly counter: Counter;
  readonly receipt: Receipt;
  readonly audit: Audit;
  readonly 'audit-pack': AuditPack;
  readonly 'trail-head': TrailHead;
  readonly job: Job;
  readonly 'send-shares': SendShares;
}
export type Kind = keyof Kinds;
export type DocumentOf<K extends Kind> = Kinds[K];

/** What a case is written as today. */
export const caseVersion = 6;

/** A kind that is written otherwise has another version, which `test/bot/app/stored-shapes.test.ts` holds. */
export const types: { readonly [K in Kind]: DocumentType<Kinds[K]> } = {
  federation: { version: 5, schema: federation, upgrades: federationUpgrades },
  team: { version: 5, schema: team, upgrades: teamUpgrades },
  channel: { version: 6, schema: channel, upgrades: channelUpgrades },
  meeting: { version: 4, schema: meeting, upgrades: meetingUpgrades },
  case: { version: caseVersion, schema: starCase, upgrades: caseUpgrades },
  deviation: { version: 5, schema: deviation, upgrades: deviationUpgrades },
  offer: { version: 1, schema: offer },
  ruling: { version: 1, schema: ruling },
  contact: { version: 1, schema: contact },
  milestone: { version: 1, schema: milestone },
  'good-example': { version: 1, schema: goodExample },
  'work-group': { version: 1, schema: workGroup },
  'agreement-revision': { version: 1, schema: agreementRevision },
  'board-question': { version: 2, schema: boardQuestion, upgrades: boardUpgrades },
  'board-look': { version: 1, schema: boardLook },
  'controlled-document': { version: 1, schema: controlledDocument },
  'controlled-document-file': { version: 1, schema: controlledDocumentFile },
  'document-look': { version: 1, schema: documentLook },
  tally: { version: 1, schema: tally },
  entered: { version: 1, schema: entered },
  'rule-set': { version: 1, schema: ruleSetVersion },
  'yearly-plan': { version: 1, schema: yearlyPlanVersion },
  'retention-decision': { version: 1, schema: retentionDecision },
  'calendar-feed': { version: 1, schema: calendarFeed },
  'kept-figures': { version: 1, schema: keptDocument },
  fold: { version: 1, schema: foldDocument },
  'fold-note': { version: 1, schema: foldNote },
  'roll-up': { version: 2, schema: rollUpDocument, upgrades: rollUpUpgrades },
  'told-digest': { version: 1, schema: toldDocument },
  publication: { version: 1, schema: publicationDocument },
  'period-report': { version: 3, schema: periodReport, upgrades: reportUpgrades },
  gathering: { version: 1, schema: gathering },
  import: { version: 3, schema: importRecord, upgrades: importUpgrades },
  counter: { version: 1, schema: counter },
  receipt: { version: 1, schema: receipt },
  audit: { version: 1, schema: audit },
  'audit-pack': { version: 2, schema: auditPack, upgrades: auditPackUpgrades },
  'trail-head': { version: 1, schema: trailHead },
  job: { version: 14, schema: job, upgrades: jobUpgrades },
  'send-shares': { version: 1, schema: sendShares },
};

/** The version that each kind is written as. */
export const writtenVersions: Readonly<Record<string, number>> = Object.fromEntries(
  Object.entries(types).map(([kind, { version }]) => [kind, version]),
);

export function teamScope(teamId: string): Scope {
  return `team:${teamId}`;
}

export function parse<K extends Kind>(kind: K, stored: Stored): ParsedDocument<Kinds[K]> {
  return parseStored(stored, { [kind]: types[kind] }) as ParsedDocument<Kinds[K]>;
}

export async function read<K extends Kind>(
  store: Store,
  scope: Scope,
  kind: K,
  id: string,
): Promise<ParsedDocument<Kinds[K]> | undefined> {
  const known = recentIn(store, kind).get(`${scope}/${id}`);
  const stored = await store.read(scope, kind, id, known);
  if (stored === undefined) return undefined;
  if (known?.etag === stored.etag) return known as ParsedDocument<Kinds[K]>;
  const parsed = readOrSetApart(store, scope, stored, (item) => parse(kind, item));
  keep(store, scope, parsed);
  return parsed;
}

/** What `asked` reads, or the accident that it cannot be read, which has been noted. */
export async function readable<T>(asked: () => Promise<T>): Promise<T | DocumentUnreadable> {
  try {
    return await asked();
  } catch (error) {
    if (error instanceof DocumentUnreadable) return error;
    throw error;
  }
}

/** What a commit has just saved, as it will be read: the next answer to the same kallelse need not parse it. */
export function noteSaved(
  store: Store,
  scope: Scope,
  writes: readonly Write[],
  etags: readonly Etag[],
): void {
  writes.forEach((write, n) => {
    const etag = etags[n];
    if (write.op === 'remove' || write.body.kind !== 'meeting' || etag === undefined) return;
    keep(store, scope, { body: write.body, etag });
  });
}

/**
 * What was read or saved lately, parsed, of the kinds that are asked for over and over: a meeting while its answers come in,
 * some ten kilobytes each, and what a team's numbers were counted to, which grows with its years. The store is asked all the
 * same: what is here counts only while its etag is current.
 */
const mostRecent: Readonly<Partial<Record<string, number>>> = {
  meeting: 200,
  fold: 60,
  'fold-note': 60,
};
type Recent = Map<string, ParsedDocument<StoredBody>>;
const recent = new WeakMap<Store, Map<string, Recent>>();

function recentIn(store: Store, kind: string): Recent {
  const kinds = recent.get(store) ?? new Map<string, Recent>();
  recent.set(store, kinds);
  const found = kinds.get(kind) ?? new Map<string, ParsedDocument<StoredBody>>();
  kinds.set(kind, found);
  return found;
}

function keep(store: Store, scope: Scope, document: ParsedDocument<StoredBody>): void {
  const { kind, id } = document.body;
  const most = mostRecent[kind];
  if (most === undefined) return;
  const found = recentIn(store, kind);
  const key = `${scope}/${id}`;
  // Deleted first, so that the one that goes is the one unused for longest.
  found.delete(key);
  found.set(key, document);
  const [oldest] = found.keys();
  if (found.size > most && oldest !== undefined) found.delete(oldest);
}

/** Those of a page that can be read; the others are set apart. */
export function parseAll<K extends Kind>(
  store: Store,
  scope: Scope,
  kind: K,
  items: readonly Stored[],
): readonly ParsedDocument<Kinds[K]>[] {
  return readableOnes(store, scope, items, (item) => parse(kind, item));
}

/** All pages of a list, but for what cannot be read, which is set apart. Only for what a single team, or the federation itself, can have. */
export async function listAll<K extends Kind>(
  store: Store,
  scope: Scope,
  request: Omit<ListRequest, 'kind' | 'cursor'> & { readonly kind: K },
): Promise<readonly ParsedDocument<Kinds[K]>[]> {
  const found: ParsedDocument<Kinds[K]>[] = [];
  const pace = createPace();
  let cursor: string | undefined;
  do {
    const page = await store.list(scope, { ...request, ...(cursor && { cursor }) });
    for (const item of page.items) {
      found.push(...parseAll(store, scope, request.kind, [item]));
      await pace();
    }
    cursor = page.cursor;
  } while (cursor !== undefined);
  return found;
}

/** The write that puts `body` in the place of what was read, or nothing when it is the very same. */
export function replacing<T extends StoredBody>(
  before: { readonly body: T; readonly etag: string },
  body: T,
): readonly Write[] {
  return body === before.body ? [] : [{ op: 'replace', body, etag: before.etag }];
}
