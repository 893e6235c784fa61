import {
  configProblemText,
  processEnvironment,
  readLocalConfig,
  type LocalConfig,
} from '../config.ts';
import type { PlayedPerson } from '../../shared/home/sign-in.ts';
import { PortInUse } from '../listen.ts';
import { serve } from '../main.ts';
import { stopAll, stopSignal, type Started } from '../shutdown.ts';
import { demoBotId, demoChannels, demoMsTeamId, demoMsTeamName } from './demo/channels.ts';
import { demoPeople, demoTenantId } from './demo/people.ts';
import { seedDemo } from './demo/seed.ts';
import { startPlayground } from './playground.ts';
import type { PlaygroundPerson, PlaygroundSettings } from './playground-settings.ts';
import { PortTaken, requireFreePort } from './port.ts';

/** `npm start`: server, Playground and demo data on this machine, without an account. */
async function main(): Promise<void> {
  const config = readLocalConfig(processEnvironment());
  if (!config.ok) {
    process.stderr.write(`${configProblemText(config.error)}\n`);
    process.exitCode = 1;
    return;
  }
  const asked = stopSignal();
  const started: Started[] = [];
  try {
    await start(config.value, started);
    process.stdout.write(addresses(config.value));
    await asked;
  } catch (error) {
    process.stderr.write(`${startFailureText(error)}\n`);
    process.exitCode = 1;
  }
  const stuck = await stopAll(started);
  for (const name of stuck) process.stderr.write(`${name} did not stop cleanly.\n`);
}

async function start(config: LocalConfig, started: Started[]): Promise<void> {
  // Both ports before anything is opened: half a start is harder to understand than none.
  await requireFreePort(config.port, 'the server', 'STAR_PORT');
  await requireFreePort(config.playgroundPort, 'the Playground', 'STAR_PLAYGROUND_PORT');
  const playground = await startPlayground({
    port: config.playgroundPort,
    botEndpoint: `http://127.0.0.1:${config.port}/api/messages`,
    settings: playgroundSettings(),
  });
  started.push({ name: 'The Playground', stop: () => playground.stop() });
  const people = demoPeople.map(({ account, label }) => ({ account, label }));
  const signIn = await mockSignIn(config, people);
  if (signIn !== undefined) started.push({ name: 'The issuer', stop: () => signIn.stop() });
  const server = await serve(config, {
    people,
    ...(signIn === undefined ? {} : { signIn }),
    fill: async (store, now) => {
      if (!config.demo) return;
      // The instant itself, not the milliseconds it took to come here: the same demo at every start.
      const at = config.startAt?.toISOString() ?? now;
      await seedDemo(store, at, { serviceUrl: playground.serviceUrl });
    },
  });
  started.push({ name: 'The server', stop: () => server.stop() });
}

/** Loaded by who asks for it: it is made of a library that only developers have. */
async function mockSignIn({ signIn }: LocalConfig, people: readonly PlayedPerson[]) {
  if (signIn === 'picker') return undefined;
  const { startMockSignIn } = await import('./mock-sign-in/start.ts');
  return startMockSignIn(people);
}

function playgroundSettings(): PlaygroundSettings {
  const [first, ...others] = demoPeople.map(asPlaygroundPerson);
  if (first === undefined) throw new Error('The demo has nobody in it.');
  return {
    tenantId: demoTenantId,
    bot: { id: demoBotId, name: 'STAR' },
    people: [first, ...others],
    team: {
      id: demoMsTeamId,
      name: demoMsTeamName,
      aadGroupId: '22222222-2222-4222-8222-222222222222',
      channels: demoChannels,
    },
  };
}

function asPlaygroundPerson(person: (typeof demoPeople)[number], index: number): PlaygroundPerson {
  const { msUserId, aadObjectId, givenName, surname } = person;
  return {
    id: msUserId,
    aadObjectId,
    givenName,
    surname,
    email: `demo-${index + 1}@example.invalid`,
  };
}

function addresses({ port, playgroundPort, signIn }: LocalConfig): string {
  return [
    '',
    'STAR is up, in local mode: on this machine only. Ctrl-C stops it.',
    `  The tab                     http://127.0.0.1:${port}/tab/`,
    ...(signIn === 'mock' ? [`  The tab, signed in to       http://127.0.0.1:${port}/teams/`] : []),
    `  Teams (Agents Playground)   http://127.0.0.1:${playgroundPort}/`,
    `  Health                      http://127.0.0.1:${port}/healthz`,
    '',
  ].join('\n');
}

function startFailureText(error: unknown): string {
  if (error instanceof PortTaken || error instanceof PortInUse) return error.message;
  return error instanceof Error
    ? `STAR could not start: ${error.message}`
    : 'STAR could not start.';
}

await main();
