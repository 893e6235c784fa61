import { planEntries } from '../../../../bot/app/imports/sheet-plan.ts';
import type { Store } from '../../../../bot/app/ports.ts';
import { runCommand } from '../../../../bot/app/run/run-command.ts';
import { readSheet } from '../../../../bot/files/read-sheet.ts';
import { entered } from '../../../../shared/entered/entered.ts';
import type { EnteredImport } from '../../../../shared/imports/import-record.ts';
import { problemText } from '../../../../shared/imports/present-problem.ts';
import { anAppWithTeam, officeAccount, type TestApp } from '../../../builders/app.ts';
import { aTeam } from '../../../builders/team.ts';

/** The office, of files whose rows say whose they are. */
export const byOffice = { run: runCommand, actor: officeAccount, teamId: undefined };

/** Berg and Åre, with nothing entered. */
export async function twoTeams(store?: Store, team = aTeam().build()): Promise<TestApp> {
  const app = await anAppWithTeam({ team, ...(store && { store }) });
  await app.given('federation', aTeam().named('STAR Åre', 'ARE').withoutChannel().build());
  return app;
}

export async function planned(app: TestApp, what: EnteredImport, text: string) {
  const sheet = await readSheet(new TextEncoder().encode(text));
  return planEntries(app, { what, sheet: sheet.ok ? sheet.value : [] });
}

export async function faultsOf(app: TestApp, what: EnteredImport, text: string) {
  return (await planned(app, what, text)).problems.map(problemText);
}

export async function allEnteredIn(app: TestApp) {
  return (await app.all('federation', 'entered')).map((body) => entered.parse(body));
}
