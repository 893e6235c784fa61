import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createConnection } from 'node:net';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, onTestFinished, test } from 'vitest';
import { makeServerPackage } from '../../infra/server-package.ts';
import { installFrom } from '../builders/installed-for-production.ts';
import { cleanEnvironment } from '../e2e/harness/clean-environment.ts';
import { freePort } from '../e2e/harness/free-port.ts';

const root = path.resolve(import.meta.dirname, '../..');
const template = readFileSync(path.join(root, 'infra/web.bicep'), 'utf8');
const told = (name: string) => new RegExp(`${name}: '([^']+)'`).exec(template)?.[1] ?? 'missing';

test('what is installed for production starts as Azure starts it, and stops in order when it is told to, with its answers given and nothing left', async () => {
  // Beside what is built, for the sake of hard links; Node runs no TypeScript in node_modules.
  const folder = mkdtempSync(path.join(root, 'dist/star-stop-'));
  const installed = path.join(folder, 'package');
  await makeServerPackage({ from: root, to: installed, install: installFrom(root) });
  expect(readdirSync(path.join(installed, 'node_modules'))).not.toContain('vitest');
  expect(readdirSync(path.join(installed, 'bot'))).not.toContain('local');
  const port = await freePort();
  // As the service starts it: a command for a shell, in a process group of its own.
  const child = spawn(told('appCommandLine'), {
    shell: true,
    detached: true,
    cwd: installed,
    env: {
      ...cleanEnvironment,
      PATH: `${path.join(root, 'node_modules/.bin')}:${process.env.PATH ?? ''}`,
      STAR_HOST: '127.0.0.1',
      STAR_PORT: String(port),
      STAR_DATA: path.join(folder, 'star.sqlite'),
      STAR_BOT_APP_ID: '33333333-3333-4333-8333-333333333333',
      STAR_BOT_TENANT_ID: '44444444-4444-4444-8444-444444444444',
      STAR_BOT_PASSWORD: 'hemligt-och-långt',
      STAR_PUBLIC_URL: 'https://star.example',
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const group = child.pid ?? 0;
  const isThere = () => {
    try {
      return process.kill(-group, 0);
    } catch {
      return false;
    }
  };
  onTestFinished(() => {
    if (isThere()) process.kill(-group, 'SIGKILL');
    rmSync(folder, { recursive: true, force: true });
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => (output += chunk.toString('utf8')));
  const ended = once(child, 'close') as Promise<[number | null]>;

  const probe = `http://127.0.0.1:${port}${told('healthCheckPath')}`;
  const statusOf = () =>
    fetch(probe).then(
      ({ status }) => status,
      () => 0,
    );
  while ((await statusOf()) !== 200) {
    expect(child.exitCode, output).toBeNull();
    await sleep(100);
  }
  const at = (address: string) => fetch(new URL(address, probe));
  expect((await at('/livez')).status).toBe(200);
  expect(await (await at('/tab/')).text()).toContain('<div id="star">');
  expect((await at('/api/home')).status).toBe(401);

  // Half a request, when the order comes.
  const socket = createConnection(port, '127.0.0.1');
  let answer = '';
  socket.on('data', (chunk: Buffer) => (answer += chunk.toString('utf8')));
  socket.write(
    'POST /api/messages HTTP/1.1\r\nhost: 127.0.0.1\r\ncontent-type: application/json\r\ncontent-length: 2\r\n\r\n{',
  );
  await sleep(200);
  const asked = performance.now();
  child.kill('SIGTERM');
  await sleep(300);
  socket.write('}');
  const [code] = await ended;
  expect(performance.now() - asked).toBeLessThan(8_000);
  expect(code).toBe(0);
  expect(answer).toMatch(/^HTTP\/1\.1 4\d\d /);
  expect(isThere()).toBe(false);

  const lines = output.split('\n').filter((line) => line.startsWith('{'));
  const events = lines.map((line) => JSON.parse(line) as { event: string; version?: string });
  const about = events.filter(({ event }) => /^(started|stopping|stopped)$/.test(event));
  expect(about.map(({ event }) => event)).toEqual(['started', 'stopping', 'stopped']);
  const { version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as {
    version: string;
  };
  expect(about[0]?.version).toBe(version);
}, 120_000);
