import { readLocalConfig } from '../../bot/config.ts';
import { serve } from '../../bot/main.ts';
import { stopSignal } from '../../bot/shutdown.ts';

/** A child process: the real server in local mode, without the Playground. Its settings come by environment, as always. */
const config = readLocalConfig(process.env);
if (!config.ok) throw new Error(JSON.stringify(config.error));
const asked = stopSignal();
const server = await serve(config.value);
await asked;
await server.stop();
process.exit(0);
