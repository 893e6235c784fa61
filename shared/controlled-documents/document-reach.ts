import { type Action, mayDo, verdictFor } from '../access/access.ts';
import {
  type DocumentAudience,
  type DocumentWriter,
  documentWriters,
} from '../codes/controlled-document.ts';
import type { RulingLevel } from '../codes/ruling.ts';
import type { Federation } from '../federation/federation.ts';
import type { IsoDate } from '../kernel/calendar.ts';
import {
  concernsPlace,
  rolesBound,
  type RulingPerson,
  type RulingPlace,
  rolesTo,
  takenOver,
} from '../rulings/reach.ts';
import { type RulingOf, whoseOf } from '../rulings/whose.ts';
import type { ControlledDocument } from './controlled-document.ts';

/** Whose document it is, as with what has been decided: a team's, a styrgrupp's or the county's. */
export type DocumentOwner = RulingOf;

/** The channel it is shown in, where others read it too. FK's serves several teams, and is nobody's own. */
export type DocumentChannel = RulingPlace | { readonly fk: true };

export const publishing = {
  team: 'publish-team-documents',
  'steering-group': 'publish-steering-documents',
  county: 'publish-county-documents',
} as const satisfies Readonly<Record<RulingLevel, Action>>;

const reading = {
  team: 'read-team-documents',
  'steering-groups': 'read-steering-documents',
  'county-group': 'read-county-documents',
} as const satisfies Readonly<Record<Exclude<DocumentAudience, 'referrers'>, Action>>;

/** As whom they would publish for that team, styrgrupp or the county; nothing when it is not theirs to. */
export function publishesAs(
  person: RulingPerson,
  owner: DocumentOwner,
): DocumentWriter | undefined {
  const roles = rolesTo(person, owner);
  return documentWriters.find(
    (role) => roles.includes(role) && verdictFor(role, publishing[owner.level]).allowed,
  );
}

/** Whose it is now: of a styrgrupp that has been taken over, those who did. */
export function documentOwnerNow(
  { federation, today }: RulingPerson,
  document: ControlledDocument,
): DocumentOwner {
  return takenOver(whoseOf(document), federation, today);
}

/**
 * Whom it is for, of those that its owner is anything to; who is signed in is a referrer. Who may publish there reads all that
 * lies there.
 */
export function mayReadDocument(person: RulingPerson, document: ControlledDocument): boolean {
  const owner = documentOwnerNow(person, document);
  if (publishesAs(person, owner) !== undefined) return true;
  // What a group has published for teams that another has now still holds for them.
  const roles = [...rolesTo(person, owner), ...rolesBound(person, document)];
  return document.audiences.some(
    (audience) => audience === 'referrers' || mayDo(roles, reading[audience]).allowed,
  );
}

/** Whether everybody who reads a channel may read it there. */
export function isSeenIn(
  document: ControlledDocument,
  channel: DocumentChannel,
  federation: Federation,
  today: IsoDate,
): boolean {
  if (!document.audiences.some((audience) => readersOf(channel).includes(audience))) return false;
  return 'fk' in channel
    ? document.level === 'county'
    : concernsPlace(document, channel, federation, today);
}

function readersOf(channel: DocumentChannel): readonly DocumentAudience[] {
  if ('teamId' in channel) return ['referrers', 'team'];
  if ('steeringGroupId' in channel) return ['referrers', 'steering-groups'];
  return 'county' in channel ? ['referrers', 'county-group'] : ['referrers'];
}
