import { DatabaseSync } from 'node:sqlite';
import { expect, onTestFinished, test } from 'vitest';
import { queue } from '../../../bot/app/cases/queue.ts';
import { type Kind, parse } from '../../../bot/app/documents/stored.ts';
import { setApartIn } from '../../../bot/app/documents/set-apart.ts';
import { numbers } from '../../../bot/app/numbers/numbers.ts';
import { steering } from '../../../bot/app/numbers/steering.ts';
import type { StoredBody } from '../../../bot/app/ports.ts';
import { openSqliteStore } from '../../../bot/store/sqlite.ts';
import type { Team } from '../../../shared/teams/team.ts';
import { aClock, anApp } from '../../builders/app.ts';
import { temporaryFolder } from '../../builders/temporary-folder.ts';
import { coordinatorOf, worldOffice } from '../people.ts';
import { sowWorld, worldMorning } from './sow-world.ts';

const size = { teams: 6, years: 1, serviceUrl: 'http://127.0.0.1:1/' };

interface Row {
  readonly scope: string;
  readonly kind: string;
  readonly id: string;
  readonly etag: string;
  readonly state: string | null;
  readonly sort: string;
  readonly due: string | null;
  readonly expires: string | null;
  readonly body: string;
}

function rowsIn(file: string): readonly Row[] {
  const db = new DatabaseSync(file, { readOnly: true });
  onTestFinished(() => db.close());
  return db.prepare('SELECT * FROM document').all() as unknown as readonly Row[];
}

test('every document of a sown world is read by its schema and stands in the columns the store would give it', async () => {
  const { file, documents } = await sowWorld(temporaryFolder(), size);
  const rows = rowsIn(file);
  expect(rows).toHaveLength(documents);
  expect(new Set(rows.map(({ etag }) => etag)).size).toBe(documents);
  for (const { kind, id, etag, state, sort, due, expires, body: text } of rows) {
    const body = JSON.parse(text) as StoredBody;
    const { schemaVersion } = parse(kind as Kind, { body, etag }).body;
    expect(schemaVersion, `${kind} ${id} is of today`).toBe(body.schemaVersion);
    expect({ kind, id, state, sort, due, expires }).toEqual({
      kind: body.kind,
      id: body.id,
      state: body.state ?? null,
      sort: body.sort ?? '',
      due: body.due ?? null,
      expires: body.expires ?? null,
    });
  }
});

test('a world is sown alike each time, and nothing of its teams is under the name of another', async () => {
  const { file } = await sowWorld(temporaryFolder(), size);
  const again = await sowWorld(temporaryFolder(), size);
  const bodies = (of: string) => rowsIn(of).map(({ scope, id, body }) => ({ scope, id, body }));
  expect(bodies(again.file)).toEqual(bodies(file));
  const own = rowsIn(file).filter(({ scope }) => scope === 'team:aaf');
  expect(own.filter(({ body }) => /qz[a-d]/i.test(body))).toEqual([]);
  expect(own.filter(({ kind, id }) => kind === 'case' && !id.startsWith('AAF-'))).toEqual([]);
});

test('pages and figures of a sown world are there, and all teams have a kallelse to come', async () => {
  const { file, teams } = await sowWorld(temporaryFolder(), size);
  const store = await openSqliteStore(file);
  onTestFinished(() => store.close());
  const app = await anApp({ store, clock: aClock(worldMorning.now) });
  for (const team of teams) {
    const shown = await queue(app, coordinatorOf(team), team.id);
    expect(shown).toMatchObject({ ok: true });
    const counted = await numbers(app, coordinatorOf(team), { teamId: team.id });
    expect(counted).toMatchObject({ ok: true });
  }
  const page = await steering(app, worldOffice, { steeringGroupId: 'styrgrupp-1' });
  expect(page.ok && page.value.compared.teams.length).toBeGreaterThan(0);
  expect(setApartIn(store).all()).toEqual([]);
  const due = await store.due(worldMorning.due, 500);
  const types = due.map(({ body }) => (body as StoredBody & { readonly type?: string }).type);
  const count = (type: string) => types.filter((one) => one === type).length;
  expect([count('post-notice'), count('post-tertial-digest')]).toEqual([teams.length, 2]);
  expect(teams.every(({ channelId }: Team) => channelId !== undefined)).toBe(true);
});
