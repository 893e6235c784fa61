import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  controlledDocuments,
  documentFile,
  documentsHere,
} from '../../../bot/app/controlled-documents/controlled-documents.ts';
import { auditPack, linesOf } from '../../../bot/app/documents/audit-pack.ts';
import { home } from '../../../bot/app/home/home.ts';
import { sealLog } from '../../../bot/app/trail/seal.ts';
import { verifyLog } from '../../../bot/app/trail/verify.ts';
import { createHousekeeping } from '../../../bot/scheduler/housekeeping.ts';
import { openStore, type StoreConfig } from '../../../bot/store/open.ts';
import { exportAll } from '../../../bot/store/whole/export.ts';
import { importAll } from '../../../bot/store/whole/import.ts';
import { openWhole } from '../../../bot/store/whole/open-whole.ts';
import { mostDocumentBytes } from '../../../shared/controlled-documents/file-type.ts';
import { cleanEnvironment } from '../../e2e/harness/clean-environment.ts';
import { anApp, anAppWithTeam, officeAccount, type TestApp } from '../../builders/app.ts';
import { aCosmosPlace } from '../../builders/cosmos-test-server.ts';
import { value } from '../../builders/meeting.ts';
import { aRetention } from '../../builders/retention.ts';
import { emptyStores } from '../../builders/stores.ts';
import { temporaryFolder } from '../../builders/temporary-folder.ts';
import { aZip } from '../../builders/zip.ts';

const af = 'demo/employment-officer';
/** As large as any may be. */
const form = Buffer.concat([Buffer.from('%PDF-1.7\n'), Buffer.alloc(mostDocumentBytes - 9, 'å')]);
const text = Buffer.from(aZip({ '[Content_Types].xml': '', 'word/document.xml': 'Samtycke' }));
const blank = true;

/** A form in three versions: the largest file, a link, and a Word file that holds later. */
async function published(app: TestApp): Promise<string> {
  const file = (name: string, bytes: Buffer) => ({ name, bytes: bytes.toString('base64') });
  const { documentId = '' } = value(
    await app.run(
      {
        ...{ verb: 'publish-document', owner: 'county', title: 'Samtycke', documentKind: 'form' },
        ...{ audiences: ['team'], place: 'raise', from: '2026-11-20', blank },
        file: file('samtycke.pdf', form),
      },
      officeAccount,
    ),
  ).ids;
  const next = { verb: 'publish-document-version', documentId, blank } as const;
  const link = 'https://exempel.se/samtycke';
  value(await app.run({ ...next, from: '2026-11-20', link }, officeAccount));
  value(
    await app.run(
      { ...next, from: '2027-01-01', file: file('samtycke.docx', text) },
      officeAccount,
    ),
  );
  return documentId;
}

/** Every version is there, and each file is what was sent, to the byte. */
async function expectWhole(app: TestApp, documentId: string): Promise<void> {
  const { rows } = value(await controlledDocuments(app, af));
  expect(rows).toMatchObject([
    { documentId, current: { number: 2 }, older: [{ number: 1 }], coming: [{ number: 3 }] },
  ]);
  for (const [number, bytes] of [
    [1, form],
    [3, text],
  ] as const) {
    const found = value(await documentFile(app, af, { documentId, number }));
    expect(bytes.equals(found.bytes)).toBe(true);
  }
}

describe.each(emptyStores)('documents in %s', (_, open) => {
  it('are kept with every version and the largest file, and the log holds who published', async () => {
    const store = await open();
    const app = await anAppWithTeam({ store });
    const documentId = await published(app);
    await expectWhole(app, documentId);
    app.clock.pass(3 * 24 * 60);
    await sealLog(app, 'federation');
    const packs = (await app.all('federation', 'audit-pack')).map((body) => auditPack.parse(body));
    expect(
      packs
        .flatMap(linesOf)
        .filter(({ subjects }) => subjects.includes(documentId))
        .map(({ verb }) => verb),
    ).toEqual(['publish-document', 'publish-document-version', 'publish-document-version']);
    const verdicts = await verifyLog(store, 'federation');
    expect(verdicts.flatMap(({ breaks }) => breaks)).toEqual([]);
    await store.close();
  });

  it('stay when cases and lines of the log are removed by their age', async () => {
    const store = await open();
    const app = await anAppWithTeam({ store });
    const documentId = await published(app);
    await app.given('federation', aRetention('in-force', 'ended-cases', 1));
    app.clock.set('2026-12-20T08:00:00.000Z');
    await createHousekeeping(app).once();
    await expectWhole(app, documentId);
    await store.close();
  });

  it('are none where none have been published, and nothing is said of them', async () => {
    const store = await open();
    const app = await anAppWithTeam({ store });
    const view = value(await controlledDocuments(app, af));
    expect(view).toMatchObject({
      rows: [],
      emptyText: expect.stringMatching(/^Här finns inga/u) as string,
    });
    expect(value(await documentsHere(app, af, 'berg'))).toEqual({ places: {} });
    const { tasks } = value(await home(app, af, 'berg'));
    expect(tasks.filter(({ page }) => page === 'documents')).toEqual([]);
    await store.close();
  });
});

it('documents are in a backup with their files, and open when it is put in place', async () => {
  const place = temporaryFolder();
  const [file, copy] = [path.join(place, 'star.sqlite'), path.join(place, 'copy.sqlite')];
  const backup = (verb: string) =>
    spawnSync(process.execPath, ['bot/backup.ts', verb, copy], {
      cwd: path.resolve(import.meta.dirname, '../../..'),
      env: { ...cleanEnvironment, STAR_DATA: file },
    }).status;
  const before = await openStore({ kind: 'sqlite', file });
  const documentId = await published(await anAppWithTeam({ store: before }));
  expect(backup('backup')).toBe(0);
  for (const { body, etag } of (
    await before.list('federation', { kind: 'controlled-document-file' })
  ).items)
    await before.commit('federation', [{ op: 'remove', kind: body.kind, id: body.id, etag }]);
  await before.close();
  expect(backup('restore')).toBe(0);
  const after = await openStore({ kind: 'sqlite', file });
  await expectWhole(await anApp({ store: after }), documentId);
  await after.close();
});

it('documents go with their files from SQLite by Cosmos to SQLite', async () => {
  const sqlite = (): StoreConfig => ({
    kind: 'sqlite',
    file: path.join(temporaryFolder(), 'star.db'),
  });
  const places: readonly StoreConfig[] = [
    sqlite(),
    { kind: 'cosmos', ...(await aCosmosPlace()) },
    sqlite(),
  ];
  let documentId = '';
  let file: string | undefined;
  for (const place of places) {
    const store = await openStore(place);
    if (file === undefined) documentId = await published(await anAppWithTeam({ store }));
    else
      await importAll({
        ...{ store, file, whole: () => openWhole(place) },
        progress: () => undefined,
      });
    await store.close();
    file = path.join(temporaryFolder(), 'all.jsonl.gz');
    const whole = await openWhole(place);
    await exportAll({
      ...{ store: whole, file, from: place.kind, program: '1.0.0' },
      now: () => '2026-11-20T09:00:00.000Z',
      progress: () => undefined,
    });
    await whole.close();
  }
  const last = await openStore(places[2] ?? sqlite());
  await expectWhole(await anApp({ store: last }), documentId);
  await last.close();
});
