import { z } from 'zod';
import { shapeOf } from '../forms/schema.ts';
import { entityId } from '../kernel/ids.ts';
import { enteredId } from './entered.ts';
import { assistanceForm, capitalForm, costsForm, postsForm, surveyForm } from './forms.ts';

/** Whose it is: a team's, or without one the county's. */
const ofPlace = { teamId: entityId.optional() };

/** What is not made by cases, entered once and put right by saying it anew. */
export const enteredCommands = [
  z.object({ verb: z.literal('enter-costs'), ...ofPlace, ...shapeOf(costsForm) }),
  z.object({ verb: z.literal('enter-posts'), ...ofPlace, ...shapeOf(postsForm) }),
  z.object({
    verb: z.literal('enter-assistance'),
    teamId: entityId,
    ...shapeOf(assistanceForm),
  }),
  z.object({ verb: z.literal('enter-survey'), ...ofPlace, ...shapeOf(surveyForm) }),
  z.object({ verb: z.literal('enter-capital'), ...shapeOf(capitalForm) }),
  z.object({ verb: z.literal('withdraw-entered'), ...ofPlace, enteredId }),
] as const;
