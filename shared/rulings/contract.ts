import { z } from 'zod';
import { shapeOf } from '../forms/schema.ts';
import { entityId } from '../kernel/ids.ts';
import {
  askRulingForm,
  decideRulingForm,
  endRulingForm,
  noteRulingForm,
  replaceRulingForm,
} from './forms.ts';

const ofRuling = { rulingId: entityId };

export const rulingCommands = [
  /** `boardQuestionId`: the samordnare's question across teams that becomes one to Länsam. */
  z.object({
    verb: z.literal('ask-ruling'),
    teamId: entityId,
    boardQuestionId: entityId.optional(),
    ...shapeOf(askRulingForm),
  }),
  /** The question that waits is answered; by those who decide, or by their secretary. */
  z.object({ verb: z.literal('decide-ruling'), ...ofRuling, ...shapeOf(decideRulingForm) }),
  /** `whose`: see `whose.ts`. */
  z.object({ verb: z.literal('note-ruling'), ...shapeOf(noteRulingForm) }),
  /** Another holds instead: the chain is kept. */
  z.object({ verb: z.literal('replace-ruling'), ...ofRuling, ...shapeOf(replaceRulingForm) }),
  /** Those who decided say that their secretary wrote what they decided. */
  z.object({ verb: z.literal('confirm-ruling'), ...ofRuling }),
  z.object({ verb: z.literal('end-ruling'), ...ofRuling, ...shapeOf(endRulingForm) }),
] as const;
