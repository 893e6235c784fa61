import { describe, expect, it } from 'vitest';
import { teamScope } from '../../../bot/app/documents/stored.ts';
import { receiptId } from '../../../bot/app/documents/records.ts';
import { contentDigest } from '../../../shared/kernel/content-digest.ts';
import { anAppWithTeam, type TestApp } from '../../builders/app.ts';
import { coordinatorAccount } from '../../builders/context.ts';

const teamId = 'berg';
const scope = teamScope(teamId);
const id = 'click-0123456789';
const plan = { date: '2026-12-18', start: '13:00', end: '16:00', place: 'Kommunhuset' };

async function withMeeting(): Promise<{ readonly app: TestApp; readonly meetingId: string }> {
  const app = await anAppWithTeam();
  const planned = await app.run({ verb: 'plan-meeting', teamId, plan });
  return { app, meetingId: planned.ok ? (planned.value.ids['meetingId'] ?? '') : '' };
}
const topic = (meetingId: string, text: string) =>
  ({ verb: 'add-topic', teamId, meetingId, part: 'learning', text }) as const;

describe('a command that comes again under the same id', () => {
  it('with the same content is already done, and counts once', async () => {
    const { app, meetingId } = await withMeeting();
    const first = await app.run(topic(meetingId, 'Nytt om komvux'), coordinatorAccount, id);
    expect(first).toMatchObject({ value: { status: 'done' } });
    const again = await app.run(topic(meetingId, 'Nytt om komvux'), coordinatorAccount, id);
    expect(again).toMatchObject({ value: { status: 'already-done' } });
    expect(again.ok && first.ok && again.value.ids).toEqual(first.ok && first.value.ids);
  });

  it('with other content is a conflict and says so; under an id of its own it is saved', async () => {
    const { app, meetingId } = await withMeeting();
    await app.run(topic(meetingId, 'Nytt om komvux'), coordinatorAccount, id);
    const other = topic(meetingId, 'Nytt om folkhögskolan');
    const conflict = { ok: false, error: { code: 'other-content' } };
    expect(await app.run(other, coordinatorAccount, id)).toEqual(conflict);
    // Another verb, and what would be refused besides, are other content too.
    const cancel = { verb: 'cancel-meeting', teamId, meetingId, reason: 'illness' } as const;
    expect(await app.run(cancel, coordinatorAccount, id)).toEqual(conflict);
    const unknown = { verb: 'remove-topic', teamId, meetingId, topicId: 'none' } as const;
    expect(await app.run(unknown, coordinatorAccount, id)).toEqual(conflict);
    expect((await app.run(other)).ok).toBe(true);
    const texts = JSON.stringify(await app.all(scope, 'meeting'));
    expect(texts.match(/Nytt om/g)).toHaveLength(2);
  });

  it('is another’s own, whatever somebody else sent under that id', async () => {
    const { app, meetingId } = await withMeeting();
    await app.run(topic(meetingId, 'Nytt om komvux'), coordinatorAccount, id);
    const other = topic(meetingId, 'Nytt om folkhögskolan');
    expect(await app.run(other, 'demo/ifo-officer', id)).toMatchObject({ ok: true });
  });

  it('is already done by a receipt from before receipts told what was in it', async () => {
    const { app, meetingId } = await withMeeting();
    const receipt = { kind: 'receipt', id: receiptId(id, coordinatorAccount), schemaVersion: 1 };
    await app.given(scope, { ...receipt, at: app.clock.now(), ids: {} } as never);
    const again = await app.run(topic(meetingId, 'Nytt om komvux'), coordinatorAccount, id);
    expect(again).toMatchObject({ value: { status: 'already-done' } });
  });
});

describe('what is kept of its content', () => {
  it('is the same in whatever order the fields come, and with those left out that say nothing', () => {
    const one = { verb: 'x', at: { b: [1, { d: 2, c: 3 }], a: 'å' } };
    const two = { at: { a: 'å', b: [1, { c: 3, d: 2 }], e: undefined }, verb: 'x' };
    expect(contentDigest(one)).toBe(contentDigest(two));
    expect(contentDigest(one)).not.toBe(contentDigest({ ...one, at: { ...one.at, a: 'ä' } }));
    expect(contentDigest([1, 2])).not.toBe(contentDigest([2, 1]));
  });

  it('is eight digits, of which no text follows', async () => {
    const { app, meetingId } = await withMeeting();
    await app.run(topic(meetingId, 'Nytt om komvux'), coordinatorAccount, id);
    const receipts = await app.all(scope, 'receipt');
    for (const receipt of receipts)
      expect(receipt).toMatchObject({ content: expect.stringMatching(/^[0-9a-f]{8}$/) as string });
    expect(JSON.stringify(receipts)).not.toContain('komvux');
  });
});
