import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { claimFormat } from '../../bot/app/documents/format.ts';
import { writtenVersions } from '../../bot/app/documents/stored.ts';
import { openStore } from '../../bot/store/open.ts';
import { cleanEnvironment } from '../e2e/harness/clean-environment.ts';
import { freePort } from '../e2e/harness/free-port.ts';

const root = path.resolve(import.meta.dirname, '../..');

test('a program does not start on what a newer one has written, and says so in one line', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'star-newer-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const file = path.join(folder, 'star.sqlite');
  const store = await openStore({ kind: 'sqlite', file });
  await claimFormat(store, { ...writtenVersions, case: 99 });
  await store.close();

  const child = spawn(path.join(root, 'node_modules/.bin/node'), ['bot/main.ts'], {
    cwd: root,
    env: {
      ...cleanEnvironment,
      STAR_HOST: '127.0.0.1',
      STAR_PORT: String(await freePort()),
      STAR_DATA: file,
      STAR_BOT_APP_ID: '33333333-3333-4333-8333-333333333333',
      STAR_BOT_TENANT_ID: '44444444-4444-4444-8444-444444444444',
      STAR_BOT_PASSWORD: 'hemligt-och-långt',
      STAR_PUBLIC_URL: 'https://star.example',
    },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString('utf8')));
  const [code] = (await once(child, 'close')) as [number | null];
  expect(code).toBe(1);
  expect(said).toMatch(
    /^STAR does not start: the database has been used by a newer program \(case 99, this program knows \d+\)\. Start that program, or go back as infra\/README\.md says\n$/,
  );
});
