import type { z } from 'zod';
import { lookSchema } from '../kernel/look.ts';

/** When one person last looked at the documents. */
export const documentLook = lookSchema('document-look');
export type DocumentLook = z.infer<typeof documentLook>;
