import path from 'node:path';
import { expect, it } from 'vitest';
import { contacts } from '../../../bot/app/contacts/contacts.ts';
import { countyWork } from '../../../bot/app/county-work/county-work.ts';
import { year } from '../../../bot/app/year/year.ts';
import type { Gathering } from '../../../shared/gatherings/gathering.ts';
import { openStore, type StoreConfig } from '../../../bot/store/open.ts';
import { exportAll } from '../../../bot/store/whole/export.ts';
import { importAll } from '../../../bot/store/whole/import.ts';
import { openWhole } from '../../../bot/store/whole/open-whole.ts';
import { anApp, anAppWithTeam, officeAccount, type TestApp } from '../../builders/app.ts';
import { aCosmosPlace } from '../../builders/cosmos-test-server.ts';
import { aGathering } from '../../builders/gathering.ts';
import { value } from '../../builders/meeting.ts';
import { temporaryFolder } from '../../builders/temporary-folder.ts';

const coordinator = 'demo/coordinator';
const group = {
  topic: 'Gemensam rutin för tolk',
  ...{ from: '2026-11-20', to: '2027-03-31', reportDue: '2027-03-01' },
} as const;

/** Contacts, a work group that has told of its work, and the revision with a comment; each by a command. */
async function written(app: TestApp): Promise<void> {
  const of = { party: 'fk', function: 'for-coordinators', from: '2026-11-20' } as const;
  value(
    await app.run(
      { verb: 'add-contact', whose: 'county', ...of, unit: 'Partnerlinjen', to: '2026-12-10' },
      officeAccount,
    ),
  );
  value(
    await app.run(
      { verb: 'add-contact', whose: 'team:berg', ...of, unit: 'Kontoret i Östersund' },
      coordinator,
    ),
  );
  const { workGroupId = '' } = value(
    await app.run({ verb: 'form-work-group', ...group, members: ['af', 'region'] }, 'demo/county'),
  ).ids;
  const report = { verb: 'report-work-group', workGroupId, text: 'Två team prövar.' } as const;
  value(await app.run(report, officeAccount));
  const open = { verb: 'open-revision', year: 2026, commentsDue: '2026-12-31' } as const;
  const { revisionId = 'revision-2026' } = value(await app.run(open, 'demo/county')).ids;
  const said = { heading: 'Samordnarens uppdrag', text: 'Skriv in tiden för förarbete.' };
  value(await app.run({ verb: 'comment-revision', revisionId, ...said }, coordinator));
}

async function expectKept(app: TestApp): Promise<void> {
  const { groups } = value(await contacts(app, coordinator));
  const reached = groups.flatMap(({ rows }) => rows).map(({ reachText }) => reachText);
  expect(reached).toEqual(expect.arrayContaining(['Partnerlinjen', 'Kontoret i Östersund']));
  const work = value(await countyWork(app, officeAccount));
  expect(JSON.stringify(work.workGroups)).toContain('Två team prövar.');
  expect(work.revisions).toMatchObject([
    { headings: [{ comments: [{ text: 'Skriv in tiden för förarbete.' }] }] },
  ]);
  const ofTeam = value(await year(app, coordinator, { teamId: 'berg', year: 2026 }));
  const december = ofTeam.months[11]?.rows.map(({ text }) => text);
  expect(december).toContain('Översyn av överenskommelsen: sista dagen för synpunkter');
}

it('contacts, work groups and the revision are worked with in either store, and go from one to the other with all of it', async () => {
  const places: readonly StoreConfig[] = [
    { kind: 'cosmos', ...(await aCosmosPlace()) },
    { kind: 'sqlite', file: path.join(temporaryFolder(), 'star.db') },
  ];
  let file: string | undefined;
  for (const place of places) {
    const store = await openStore(place);
    const app = file === undefined ? await anAppWithTeam({ store }) : await anApp({ store });
    if (file === undefined) await written(app);
    else
      await importAll({
        ...{ store, file, whole: () => openWhole(place) },
        progress: () => undefined,
      });
    app.registry.forget();
    await expectKept(app);
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
});

it('a revision that was planned as a gathering of before is read, stands in the year and is not asked for again', async () => {
  const app = await anAppWithTeam();
  // Nothing of the kind is planned so any more.
  const old = aGathering('county-meeting', {}, '2026-10-20', 'g-old').called().opened().closed();
  const planned: Gathering = { ...old.build(), what: 'agreement-revision' };
  await app.given('federation', planned);
  const county = value(await year(app, officeAccount, { year: 2026 }));
  const rows = county.months.flatMap((month) => month.rows);
  expect(rows.filter(({ text }) => text.startsWith('Översyn'))).toMatchObject([
    { key: 'g-old', whenText: 'tis 20 okt 2026', state: 'held' },
  ]);
});
