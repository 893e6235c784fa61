import type { Command } from './command.ts';

/** Where commands are sent, after `/api`. */
const plainPath = '/commands';
/** Where those go that carry a file: only there may a body be as large. */
export const withFilePath = '/commands/with-file';

export function commandPath(command: Command): string {
  return 'file' in command && command.file !== undefined ? withFilePath : plainPath;
}
