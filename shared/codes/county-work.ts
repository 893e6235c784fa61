import { parties } from './party.ts';
import { actionOwnerLabels } from './deviation.ts';
import { roleLabels } from '../access/role.ts';
import { teamFunctions } from './party.ts';
import type { Labels } from '../text/choice.ts';

/** Who sits in a work group: parties and functions, never names. */
export const workSeats = [
  ...parties,
  'steering-group',
  ...teamFunctions,
  'process-lead',
  'office',
] as const;
export type WorkSeat = (typeof workSeats)[number];

const names: Labels<WorkSeat> = {
  ...actionOwnerLabels,
  'process-lead': roleLabels['process-lead'],
  office: roleLabels.office,
};
/** In the order they are chosen among. */
export const workSeatLabels = Object.fromEntries(
  workSeats.map((seat) => [seat, names[seat]]),
) as Labels<WorkSeat>;
