import { randomBytes } from 'node:crypto';
import type { Ids } from './app/ports.ts';

const alphabet = 'abcdefghijklmnopqrstuvwxyz0123456789';
const length = 21;

/** 21 characters of 36: about 108 bits, of which none tells when or where it was made. */
export const randomIds: Ids = {
  next() {
    let id = '';
    // All bytes at once: asked for one by one they cost thirty times as much, in every answer to a card.
    while (id.length < length) id += randomLetters(length);
    return id.slice(0, length);
  },
  random: () => Math.random(),
};

/** Evenly over the alphabet: bytes from 252 on would favour its first letters, so they are left out. */
function randomLetters(most: number): string {
  return Array.from(
    randomBytes(most).filter((byte) => byte < 252),
    (byte) => alphabet.charAt(byte % alphabet.length),
  ).join('');
}
