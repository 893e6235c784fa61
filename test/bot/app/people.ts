import { coOptedAccount, managerAccount, officeAccount } from '../../builders/app.ts';
import { coordinatorAccount } from '../../builders/context.ts';

export { coordinatorAccount };
export const af = 'demo/employment-officer';
export const ifo = 'demo/ifo-officer';
export const fk = 'demo/fk-contact';
export const deputy = 'demo/employment-officer-deputy';
export const coach = 'demo/coach';
export const members = [coordinatorAccount, af, ifo] as const;

/** One of each role in STAR Berg and above it, and those who are nothing here. */
export const everyone: readonly string[] = [
  ...members,
  fk,
  deputy,
  coach,
  officeAccount,
  'demo/process-lead',
  'demo/county',
  managerAccount,
  coOptedAccount,
  'demo/stranger',
  'demo/other-coordinator',
];
