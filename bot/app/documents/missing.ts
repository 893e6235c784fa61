import {
  type Incomplete,
  presentMissingRows,
  type UnreadableDocument,
} from '../../../shared/federation/present-unreadable.ts';
import type { Store } from '../ports.ts';
import { type SetApart, setApartIn } from './set-apart.ts';
import { type Kind, teamScope } from './stored.ts';

const everybodys: ReadonlySet<string> = new Set<Kind>([
  'offer',
  'ruling',
  'board-question',
  'controlled-document',
  'contact',
  'milestone',
  'rule-set',
  'yearly-plan',
]);

/** What is said beside a list of these kinds. Asked when the list has been read: what cannot be read is known by then. */
export function missingIn(
  { store }: { readonly store: Store },
  /** Left out for what is everybody's. */
  teamId: string | undefined,
  ...kinds: readonly Kind[]
): Incomplete {
  const isOfList = ({ scope, kind }: SetApart) =>
    (kinds as readonly string[]).includes(kind) &&
    scope === (everybodys.has(kind) ? 'federation' : teamScope(teamId ?? ''));
  return presentMissingRows(setApartIn(store).all().filter(isOfList).map(asUnreadable));
}

export function asUnreadable({ scope, kind, id, newer }: SetApart): UnreadableDocument {
  const teamId = scope === 'federation' ? undefined : scope.slice('team:'.length);
  return {
    ...{ kind, id },
    ...(teamId !== undefined && { teamId }),
    ...(newer !== undefined && { newer }),
  };
}
