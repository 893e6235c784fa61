import {
  type Incomplete,
  presentMissingRows,
  type UnreadableDocument,
} from '../../../shared/federation/present-unreadable.ts';
import type { Store } from '../ports.ts';
import { type SetApart, setApartIn } from './set-apart.ts';
import { type Kind, teamScope } from './stored.ts';

/** What is said beside a list of these kinds. Asked when the list has been read: what cannot be read is known by then. */
export function missingIn(
  { store }: { readonly store: Store },
  teamId: string,
  ...kinds: readonly Kind[]
): Incomplete {
  const isOfList = ({ scope, kind }: SetApart) =>
    (kinds as readonly string[]).includes(kind) &&
    scope === (kind === 'offer' ? 'federation' : teamScope(teamId));
  return presentMissingRows(setApartIn(store).all().filter(isOfList).map(asUnreadable));
}

export function asUnreadable({ scope, kind, id }: SetApart): UnreadableDocument {
  const teamId = scope === 'federation' ? undefined : scope.slice('team:'.length);
  return { kind, id, ...(teamId !== undefined && { teamId }) };
}
