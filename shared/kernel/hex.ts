/** Bytes as hexadecimal digits; the platforms' own `toHex` is not everywhere yet. */
export function hexOf(bytes: ArrayBuffer): string {
  return Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
