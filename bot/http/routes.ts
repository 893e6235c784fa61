import { createHash } from 'node:crypto';
import { Router, type Request, type Response } from 'express';
import { z } from 'zod';
import { caseReference } from '../../shared/cases/case.ts';
import { command } from '../../shared/commands/command.ts';
import type { Refusal } from '../../shared/commands/refusal.ts';
import { refusalOf } from '../../shared/commands/unreadable.ts';
import { containsPersonalNumber } from '../../shared/guard/personal-number.ts';
import type { AccountKey } from '../../shared/kernel/account-key.ts';
import { commandId, entityId } from '../../shared/kernel/ids.ts';
import { parsePeriodCode, type PeriodRef } from '../../shared/kernel/period.ts';
import { err, ok, type Result } from '../../shared/kernel/result.ts';
import { planPreviewInput } from '../../shared/meetings/contract.ts';
import { tertialCode } from '../../shared/tallies/tally.ts';
import { actorOf } from './authenticate.ts';
import { sendRefusal } from './errors.ts';
import type { TabApi } from './tab-api.ts';

/** The id is stored with what it did, and it is the sender who writes it. */
const commandBody = z.object({
  id: commandId.refine((id) => !containsPersonalNumber(id)),
  command,
});
const when = z.enum(['upcoming', 'past']).default('upcoming');

/** One address of the API: who asks is known, what is asked for is parsed, the rest is the use case's. */
type Handler = (actor: AccountKey, request: Request) => Promise<Result<unknown, Refusal>>;

/** The tab's API, behind `signedInOnly`: a handler cannot be added that does not know who is asking. */
export function apiRoutes(api: TabApi): Router {
  const router = Router();
  const answer = (handler: Handler) => async (request: Request, response: Response) => {
    const result = await handler(actorOf(response), request);
    if (result.ok) sendView(request, response, result.value);
    else sendRefusal(response, result.error);
  };

  router.post(
    '/commands',
    answer(async (actor, request) => {
      const body = parsed(commandBody, request.body);
      return body.ok ? api.run(actor, body.value.id, body.value.command) : body;
    }),
  );
  router.get(
    '/me',
    answer((actor) => api.me(actor)),
  );
  router.get(
    '/federation',
    answer((actor) => api.federation(actor)),
  );
  router.get(
    '/rules',
    answer((actor) => api.rules(actor)),
  );
  router.get(
    '/steering/:id',
    answer(async (actor, request) => {
      const id = idIn(request, 'id', 'steering-group');
      const period = periodIn(request);
      if (!id.ok) return id;
      return period.ok ? api.steering(actor, id.value, period.value) : period;
    }),
  );
  router.get('/teams/:teamId', answer(ofTeam(api.team.bind(api))));
  router.get('/teams/:teamId/home', answer(ofTeam(api.home.bind(api))));
  router.get('/teams/:teamId/queue', answer(ofTeam(api.queue.bind(api))));
  router.get('/teams/:teamId/cases', answer(ofTeam(api.cases.bind(api))));
  router.get('/teams/:teamId/deviations', answer(ofTeam(api.deviations.bind(api))));
  router.get('/teams/:teamId/offers', answer(ofTeam(api.offers.bind(api))));
  router.get('/teams/:teamId/fk-slot', answer(ofTeam(api.fkSlot.bind(api))));
  router.get('/teams/:teamId/fk-questions', answer(ofTeam(api.fkQuestions.bind(api))));
  router.get(
    '/teams/:teamId/numbers',
    answer(
      ofTeam(async (actor, teamId, request) => {
        const period = periodIn(request);
        return period.ok ? api.numbers(actor, teamId, period.value) : period;
      }),
    ),
  );
  router.get(
    '/teams/:teamId/meetings',
    answer(
      ofTeam(async (actor, teamId, request) => {
        const which = parsed(when, request.query.when, ['when']);
        return which.ok ? api.meetings(actor, teamId, which.value) : which;
      }),
    ),
  );
  router.get(
    '/teams/:teamId/cases/:reference',
    answer(
      ofTeam(async (actor, teamId, request) => {
        const reference = caseReference.safeParse(request.params['reference']);
        return reference.success
          ? api.starCase(actor, teamId, reference.data)
          : err({ code: 'not-found', what: 'case' });
      }),
    ),
  );
  router.get(
    '/teams/:teamId/tallies',
    answer(
      ofTeam(async (actor, teamId, request) => {
        const tertial = parsed(tertialCode.optional(), request.query.tertial, ['tertial']);
        return tertial.ok ? api.tallies(actor, teamId, tertial.value) : tertial;
      }),
    ),
  );
  const atMeeting: readonly (readonly [string, MeetingQuery])[] = [
    ['/teams/:teamId/meetings/:meetingId', api.meeting.bind(api)],
    ['/teams/:teamId/meetings/:meetingId/before', api.before.bind(api)],
    ['/teams/:teamId/meetings/:meetingId/after', api.after.bind(api)],
  ];
  for (const [path, query] of atMeeting) router.get(path, answer(ofMeeting(query)));
  router.post(
    '/teams/:teamId/plan-preview',
    answer(
      ofTeam(async (actor, teamId, request) => {
        const input = parsed(planPreviewInput, request.body);
        return input.ok ? api.planPreview(actor, teamId, input.value) : input;
      }),
    ),
  );
  return router;
}

