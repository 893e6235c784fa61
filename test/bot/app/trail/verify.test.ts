import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, it } from 'vitest';
import type { AuditPack } from '../../../../bot/app/documents/audit-pack.ts';
import { auditEntry } from '../../../../bot/app/documents/records.ts';
import { sealLog } from '../../../../bot/app/trail/seal.ts';
import { type TrailBreak, verifyLog } from '../../../../bot/app/trail/verify.ts';
import { openSqliteStore } from '../../../../bot/store/sqlite.ts';
import { addMinutes } from '../../../../shared/kernel/calendar.ts';
import { aClock, anAppWithTeam } from '../../../builders/app.ts';
import { temporaryFolder } from '../../../builders/temporary-folder.ts';

const scope = 'team:berg';
const links = 4;
const inLink = 9;
const total = links * inLink;

/** A log of four links with nine lines each, in a file of its own: the n-th line is of the n-th minute. */
async function aSealedLog() {
  const file = path.join(temporaryFolder(), 'star.sqlite');
  const store = await openSqliteStore(file);
  const app = await anAppWithTeam({ store, clock: aClock('2026-11-20T08:00:00.000Z') });
  for (let link = 0; link < links; link += 1) {
    await app.given(
      scope,
      ...Array.from({ length: inLink }, (_, n) =>
        auditEntry({
          id: `line-${String(link * inLink + n).padStart(3, '0')}`,
          at: addMinutes('2026-11-20T06:00:00.000Z', link * inLink + n),
          by: `tenant/person-${n % 3}`,
          verb: n % 2 === 0 ? 'decide-item' : 'note-progress',
          ...{ via: 'tab', seats: ['af'], roles: ['member'], teamId: 'berg' },
          subjects: [`BER-2026-${100 + n}`],
        }),
      ),
    );
    await sealLog(app, scope);
    app.clock.pass(60);
  }
  const byHand = new DatabaseSync(file);
  return {
    /** As somebody would who has the file: no etag, no program of ours. */
    change(link: number, how: (pack: AuditPack) => unknown) {
      const rows = byHand
        .prepare("SELECT id, body FROM document WHERE kind = 'audit-pack' ORDER BY sort")
        .all() as unknown as { readonly id: string; readonly body: string }[];
      const row = rows[link];
      if (row === undefined) throw new Error('no such link');
      const body = JSON.stringify(how(JSON.parse(row.body) as AuditPack));
      byHand.prepare('UPDATE document SET body = ? WHERE id = ?').run(body, row.id);
    },
    sql: (text: string) => byHand.exec(text),
    async breaks(): Promise<readonly TrailBreak[]> {
      const fresh = await openSqliteStore(file);
      const [changes] = await verifyLog(fresh, scope);
      await fresh.close();
      return changes?.breaks ?? [];
    },
    async end() {
      byHand.close();
      await store.close();
    },
  };
}

type Lines = AuditPack['lines'];
const withLines = (pack: AuditPack, lines: Lines): AuditPack => ({ ...pack, lines });

/** What somebody may do to the n-th line of a link, and what is found then. */
const tampering = {
  'says that another did it': (pack: AuditPack, n: number) =>
    withLines(
      pack,
      pack.lines.map((line, at): Lines[number] =>
        at === n ? [line[0], (line[1] + 1) % pack.words.length, ...rest(line)] : line,
      ),
    ),
  'is of another time': (pack: AuditPack, n: number) =>
    withLines(
      pack,
      pack.lines.map((line, at): Lines[number] =>
        at === n ? [line[0] + 1, line[1], ...rest(line)] : line,
      ),
    ),
  'is taken away': (pack: AuditPack, n: number) => withLines(pack, pack.lines.toSpliced(n, 1)),
  'is put in': (pack: AuditPack, n: number) =>
    withLines(pack, pack.lines.toSpliced(n, 0, pack.lines[(n + 4) % inLink] as Lines[number])),
  'changes places with the next': (pack: AuditPack, n: number) => {
    const lines = [...pack.lines];
    const other = (n + 1) % inLink;
    [lines[n], lines[other]] = [lines[other] as Lines[number], lines[n] as Lines[number]];
    return withLines(pack, lines);
  },
} as const;

