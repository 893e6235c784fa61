import type { Request, RequestHandler, Response } from 'express';
import { tooManyText } from '../../shared/text/http.ts';
import { sendProblem } from './errors.ts';

/** So many at once, and so many a second for as long as one likes. */
interface Rate {
  readonly burst: number;
  readonly perSecond: number;
}

/**
 * An open meeting is asked for every second and a half by each who has it open; somebody with ten tabs asks seven times a
 * second. Two thousand people behind one proxy are one address.
 */
const ofPerson: Rate = { burst: 600, perSecond: 20 };
const ofAddress: Rate = { burst: 20_000, perSecond: 3_000 };
/** Answers to nobody we know, and to what is no activity of Teams': a tab that is not let in asks a handful of times. */
const ofStrangers: Rate = { burst: 6_000, perSecond: 50 };

export interface RateLimits {
  /** Behind the sign-in: each person, and all people of an address together. */
  readonly signedIn: RequestHandler;
  /** Before it: what an address has had refused lately. */
  readonly strangers: RequestHandler;
}

/** Kept in the process: several of them allow so many times as much, which is what the numbers leave room for. */
export function rateLimits(now: () => number = () => performance.now()): RateLimits {
  const [persons, addresses, strangers] = [ofPerson, ofAddress, ofStrangers].map((rate) =>
    createBuckets(rate, now),
  ) as [Buckets, Buckets, Buckets];
  return {
    signedIn(request, response, next) {
      const person = String(response.locals['actor']);
      const wait = Math.max(persons.take(person), addresses.take(addressOf(request)));
      if (wait > 0) sendTooMany(response, wait);
      else next();
    },
    strangers(request, response, next) {
      const address = addressOf(request);
      const wait = strangers.waitFor(address);
      if (wait > 0) {
        sendTooMany(response, wait);
        return;
      }
      response.once('finish', () => {
        if (refused.has(response.statusCode)) strangers.take(address);
      });
      next();
    },
  };
}

const refused: ReadonlySet<number> = new Set([400, 401, 403, 413, 415]);

/** Some proxies add the port to the address that they pass on. */
function addressOf({ ip = '' }: Request): string {
  return ip.replace(/^(\d+(?:\.\d+){3}):\d+$/, '$1').replace(/^\[(.+)\](?::\d+)?$/, '$1');
}

/** @param wait milliseconds */
function sendTooMany(response: Response, wait: number): void {
  response.set('retry-after', String(Math.ceil(wait / 1_000)));
  sendProblem(response, 429, { code: 'too-many', text: tooManyText });
}

interface Buckets {
  /** Takes one. @returns 0, or the milliseconds until there is one again */
  take(key: string): number;
  waitFor(key: string): number;
}

const mostKeys = 20_000;

function createBuckets({ burst, perSecond }: Rate, now: () => number): Buckets {
  const held = new Map<string, { left: number; at: number }>();
  const leftAt = (key: string, at: number): number => {
    const bucket = held.get(key);
    if (bucket === undefined) return burst;
    return Math.min(burst, bucket.left + ((at - bucket.at) / 1_000) * perSecond);
  };
  const waitWith = (left: number): number => (left >= 1 ? 0 : ((1 - left) / perSecond) * 1_000);
  return {
    waitFor: (key) => waitWith(leftAt(key, now())),
    take(key) {
      const at = now();
      const left = leftAt(key, at);
      const wait = waitWith(left);
      // The one unused for longest goes: it is full again, or its sender has many names.
      held.delete(key);
      held.set(key, { left: wait === 0 ? left - 1 : left, at });
      const [oldest] = held.keys();
      if (held.size > mostKeys && oldest !== undefined) held.delete(oldest);
      return wait;
    },
  };
}
