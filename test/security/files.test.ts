import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { mostFileBytes } from '../../shared/imports/problem.ts';
import { accountOf } from './people.ts';
import { aBase, type Base } from './places.ts';
import { aWorld, copyOf, startOfDay, type World } from './world.ts';

let base: Base;
let world: World;
beforeAll(async () => {
  base = await aBase();
  world = await aWorld(copyOf(base.file, 'files'), startOfDay, 'picker');
});
afterAll(async () => {
  await world.stop();
  base.remove();
});

const office = accountOf('office');
const berg = readFileSync('test/fixtures/berg-2020-2024.csv');
const trial = z.object({
  lines: z.array(z.string()),
  problems: z.array(z.object({ line: z.number(), text: z.string() })),
  faulty: z.string().optional(),
  fresh: z.number(),
  importId: z.string(),
});

function send(how: 'try' | 'run', file: Uint8Array | string, teamId = 'str', what = 'cases') {
  const bytes = Buffer.from(file).toString('base64');
  return world.post(office, `/api/imports/${how}`, { what, teamId, bytes });
}

describe('a file that the kansli sends from the tab', () => {
  it('is told what is wrong with, row by row, and what it names is neither said again, stored nor logged', async () => {
    const broken = berg.toString('utf8').replace(';AF;;Man;', ';AF;;Kalle Karlsson;');
    const before = world.fingerprint();
    for (const how of ['try', 'run'] as const) {
      const answer = await send(how, broken);
      expect(answer.text).not.toContain('Karlsson');
      if (how === 'run') {
        expect([answer.status, answer.body['code']]).toEqual([422, 'import-faulty']);
        continue;
      }
      const { problems, faulty, fresh } = trial.parse(answer.body);
      expect(problems).toEqual([
        expect.objectContaining({
          line: 2,
          text: expect.stringContaining('Ser ut att innehålla ett personnamn') as unknown,
        }),
      ]);
      expect(faulty).toContain('\r\n2;Kön;Ser ut att innehålla');
      expect(fresh).toBe(0);
    }
    expect(world.fingerprint()).toBe(before);
    expect(world.log.join('\n')).not.toContain('Karlsson');
  });

  it('is brought in once, seen among the imports, and taken back as a whole', async () => {
    const before = world.documents('team:str', 'case').length;
    const { importId, fresh } = trial.parse((await send('try', berg)).body);
    expect(fresh).toBe(36);
    expect(await send('run', berg)).toMatchObject({ status: 200, body: { importId, count: 36 } });
    expect(world.documents('team:str', 'case')).toHaveLength(before + 36);
    const at = `/api/imports/${importId}?team=str`;
    expect((await world.get(office, at)).body).toEqual({ saved: 36, of: 36 });
    expect(await send('run', berg)).toMatchObject({ status: 200, body: { count: 0 } });
    expect((await world.get(office, '/api/imports')).text).toContain(importId);

    const undo = { verb: 'undo-import', teamId: 'str', importId } as const;
    expect(await world.command(office, undo)).toMatchObject({ status: 200 });
    expect(world.documents('team:str', 'case')).toHaveLength(before);
  });

  it('is refused when it is larger than any may be, or no table, before anything is made of it', async () => {
    const large = await send('try', Buffer.alloc(mostFileBytes + 3, 'a'));
    expect([large.status, large.body['code']]).toEqual([400, 'invalid']);
    const larger = await send('try', Buffer.alloc(mostFileBytes * 2, 'a'));
    expect([larger.status, larger.body['code']]).toEqual([413, 'too-large']);
    expect(await send('try', '')).toMatchObject({ status: 422, body: { code: 'sheet-unread' } });
    expect(await send('try', berg, 'nowhere')).toMatchObject({ status: 404 });
  });

  it('leaves every other address as narrow as it was', async () => {
    const wide = { id: 'x'.repeat(300_000) };
    expect((await world.post(office, '/api/commands', wide)).status).toBe(413);
  });

  it('is told what may stand in it by a template, with this federation’s teams', async () => {
    const csv = await world.get(office, '/api/imports/template?what=costs&as=csv');
    expect(csv.text).toContain('Team;År *;Personal *;Övrigt;Källa *');
    const xlsx = await world.get(office, '/api/imports/template?what=yearly&as=xlsx');
    expect(xlsx.status).toBe(200);
  });
});
