import { z } from 'zod';
import { shapeOf } from '../forms/schema.ts';
import { entityId } from '../kernel/ids.ts';
import { changeDocumentForm, publishDocumentForm, publishVersionForm } from './forms.ts';

const ofDocument = { documentId: entityId };

/** Far more than is taken: what is somewhat too large is told so in words. */
const absurdLength = 4_000_000;

/** An address, or a file in base 64 with what it is called; which, the domain asks. */
const content = {
  link: z
    .url({ protocol: /^https$/ })
    .max(1_000)
    .optional(),
  file: z
    .object({ name: z.string().min(1).max(300), bytes: z.base64().max(absurdLength) })
    .optional(),
};

export const documentCommands = [
  /** `owner`: whose it is, as rulings are of somebody: see `rulings/whose.ts`. */
  z.object({
    verb: z.literal('publish-document'),
    ...shapeOf(publishDocumentForm),
    ...content,
  }),
  z.object({
    verb: z.literal('publish-document-version'),
    ...ofDocument,
    ...shapeOf(publishVersionForm),
    ...content,
  }),
  /** What it is called, for whom it is and where it opens from; the versions stay as they are. */
  z.object({
    verb: z.literal('change-document'),
    ...ofDocument,
    ...shapeOf(changeDocumentForm),
  }),
  z.object({ verb: z.literal('withdraw-document'), ...ofDocument }),
  z.object({ verb: z.literal('restore-document'), ...ofDocument }),
] as const;
