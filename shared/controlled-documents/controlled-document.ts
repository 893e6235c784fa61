import { z } from 'zod';
import {
  documentAudiences,
  documentKinds,
  documentPlaces,
  documentStates,
  documentWriters,
} from '../codes/controlled-document.ts';
import { rulingLevels } from '../codes/ruling.ts';
import { accountKey } from '../guard/account-key.ts';
import { instant, isoDate } from '../kernel/date-schemas.ts';
import { entityId } from '../kernel/ids.ts';
import { fileTypes, mostDocumentBytes } from './file-type.ts';

const happened = { at: instant, by: accountKey };

/** What a version is: an address elsewhere, or a file that lies here in a record of its own. */
const documentContent = z.discriminatedUnion('type', [
  z.object({ type: z.literal('link'), url: z.url({ protocol: /^https$/ }).max(1_000) }),
  z.object({
    type: z.literal('file'),
    fileType: z.enum(fileTypes),
    /** Bytes. */
    size: z.int().min(1).max(mostDocumentBytes),
  }),
]);
export type DocumentContent = z.infer<typeof documentContent>;

/** One version. It is never changed: what is wrong in it is put right by the next. */
const documentVersion = z.object({
  /** 1, 2, 3 … in the order they were published. */
  number: z.int().min(1),
  /** The day it holds from, which may lie ahead; never before that of the version before it. */
  from: isoDate,
  /** What is new in it, guarded, at most 200 characters; may be empty. */
  news: z.string().max(200),
  /** As whom it was published. */
  as: z.enum(documentWriters),
  at: instant,
  content: documentContent,
});
export type DocumentVersion = z.infer<typeof documentVersion>;

/**
 * A styrande dokument (handbook §8, "One place, latest version"): a form, a routine, a template or an agreement with its
 * versions, all kept. No person is ever in it.
 */
export const controlledDocument = z.object({
  kind: z.literal('controlled-document'),
  id: entityId,
  schemaVersion: z.literal(1),
  state: z.enum(documentStates),
  /** By title. */
  sort: z.string(),
  /** Guarded, at most 120 characters. */
  title: z.string().min(1).max(120),
  documentKind: z.enum(documentKinds),
  /** Where it opens from; nowhere but its own page when left out. */
  place: z.enum(documentPlaces).optional(),
  audiences: z.array(z.enum(documentAudiences)).min(1),
  /** Whose it is: the county's (the federation publishes it), a styrgrupp's or a team's. */
  level: z.enum(rulingLevels),
  teamId: entityId.optional(),
  steeringGroupId: entityId.optional(),
  versions: z.array(documentVersion).min(1),
  history: z.array(
    z.discriminatedUnion('type', [
      z.object({ type: z.literal('published'), number: z.int().min(1), ...happened }),
      z.object({ type: z.literal('changed'), ...happened }),
      z.object({ type: z.literal('withdrawn'), ...happened }),
      z.object({ type: z.literal('restored'), ...happened }),
    ]),
  ),
});
export type ControlledDocument = z.infer<typeof controlledDocument>;

/** The file of one version, in a record of its own: the list of documents is read without it. */
export const controlledDocumentFile = z.object({
  kind: z.literal('controlled-document-file'),
  /** {@link fileIdOf} */
  id: entityId,
  schemaVersion: z.literal(1),
  /** In base 64. */
  bytes: z.base64().max(Math.ceil(mostDocumentBytes / 3) * 4),
});
export type ControlledDocumentFile = z.infer<typeof controlledDocumentFile>;

export function fileIdOf(documentId: string, number: number): string {
  return `${documentId}-${number}`;
}
