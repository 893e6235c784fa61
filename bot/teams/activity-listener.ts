import type { IncomingMessage, ServerResponse } from 'node:http';
import { faultText, isHangUp, noteFault } from '../app/fault.ts';
import type { Ids, Log } from '../app/ports.ts';
import { badRequestText, tooLargeText } from '../../shared/text/http.ts';
import { inboundActivity } from './activity.ts';
import { KeysUnavailable } from '../issuers/signing-keys.ts';
import { NotFromTeams } from './connector/channel-token.ts';
import { type Bot, FromAnotherTenant } from './bot.ts';
import { maySendTo, type ServiceUrlRule } from './connector/service-url.ts';

interface ListenerOptions {
  readonly bot: Bot;
  readonly rule: ServiceUrlRule;
  readonly log: Log;
  readonly ids: Ids;
}

interface Answer {
  readonly status: number;
  readonly body?: unknown;
}

const mostBytes = 256 * 1024;

/** Takes `POST /api/messages` of any server: reads the body itself, up to 256 KB, and never throws. */
export function activityListener(
  options: ListenerOptions,
): (request: IncomingMessage, response: ServerResponse) => Promise<void> {
  return async (request, response) => {
    const { status, body } = await answerTo(options, request).catch((error: unknown) =>
      onFailure(options, error),
    );
    response.statusCode = status;
    // The rest of a body that was too large is not read.
    if (status === 413) response.setHeader('connection', 'close');
    if (body === undefined) {
      response.end();
      return;
    }
    response.setHeader('content-type', 'application/json; charset=utf-8');
    response.end(JSON.stringify(body));
  };
}

async function answerTo(
  { bot, rule, log }: ListenerOptions,
  request: IncomingMessage,
): Promise<Answer> {
  const text = await readBody(request);
  if (text === undefined) return { status: 413, body: { code: 'too-large', text: tooLargeText } };
  const activity = inboundActivity.safeParse(parseJson(text));
  if (!activity.success) {
    log.warn('activity-unreadable', {
      places: activity.error.issues
        .map(({ path }) => path.join('.'))
        .join(' ')
        .slice(0, 200),
    });
    return { status: 400, body: { code: 'bad-request', text: badRequestText } };
  }
  // What arrives is answered at the address it names, with our token: it must be Teams, or in local mode ourselves.
  if (!maySendTo(activity.data.serviceUrl, rule)) {
    log.warn('activity-from-elsewhere');
    return { status: 403, body: { code: 'bad-request', text: badRequestText } };
  }
  const invoked = await bot.receive(request.headers.authorization ?? '', activity.data);
  return invoked ?? { status: 200 };
}

function onFailure({ log, ids }: ListenerOptions, error: unknown): Answer {
  // Nobody is there to be answered.
  if (isHangUp(error)) return { status: 400 };
  if (error instanceof NotFromTeams) {
    log.warn('activity-not-from-teams');
    return { status: 401 };
  }
  // It may well be Teams: whoever sent it is to try again.
  if (error instanceof KeysUnavailable) {
    log.error('activity-keys-unavailable');
    return { status: 503 };
  }
  if (error instanceof FromAnotherTenant) {
    log.warn('activity-from-another-tenant');
    return { status: 403, body: { code: 'bad-request', text: badRequestText } };
  }
  const fault = noteFault({ log, ids }, { event: 'activity-failed', place: 'activity', error });
  return { status: 500, body: { code: 'accident', text: faultText(error, fault) } };
}

/** Undefined when it is larger than any activity; what comes then is left unread. */
function readBody(request: IncomingMessage): Promise<string | undefined> {
  if (Number(request.headers['content-length'] ?? 0) > mostBytes) return Promise.resolve(undefined);
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let bytes = 0;
    request.on('data', (chunk: Buffer) => {
      bytes += chunk.length;
      if (bytes <= mostBytes) chunks.push(chunk);
      else {
        request.pause();
        resolve(undefined);
      }
    });
    request.on('end', () => resolve(Buffer.concat(chunks).toString('utf8')));
    // A connection that is cut in the middle is told so too.
    request.on('error', reject);
  });
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined; // Read as an activity it lacks everything, and is refused as such.
  }
}
