import type { Contact } from '../../shared/contacts/contact.ts';
import { coordinatorAccount } from './context.ts';

const at = '2026-11-10T09:00:00.000Z';

/** FK's for the samordnare of the whole county, since November. */
export function aContact(change: Partial<Contact> = {}): Contact {
  return {
    ...{ kind: 'contact', id: 'k1', schemaVersion: 1, sort: '1 13 kontakt' },
    ...{ party: 'fk', function: 'for-coordinators', unit: 'Partnerlinjen', from: '2026-11-10' },
    history: [{ type: 'added', at, by: coordinatorAccount }],
    ...change,
  };
}

/** STAR Berg's own. */
export function aTeamContact(change: Partial<Contact> = {}): Contact {
  return aContact({
    ...{ id: 'k2', teamId: 'berg', party: 'municipality', function: 'manager' },
    ...{ unit: 'IFO i Berg', sort: '3 14 chef', ...change },
  });
}
