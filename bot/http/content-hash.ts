import { createHash } from 'node:crypto';

/** 27 characters that two texts do not share. */
export function contentHash(text: string): string {
  return createHash('sha256').update(text).digest('base64url').slice(0, 27);
}
