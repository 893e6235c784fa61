import { randomFillSync } from 'node:crypto';
import type { Ids } from './app/ports.ts';

const alphabet = 'abcdefghijklmnopqrstuvwxyz0123456789';
const length = 21;

/** 21 characters of 36: about 108 bits, of which none tells when or where it was made. */
export const randomIds: Ids = {
  next() {
    let id = '';
    while (id.length < length) {
      const byte = nextByte();
      // From 252 on the first letters of the alphabet would be favoured.
      if (byte < 252) id += alphabet.charAt(byte % alphabet.length);
    }
    return id;
  },
  random: () => Math.random(),
};

/** Drawn many at a time: one call of the system costs as much for one byte as for a thousand. No byte is used twice. */
const drawn = Buffer.alloc(4_096);
let used = drawn.length;

function nextByte(): number {
  if (used === drawn.length) {
    randomFillSync(drawn);
    used = 0;
  }
  return drawn.readUInt8(used++);
}
