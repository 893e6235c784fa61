import compression from 'compression';
import express, { type Express, type RequestHandler } from 'express';
import type { AccountKey } from '../../shared/kernel/account-key.ts';
import type { Readiness } from '../app/health/readiness.ts';
import { unwatched } from '../app/context/unwatched.ts';
import type { Ids, Log, Watcher } from '../app/ports.ts';
import { signedInOnly, type Authenticate } from './authenticate.ts';
import { errorHandler, sendUnknownAddress } from './errors.ts';
import { loopbackOnly, neverKept, securityHeaders } from './headers.ts';
import { jsonOnly, ownOriginOnly } from './origin.ts';
import { probes } from './probes.ts';
import type { RateLimits } from './rate-limit.ts';
import { tabFiles } from './tab-files.ts';
import { watchedRequests } from './watched.ts';

export interface HttpParts {
  /** The tab's API, below `/api`. */
  readonly api: RequestHandler;
  readonly authenticate: Authenticate;
  /** Takes activities from Teams; reads its own body. */
  readonly activities: RequestHandler;
  readonly readiness: () => Promise<Readiness>;
  /** Folder of the built tab. */
  readonly tabFolder: string;
  readonly log: Log;
  readonly ids: Ids;
  readonly watch?: Watcher;
  /** None in tests that ask more than people do. */
  readonly limits?: RateLimits;
  /** How many proxies in front of us name who they ask for; 0 when nobody's word is taken for it. */
  readonly proxies?: number;
  /** Where browsers reach us, in production. */
  readonly publicUrl?: string;
  /** Present in local mode only: the person picker, and loopback names only. */
  readonly local?: {
    people(): Promise<readonly { readonly account: AccountKey; readonly label: string }[]>;
  };
}

const pass: RequestHandler = (_request, _response, next) => {
  next();
};
const unlimited: RateLimits = { signedIn: [pass], strangers: pass };

const bodyLimit = '256kb';

/** What is smaller fits in one packet anyhow. */
const compressed = compression({ threshold: '1kb' });

/** The whole HTTP face: activities, the tab's API, the tab and health. */
export function httpServer(parts: HttpParts): Express {
  const { local } = parts;
  const app = express();
  app.disable('x-powered-by');
  app.set('query parser', 'simple');
  app.set('trust proxy', parts.proxies ?? 0);
  app.use(securityHeaders(local !== undefined));
  if (local !== undefined) app.use(loopbackOnly());

  app.use(probes(parts.readiness));
  const { limits = unlimited } = parts;
  const ownOrigin = ownOriginOnly(parts.publicUrl);
  // First, since most of what comes is for it; what Teams is told is a sentence or a card.
  app.post('/api/messages', neverKept, ownOrigin, limits.strangers, jsonOnly, parts.activities);
  // Views are words that repeat: a meeting of 25 cases goes out at a tenth.
  app.use('/api', watchedRequests({ ids: parts.ids, watch: parts.watch ?? unwatched }));
  app.use('/api', compressed);
  app.use('/api', neverKept, ownOrigin);
  if (local !== undefined) {
    app.get('/api/local/people', async (_request, response) => {
      response.json({ people: await local.people() });
    });
  }
  app.use(
    '/api',
    // Whoever is signed in is not held to what others of the same address have had refused.
    (request, response, next) => {
      if (parts.authenticate(request) === undefined) void limits.strangers(request, response, next);
      else next();
    },
    signedInOnly(parts.authenticate),
    ...limits.signedIn,
    express.json({ limit: bodyLimit, strict: true }),
    parts.api,
    (_request, response) => sendUnknownAddress(response),
  );

  app.use('/tab', tabFiles(parts.tabFolder));
  app.get('/', (_request, response) => response.redirect('/tab/'));
  app.use((_request, response) => sendUnknownAddress(response));
  app.use(errorHandler(parts));
  return app;
}
