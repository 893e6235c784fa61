import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { noteCopy } from '../../bot/app/call/note-copy.ts';
import { casesAnew } from '../../bot/app/documents/cases-anew.ts';
import { noticeJob } from '../../bot/app/jobs/jobs.ts';
import { openSqliteStore } from '../../bot/store/sqlite.ts';
import { addSeconds } from '../../shared/kernel/calendar.ts';
import type { Meeting } from '../../shared/meetings/meeting.ts';
import { aClock, anAppWithTeam, type TestApp } from '../builders/app.ts';
import { aMeeting } from '../builders/meeting.ts';
import { temporaryFolder } from '../builders/temporary-folder.ts';

const due = '2026-12-01T07:00:00.000Z';
/** After the lease of whoever died. */
const later = addSeconds(due, 120);
const script = path.resolve(import.meta.dirname, 'posting-process.ts');

let connector: Server;
let received: string[];
/** What to do when a message has arrived, before it is answered. */
let onArrival: (child: ChildProcess | undefined) => boolean;
let child: ChildProcess | undefined;
let file: string;

/** The channel: what has arrived is there, whether or not anybody hears the answer. */
beforeEach(async () => {
  received = [];
  onArrival = () => true;
  connector = createServer((request, response) => {
    received.push(request.url ?? '');
    const id = String(received.length);
    if (onArrival(child)) response.end(JSON.stringify({ id }));
  });
  connector.listen(0, '127.0.0.1');
  await once(connector, 'listening');
  file = path.join(temporaryFolder(), 'star.db');
  await inProcess(due, async (app) => {
    const meeting = aMeeting().withId('m1').build();
    await app.given('team:berg', meeting, noticeJob(meeting, due));
    // Done once in the life of a database, and none of the commits that the processes are killed around.
    await casesAnew(app.store, 'berg');
  });
});

afterEach(() => {
  connector.closeAllConnections();
  connector.close();
});

async function inProcess<T>(now: string, work: (app: TestApp) => Promise<T>): Promise<T> {
  const store = await openSqliteStore(file);
  const app = await anAppWithTeam({ store, clock: aClock(now) });
  const result = await work(app);
  await store.close();
  return result;
}

/** @returns the signal it died of, or null when it ended by itself */
async function run(now: string, point: string): Promise<NodeJS.Signals | null> {
  const { port } = connector.address() as AddressInfo;
  const args = [script, file, `http://127.0.0.1:${port}`, now, point];
  child = spawn(process.execPath, args, { stdio: ['ignore', 'ignore', 'inherit'] });
  const [code, signal] = (await once(child, 'exit')) as [number | null, NodeJS.Signals | null];
  if (signal === null) expect(code).toBe(0);
  return signal;
}

function notices(): readonly string[] {
  return received.filter((url) => url === '/thread/notice');
}

async function meetingNow(): Promise<Meeting> {
  return inProcess(
    later,
    async ({ store }) => (await store.read('team:berg', 'meeting', 'm1'))?.body as Meeting,
  );
}

describe('a process that is killed around posting a kallelse', () => {
  it.each([
    ['before it has claimed the job', 'before-claim', 0],
    ['after it has claimed the job', 'after-claim', 0],
    ['before it sends', 'before-send', 0],
    ['after the answer has been recorded', 'after-record', 1],
  ])('%s leaves one kallelse, after the next has caught up', async (_, point, before) => {
    expect(await run(due, point)).toBe('SIGKILL');
    expect(notices()).toHaveLength(before);
    expect(await run(later, 'none')).toBeNull();
    expect(await run(addSeconds(later, 120), 'none')).toBeNull();
    expect(notices()).toHaveLength(1);
    const { current, posts } = await meetingNow();
    expect(current.status).toBe('called');
    expect(posts.notice?.messageId).toBe('1');
  });

  it.each([
    ['while the message arrives', 'none', true],
    ['between the answer and its record', 'after-answer', false],
  ])(
    '%s leaves one too many at most, which then points to the real one',
    async (_, point, kill) => {
      // Nobody can know here: what Teams has taken it does not tell again, and a send has no key to repeat it by.
      onArrival = (dying) => {
        if (!kill) return true;
        dying?.kill('SIGKILL');
        return false;
      };
      expect(await run(due, point)).toBe('SIGKILL');
      expect(notices()).toHaveLength(1);
      onArrival = () => true;
      expect(await run(later, 'none')).toBeNull();
      expect(notices()).toHaveLength(2);
      const { posts } = await meetingNow();
      expect(posts.notice?.messageId).toBe('2');

      await inProcess(later, async (app) => {
        const channelId = '19:berg@thread.tacv2';
        const orphan = { channelId, conversationId: `${channelId};messageid=1`, messageId: '1' };
        await noteCopy(app, { teamId: 'berg', meetingId: 'm1' }, { ...orphan, at: later });
      });
      expect(await run(later, 'none')).toBeNull();
      expect(received.slice(2)).toEqual(['/update/text/1']);
      expect(notices()).toHaveLength(2);
    },
  );

  it('leaves the job alone until its lease has ended, however soon the next one starts', async () => {
    expect(await run(due, 'after-claim')).toBe('SIGKILL');
    expect(await run(addSeconds(due, 10), 'none')).toBeNull();
    expect(notices()).toHaveLength(0);
  });
});

describe('two processes on one database file', () => {
  it('post a kallelse once', async () => {
    const { port } = connector.address() as AddressInfo;
    const args = [script, file, `http://127.0.0.1:${port}`, due, 'none'];
    const both = [1, 2].map(() => spawn(process.execPath, args, { stdio: 'inherit' }));
    await Promise.all(both.map((one) => once(one, 'exit')));
    expect(notices()).toHaveLength(1);
    expect((await meetingNow()).current.status).toBe('called');
  });
});
