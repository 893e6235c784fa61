import { z } from 'zod';
import { shapeOf } from '../forms/schema.ts';
import { entityId } from '../kernel/ids.ts';
import { retentionForm } from './forms.ts';

export const retentionCommands = [
  z.object({ verb: z.literal('register-retention'), ...shapeOf(retentionForm) }),
  z.object({ verb: z.literal('begin-retention'), decisionId: entityId }),
  z.object({ verb: z.literal('end-retention'), decisionId: entityId }),
] as const;

type RetentionCommand = z.infer<(typeof retentionCommands)[number]>;
export type RetentionCommandOf<V extends RetentionCommand['verb']> = Extract<
  RetentionCommand,
  { verb: V }
>;
