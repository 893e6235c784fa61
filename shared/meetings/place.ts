import { z } from 'zod';
import { agendaParts } from '../codes/agenda.ts';
import { entityId } from '../kernel/ids.ts';

/** A place on the agenda that a meeting can be at: a case, a topic, or a part with neither, such as FK's hour. */
export const agendaPlace = z.discriminatedUnion('of', [
  z.object({ of: z.literal('item'), itemId: entityId }),
  z.object({ of: z.literal('topic'), topicId: entityId }),
  z.object({ of: z.literal('part'), part: z.enum(agendaParts) }),
]);
export type AgendaPlace = z.infer<typeof agendaPlace>;
