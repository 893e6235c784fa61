import path from 'node:path';
import { importSheet } from '../../bot/app/imports/import-sheet.ts';
import { planSheet } from '../../bot/app/imports/sheet-plan.ts';
import { runCommand } from '../../bot/app/run/run-command.ts';
import { readSheet } from '../../bot/files/read-sheet.ts';
import type { Store } from '../../bot/app/ports.ts';
import { openStore } from '../../bot/store/open.ts';
import { openSqliteStore } from '../../bot/store/sqlite.ts';
import { addDays } from '../../shared/kernel/calendar.ts';
import { csvOf } from '../../shared/text/csv.ts';
import { anAppWithTeam, officeAccount } from '../builders/app.ts';
import { aTeam } from '../builders/team.ts';
import { costOf } from './cost-of.ts';
import { countedCosmos } from './counted-cosmos.ts';
import type { Figure } from './figure.ts';
import { inWorkplace } from './workplace.ts';

/** As many as a file may have. */
const count = 2_000;

/** The largest file that an import takes, from its bytes to the last commit on disk, and the same in Cosmos. */
export async function measureImportRows(): Promise<readonly Figure[]> {
  const bytes = Buffer.from(csvOf(rows()));
  const { ms, tried } = await inWorkplace(async (folder) =>
    imported(await openSqliteStore(path.join(folder, 'star.sqlite')), bytes),
  );
  const cosmos = await countedCosmos();
  const { place, database, container, operations } = cosmos;
  const store = await openStore({ kind: 'cosmos', ...place, database, container });
  let before = 0;
  await imported(store, bytes, () => (before = operations.length));
  const its = operations.slice(before).filter(({ purpose }) => purpose === 'work');
  cosmos.stop();
  const { ru, told } = costOf(its);
  return [
    {
      name: 'import of a file, rows of cases',
      value: (count * 1_000) / ms,
      unit: 'rows/s',
      note: `${count} rows in ${ms.toFixed(0)} ms, of which read and tried ${tried.toFixed(0)}`,
    },
    {
      name: 'a row of an imported file, in Cosmos',
      value: ru / count,
      unit: 'RU',
      note: `${count} rows: ${told}, ${ru.toFixed(0)} RU`,
    },
  ];
}

/** @param begun called when the team is there and the import begins */
async function imported(store: Store, bytes: Buffer, begun?: () => void) {
  const team = aTeam().build();
  const app = await anAppWithTeam({ store, team });
  begun?.();
  const startedAt = performance.now();
  const sheet = await readSheet(bytes);
  const plan = await planSheet(app, { team, what: 'cases', sheet: sheet.ok ? sheet.value : [] });
  const plannedAt = performance.now();
  const by = { run: runCommand, actor: officeAccount, teamId: team.id };
  const done = await importSheet(app, plan, by);
  const ms = performance.now() - startedAt;
  await store.close();
  if (!done.ok || plan.fresh.rows.length !== count) throw new Error('import rows: not all came in');
  return { ms, tried: plannedAt - startedAt };
}

function rows(): readonly (readonly string[])[] {
  const head = ['Rad-id', 'Aktualiserat', 'Aktualiserat av', 'Kön', 'Försörjning vid start'];
  return [
    [...head, 'Mottaget', 'Avslutat', 'Orsak till avslut', 'Försörjning vid avslut'],
    ...Array.from({ length: count }, (_, n) => {
      const raised = addDays('2020-09-01', n % 1_400);
      const received = addDays(raised, 28);
      const closed = addDays(received, 200);
      const who = [String(n + 1), raised, 'IFO', n % 2 === 0 ? 'Kvinna' : 'Man'];
      const ending = [closed, 'Studier planerade eller påbörjade', 'Studiestöd'];
      return [...who, 'Försörjningsstöd', received, ...ending];
    }),
  ];
}
