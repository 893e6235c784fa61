import { demoAccount, type DemoPersonKey, demoTenantId } from '../../bot/local/demo/people.ts';
import type { AccountKey } from '../../shared/kernel/account-key.ts';

/** The demo's people, those the demo has nobody for, and somebody nobody knows. */
const others = {
  'individual-coordinator': oid(31),
  'process-lead': oid(32),
  'county-group': oid(33),
  'co-opted': oid(34),
  'coordinator-of-bracke': oid(35),
  'member-in-bracke': oid(36),
  stranger: oid(37),
  /** The IFO-handläggare's ersättare, whom nobody has sent to any meeting. */
  'deputy-not-sent': oid(38),
  auditor: oid(39),
} as const;

/** `substitute` is the demo's deputy at the meeting they have been sent to; `deputy` the same person elsewhere. */
export type Person = DemoPersonKey | keyof typeof others | 'substitute';

export const members = [
  'employment-officer',
  'rehab-coordinator-primary-care',
  'rehab-coordinator-psychiatry',
  'ifo-officer',
  'labour-market-coordinator',
] as const satisfies readonly Person[];

export const everybody: readonly Person[] = [
  'coordinator',
  ...members,
  'fk-contact',
  'deputy',
  'substitute',
  'deputy-not-sent',
  'individual-coordinator',
  'steering-member',
  'co-opted',
  'county-group',
  'process-lead',
  'office',
  'auditor',
  'coordinator-of-bracke',
  'member-in-bracke',
  'outsider',
  'stranger',
];

export function accountOf(person: Person): AccountKey {
  if (isOther(person)) return `${demoTenantId}/${others[person]}`;
  return demoAccount(person === 'substitute' ? 'deputy' : person);
}

function isOther(person: Person): person is keyof typeof others {
  return Object.hasOwn(others, person);
}

function oid(n: number): string {
  return `00000000-0000-4000-8000-0000000000${n}`;
}
