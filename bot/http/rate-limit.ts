import type { Request, RequestHandler, Response } from 'express';
import { ipKeyGenerator, rateLimit } from 'express-rate-limit';
import { tooManyText } from '../../shared/text/http.ts';
import { sendProblem } from './errors.ts';

/** Seconds in which so many are let through; then a new count begins. */
const windowSeconds = 30;

/**
 * An open meeting is asked for every second and a half by each who has it open; somebody with ten tabs asks two hundred times
 * in half a minute. Two thousand people behind one proxy are one address, and forty thousand times.
 */
const mostOfPerson = 1_200;
const mostOfAddress = 120_000;
/** Answers to nobody we know, and to what is no activity of Teams': a tab that is not let in asks a handful of times. */
const mostRefused = 6_000;

/**
 * A calendar program asks a few times a day. Those of one company's servers come from few addresses, for thousands of people,
 * and go on asking for a while where nothing is any longer.
 */
const mostOfFeed = 60;
const mostUnknownFeeds = 600;

export interface RateLimits {
  /** Behind the sign-in: each person, and all people of an address together. */
  readonly signedIn: RequestHandler[];
  /** Before it: what an address has had refused lately. */
  readonly strangers: RequestHandler;
  /** Calendars: each of them, and what an address has asked for that is not there. */
  readonly calendars: RequestHandler[];
}

/** Kept in the process: several of them allow so many times as much, which is what the numbers leave room for. */
export function rateLimits(): RateLimits {
  const usual = {
    windowMs: windowSeconds * 1_000,
    standardHeaders: false,
    legacyHeaders: false,
    handler: sendTooMany,
    // It would write to the console of whoever sends an address where no proxy stands; `STAR_PROXIES` says whom we believe.
    validate: false,
  };
  return {
    signedIn: [
      rateLimit({
        ...usual,
        limit: mostOfPerson,
        keyGenerator: (_request, { locals }) => String(locals['actor']),
      }),
      rateLimit({ ...usual, limit: mostOfAddress, keyGenerator: addressOf }),
    ],
    strangers: rateLimit({
      ...usual,
      limit: mostRefused,
      keyGenerator: addressOf,
      skipSuccessfulRequests: true,
      requestWasSuccessful: (_request, { statusCode }) => !refused.has(statusCode),
    }),
    calendars: [
      rateLimit({ ...usual, limit: mostOfFeed, keyGenerator: feedOf }),
      rateLimit({
        ...usual,
        limit: mostUnknownFeeds,
        keyGenerator: addressOf,
        skipSuccessfulRequests: true,
        requestWasSuccessful: (_request, { statusCode }) => statusCode !== 404,
      }),
    ],
  };
}

const refused: ReadonlySet<number> = new Set([400, 401, 403, 413, 415]);

/** The first part of the path: which calendar, whatever secret is shown for it. */
function feedOf({ path }: Request): string {
  return path.split('/', 2).join('/').slice(0, 64);
}

/** Some proxies add the port to the address that they pass on. */
function addressOf({ ip = '' }: Request): string {
  const bare = ip.replace(/^(\d+(?:\.\d+){3}):\d+$/, '$1').replace(/^\[(.+)\](?::\d+)?$/, '$1');
  return ipKeyGenerator(bare);
}

function sendTooMany(_request: Request, response: Response): void {
  response.set('retry-after', String(windowSeconds));
  sendProblem(response, 429, { code: 'too-many', text: tooManyText });
}
