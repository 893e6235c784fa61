import type { PlayedPerson } from '../../shared/home/sign-in.ts';
import { keptByBrowser } from './kept.ts';

const storageKey = 'star-person';

/**
 * Who one plays in local mode (`x-star-person`). Kept in the browser so that a reload does not change person.
 * Production never reads the header.
 */
export function chosenPerson(): string | undefined {
  return keptByBrowser.get(storageKey);
}

export function choosePerson(account: string): void {
  keptByBrowser.set(storageKey, account);
}

/** Where one signs in nobody is played. */
export function playNobody(): void {
  keptByBrowser.remove(storageKey);
}

/** The one chosen, if there still is such a person; otherwise the first. */
export function playedOf(people: readonly PlayedPerson[], chosen: string | undefined) {
  return people.find(({ account }) => account === chosen) ?? people[0];
}
