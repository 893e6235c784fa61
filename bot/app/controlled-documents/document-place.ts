import { mayDo } from '../../../shared/access/access.ts';
import type { DocumentWriter } from '../../../shared/codes/controlled-document.ts';
import type { Refusal } from '../../../shared/commands/refusals.ts';
import type { ControlledDocument } from '../../../shared/controlled-documents/controlled-document.ts';
import {
  type DocumentOwner,
  mayReadDocument,
  documentOwnerNow,
  publishesAs,
  publishing,
} from '../../../shared/controlled-documents/document-reach.ts';
import { err, ok, type Result } from '../../../shared/kernel/result.ts';
import { type RulingPerson, rolesTo } from '../../../shared/rulings/reach.ts';
import type { App } from '../context/app.ts';
import type { ParsedDocument } from '../documents/documents.ts';
import { read } from '../documents/stored.ts';
import type { Asker } from '../permission/permission.ts';
import { type RulingAsker, rulingAsker } from '../rulings/ruling-place.ts';

/** As whom they publish for that team, styrgrupp or the county, or why they may not. */
export function publisherOf(
  person: RulingPerson,
  owner: DocumentOwner,
): Result<DocumentWriter, Refusal> {
  const as = publishesAs(person, owner);
  if (as !== undefined) return ok(as);
  const verdict = mayDo(rolesTo(person, owner), publishing[owner.level]);
  return err({ code: 'denied', reason: verdict.allowed ? 'not-for-your-role' : verdict.reason });
}

type Found = RulingAsker & { readonly stored: ParsedDocument<ControlledDocument> };

/** One that the asker may read; for others it is not there. */
export async function documentFor(
  app: App,
  documentId: string,
  asker: Asker,
): Promise<Result<Found, Refusal>> {
  const asking = await rulingAsker(app, asker);
  if (!asking.ok) return asking;
  const stored = await read(app.store, 'federation', 'controlled-document', documentId);
  if (stored === undefined || !mayReadDocument(asking.value.person, stored.body))
    return err({ code: 'not-found', what: 'document' });
  return ok({ ...asking.value, stored });
}

/** One that the asker may publish in, and as whom. */
export async function documentToWrite(
  app: App,
  documentId: string,
  asker: Asker,
): Promise<Result<Found & { readonly as: DocumentWriter }, Refusal>> {
  const found = await documentFor(app, documentId, asker);
  if (!found.ok) return found;
  const { person, stored } = found.value;
  const as = publisherOf(person, documentOwnerNow(person, stored.body));
  return as.ok ? ok({ ...found.value, as: as.value }) : as;
}
