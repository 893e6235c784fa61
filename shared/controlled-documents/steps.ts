import type {
  DocumentAudience,
  DocumentKind,
  DocumentPlace,
  DocumentWriter,
} from '../codes/controlled-document.ts';
import { guardedField } from '../guard/guarded-field.ts';
import type { GuardedRefusal } from '../guard/refusals.ts';
import type { IsoDate } from '../kernel/calendar.ts';
import { type CommandContext, happenedNow } from '../kernel/context.ts';
import { err, ok, type Result } from '../kernel/result.ts';
import { swedishSortKey } from '../text/format.ts';
import { checkedVersion, type ContentInput } from './content.ts';
import type { ControlledDocument, DocumentVersion } from './controlled-document.ts';
import type { DocumentOwner } from './document-reach.ts';
import { mostTitle } from './forms.ts';
import type { DocumentRefusal } from './refusals.ts';
import { latestVersion } from './versions.ts';

/** What a document is called, for whom and where. */
export interface DocumentHead {
  readonly title: string;
  readonly documentKind: DocumentKind;
  readonly audiences: readonly DocumentAudience[];
  readonly place?: DocumentPlace | undefined;
  readonly confirmed?: string[] | undefined;
}
export interface VersionInput extends ContentInput {
  readonly from: IsoDate;
}

/** A new document, with its first version. */
export function publishDocument(
  input: DocumentHead & VersionInput,
  { owner, as }: { readonly owner: DocumentOwner; readonly as: DocumentWriter },
  ctx: CommandContext,
): Result<ControlledDocument, DocumentRefusal> {
  const head = checkedHead(input);
  const first = versionOf(1, input, as, ctx);
  // What is wrong with any of the texts is told at once.
  if (!head.ok && !first.ok && first.error.code === 'guarded')
    return err({ code: 'guarded', refused: [...head.error.refused, ...first.error.refused] });
  if (!head.ok) return head;
  if (!first.ok) return first;
  return ok({
    kind: 'controlled-document',
    id: ctx.newId(),
    schemaVersion: 1,
    state: 'current',
    ...head.value,
    ...owner,
    versions: [first.value],
    history: [{ type: 'published', number: 1, ...happenedNow(ctx) }],
  });
}

/** The next version. Those before it stay as they were published. */
export function publishVersion(
  document: ControlledDocument,
  input: VersionInput,
  as: DocumentWriter,
  ctx: CommandContext,
): Result<ControlledDocument, DocumentRefusal> {
  if (document.state === 'withdrawn') return err({ code: 'document-is-withdrawn' });
  const { number: last, from: earliest } = latestVersion(document);
  if (input.from < earliest) return err({ code: 'document-version-too-early', earliest });
  const next = versionOf(last + 1, input, as, ctx);
  if (!next.ok) return next;
  return ok({
    ...document,
    versions: [...document.versions, next.value],
    history: [...document.history, { type: 'published', number: last + 1, ...happenedNow(ctx) }],
  });
}

/** Another title, kind, audience or place of use; no version is touched. */
export function changeDocument(
  document: ControlledDocument,
  input: DocumentHead,
  ctx: CommandContext,
): Result<ControlledDocument, DocumentRefusal> {
  if (document.state === 'withdrawn') return err({ code: 'document-is-withdrawn' });
  const head = checkedHead(input);
  if (!head.ok) return head;
  const history = [...document.history, { type: 'changed' as const, ...happenedNow(ctx) }];
  // One that opened from somewhere may open from nowhere now.
  return ok({ ...document, place: undefined, ...head.value, history });
}

/** No longer shown as something to use. It is kept, with all its versions. */
export function withdrawDocument(
  document: ControlledDocument,
  ctx: CommandContext,
): Result<ControlledDocument, DocumentRefusal> {
  if (document.state === 'withdrawn') return err({ code: 'document-is-withdrawn' });
  const history = [...document.history, { type: 'withdrawn' as const, ...happenedNow(ctx) }];
  return ok({ ...document, state: 'withdrawn', history });
}

export function restoreDocument(
  document: ControlledDocument,
  ctx: CommandContext,
): Result<ControlledDocument, DocumentRefusal> {
  if (document.state === 'current') return err({ code: 'document-is-not-withdrawn' });
  const history = [...document.history, { type: 'restored' as const, ...happenedNow(ctx) }];
  return ok({ ...document, state: 'current', history });
}

type StoredHead = Pick<
  ControlledDocument,
  'title' | 'sort' | 'documentKind' | 'audiences' | 'place'
>;

function checkedHead(input: DocumentHead): Result<StoredHead, GuardedRefusal> {
  const { documentKind, audiences, place, confirmed } = input;
  const title = guardedField('title', input.title, { maxLength: mostTitle, confirmed });
  if (!title.ok) return title;
  return ok({
    title: title.value,
    sort: swedishSortKey(title.value),
    documentKind,
    audiences: [...new Set(audiences)],
    ...(place === undefined ? {} : { place }),
  });
}

function versionOf(
  number: number,
  input: VersionInput,
  as: DocumentWriter,
  ctx: CommandContext,
): Result<DocumentVersion, DocumentRefusal> {
  const checked = checkedVersion(input);
  return checked.ok ? ok({ number, from: input.from, as, at: ctx.now, ...checked.value }) : checked;
}
