import { createApp } from './app/context/app.ts';
import { startClock } from './clock.ts';
import { configProblemText, processEnvironment, readStoreChoice } from './config.ts';
import { importFromFile } from './files/import-from-file.ts';
import { withoutTeams } from './files/without-teams.ts';
import { randomIds } from './ids.ts';
import { jsonLog } from './log.ts';
import { openStore } from './store/open.ts';
import { err, ok } from '../shared/kernel/result.ts';

/** `npm run import -- <file> --team berg`. */
process.exitCode = await importFromFile(process.argv.slice(2), {
  folder: '.',
  say: (text, to) => void (to === 'out' ? process.stdout : process.stderr).write(`${text}\n`),
  async open() {
    const choice = readStoreChoice(processEnvironment());
    if (!choice.ok) return err(configProblemText(choice.error));
    const clock = startClock();
    const log = jsonLog(() => clock.now(), { level: 'warn' });
    const store = await openStore(choice.value);
    return ok(createApp({ ...withoutTeams, store, clock, ids: randomIds, log }));
  },
});
