import { mayBeKept } from '../guard/told-name.ts';

/**
 * A name as Teams told it, or nothing: what is no name does not replace one that is known, and whoever named the channel
 * was not asked by us to leave out the number of somebody.
 */
export function toldName(name: string | undefined): string | undefined {
  const told = name?.trim().slice(0, 120) ?? '';
  return told === '' || !mayBeKept(told) ? undefined : told;
}
