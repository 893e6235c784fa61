import { keptByBrowser } from './kept.ts';

const storageKey = 'star-team';

/** The team one looked at last, to begin with the next time. */
export function lastTeam(): string | undefined {
  return keptByBrowser.get(storageKey);
}

export function rememberTeam(teamId: string): void {
  keptByBrowser.set(storageKey, teamId);
}
