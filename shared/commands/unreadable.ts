import type { Refusal } from './refusal.ts';

/**
 * What a command that does not parse is refused with, from the paths of what did not fit (`raise.consent.ownWords`,
 * with or without `command.` first). A new case without its consent is not a slip of the form but the gate of
 * handbook §3, and is called so.
 */
export function refusalOf(paths: readonly string[]): Refusal {
  if (paths.some((path) => /(^|\.)raise\.consent(\.|$)/.test(path)))
    return { code: 'consent-missing' };
  return { code: 'invalid', fields: paths };
}
