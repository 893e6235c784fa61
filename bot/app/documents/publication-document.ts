import { z } from 'zod';
import { publication } from '../../../shared/reports/publications/publication.ts';

/** A team has one. */
export const publicationId = 'all';

/** All that has left a team of what tells its individuals apart, in the order it left. */
export const publicationDocument = z.object({
  kind: z.literal('publication'),
  id: z.string(),
  schemaVersion: z.literal(1),
  publication,
});
export type PublicationDocument = z.infer<typeof publicationDocument>;
