import path from 'node:path';
import { expect, it } from 'vitest';
import { casePage } from '../../../bot/app/cases/case-page.ts';
import { trustedMilliseconds } from '../../../bot/app/context/registry.ts';
import { trail } from '../../../bot/app/trail/trail.ts';
import { openSqliteStore } from '../../../bot/store/sqlite.ts';
import { aCase } from '../../builders/case.ts';
import { aClock, anApp, anAppWithTeam, officeAccount } from '../../builders/app.ts';
import { temporaryFolder } from '../../builders/temporary-folder.ts';
import { ifo } from './people.ts';

const at = { teamId: 'berg', reference: 'BER-2026-014' };

it.each([
  ['at once', 'at-once'],
  ['as of yesterday', '2026-12-06'],
] as const)(
  'who has lost a seat or a role %s in one process has lost it in every other within seconds',
  async (_, lastDay) => {
    const file = path.join(temporaryFolder(), 'star.sqlite');
    const clock = aClock('2026-12-07T09:00:00.000Z');
    const stores = [await openSqliteStore(file), await openSqliteStore(file)] as const;
    const first = await anAppWithTeam({ store: stores[0], clock });
    const second = await anApp({ store: stores[1], clock });
    await first.given('team:berg', aCase(at.reference).raisedOn('2026-11-20').build());
    const auditor = 'demo/auditor';
    const given = await first.run(
      { verb: 'assign-role', role: 'auditor', account: auditor, from: '2026-12-01' },
      officeAccount,
    );
    // Both are seen in the other process, which keeps what it has read.
    expect((await casePage(second, ifo, at)).ok).toBe(true);
    expect((await trail(second, auditor, { teamId: 'berg' })).ok).toBe(true);
    const ended = [
      await first.run(
        { verb: 'end-member', teamId: 'berg', memberId: 'ifo-officer', lastDay },
        officeAccount,
      ),
      await first.run(
        {
          verb: 'end-role',
          roleId: given.ok ? (given.value.ids['roleId'] ?? '') : '',
          lastDay,
        },
        officeAccount,
      ),
    ];
    expect(ended.map(({ ok }) => ok)).toEqual([true, true]);
    clock.pass(trustedMilliseconds / 1_000);
    const denied = { ok: false, error: { code: 'denied' } };
    for (const process of [first, second]) {
      expect(await casePage(process, ifo, at)).toMatchObject(denied);
      expect(await trail(process, auditor, { teamId: 'berg' })).toMatchObject(denied);
    }
    for (const store of stores) await store.close();
  },
);
