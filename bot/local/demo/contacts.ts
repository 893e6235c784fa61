import type { Contact } from '../../../shared/contacts/contact.ts';
import { addContact, type ContactInput } from '../../../shared/contacts/steps.ts';
import { addDays, type Instant, localDate, zonedInstant } from '../../../shared/kernel/calendar.ts';
import { contextAt, done } from './seats.ts';

/** For which team (none: the county), since how many days, until how many days ahead, and how it is reached. */
type Line = readonly [
  teamId: string | undefined,
  ago: number,
  ahead: number | undefined,
  contact: Omit<ContactInput, 'from' | 'to'>,
];

const lines: readonly Line[] = [
  [
    undefined,
    320,
    undefined,
    { party: 'fk', function: 'for-coordinators', unit: 'Partnerlinjen 0771-524 524' },
  ],
  [
    undefined,
    320,
    undefined,
    {
      ...{ party: 'af', function: 'employment-officer', unit: 'Arbetsförmedlingens kundtjänst' },
      link: 'https://arbetsformedlingen.se/kontakt',
    },
  ],
  [
    undefined,
    140,
    undefined,
    { party: 'federation', function: 'office', unit: 'Samordningsförbundets kansli' },
  ],
  [
    undefined,
    200,
    14,
    { party: 'federation', function: 'process-lead', unit: 'Samordningsförbundets metodstöd' },
  ],
  [
    'ber',
    250,
    undefined,
    { party: 'municipality', function: 'manager', unit: 'Individ- och familjeomsorgen i Berg' },
  ],
];

/** How the demo's functions are reached; one of them ends soon, and nobody comes after it. */
export function demoContacts(now: Instant): readonly Contact[] {
  const today = localDate(now);
  return lines.map(([teamId, ago, ahead, contact], n) => {
    const from = addDays(today, -ago);
    const at = contextAt(zonedInstant(from, '13:00'), () => `contact-${n + 1}`);
    const to = ahead === undefined ? undefined : addDays(today, ahead);
    return done(addContact(teamId, { ...contact, from, to }, at));
  });
}
