import { readFileSync } from 'node:fs';
import { z } from 'zod';

/** Which program this is, as package.json has it: the first thing asked when something went wrong. */
export const { version } = z
  .object({ version: z.string() })
  .parse(JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')));