function rest(line: Lines[number]) {
  const [, , verb, via, seats, roles, team, ...subjects] = line;
  return [verb, via, seats, roles, team, ...subjects] as const;
}

describe('a log that nobody has touched', () => {
  it('is intact', async () => {
    const log = await aSealedLog();
    expect(await log.breaks()).toEqual([]);
    await log.end();
  });
});

describe('a line that is changed in the file by hand', () => {
  it.each(Object.keys(tampering) as (keyof typeof tampering)[])(
    'is found, and where, whichever it is: it %s',
    async (how) => {
      const log = await aSealedLog();
      for (let link = 0; link < links; link += 1) {
        for (let n = 0; n < inLink; n += 1) {
          let before: AuditPack | undefined;
          log.change(link, (pack) => {
            before = pack;
            return tampering[how](pack, n);
          });
          const [found, ...more] = await log.breaks();
          expect([link, n, more]).toEqual([link, n, []]);
          // The number of the line, or of the one that it changed places with.
          const number = link * inLink + n + 1;
          const first = how.startsWith('changes') && n === inLink - 1 ? number - n : number;
          expect([found?.from, (found?.to ?? 0) >= first]).toEqual([first, true]);
          log.change(link, () => before);
        }
      }
      expect(await log.breaks()).toEqual([]);
      await log.end();
    },
  );

  it('is found though the marks beside it were changed with it', async () => {
    const log = await aSealedLog();
    log.change(1, (pack) => {
      const changed = tampering['says that another did it'](pack, 3);
      return { ...changed, chain: { ...changed.chain, marks: '0'.repeat(8 * inLink) } };
    });
    expect(await log.breaks()).toMatchObject([{ why: 'changed', from: 10, to: 18 }]);
    await log.end();
  });

  it('is found though its own link was reckoned anew: the next one does not build on it', async () => {
    const log = await aSealedLog();
    log.change(1, (pack) => {
      const changed = tampering['says that another did it'](pack, 3);
      const { chain } = changed;
      return { ...changed, chain: { ...chain, links: [{ lines: inLink, hash: 'made-up' }] } };
    });
    const found = await log.breaks();
    expect(found.map(({ from }) => from)).toEqual([13, 19]);
    await log.end();
  });
});

describe('a link that is taken away, put in or put elsewhere by hand', () => {
  const packs = "FROM document WHERE kind = 'audit-pack'";
  const nth = (n: number) => `(SELECT id ${packs} ORDER BY sort LIMIT 1 OFFSET ${n})`;

  it.each([0, 1, 2, 3])('is missed, with its lines: %i', async (link) => {
    const log = await aSealedLog();
    log.sql(`DELETE ${packs} AND id = ${nth(link)}`);
    expect(await log.breaks()).toMatchObject([
      { why: 'missing', from: link * inLink + 1, to: (link + 1) * inLink },
    ]);
    await log.end();
  });

  it('is found when it is there twice', async () => {
    const log = await aSealedLog();
    log.sql(`INSERT INTO document SELECT scope, kind, id || 'x', etag, state, sort || 'x', due,
      replace(body, id, id || 'x'), expires ${packs} AND id = ${nth(1)}`);
    const [found] = await log.breaks();
    expect(found).toMatchObject({ why: 'extra', from: 10, to: 18 });
    await log.end();
  });

  it('is found when two have changed places', async () => {
    const log = await aSealedLog();
    log.sql(`UPDATE document SET sort = '9' WHERE id = ${nth(1)}`);
    expect((await log.breaks()).length).toBeGreaterThan(0);
    await log.end();
  });

  it('is missed at the end too, where the head tells how far it was sealed', async () => {
    const log = await aSealedLog();
    log.sql("DELETE FROM document WHERE kind = 'trail-head'");
    expect(await log.breaks()).toMatchObject([{ why: 'head', from: 1, to: total }]);
    await log.end();
  });

  it('is found when it cannot be read any more', async () => {
    const log = await aSealedLog();
    log.change(2, (pack) => ({ ...pack, lines: 'nothing' }));
    expect(await log.breaks()).toMatchObject([{ why: 'missing', from: 19, to: 27 }]);
    await log.end();
  });
});
