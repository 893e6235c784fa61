import type { Refusal } from '../../../shared/commands/refusals.ts';
import {
  type ControlledDocument,
  fileIdOf,
} from '../../../shared/controlled-documents/controlled-document.ts';
import type { DocumentChannel } from '../../../shared/controlled-documents/document-reach.ts';
import { mediaTypes } from '../../../shared/controlled-documents/file-type.ts';
import {
  newAmong,
  presentDocuments,
  presentDocumentsHere,
} from '../../../shared/controlled-documents/present.ts';
import { savedName } from '../../../shared/controlled-documents/present-linked.ts';
import { lastMoment } from '../../../shared/controlled-documents/versions.ts';
import type {
  DocumentsHereView,
  DocumentsView,
} from '../../../shared/controlled-documents/view.ts';
import type { AccountKey } from '../../../shared/kernel/account-key.ts';
import { err, ok, type Result } from '../../../shared/kernel/result.ts';
import type { RulingPerson } from '../../../shared/rulings/reach.ts';
import type { App } from '../context/app.ts';
import { lastLook, noteLook } from '../context/looks.ts';
import { allControlledDocuments } from '../documents/controlled-documents.ts';
import { missingIn } from '../documents/missing.ts';
import { read } from '../documents/stored.ts';
import { asker, teamFor } from '../permission/permission.ts';
import { rulingAsker } from '../rulings/ruling-place.ts';
import { documentFor } from './document-place.ts';

/**
 * All documents that the asker may open; they are searched where they are shown. Whoever is signed in may ask: what is for
 * referrers is for them too. That somebody has looked is noted.
 */
export async function controlledDocuments(
  app: App,
  actor: AccountKey,
): Promise<Result<DocumentsView, Refusal>> {
  const found = await rulingAsker(app, asker(app, actor));
  if (!found.ok) return found;
  const { person, landscape } = found.value;
  const documents = await allControlledDocuments(app);
  const now = app.clock.now();
  const latest = lastMoment(documents, now);
  const since = await noteLook(app, 'document-look', { account: actor, latest });
  return ok({
    ...presentDocuments({
      person,
      teams: [...landscape.teams.values()].map(({ body }) => body),
      documents,
      newTo: { account: actor, since, now },
    }),
    ...missingIn(app, undefined, 'controlled-document'),
  });
}

/** Those that both the asker and everybody else in a channel may open. It is no look: others read it too. */
export async function documentsInChannel(
  app: App,
  actor: AccountKey,
  channel: DocumentChannel,
): Promise<Result<DocumentsView, Refusal>> {
  const found = await rulingAsker(app, asker(app, actor));
  if (!found.ok) return found;
  const { person, landscape } = found.value;
  return ok({
    ...presentDocuments({
      person,
      teams: [...landscape.teams.values()].map(({ body }) => body),
      documents: await allControlledDocuments(app),
      channel,
    }),
    ...missingIn(app, undefined, 'controlled-document'),
  });
}

/** What opens from the forms of a team. */
export async function documentsHere(
  app: App,
  actor: AccountKey,
  teamId: string,
): Promise<Result<DocumentsHereView, Refusal>> {
  const asking = asker(app, actor);
  const team = await teamFor(app, teamId, asking, 'read-team');
  if (!team.ok) return team;
  const found = await rulingAsker(app, asking);
  if (!found.ok) return found;
  const { person } = found.value;
  const documents = await allControlledDocuments(app);
  return ok(presentDocumentsHere(teamId, { person, documents }));
}

/** The documents that have come since somebody looked. */
export async function newDocuments(
  app: App,
  account: AccountKey,
  person: RulingPerson,
): Promise<readonly ControlledDocument[]> {
  const [documents, look] = await Promise.all([
    allControlledDocuments(app),
    lastLook(app, 'document-look', account),
  ]);
  return newAmong({ person, documents }, { account, since: look?.at, now: app.clock.now() });
}

/** The file of one version, whether it holds or not. */
export async function documentFile(
  app: App,
  actor: AccountKey,
  { documentId, number }: { readonly documentId: string; readonly number: number },
): Promise<
  Result<
    { readonly fileName: string; readonly mediaType: string; readonly bytes: Uint8Array },
    Refusal
  >
> {
  const found = await documentFor(app, documentId, asker(app, actor));
  if (!found.ok) return found;
  const document = found.value.stored.body;
  const version = document.versions.find((one) => one.number === number);
  if (version?.content.type !== 'file') return err({ code: 'not-found', what: 'document' });
  const id = fileIdOf(documentId, number);
  const stored = await read(app.store, 'federation', 'controlled-document-file', id);
  if (stored === undefined) return err({ code: 'not-found', what: 'document' });
  return ok({
    fileName: savedName(document, version),
    mediaType: mediaTypes[version.content.fileType],
    bytes: Buffer.from(stored.body.bytes, 'base64'),
  });
}
