import { expect, it, vi } from 'vitest';
import { noteFault } from '../../bot/app/fault.ts';
import type { LogFields } from '../../bot/app/ports.ts';
import { jsonLog } from '../../bot/log.ts';

it('an accident stands in the log with its time, its id and its place in the code', () => {
  const written: string[] = [];
  const write = vi.spyOn(process.stderr, 'write').mockImplementation((line) => {
    written.push(String(line));
    return true;
  });
  const log = jsonLog(() => '2026-12-01T07:00:00.000Z');
  const ids = { next: () => 'id', random: () => 0 };
  const error = new TypeError('om Anna');
  const fault = noteFault({ log, ids }, { event: 'request-failed', place: 'GET /me', error });
  write.mockRestore();
  expect(written.map((line) => JSON.parse(line) as unknown)).toEqual([
    {
      at: '2026-12-01T07:00:00.000Z',
      level: 'error',
      event: 'request-failed',
      fault,
      code: 'TypeError',
      place: 'GET /me',
      line: expect.stringMatching(/^test\/bot\/log\.test\.ts:\d+$/) as string,
    },
  ]);
});

it('the log says at least what its level is, and on each line what it belongs to', () => {
  const written: string[] = [];
  const write = vi.spyOn(process.stderr, 'write').mockImplementation((line) => {
    written.push(String(line));
    return true;
  });
  const ids = (): LogFields => ({ request: 'r1', command: 'c1' });
  const log = jsonLog(() => '2026-12-01T07:00:00.000Z', { level: 'warn', ids });
  log.info('job-sent', { job: 'j1' });
  log.warn('job-later', { job: 'j1', maybe: true });
  jsonLog(() => '', { level: 'silent' }).error('request-failed');
  write.mockRestore();
  expect(written.map((line) => JSON.parse(line) as unknown)).toEqual([
    {
      at: '2026-12-01T07:00:00.000Z',
      level: 'warn',
      event: 'job-later',
      request: 'r1',
      command: 'c1',
      job: 'j1',
      maybe: true,
    },
  ]);
});
