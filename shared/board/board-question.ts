import { z } from 'zod';
import { boardCategories, boardStates } from '../codes/board.ts';
import { accountKey } from '../guard/account-key.ts';
import { instant } from '../kernel/date-schemas.ts';
import { entityId } from '../kernel/ids.ts';

const happened = { at: instant, by: accountKey };

/** As what somebody asks or answers: a seat, which others have after them. Never a person. */
const boardVoice = z.discriminatedUnion('as', [
  z.object({ as: z.literal('coordinator'), teamId: entityId }),
  z.object({ as: z.literal('process-lead') }),
  z.object({ as: z.literal('office') }),
]);
export type BoardVoice = z.infer<typeof boardVoice>;

const boardEvent = z.discriminatedUnion('type', [
  z.object({ type: z.literal('asked'), ...happened }),
  z.object({ type: z.literal('answered'), ...happened }),
  z.object({ type: z.literal('settled'), ...happened }),
  z.object({ type: z.literal('reopened'), ...happened }),
  z.object({ type: z.literal('withdrawn'), ...happened }),
  z.object({ type: z.literal('passed-on'), ...happened }),
  /** The question, by who asked, while nobody had answered. */
  z.object({ type: z.literal('changed'), ...happened }),
  z.object({ type: z.literal('answer-changed'), ...happened, answerId: entityId }),
  z.object({ type: z.literal('answer-withdrawn'), ...happened, answerId: entityId }),
  z.object({ type: z.literal('answer-restored'), ...happened, answerId: entityId }),
]);

/** What stood there, and until when; the first written first. */
const earlier = z.array(z.object({ text: z.string(), until: instant })).optional();

const boardAnswer = z.object({
  id: entityId,
  at: instant,
  voice: boardVoice,
  text: z.string().min(1).max(400),
  earlier,
  /** Taken back by who wrote it; kept, and shown to nobody. */
  withdrawnAt: instant.optional(),
});
export type BoardAnswer = z.infer<typeof boardAnswer>;

/**
 * A question of one samordnare to the others, with their answers (handbook §8: the SST board). About how things are done; no
 * case is ever in it.
 */
export const boardQuestion = z.object({
  kind: z.literal('board-question'),
  id: entityId,
  schemaVersion: z.literal(2),
  state: z.enum(boardStates),
  /** Instant it was asked. */
  sort: instant,
  asker: boardVoice,
  /** Guarded, at most 300 characters. */
  question: z.string().min(1).max(300),
  earlier,
  category: z.enum(boardCategories).optional(),
  /** In the order they were given; each guarded, at most 400 characters. */
  answers: z.array(boardAnswer),
  /** The question to Länsam that it was turned into. */
  rulingId: entityId.optional(),
  history: z.array(boardEvent),
});
export type BoardQuestion = z.infer<typeof boardQuestion>;
