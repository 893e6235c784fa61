import { z } from 'zod';
import type { AccountKey } from '../shared/kernel/account-key.ts';
import { err, ok, type Result } from '../shared/kernel/result.ts';
import { type LogLevel, logLevels } from './log.ts';
import {
  account,
  appIdUri,
  authority,
  cosmosEndpoint,
  cosmosName,
  guid,
  host,
  port,
  proxies,
  publicUrl,
  publisherName,
  tenantList,
  webPage,
} from './setting-schemas.ts';

/** Where the documents are kept; handed to `bot/store/open.ts`. */
type StoreChoice =
  | { readonly kind: 'sqlite'; readonly file: string }
  | {
      readonly kind: 'cosmos';
      readonly endpoint: string;
      readonly database: string;
      readonly container: string;
      readonly key?: string;
      /** Client id of the managed identity that is used without a key; the resource's own when left out. */
      readonly identity?: string;
    };

/** How the bot proves who it is (`bot/teams/connector/entra-credential.ts`). */
type BotProof =
  | { readonly kind: 'identity'; readonly clientId: string }
  | { readonly kind: 'secret'; readonly secret: string };

/** Of the Playground and of everybody in the demo. */
export const localTenantId = '11111111-1111-4111-8111-111111111111';

export interface LocalConfig {
  readonly mode: 'local';
  readonly host: '127.0.0.1';
  readonly port: number;
  readonly playgroundPort: number;
  readonly store: StoreChoice;
  readonly demo: boolean;
  /** `mock`: as in production, with an issuer on this machine and a page that stands in for Teams. */
  readonly signIn: 'picker' | 'mock';
  /** The tenants whose people and channels the bot hears. */
  readonly tenants: readonly string[];
  /** The instant the clock starts at; the real time when left out. */
  readonly startAt?: Date;
  readonly logLevel: LogLevel;
}

/** The registration that people sign in to, and where. */
export interface SignInConfig {
  readonly appId: string;
  /** `api://…`, equal in the registration and in the app's manifest. */
  readonly appIdUri: string;
  /** An origin, such as `https://login.microsoftonline.com`. */
  readonly authority: string;
}

export interface ProductionConfig {
  readonly mode: 'production';
  readonly host: string;
  readonly port: number;
  readonly store: StoreChoice;
  readonly bot: {
    readonly appId: string;
    readonly tenantId: string;
    readonly proof: BotProof;
  };
  readonly signIn: SignInConfig;
  /** The tenants whose people and channels the bot hears. */
  readonly tenants: readonly string[];
  /** Where browsers reach us, for links into the tab; without a slash last. */
  readonly publicUrl: string;
  /** Proxies in front of the server that say for whom they ask. */
  readonly proxies: number;
  /** Where people are reminded in private: an origin, such as `https://graph.microsoft.com`. */
  readonly graph: string;
  /** Who may found the federation, as `<tenant id>/<object id>`; nobody when left out. */
  readonly firstOffice?: AccountKey;
  readonly logLevel: LogLevel;
}

/** What the app package is made of. */
export interface PackageConfig {
  readonly appId: string;
  readonly publicUrl: string;
  /** Who answers for the installation, as Teams shows it. */
  readonly publisher: {
    readonly name: string;
    readonly websiteUrl: string;
    readonly privacyUrl: string;
    readonly termsUrl: string;
  };
  /** What the tab signs in to, perhaps another registration than the bot's. */
  readonly signIn: Pick<SignInConfig, 'appId' | 'appIdUri'>;
}

/** A variable that is missing or cannot be used. Names the variable and what it must be; never its value. */
export interface ConfigProblem {
  readonly variable: string;
  readonly problem: string;
}

const usualAuthority = 'https://login.microsoftonline.com';
const usualGraph = 'https://graph.microsoft.com';

type Environment = Readonly<Record<string, string | undefined>>;

const must = {
  port: 'must be a port number, 1–65535',
  host: 'must be a host name or an address to listen on, such as 0.0.0.0',
  appId: 'must be the app id (a GUID) of the bot',
  identity: 'must be the client id (a GUID) of a managed identity',
  tenants: 'must be tenant ids (GUIDs) with commas between them',
  logLevel: `must be one of ${logLevels.join(', ')}`,
  cosmosName: 'must be a name without spaces, slashes, ? and #',
  appIdUri: 'must be the App ID URI of the registration, such as api://star.example/botid-<app id>',
  authority:
    'must be the https origin that people sign in at, such as https://login.microsoftonline.com',
  graph: 'must be the https origin of Microsoft Graph, such as https://graph.microsoft.com',
  publicUrl:
    'must be the https address that Teams reaches this server at, such as https://star.example, without ?, #, a password, spaces or /tab',
} as const;

