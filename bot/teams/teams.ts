import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Directory, DirectoryPerson, Messenger, Nudger } from '../app/messages.ts';
import { unwatched } from '../app/context/unwatched.ts';
import type { Clock, Credentials, Ids, Log, SendQuota, TabLinks, Watcher } from '../app/ports.ts';
import { activityListener } from './activity-listener.ts';
import { StarAdapter, type BotIdentity } from './connector/adapter.ts';
import { createBot } from './bot.ts';
import { delivery } from './connector/delivery.ts';
import { createDirectory } from './connector/directory.ts';
import { entraCredential } from './connector/entra-credential.ts';
import { once } from './connector/kept-token.ts';
import { createGraphNudger } from './graph/graph-nudger.ts';
import { createMessenger } from './connector/messenger.ts';
import { type LimitTimer, sendLimits } from './connector/send-limits.ts';
import { createSignInRecord } from './connector/sign-in.ts';
import type { Behind } from './press/use-cases.ts';

export interface TeamsOptions {
  readonly identity: BotIdentity;
  /** Whose activities are heard. */
  readonly tenants: readonly string[];
  readonly clock: Clock;
  readonly ids: Ids;
  readonly log: Log;
  /** Local mode's people; empty in production. */
  readonly everyone: readonly DirectoryPerson[];
  /** Real time when left out; the limits are the connector's, whatever the domain's clock says. */
  readonly timer?: LimitTimer;
  /** Whether other processes send for the same bot: then nothing leaves before `quota` has been given a share. */
  readonly isShared?: boolean;
  readonly watch?: Watcher;
  /** Where Microsoft Graph is asked to remind people in private; nobody is where it is left out. */
  readonly graph?: { readonly origin: string };
  /** Addresses in the tab; without them no card leads there. */
  readonly links?: TabLinks;
}

/** All of Teams: the ports the application posts through, and the door its activities come in by. */
export interface Teams {
  readonly messenger: Messenger;
  readonly directory: Directory;
  readonly credentials: Credentials;
  readonly quota: SendQuota;
  readonly nudger?: Nudger;
  /** `POST /api/messages`, once the application stands. */
  activities(behind: Behind): TeamsActivities;
}

interface TeamsActivities {
  readonly listener: (request: IncomingMessage, response: ServerResponse) => Promise<void>;
  /** Loads what has been left for when there is time. */
  warm(): Promise<void>;
  /** Resolves when the answers under way have been sent. */
  idle(): Promise<void>;
}

export function createTeams(options: TeamsOptions): Teams {
  const { clock, ids, log, everyone, timer = realTimer, watch = unwatched } = options;
  const tenants = new Set(options.tenants.map((tenant) => tenant.toLowerCase()));
  const adapter = new StarAdapter({
    ...options.identity,
    channelKeys: {
      onFetch: (outcome) => log.info('signing-keys', { of: 'teams', outcome }),
      ...options.identity.channelKeys,
    },
  });
  const signIn = createSignInRecord(clock);
  const limits = sendLimits(timer, { isShared: options.isShared ?? false });
  const deliver = delivery({ timer, limits, log, signIn, watch, random: () => ids.random() });
  return {
    messenger: createMessenger({ adapter, deliver, clock, ids, links: options.links }),
    directory: createDirectory({ adapter, deliver, log, everyone }),
    credentials: signIn,
    quota: limits,
    ...nudgerOf(options, watch),
    activities(behind) {
      const bot = createBot({ adapter, deliver, behind, tenants, log, ids });
      return {
        listener: activityListener({ bot, rule: adapter.rule, log, ids }),
        warm: () => bot.warm(),
        idle: () => bot.idle(),
      };
    },
  };
}

function nudgerOf({ identity, graph, log }: TeamsOptions, watch: Watcher) {
  const { credentials, signInHttp } = identity;
  if (credentials === undefined || graph === undefined) return {};
  const nudger = createGraphNudger({
    origin: graph.origin,
    rule: new URL(graph.origin).protocol === 'https:' ? 'graph' : 'loopback',
    tenantId: credentials.tenantId,
    credential: once(() => entraCredential(credentials, signInHttp)),
    log,
    watch,
  });
  return { nudger };
}

const realTimer: LimitTimer = {
  now: () => performance.now(),
  sleep: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
};
