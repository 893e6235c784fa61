import { keptByBrowser } from './kept.ts';

/** How somebody wants a list: codes and labels of choices, by the name of the choice. Nothing they have written. */
export type ListChoice = Readonly<Record<string, string>>;

/** As it was left, by this person on this machine. */
export function keptChoice(account: string, list: string): ListChoice {
  try {
    const kept: unknown = JSON.parse(keptByBrowser.get(keyOf(account, list)) ?? '{}');
    return Object.fromEntries(
      Object.entries(kept ?? {}).filter(
        (entry): entry is [string, string] => typeof entry[1] === 'string',
      ),
    );
  } catch {
    // Of another version, or somebody else's: the list as it stands from the start.
    return {};
  }
}

export function keepChoice(account: string, list: string, choice: ListChoice): void {
  keptByBrowser.set(keyOf(account, list), JSON.stringify(choice));
}

function keyOf(account: string, list: string): string {
  return `star-list ${account} ${list}`;
}
