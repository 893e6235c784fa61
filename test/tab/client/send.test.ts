import { describe, expect, it } from 'vitest';
import type { Command } from '../../../shared/commands/command.ts';
import type { Reply } from '../../../tab/client/request.ts';
import { commandSender, type SentMemory, type Unanswered } from '../../../tab/client/send.ts';

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
  const sent: { id: string; command: Command; age: number }[] = [];
  let now = 1_796_000_000_000;
  let made = 0;
  const send = commandSender(
    async (path, body) => {
      expect(path).toBe('/api/commands');
      sent.push(body as { id: string; command: Command; age: number });
      return answers.shift() ?? done;
    },
    () => `id-${(made += 1)}`,
    () => now,
  );
  return {
    send,
    pass: (milliseconds: number) => (now += milliseconds),
    ids: () => sent.map(({ id }) => id),
    sent,
  };
}

describe('sending a command', () => {
  it('answers with what was made', async () => {
    const { send, sent } = senderAgainst(done);
    expect(await send(raise)).toEqual({ kind: 'done', ids: { reference: 'BER-2026-014' } });
    expect(sent).toEqual([{ id: 'id-1', command: raise, age: 0 }]);
  });

  it('keeps its id when the same is sent again after no answer, so that it is not done twice', async () => {
    const { send, ids } = senderAgainst(offline, { kind: 'failed', failure: { kind: 'accident' } });
    await send(raise);
    await send(raise);
    await send(raise);
    expect(ids()).toEqual(['id-1', 'id-1', 'id-1']);
  });

  it('says for how many seconds it has waited, and never less than none', async () => {
    const { send, sent, pass } = senderAgainst(offline, offline, offline);
    await send(raise);
    pass(3 * 86_400_000 + 500);
    await send(raise);
    pass(-9 * 86_400_000);
    await send(raise);
    expect(sent.map(({ age }) => age)).toEqual([0, 259_200.5, 0]);
  });

  it('is a new intention once the server can no longer tell whether it was done', async () => {
    const { send, sent, pass } = senderAgainst(offline, refused('sent-too-late'));
    await send(raise);
    pass(8 * 86_400_000);
    await send(raise);
    await send(raise);
    expect(sent.map(({ id, age }) => [id, age])).toEqual([
      ['id-1', 0],
      ['id-1', 691_200],
      ['id-2', 0],
    ]);
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

  it('is the same command for a form that opens anew with what is remembered, and tells nothing of its texts', async () => {
    let kept: Unanswered | undefined;
    const memory: SentMemory = { get: () => kept, set: (sent) => (kept = sent) };
    const first = senderAgainst(offline);
    await first.send(raise, memory);
    expect(kept).toEqual({
      content: expect.stringMatching(/^[0-9a-f]{8}$/) as string,
      id: 'id-1',
      since: 1_796_000_000_000,
    });
    kept = { ...(kept as unknown as Unanswered), id: 'from-before' };
    const second = senderAgainst(offline, done, done);
    await second.send(raise, memory);
    await second.send(raise, memory);
    expect(kept).toBeUndefined();
    await second.send(raise, memory);
    expect(second.ids()).toEqual(['from-before', 'from-before', 'id-1']);
    expect(second.sent.map(({ age }) => age)).toEqual([0, 0, 0]);
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
