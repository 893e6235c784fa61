import { randomBytes } from 'node:crypto';
import type { Ids } from './app/ports.ts';

const alphabet = 'abcdefghijklmnopqrstuvwxyz0123456789';
const length = 21;

/** 21 characters of 36: about 108 bits, of which none tells when or where it was made. */
export const randomIds: Ids = {
  next: () => Array.from({ length }, () => alphabet.charAt(pick())).join(''),
  random: () => Math.random(),
};

/** Evenly over the alphabet: bytes from 252 on would favour its first letters, so they are thrown again. */
function pick(): number {
  while (true) {
    const [byte = 255] = randomBytes(1);
    if (byte < 252) return byte % alphabet.length;
  }
}
