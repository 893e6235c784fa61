import type { Action } from '../../../shared/access/access.ts';
import type { CommandOf, Verb } from '../../../shared/commands/command.ts';
import type { Refusal } from '../../../shared/commands/refusals.ts';
import {
  closeRevision,
  commentRevision,
  openRevision,
} from '../../../shared/county-work/revise.ts';
import { revisionIdOf } from '../../../shared/county-work/revision-year.ts';
import {
  type CountyContext,
  publishExample,
  spreadExample,
  withdrawExample,
} from '../../../shared/county-work/spread.ts';
import { endWorkGroup, formWorkGroup, reportWorkGroup } from '../../../shared/county-work/work.ts';
import { err, ok, type Result } from '../../../shared/kernel/result.ts';
import type { RuledContext } from '../../../shared/rules/ruled-context.ts';
import { ask, type Change, create, type Handler } from '../commands/handler.ts';
import { inFederation } from '../commands/places.ts';
import type { App } from '../context/app.ts';
import { type DocumentOf, read, replacing, teamScope } from '../documents/stored.ts';
import { tellFromCountyJob } from '../jobs/jobs.ts';
import type { Write } from '../ports.ts';
import { countyPersonFor } from './county-person.ts';

type CountyKind = 'good-example' | 'work-group' | 'agreement-revision';
type CountyDocument = DocumentOf<CountyKind>;

/** A good example that has been lifted, on its way to all teams. */
export const spreadExampleHandler: Handler<CommandOf<'spread-example'>> = {
  place: inFederation,
  async decide(app, command, ctx) {
    const found = await countyPersonFor(app, ctx, 'lead-county-work');
    if (!found.ok) return found;
    const { teamId, deviationId } = command;
    if (!found.value.landscape.teams.has(teamId)) return err({ code: 'not-found', what: 'team' });
    const deviation = await read(app.store, teamScope(teamId), 'deviation', deviationId);
    if (deviation === undefined) return err({ code: 'not-found', what: 'deviation' });
    const before = await read(app.store, 'federation', 'good-example', deviationId);
    const { as } = found.value;
    const spread = spreadExample(deviation.body, before?.body, command, { ...ctx, as });
    if (!spread.ok) return spread;
    const writes = before ? replacing(before, spread.value) : [create(spread.value)];
    return changed(spread.value, writes, ctx);
  },
};

/** What is there already is changed by one who may, and saved. */
function changing<V extends Verb, K extends CountyKind>(
  kind: K,
  action: Action,
  idOf: (command: CommandOf<V>) => string,
  step: (
    body: DocumentOf<K>,
    command: CommandOf<V>,
    ctx: CountyContext,
  ) => Result<DocumentOf<K>, Refusal>,
): Handler<CommandOf<V>> {
  return {
    place: inFederation,
    async decide(app, command, ctx) {
      const found = await countyPersonFor(app, ctx, action);
      if (!found.ok) return found;
      const stored = await read(app.store, 'federation', kind, idOf(command));
      if (stored === undefined) return err({ code: 'not-found', what: kind });
      const stepped = step(stored.body, command, { ...ctx, as: found.value.as });
      return stepped.ok ? changed(stepped.value, replacing(stored, stepped.value), ctx) : stepped;
    },
  };
}

export const publishExampleHandler = changing<'publish-example', 'good-example'>(
  'good-example',
  'lead-county-work',
  ({ exampleId }) => exampleId,
  (example, _command, ctx) => publishExample(example, ctx),
);
export const withdrawExampleHandler = changing<'withdraw-example', 'good-example'>(
  'good-example',
  'lead-county-work',
  ({ exampleId }) => exampleId,
  (example, _command, ctx) => withdrawExample(example, ctx),
);
export const reportWorkGroupHandler = changing<'report-work-group', 'work-group'>(
  'work-group',
  'lead-county-work',
  ({ workGroupId }) => workGroupId,
  reportWorkGroup,
);
export const endWorkGroupHandler = changing<'end-work-group', 'work-group'>(
  'work-group',
  'lead-county-work',
  ({ workGroupId }) => workGroupId,
  (group, _command, ctx) => endWorkGroup(group, ctx),
);
export const commentRevisionHandler = changing<'comment-revision', 'agreement-revision'>(
  'agreement-revision',
  'comment-agreement',
  ({ revisionId }) => revisionId,
  commentRevision,
);
export const closeRevisionHandler = changing<'close-revision', 'agreement-revision'>(
  'agreement-revision',
  'decide-county-work',
  ({ revisionId }) => revisionId,
  closeRevision,
);

export const formWorkGroupHandler: Handler<CommandOf<'form-work-group'>> = {
  place: inFederation,
  async decide(app, command, ctx) {
    const leads = await leading(app, ctx);
    if (!leads.ok) return leads;
    const formed = formWorkGroup(command, leads.value);
    return formed.ok ? changed(formed.value, [create(formed.value)], ctx) : formed;
  },
};

export const openRevisionHandler: Handler<CommandOf<'open-revision'>> = {
  place: inFederation,
  async decide(app, command, ctx) {
    const leads = await leading(app, ctx);
    if (!leads.ok) return leads;
    const id = revisionIdOf(command.year);
    const before = await read(app.store, 'federation', 'agreement-revision', id);
    const opened = openRevision(before?.body, command, leads.value);
    return opened.ok ? changed(opened.value, [create(opened.value)], ctx) : opened;
  },
};

async function leading(app: App, ctx: RuledContext): Promise<Result<CountyContext, Refusal>> {
  const found = await countyPersonFor(app, ctx, 'lead-county-work');
  return found.ok ? ok({ ...ctx, as: found.value.as }) : found;
}

/** What is for all teams is told of when it begins. */
function changed(
  body: CountyDocument,
  writes: readonly Write[],
  { now }: RuledContext,
): Result<Change, Refusal> {
  const last = body.history.at(-1)?.type;
  const isForAll = writes.length > 0 && (last === 'published' || last === 'opened');
  const isComment = body.kind === 'agreement-revision' && body.comments.length > 0;
  const jobs = isForAll && !isComment ? [ask(tellFromCountyJob(body, now))] : [];
  return ok({
    writes: [...writes, ...jobs],
    ids: { [idNames[body.kind]]: body.id },
    subjects: [body.id],
  });
}

const idNames: Readonly<Record<CountyKind, string>> = {
  'good-example': 'exampleId',
  'work-group': 'workGroupId',
  'agreement-revision': 'revisionId',
};
