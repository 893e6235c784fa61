import type { ErrorRequestHandler, Response } from 'express';
import { presentRefusal, type Refusal, type RefusalView } from '../../shared/commands/refusals.ts';
import {
  accidentText,
  badRequestText,
  tooLargeText,
  unknownAddressText,
} from '../../shared/text/http.ts';
import { Accident } from '../app/errors.ts';
import type { Log } from '../app/ports.ts';

/** The one place that knows HTTP's numbers for our refusals. */
function statusOf(refusal: Refusal): number {
  if (refusal.code === 'denied') return refusal.reason === 'not-signed-in' ? 401 : 403;
  if (refusal.code === 'not-found') return 404;
  if (refusal.code === 'busy') return 409;
  if (refusal.code === 'invalid') return 400;
  return 422;
}

export function sendRefusal(response: Response, refusal: Refusal): void {
  sendProblem(response, statusOf(refusal), presentRefusal(refusal));
}

function sendProblem(response: Response, status: number, problem: RefusalView): void {
  response.status(status).set('cache-control', 'no-store').json(problem);
}

/** An API address nobody answers. */
export function sendUnknownAddress(response: Response): void {
  sendProblem(response, 404, { code: 'unknown-address', text: unknownAddressText });
}

/** What express and its parsers throw for a malformed or oversized request carries a 4xx; the rest is our accident. */
export function errorHandler(log: Log): ErrorRequestHandler {
  return (error: unknown, _request, response, next) => {
    if (response.headersSent) {
      next(error);
      return;
    }
    const status = clientStatus(error);
    if (status === 413) sendProblem(response, 413, { code: 'too-large', text: tooLargeText });
    else if (status !== undefined)
      sendProblem(response, status, { code: 'bad-request', text: badRequestText });
    else {
      log.error('request-failed', { code: error instanceof Accident ? error.code : nameOf(error) });
      const unavailable = error instanceof Accident && error.retryable;
      sendProblem(response, unavailable ? 503 : 500, { code: 'accident', text: accidentText });
    }
  };
}

function clientStatus(error: unknown): number | undefined {
  if (typeof error !== 'object' || error === null || !('status' in error)) return undefined;
  const { status } = error;
  return typeof status === 'number' && status >= 400 && status < 500 ? status : undefined;
}

function nameOf(error: unknown): string {
  return error instanceof Error ? error.name : typeof error;
}
