import { describe, expect, it } from 'vitest';
import type { Command } from '../../../shared/commands/command.ts';
import type { Reply } from '../../../tab/client/request.ts';
import { commandSender } from '../../../tab/client/send.ts';

const raise: Command = {
  verb: 'raise-case',
  teamId: 'berg',
  meetingId: 'm-8',
  raise: { type: 'consultation' },
};
const open: Command = { verb: 'open-meeting', teamId: 'berg', meetingId: 'm-8' };

const done: Reply = { kind: 'ok', body: { status: 'done', ids: { reference: 'BER-2026-014' } } };
const offline: Reply = { kind: 'failed', failure: { kind: 'offline' } };

function refused(code: string): Reply {
  return { kind: 'failed', failure: { kind: 'refused', refusal: { code, text: 'Det går inte.' } } };
}

/** A server that answers as told, and what it was sent. */
function senderAgainst(...answers: Reply[]) {
  const sent: { id: string; command: Command }[] = [];
  let made = 0;
  const send = commandSender(
    async (path, body) => {
      expect(path).toBe('/api/commands');
      sent.push(body as { id: string; command: Command });
      return answers.shift() ?? done;
    },
    () => `id-${(made += 1)}`,
  );
  return { send, ids: () => sent.map(({ id }) => id), sent };
}

describe('sending a command', () => {
  it('answers with what was made', async () => {
    const { send, sent } = senderAgainst(done);
    expect(await send(raise)).toEqual({ kind: 'done', ids: { reference: 'BER-2026-014' } });
    expect(sent).toEqual([{ id: 'id-1', command: raise }]);
  });

  it('keeps its id when the same is sent again after no answer, so that it is not done twice', async () => {
    const { send, ids } = senderAgainst(offline, { kind: 'failed', failure: { kind: 'accident' } });
    await send(raise);
    await send(raise);
    await send(raise);
    expect(ids()).toEqual(['id-1', 'id-1', 'id-1']);
  });

  it('keeps its id when the server was busy', async () => {
    const { send, ids } = senderAgainst(refused('busy'));
    await send(raise);
    await send(raise);
    expect(ids()).toEqual(['id-1', 'id-1']);
  });

  it('gets a new id once it has been done: the next click is a new intention', async () => {
    const { send, ids } = senderAgainst(done);
    await send(raise);
    await send(raise);
    expect(ids()).toEqual(['id-1', 'id-2']);
  });

  it('gets a new id after a refusal, since nothing was done', async () => {
    const { send, ids } = senderAgainst(refused('proposals-closed'));
    await send(raise);
    await send(raise);
    expect(ids()).toEqual(['id-1', 'id-2']);
  });

  it('gets a new id when something else is sent', async () => {
    const { send, ids } = senderAgainst(offline);
    await send(raise);
    await send(open);
    expect(ids()).toEqual(['id-1', 'id-2']);
  });

  it('counts a command that had already been done as done', async () => {
    const { send } = senderAgainst({ kind: 'ok', body: { status: 'already-done', ids: {} } });
    expect(await send(open)).toEqual({ kind: 'done', ids: {} });
  });

  it('does not take a page of somebody else for an answer, and keeps its id', async () => {
    const { send, ids } = senderAgainst({ kind: 'ok', body: undefined });
    expect(await send(open)).toEqual({ kind: 'failed', failure: { kind: 'accident' } });
    await send(open);
    expect(ids()).toEqual(['id-1', 'id-1']);
  });
});
