import { z } from 'zod';
import { shapeOf } from '../forms/schema.ts';
import { entityId } from '../kernel/ids.ts';
import {
  closeRevisionForm,
  commentRevisionForm,
  openRevisionForm,
  reportBackForm,
  spreadExampleForm,
  workGroupForm,
} from './forms.ts';

const ofExample = { exampleId: entityId };
const ofGroup = { workGroupId: entityId };
const ofRevision = { revisionId: entityId };

export const countyWorkCommands = [
  /** A good example that has been lifted, on its way to all teams. */
  z.object({
    verb: z.literal('spread-example'),
    teamId: entityId,
    deviationId: entityId,
    ...shapeOf(spreadExampleForm),
  }),
  /** The second look, by another than who wrote. */
  z.object({ verb: z.literal('publish-example'), ...ofExample }),
  z.object({ verb: z.literal('withdraw-example'), ...ofExample }),
  z.object({ verb: z.literal('form-work-group'), ...shapeOf(workGroupForm) }),
  z.object({ verb: z.literal('report-work-group'), ...ofGroup, ...shapeOf(reportBackForm) }),
  z.object({ verb: z.literal('end-work-group'), ...ofGroup }),
  z.object({ verb: z.literal('open-revision'), ...shapeOf(openRevisionForm) }),
  z.object({ verb: z.literal('comment-revision'), ...ofRevision, ...shapeOf(commentRevisionForm) }),
  z.object({ verb: z.literal('close-revision'), ...ofRevision, ...shapeOf(closeRevisionForm) }),
] as const;