/** Reads variables one after another and remembers everything that was wrong, so that all is told at once. */
class Reader {
  readonly problems: ConfigProblem[] = [];
  readonly #environment: Environment;

  constructor(environment: Environment) {
    this.#environment = environment;
  }

  /** An empty variable counts as unset: that is what an unset secret looks like in most hosts. */
  text(variable: string): string | undefined {
    const value = this.#environment[variable]?.trim();
    return value === '' ? undefined : value;
  }

  parsed<T>(variable: string, schema: z.ZodType<T>, fallback: T, what: string): T {
    const text = this.text(variable);
    if (text === undefined) return fallback;
    const parsed = schema.safeParse(text);
    if (parsed.success) return parsed.data;
    this.problems.push({ variable, problem: what });
    return fallback;
  }

  required(variable: string, schema: z.ZodType<string>, what: string): string {
    const text = this.text(variable);
    const parsed = schema.safeParse(text);
    if (parsed.success) return parsed.data;
    this.problems.push({ variable, problem: text === undefined ? `is missing: ${what}` : what });
    return '';
  }

  done<T>(config: T): Result<T, readonly ConfigProblem[]> {
    return this.problems.length === 0 ? ok(config) : err(this.problems);
  }
}

/** Without a default the file must be named: a server's data should lie where somebody decided. */
function readStore(read: Reader, defaultFile?: string): StoreChoice {
  const kinds = z.enum(['sqlite', 'cosmos']);
  if (read.parsed('STAR_STORE', kinds, 'sqlite', 'must be sqlite or cosmos') === 'sqlite') {
    const file = 'must name the database file';
    return {
      kind: 'sqlite',
      file:
        read.text('STAR_DATA') ??
        defaultFile ??
        read.required('STAR_DATA', z.string().min(1), file),
    };
  }
  const key = read.text('STAR_COSMOS_KEY');
  // What is wrong with it is told where the bot's proof is read.
  const identity = guid.safeParse(read.text('STAR_IDENTITY')).data;
  return {
    kind: 'cosmos',
    endpoint: read.required(
      'STAR_COSMOS_ENDPOINT',
      cosmosEndpoint,
      'must be the https address of the Cosmos account',
    ),
    database: read.parsed('STAR_COSMOS_DATABASE', cosmosName, 'star', must.cosmosName),
    container: read.parsed('STAR_COSMOS_CONTAINER', cosmosName, 'documents', must.cosmosName),
    // Without a key the managed identity of the Azure resource is used.
    ...(key === undefined ? {} : { key }),
    ...(key !== undefined || identity === undefined ? {} : { identity }),
  };
}

function readLogLevel(read: Reader): LogLevel {
  return read.parsed('STAR_LOG_LEVEL', z.enum(logLevels), 'info', must.logLevel);
}

/** One registration for bot and tab is the usual; its URI is then as Microsoft's guide to such apps has it. */
function readRegistration(read: Reader, botAppId: string, address: string) {
  const appId = read.parsed('STAR_APP_ID', guid, botAppId, must.appId);
  const host = URL.canParse(address) ? new URL(address).host : '';
  const usual = `api://${host}/botid-${botAppId}`;
  return { appId, appIdUri: read.parsed('STAR_APP_ID_URI', appIdUri, usual, must.appIdUri) };
}

/** One of the two, and not both: nobody could tell which is in use, and when a secret may be taken away. */
function readProof(read: Reader): BotProof {
  if (read.text('STAR_IDENTITY') === undefined) {
    const what = 'must be the secret of the app, where STAR_IDENTITY names no managed identity';
    return {
      kind: 'secret',
      secret: read.required('STAR_BOT_PASSWORD', z.string().min(8), what),
    };
  }
  if (read.text('STAR_BOT_PASSWORD') !== undefined) {
    read.problems.push({
      variable: 'STAR_BOT_PASSWORD',
      problem: 'must not be set beside STAR_IDENTITY, which takes its place',
    });
  }
  return { kind: 'identity', clientId: read.required('STAR_IDENTITY', guid, must.identity) };
}

const onOff = z.enum(['on', 'off']);
const localSignIn = z.enum(['picker', 'mock']);
const startInstant = z.iso.datetime({ offset: true }).transform((text) => new Date(text));

