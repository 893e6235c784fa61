import { createApp } from './app/context/app.ts';
import { rebuildNumbers } from './app/numbers/keep-numbers.ts';
import { startClock } from './clock.ts';
import { configProblemText, processEnvironment, readStoreChoice } from './config.ts';
import { withoutTeams } from './files/without-teams.ts';
import { randomIds } from './ids.ts';
import { jsonLog } from './log.ts';
import { openStore, type StoreConfig } from './store/open.ts';

/**
 * `npm run rebuild:numbers`: counts all that is kept of the teams' numbers anew, one team after another, while the server works or not.
 * Stopped, it has done the teams that it has told of; it can be run again. Exits with 1 when some team's could not be kept.
 */
async function main(): Promise<number> {
  const choice = readStoreChoice(processEnvironment());
  if (!choice.ok) {
    process.stderr.write(`${configProblemText(choice.error)}\n`);
    return 2;
  }
  return rebuild(choice.value);
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
      const periods = await rebuildNumbers(app, team, rules);
      done += 1;
      if (periods === undefined) failed += 1;
      const what = periods === undefined ? 'NOT KEPT' : `${periods} periods`;
      process.stdout.write(`${done} of ${teams.size} ${team.id} ${what}\n`);
    }
    return failed > 0 ? 1 : 0;
  } finally {
    await store.close();
  }
}

process.exitCode = await main();
