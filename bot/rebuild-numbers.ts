import type { RuleBook } from '../shared/rules/rule-book.ts';
import type { Team } from '../shared/teams/team.ts';
import { type App, createApp } from './app/context/app.ts';
import { StoreUnavailable } from './app/errors.ts';
import { faultCode } from './app/fault.ts';
import { rebuildNumbers } from './app/numbers/keep-numbers.ts';
import { startClock } from './clock.ts';
import { configProblemText, processEnvironment, readStoreChoice } from './config.ts';
import { withoutTeams } from './files/without-teams.ts';
import { randomIds } from './ids.ts';
import { jsonLog } from './log.ts';
import { openStore, type StoreConfig } from './store/open.ts';

/**
 * `npm run rebuild:numbers`: counts all that is kept of the teams' numbers anew, one team after another, while the server works or not.
 * A line a team, when it is kept. Stopped, it has done the teams that it has told of; it can be run again. Exits with 0 when all is
 * kept, 1 when some team's is not and whose, 2 when it was not understood.
 */
async function main(more: readonly string[]): Promise<number> {
  if (more.length > 0) {
    process.stderr.write('Name nothing, it counts every team: npm run rebuild:numbers\n');
    return 2;
  }
  const choice = readStoreChoice(processEnvironment());
  if (!choice.ok) {
    process.stderr.write(`${configProblemText(choice.error)}\n`);
    return 2;
  }
  try {
    return await rebuild(choice.value);
  } catch (error) {
    process.stderr.write(
      `Stopped: ${faultCode(error)}. The teams above are kept; run it again for all.\n`,
    );
    return 1;
  }
}

async function rebuild(config: StoreConfig): Promise<number> {
  const clock = startClock();
  const log = jsonLog(() => clock.now(), { level: 'warn' });
  const store = await openStore(config);
  const app = createApp({ ...withoutTeams, store, clock, ids: randomIds, log });
  try {
    const { teams, rules } = await app.registry.current();
    let done = 0;
    let failed = 0;
    for (const { body: team } of teams.values()) {
      const { isKept, text } = await keep(app, team, rules);
      done += 1;
      if (!isKept) failed += 1;
      process.stdout.write(`${done} of ${teams.size}: ${team.id}, ${text}\n`);
    }
    process.stdout.write(`${endText(teams.size, failed)}\n`);
    return failed > 0 ? 1 : 0;
  } finally {
    await store.close();
  }
}

/** What is wrong with one team does not keep the others from being counted. */
async function keep(app: App, team: Team, rules: RuleBook) {
  try {
    const periods = await rebuildNumbers(app, team, rules);
    return periods === undefined
      ? {
          isKept: false,
          text: 'NOT kept: somebody wrote all the time, or a document is unreadable',
        }
      : { isKept: true, text: `${periods} periods` };
  } catch (error) {
    if (error instanceof StoreUnavailable) throw error;
    return { isKept: false, text: `NOT kept: ${faultCode(error)}` };
  }
}

function endText(teams: number, failed: number): string {
  if (teams === 0) return 'There are no teams to count.';
  if (failed === 0) return `The numbers of ${teams} teams are counted anew.`;
  return `${failed} of ${teams} teams are not kept. Run it again when it is quiet.`;
}

process.exitCode = await main(process.argv.slice(2));
