const storageKey = 'star-team';

/** The team one looked at last, to begin with the next time. */
export function lastTeam(): string | undefined {
  return window.localStorage.getItem(storageKey) ?? undefined;
}

export function rememberTeam(teamId: string): void {
  window.localStorage.setItem(storageKey, teamId);
}
