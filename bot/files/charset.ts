/** A file's bytes as text, and as what they were read. */
export interface Decoded {
  readonly text: string;
  readonly charset: 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';
}

/**
 * By its mark, where it has one; UTF-16 without one by the noughts that Latin letters have in it; UTF-8 where the bytes are
 * that, since hardly anything else is; and else what Swedish Windows writes, which Latin-1 is a part of.
 */
export function decoded(bytes: Uint8Array): Decoded {
  const charset = charsetOf(bytes);
  return { text: new TextDecoder(charset).decode(bytes), charset };
}

function charsetOf(bytes: Uint8Array): Decoded['charset'] {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  const [even, odd] = noughts(bytes);
  const most = Math.min(bytes.length, looked) / 4;
  if (odd > most) return 'utf-16le';
  if (even > most) return 'utf-16be';
  return isUtf8(bytes) ? 'utf-8' : 'windows-1252';
}

const looked = 2_000;

/** How many bytes are nought at even places, and at odd ones. */
function noughts(bytes: Uint8Array): readonly [even: number, odd: number] {
  const counts: [number, number] = [0, 0];
  bytes.subarray(0, looked).forEach((byte, n) => {
    if (byte === 0) counts[n % 2 === 0 ? 0 : 1] += 1;
  });
  return counts;
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch (error) {
    // What it throws when the bytes are none.
    if (error instanceof TypeError) return false;
    throw error;
  }
}
