import { pino } from 'pino';
import type { Log, LogFields } from './app/ports.ts';

/** From the most to the least that is said. */
export const logLevels = ['info', 'warn', 'error', 'silent'] as const;
export type LogLevel = (typeof logLevels)[number];

interface LogOptions {
  readonly level?: LogLevel;
  /** Of what is under way where something is logged: which request, which command, which job. */
  readonly ids?: () => LogFields;
}

/** One JSON object a line, to standard error, so that what a person should read stands alone on standard output. */
export function jsonLog(now: () => string, { level = 'info', ids }: LogOptions = {}): Log {
  const logger = pino(
    {
      level,
      // Neither the machine's name nor the number of the process: who collects the lines knows both.
      base: null,
      messageKey: 'event',
      timestamp: () => `,"at":"${now()}"`,
      formatters: { level: (label) => ({ level: label }) },
      ...(ids !== undefined && { mixin: () => ({ ...ids() }) }),
    },
    process.stderr,
  );
  return {
    info: (event, fields) => logger.info(fields, event),
    warn: (event, fields) => logger.warn(fields, event),
    error: (event, fields) => logger.error(fields, event),
  };
}