/** Local mode: nothing is required, and it listens on loopback whatever is asked. */
export function readLocalConfig(
  environment: Environment,
): Result<LocalConfig, readonly ConfigProblem[]> {
  const read = new Reader(environment);
  const startAt = read.parsed<Date | undefined>(
    'STAR_NOW',
    startInstant,
    undefined,
    'must be an instant with its offset, such as 2026-12-01T07:59:00+01:00',
  );
  const ports = {
    port: read.parsed('STAR_PORT', port, 3978, must.port),
    playgroundPort: read.parsed('STAR_PLAYGROUND_PORT', port, 56_150, must.port),
  };
  if (ports.port === ports.playgroundPort) {
    read.problems.push({
      variable: 'STAR_PLAYGROUND_PORT',
      problem: 'must be another port than STAR_PORT',
    });
  }
  return read.done({
    mode: 'local',
    host: '127.0.0.1',
    ...ports,
    store: readStore(read, 'data/star.sqlite'),
    tenants: read.parsed('STAR_TENANTS', tenantList, [localTenantId], must.tenants),
    demo: read.parsed('STAR_DEMO', onOff, 'on', 'must be on or off') === 'on',
    signIn: read.parsed('STAR_SIGNIN', localSignIn, 'picker', 'must be picker or mock'),
    ...(startAt === undefined ? {} : { startAt }),
    logLevel: readLogLevel(read),
  });
}

/**
 * Production: everything must be there. An empty app id would switch the bot's authentication off altogether
 * (platform.md), so its absence stops the process.
 */
export function readProductionConfig(
  environment: Environment,
): Result<ProductionConfig, readonly ConfigProblem[]> {
  const read = new Reader(environment);
  if (read.text('STAR_NOW') !== undefined) {
    read.problems.push({ variable: 'STAR_NOW', problem: 'must not be set in production' });
  }
  const tenantId = read.required('STAR_BOT_TENANT_ID', guid, 'must be the tenant id (a GUID)');
  const appId = read.required('STAR_BOT_APP_ID', guid, must.appId);
  const address = read.required('STAR_PUBLIC_URL', publicUrl, must.publicUrl);
  const firstOffice = read.parsed<AccountKey | undefined>(
    'STAR_FIRST_OFFICE',
    account,
    undefined,
    'must be <tenant id>/<object id> of who sets the federation up',
  );
  return read.done({
    mode: 'production',
    host: read.parsed('STAR_HOST', host, '0.0.0.0', must.host),
    port: read.parsed('STAR_PORT', port, 3978, must.port),
    store: readStore(read),
    bot: {
      appId,
      tenantId,
      proof: readProof(read),
    },
    signIn: {
      ...readRegistration(read, appId, address),
      authority: read.parsed('STAR_AUTHORITY', authority, usualAuthority, must.authority),
    },
    tenants: read.parsed('STAR_TENANTS', tenantList, [tenantId], must.tenants),
    publicUrl: address,
    graph: read.parsed('STAR_GRAPH', authority, usualGraph, must.graph),
    proxies: read.parsed('STAR_PROXIES', proxies, 1, 'must be a number of proxies, 0–9'),
    ...(firstOffice === undefined ? {} : { firstOffice }),
    logLevel: readLogLevel(read),
  });
}

/** For `npm run manifest`: the same variables as the server's, read the same way. */
export function readPackageConfig(
  environment: Environment,
): Result<PackageConfig, readonly ConfigProblem[]> {
  const read = new Reader(environment);
  const appId = read.required('STAR_BOT_APP_ID', guid, must.appId);
  const server = read.required('STAR_PUBLIC_URL', publicUrl, must.publicUrl);
  const page = (variable: string, own: string): string =>
    read.parsed(variable, webPage, own, 'must be the https address of a page');
  return read.done({
    appId,
    publicUrl: server,
    signIn: readRegistration(read, appId, server),
    publisher: {
      name: read.parsed('STAR_PUBLISHER', publisherName, 'STAR', 'must be at most 32 characters'),
      websiteUrl: page('STAR_PUBLISHER_URL', server),
      // The tab's own pages, which say what STAR itself does with what is written in it.
      privacyUrl: page('STAR_PRIVACY_URL', `${server}/tab/#/integritet`),
      termsUrl: page('STAR_TERMS_URL', `${server}/tab/#/villkor`),
    },
  });
}

/** For `npm run backup` and `npm run restore`: the database file that the server has, or why there is none. */
export function readDatabaseFile(environment: Environment): Result<string, string> {
  const read = new Reader(environment);
  const store = readStore(read, 'data/star.sqlite');
  if (store.kind === 'sqlite') return ok(store.file);
  return err('STAR_STORE is cosmos: Azure keeps the copies of that database (infra/README.md)');
}

/** For `npm run trail:check`: the database that the server has, of either kind. */
export function readStoreChoice(
  environment: Environment,
): Result<StoreChoice, readonly ConfigProblem[]> {
  const read = new Reader(environment);
  return read.done(readStore(read, 'data/star.sqlite'));
}

/** What to print before giving up: one line a variable. */
export function configProblemText(problems: readonly ConfigProblem[]): string {
  return problems.map(({ variable, problem }) => `${variable} ${problem}`).join('\n');
}

/** The environment of this process; the only place that reads it. */
export function processEnvironment(): Environment {
  return process.env;
}
