import compression from 'compression';
import express, { type Express, type RequestHandler } from 'express';
import { withFilePath } from '../../shared/commands/command-path.ts';
import { mostFileBytes } from '../../shared/imports/problem.ts';
import type { SignInView } from '../../shared/home/sign-in.ts';
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
  /** Calendars that are fetched by their address alone, below `/calendar`: beside `/api`, the one door without a sign-in. */
  readonly calendars: RequestHandler;
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
  /** How one signs in, told to anybody. */
  readonly signIn: SignInView;
  /** Local mode: loopback names only. */
  readonly local: boolean;
  /** Local mode, where one signs in: what stands in for Teams around the tab. */
  readonly teams?: RequestHandler;
}

const pass: RequestHandler = (_request, _response, next) => {
  next();
};
const unlimited: RateLimits = { signedIn: [pass], strangers: pass, calendars: [pass] };

const bodyLimit = '256kb';

const readJson = express.json({ limit: bodyLimit, strict: true });
/** A file of the most there may be, in base 64, and what is said of it. */
const readFile = express.json({ limit: Math.ceil(mostFileBytes * 1.34) + 1_000, strict: true });
const readBody: RequestHandler = (request, response, next) => {
  const read =
    request.path.startsWith('/imports/') || request.path === withFilePath ? readFile : readJson;
  read(request, response, next);
};

/** What is smaller fits in one packet anyhow. */
const compressed = compression({ threshold: '1kb' });

/** The whole HTTP face: activities, the tab's API, the tab and health. */
export function httpServer(parts: HttpParts): Express {
  const { local } = parts;
  const app = express();
  app.disable('x-powered-by');
  app.set('query parser', 'simple');
  app.set('trust proxy', parts.proxies ?? 0);
  app.use(securityHeaders(parts));
  if (local) app.use(loopbackOnly());

  app.use(probes(parts.readiness));
  const { limits = unlimited } = parts;
  const ownOrigin = ownOriginOnly(parts.publicUrl);
  // First, since most of what comes is for it; what Teams is told is a sentence or a card.
  app.post('/api/messages', neverKept, ownOrigin, limits.strangers, jsonOnly, parts.activities);
  const watched = watchedRequests({ ids: parts.ids, watch: parts.watch ?? unwatched });
  app.use('/calendar', watched, compressed, ...limits.calendars, parts.calendars);
  // Views are words that repeat: a meeting of 25 cases goes out at a tenth.
  app.use('/api', watched);
  app.use('/api', compressed);
  app.use('/api', neverKept, ownOrigin);
  app.get('/api/sign-in', (_request, response) => {
    response.json(parts.signIn);
  });
  app.use(
    '/api',
    signedInOnly(parts.authenticate, limits.strangers),
    ...limits.signedIn,
    readBody,
    parts.api,
    (_request, response) => sendUnknownAddress(response),
  );

  app.use('/tab', tabFiles(parts.tabFolder));
  if (local && parts.teams !== undefined) app.use('/teams', parts.teams);
  app.get('/', (_request, response) => response.redirect('/tab/'));
  app.use((_request, response) => sendUnknownAddress(response));
  app.use(errorHandler(parts));
  return app;
}
