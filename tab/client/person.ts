const storageKey = 'star-person';

/**
 * Who one plays in local mode (`x-star-person`). Kept in the browser so that a reload does not change person.
 * Production never reads the header.
 */
export function chosenPerson(): string | undefined {
  return window.localStorage.getItem(storageKey) ?? undefined;
}

export function choosePerson(account: string): void {
  window.localStorage.setItem(storageKey, account);
}
