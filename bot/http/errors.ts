import type { ErrorRequestHandler, Request, Response } from 'express';
import { presentRefusal, type Refusal, type RefusalView } from '../../shared/commands/refusals.ts';
import { badRequestText, tooLargeText, unknownAddressText } from '../../shared/text/http.ts';
import { Accident, DocumentNewer, DocumentUnreadable } from '../app/errors.ts';
import { faultText, isHangUp, noteFault } from '../app/fault.ts';
import type { Ids, Log } from '../app/ports.ts';
import { handlers } from '../app/run/handlers.ts';

/** With what others, or the sender before, have sent. */
const conflicts: ReadonlySet<Refusal['code']> = new Set<Refusal['code']>([
  'busy',
  'other-content',
  'sent-too-late',
]);

/** The one place that knows HTTP's numbers for our refusals. */
function statusOf(refusal: Refusal): number {
  if (refusal.code === 'denied') return refusal.reason === 'not-signed-in' ? 401 : 403;
  if (refusal.code === 'not-found') return 404;
  if (conflicts.has(refusal.code)) return 409;
  if (refusal.code === 'invalid') return 400;
  return 422;
}

export function sendRefusal(response: Response, refusal: Refusal): void {
  sendProblem(response, statusOf(refusal), presentRefusal(refusal));
}

export function sendProblem(response: Response, status: number, problem: RefusalView): void {
  response.status(status).set('cache-control', 'private, no-store').json(problem);
}

/** An API address nobody answers. */
export function sendUnknownAddress(response: Response): void {
  sendProblem(response, 404, { code: 'unknown-address', text: unknownAddressText });
}

/** What express and its parsers throw for a malformed or oversized request carries a 4xx; the rest is our accident. */
export function errorHandler(parts: { readonly log: Log; readonly ids: Ids }): ErrorRequestHandler {
  return (error: unknown, request, response, _next) => {
    const status = clientStatus(error);
    const isGone = isHangUp(error) || request.socket.destroyed;
    const fault =
      status === undefined && !isGone
        ? noteFault(parts, { event: 'request-failed', place: placeOf(request), error })
        : '';
    if (response.headersSent || isGone) {
      // Half an answer is not ended as if it were whole. Express would print the error, message and all.
      response.destroy();
      return;
    }
    if (status === 413) sendProblem(response, 413, { code: 'too-large', text: tooLargeText });
    else if (status !== undefined)
      sendProblem(response, status, { code: 'bad-request', text: badRequestText });
    else {
      const isNewer = error instanceof DocumentNewer;
      const unavailable = isNewer || (error instanceof Accident && error.retryable);
      const problem = { code: codeOf(error), text: faultText(error, fault) };
      sendProblem(response, unavailable ? 503 : 500, problem);
    }
  };
}

function codeOf(error: unknown): 'updating' | 'unreadable' | 'accident' {
  if (error instanceof DocumentNewer) return 'updating';
  return error instanceof DocumentUnreadable ? 'unreadable' : 'accident';
}

/** `POST /commands plan-meeting`: the pattern of the address, since the address itself may hold anything. */
function placeOf(request: Request): string {
  const route: unknown = request.route;
  const pattern = isRecord(route) && typeof route['path'] === 'string' ? route['path'] : '';
  const command: unknown = isRecord(request.body) ? request.body['command'] : undefined;
  const verb: unknown = isRecord(command) ? command['verb'] : undefined;
  const known = typeof verb === 'string' && Object.hasOwn(handlers, verb) ? [verb] : [];
  return [request.method, pattern, ...known].join(' ').trim();
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

function clientStatus(error: unknown): number | undefined {
  if (typeof error !== 'object' || error === null || !('status' in error)) return undefined;
  const { status } = error;
  return typeof status === 'number' && status >= 400 && status < 500 ? status : undefined;
}
