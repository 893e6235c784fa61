import { describe, expect, it } from 'vitest';
import { auditEntry, type Receipt } from '../../../../bot/app/documents/records.ts';
import { type Kind, types } from '../../../../bot/app/documents/stored.ts';
import type { Scope, StoredBody } from '../../../../bot/app/ports.ts';
import { purgeScope } from '../../../../bot/app/retention/purge.ts';
import { sealLog } from '../../../../bot/app/trail/seal.ts';
import { documentTypes } from '../../../../shared/codes/retention.ts';
import { aClock, anAppWithTeam, type TestApp } from '../../../builders/app.ts';
import { aCase } from '../../../builders/case.ts';
import { filled } from '../../../builders/filled.ts';
import { aMeeting } from '../../../builders/meeting.ts';
import { aRetention } from '../../../builders/retention.ts';
import { emptyStores } from '../../../builders/stores.ts';
import { aTeam } from '../../../builders/team.ts';

const reference = 'BER-2024-014';
const team = aTeam().build();
const scope: Scope = 'team:berg';

/** What a purge of everything that may be removed does to a kind of document. */
type Fate =
  /** To nothing of it. */
  | 'stays'
  | 'goes'
  /** The case is taken out of it. */
  | 'without-case'
  /** So that every figure stays, and it is known that figures are to be counted anew. */
  | 'counted'
  /** That it was done, and under which decision. */
  | 'logged';

/** Handbook §7: the rows of cases go, and the lines and receipts that a decision is about; aggregates and all else stay. */
const fates: Readonly<Record<Kind, Fate>> = {
  case: 'goes',
  receipt: 'goes',
  'audit-pack': 'goes',
  meeting: 'without-case',
  'kept-figures': 'counted',
  'fold-note': 'counted',
  audit: 'logged',
  'trail-head': 'logged',
  federation: 'stays',
  team: 'stays',
  channel: 'stays',
  deviation: 'stays',
  offer: 'stays',
  ruling: 'stays',
  contact: 'stays',
  milestone: 'stays',
  'good-example': 'stays',
  'work-group': 'stays',
  'agreement-revision': 'stays',
  'board-question': 'stays',
  'board-look': 'stays',
  'controlled-document': 'stays',
  'controlled-document-file': 'stays',
  'document-look': 'stays',
  tally: 'stays',
  entered: 'stays',
  'rule-set': 'stays',
  'yearly-plan': 'stays',
  'retention-decision': 'stays',
  'calendar-feed': 'stays',
  fold: 'stays',
  'roll-up': 'stays',
  'told-digest': 'stays',
  publication: 'stays',
  'period-report': 'stays',
  gathering: 'stays',
  import: 'stays',
  counter: 'stays',
  job: 'stays',
  'send-shares': 'stays',
};
const kinds = Object.keys(types) as Kind[];
const staying = kinds.filter((kind) => fates[kind] === 'stays');

/** One that ended in 2024, decided at a meeting then, with the receipt of the click that raised it and lines of the log. */
async function anOldCase(app: TestApp): Promise<void> {
  const starCase = aCase(reference)
    .raisedOn('2024-02-01')
    .receivedOn('2024-02-13')
    .closedOn('2024-09-10')
    .build();
  const meeting = aMeeting(team)
    .withId('m1')
    .on('2024-02-13')
    .withItem({ reference })
    .called()
    .opened()
    .closed()
    .build();
  const at = '2024-02-01T09:00:00.000Z';
  const receipt: Receipt = {
    ...{ kind: 'receipt', id: 'click.demo.coordinator', schemaVersion: 1, at },
    ids: { reference },
  };
  const lines = ['read-case', 'raise-case'].map((verb) =>
    auditEntry({ id: verb, at, by: 'demo/coordinator', verb, teamId: 'berg', subjects: ['-'] }),
  );
  await app.given(scope, starCase, meeting, receipt, ...lines);
  app.clock.set('2026-12-01T08:00:00.000Z');
  await sealLog(app, scope);
}

async function all(app: TestApp): Promise<ReadonlyMap<Kind, readonly StoredBody[]>> {
  const found = await Promise.all(kinds.map((kind) => app.all(scope, kind)));
  return new Map(kinds.map((kind, n) => [kind, found[n] ?? []]));
}

describe.each(emptyStores)('what a purge leaves in %s', (_, open) => {
  async function purged() {
    const store = await open();
    const app = await anAppWithTeam({ store, team, clock: aClock('2024-02-01T10:00:00.000Z') });
    await anOldCase(app);
    // Beside it everything that a purge has nothing to do with, where the case is.
    const examples = staying.flatMap((kind) => filled(types[kind].schema).slice(0, 1));
    await app.given(scope, ...(examples as StoredBody[]));
    const decisions = documentTypes.map((type) => aRetention('in-force', type, 12, type));
    await app.given('federation', ...decisions);
    const before = await all(app);
    await purgeScope(app, team);
    await purgeScope(app, undefined);
    const after = await all(app);
    await store.close();
    return { before, after };
  }

  it('is decided for every kind', async () => {
    const { before, after } = await purged();
    for (const kind of kinds) {
      const [was, is] = [before.get(kind) ?? [], after.get(kind) ?? []];
      switch (fates[kind]) {
        case 'stays':
          expect([kind, was.length]).toEqual([kind, 1]);
          expect(is).toEqual(expect.arrayContaining([...was]));
          break;
        case 'goes':
          expect([kind, was.length > 0, is]).toEqual([kind, true, []]);
          break;
        case 'without-case':
          expect([kind, is.length, JSON.stringify(is)]).toEqual([
            ...[kind, was.length],
            expect.not.stringContaining(reference),
          ]);
          expect(JSON.stringify(was)).toContain(reference);
          break;
        case 'counted':
          expect([kind, is.length > was.length]).toEqual([kind, true]);
          break;
        case 'logged':
          expect([kind, is.length > 0]).toEqual([kind, true]);
          expect(is).not.toEqual(was);
      }
    }
  });

  it('says nowhere but in the log that the case was there', async () => {
    const { before, after } = await purged();
    const naming = (of: typeof before) =>
      kinds.filter((kind) => JSON.stringify(of.get(kind)).includes(reference));
    expect(naming(before)).toEqual(['meeting', 'case', 'receipt']);
    expect(naming(after)).toEqual(['audit']);
  });
});
