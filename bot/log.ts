import type { Log, LogFields } from './app/ports.ts';

/** One JSON object a line, to standard error, so that what a person should read stands alone on standard output. */
export function jsonLog(now: () => string): Log {
  const write = (level: string, event: string, fields: LogFields = {}): void => {
    process.stderr.write(`${JSON.stringify({ at: now(), level, event, ...fields })}\n`);
  };
  return {
    info: (event, fields) => write('info', event, fields),
    warn: (event, fields) => write('warn', event, fields),
    error: (event, fields) => write('error', event, fields),
  };
}