/**
 * Answers 304 when the asker has this very view already. Not left to express: a browser's fetch with its own
 * If-None-Match also sends Cache-Control: no-cache, and express then sends everything again.
 */
function sendView(request: Request, response: Response, view: unknown): void {
  const body = JSON.stringify(view);
  const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 27)}"`;
  response.set({ 'cache-control': 'no-cache', etag });
  if (request.method === 'GET' && request.get('if-none-match') === etag) response.status(304).end();
  else response.type('json').send(body);
}

type TeamHandler = (
  actor: AccountKey,
  teamId: string,
  request: Request,
) => Promise<Result<unknown, Refusal>>;

function ofTeam(handler: TeamHandler): Handler {
  return async (actor, request) => {
    const teamId = idIn(request, 'teamId', 'team');
    return teamId.ok ? handler(actor, teamId.value, request) : teamId;
  };
}

type MeetingQuery = (
  actor: AccountKey,
  teamId: string,
  meetingId: string,
) => Promise<Result<unknown, Refusal>>;

function ofMeeting(query: MeetingQuery): Handler {
  return ofTeam(async (actor, teamId, request) => {
    const meetingId = idIn(request, 'meetingId', 'meeting');
    return meetingId.ok ? query(actor, teamId, meetingId.value) : meetingId;
  });
}

/** An id that cannot be one names nothing we have: the same answer as for one that is not there. */
function idIn(
  request: Request,
  name: string,
  what: 'team' | 'meeting' | 'steering-group',
): Result<string, Refusal> {
  const id = entityId.safeParse(request.params[name]);
  return id.success ? ok(id.data) : err({ code: 'not-found', what });
}

function periodIn(request: Request): Result<PeriodRef | undefined, Refusal> {
  const { period } = request.query;
  if (period === undefined) return ok(undefined);
  const ref = typeof period === 'string' ? parsePeriodCode(period) : undefined;
  return ref?.ok === true ? ok(ref.value) : err({ code: 'invalid', fields: ['period'] });
}

/** Field names only: what was written in them is never sent back or logged. */
function parsed<T>(
  schema: z.ZodType<T>,
  value: unknown,
  fallbackFields: readonly string[] = [],
): Result<T, Refusal> {
  const result = schema.safeParse(value);
  if (result.success) return ok(result.data);
  const paths = result.error.issues.map((issue) => issue.path.map(String).join('.'));
  const fields = [...new Set(paths.filter((path) => path !== ''))];
  return err(refusalOf(fields.length > 0 ? fields : fallbackFields));
}
