import { beforeEach, describe, expect, it } from 'vitest';
import { type Audit, auditEntry } from '../../../../bot/app/documents/records.ts';
import { createHousekeeping } from '../../../../bot/scheduler/housekeeping.ts';
import { sealLog } from '../../../../bot/app/trail/seal.ts';
import { verifyLog } from '../../../../bot/app/trail/verify.ts';
import { aClock, anAppWithTeam, type TestApp } from '../../../builders/app.ts';
import { aRetention } from '../../../builders/retention.ts';

const scope = 'team:berg';
let app: TestApp;

/** What was read and done on the first of each month of two years, sealed as the months went by. */
beforeEach(async () => {
  app = await anAppWithTeam({ clock: aClock('2025-01-01T08:00:00.000Z') });
  for (let month = 0; month < 24; month += 1) {
    const at = `${2025 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}-01T08:00:00.000Z`;
    app.clock.set(at);
    await app.given(scope, line('read-case', at), line('decide-item', at));
    app.clock.pass(7_200);
    await sealLog(app, scope);
  }
  app.clock.set('2026-12-07T08:00:00.000Z');
});

function line(verb: string, at: string): Audit {
  const of = { by: 'tenant/person', teamId: 'berg', subjects: ['BER-2026-001'] };
  return auditEntry({ id: `${verb}-${at}`, at, verb, ...of });
}

const summary = async () =>
  (await verifyLog(app.store, scope)).map(({ trail, lines, removed, breaks }) => [
    ...[trail, lines, removed, breaks],
  ]);

describe('lines of the log under a decision on their age', () => {
  it('are removed from the oldest on, and the chain holds from there', async () => {
    await app.given('federation', aRetention('in-force', 'read-lines', 12));
    await createHousekeeping(app).once();
    expect(await summary()).toEqual([
      // With the line that tells of it.
      ['changes', 25, 0, []],
      ['reads', 24, 12, []],
    ]);
    const told = await app.all(scope, 'audit-pack');
    expect(JSON.stringify(told)).toContain('lines-removed');
    // And again a month later, from where it ended.
    app.clock.set('2027-01-07T08:00:00.000Z');
    await createHousekeeping(app).once();
    expect((await summary())[1]).toEqual(['reads', 24, 13, []]);
  });

  it('that have been removed by hand instead are missed', async () => {
    await app.given('federation', aRetention('in-force', 'read-lines', 12));
    await createHousekeeping(app).once();
    const [oldest] = (await app.store.list(scope, { kind: 'audit-pack', state: 'reads', limit: 1 }))
      .items;
    if (oldest === undefined) throw new Error('nothing left');
    await app.store.commit(scope, [
      { op: 'remove', kind: 'audit-pack', id: oldest.body.id, etag: oldest.etag },
    ]);
    expect((await summary())[1]).toMatchObject(['reads', 24, 12, [{ why: 'missing', from: 13 }]]);
  });

  it('stay, all of them, without one', async () => {
    await app.given('federation', aRetention('registered', 'change-lines', 1));
    await createHousekeeping(app).once();
    expect(await summary()).toEqual([
      ['changes', 24, 0, []],
      ['reads', 24, 0, []],
    ]);
  });
});

describe('receipts', () => {
  it('that nobody knows the age of go under a decision, and the log tells how many', async () => {
    const receipt = (id: string, at: string) => ({
      ...{ kind: 'receipt', id, schemaVersion: 1, at, ids: {} },
    });
    await app.given(scope, receipt('old', '2025-01-01T08:00:00.000Z'));
    await app.given(scope, receipt('new', '2026-11-01T08:00:00.000Z'));
    await app.given('federation', aRetention('in-force', 'receipts', 6));
    await createHousekeeping(app).once();
    expect((await app.all(scope, 'receipt')).map(({ id }) => id)).toEqual(['new']);
    expect(JSON.stringify(await app.all(scope, 'audit-pack'))).toContain('receipts-removed');
  });
});
