import type { Labels } from '../text/choice.ts';

/** What a document is: what one fills in, what one does as it says, what has been agreed. */
export const documentKinds = ['form', 'routine', 'template', 'agreement', 'other'] as const;
export type DocumentKind = (typeof documentKinds)[number];

export const documentKindLabels: Labels<DocumentKind> = {
  form: 'Blankett',
  routine: 'Rutin',
  template: 'Mall',
  agreement: 'Överenskommelse',
  other: 'Övrigt',
};

/** Where a document is needed, and opens from. */
export const documentPlaces = ['raise', 'plan', 'follow-up', 'closing', 'deviation'] as const;
export type DocumentPlace = (typeof documentPlaces)[number];

export const documentPlaceLabels: Labels<DocumentPlace> = {
  raise: 'När ett ärende aktualiseras',
  plan: 'När planen görs',
  'follow-up': 'Vid uppföljning',
  closing: 'När ett ärende avslutas',
  deviation: 'När en avvikelse rapporteras',
};

/** Whom a document is for (handbook §8). A referrer is anybody who is signed in. */
export const documentAudiences = ['referrers', 'team', 'steering-groups', 'county-group'] as const;
export type DocumentAudience = (typeof documentAudiences)[number];

export const documentAudienceLabels: Labels<DocumentAudience> = {
  referrers: 'Alla som är inloggade, även remittenter',
  team: 'Teamet',
  'steering-groups': 'Styrgruppen',
  'county-group': 'Länsam',
};

/** As whom somebody publishes: roles, never a person. The first that may is said. */
export const documentWriters = [
  'steering-member',
  'county-group',
  'process-lead',
  'office',
  'coordinator',
] as const;
export type DocumentWriter = (typeof documentWriters)[number];

/** Withdrawn ones are kept, and can be brought back. */
export const documentStates = ['current', 'withdrawn'] as const;
