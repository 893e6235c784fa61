import { readFileSync } from 'node:fs';
import path from 'node:path';
import { freePort } from '../e2e/harness/free-port.ts';
import type { Instant } from '../../shared/kernel/calendar.ts';
import { type ChildServer, startChild } from './child-server.ts';

interface StarOptions {
  readonly inspectPort?: number;
  /** What its clock shows after `ChildServer.later`. */
  readonly later?: Instant;
  /** As whoever runs it gives them to Node. */
  readonly nodeOptions?: string;
  readonly env?: Readonly<Record<string, string>>;
}

/** The real server on a database that is there already; `now` is what its clock shows when it starts. */
export async function startStar(
  file: string,
  now: Instant,
  { inspectPort, later, nodeOptions = '', env = {} }: StarOptions = {},
): Promise<ChildServer> {
  const port = await freePort();
  const asStarted = productionFlags().join(' ');
  const laterTime = path.join(import.meta.dirname, 'later-time.ts');
  return startChild({
    script: 'star-server.ts',
    port,
    env: {
      ...env,
      STAR_PORT: String(port),
      STAR_DATA: file,
      STAR_NOW: now,
      STAR_DEMO: 'off',
      NODE_OPTIONS: [
        asStarted,
        nodeOptions,
        later === undefined ? '' : `--import=${laterTime}`,
      ].join(' '),
      ...(later !== undefined && { STAR_BENCH_LATER: later }),
    },
    logFile: `${file}.log`,
    ...(inspectPort !== undefined && { inspectPort }),
  });
}

/** What `npm run start:production` gives to Node: what is measured is what is run. */
function productionFlags(): readonly string[] {
  const file = path.join(import.meta.dirname, '../../package.json');
  const { scripts } = JSON.parse(readFileSync(file, 'utf8')) as {
    readonly scripts: Readonly<Record<string, string>>;
  };
  return scripts['start:production']?.split(' ').filter((word) => word.startsWith('--')) ?? [];
}

/** The bot that the real one is held against. */
export async function startBare(folder: string): Promise<ChildServer> {
  const port = await freePort();
  const logFile = path.join(folder, 'bare.log');
  return startChild({ script: 'bare-bot.ts', port, arguments: [String(port)], logFile });
}

/** On a Cosmos container, its time running `pace` times faster: only for counting what it asks of Cosmos. */
export async function startStarOnCosmos(
  cosmos: {
    readonly place: { readonly endpoint: string; readonly key: string };
    readonly database: string;
    readonly container: string;
  },
  folder: string,
  { now, pace }: { readonly now: Instant; readonly pace: number },
): Promise<ChildServer> {
  const port = await freePort();
  return startChild({
    script: 'star-server.ts',
    port,
    env: {
      NODE_OPTIONS: `--import=${path.join(import.meta.dirname, 'faster-time.ts')}`,
      STAR_BENCH_PACE: String(pace),
      STAR_PORT: String(port),
      STAR_STORE: 'cosmos',
      STAR_COSMOS_ENDPOINT: cosmos.place.endpoint,
      STAR_COSMOS_KEY: cosmos.place.key,
      STAR_COSMOS_DATABASE: cosmos.database,
      STAR_COSMOS_CONTAINER: cosmos.container,
      STAR_NOW: now,
      STAR_DEMO: 'off',
    },
    logFile: path.join(folder, `star-${port}.log`),
  });
}
