import type { ConnectorRequest, Failure } from '../../bot/teams/fake-connector.ts';

/** Numbers in [0, 1), the same ones for the same seed and name, in whatever order the names are asked for. */
export function seeded(seed: number): (name: string) => number {
  const asked = new Map<string, number>();
  return (name) => {
    const nth = asked.get(name) ?? 0;
    asked.set(name, nth + 1);
    return hashed(`${seed}/${name}/${nth}`);
  };
}

/** FNV-1a with a last mix: spread well enough for chance, and the same on every machine. */
function hashed(text: string): number {
  let hash = 0x81_1c_9d_c5;
  for (let n = 0; n < text.length; n += 1)
    hash = Math.imul(hash ^ text.charCodeAt(n), 0x01_00_01_93);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c_1b_3c_6d);
  hash = Math.imul(hash ^ (hash >>> 12), 0x29_7a_2d_39);
  return ((hash ^ (hash >>> 15)) >>> 0) / 2 ** 32;
}

const page = '<!doctype html><title>Logga in</title>';

/** What users of such bots have met, each with how often it happens among a thousand requests. */
const failures: readonly (readonly [number, Failure])[] = [
  [40, { status: 403 }],
  [40, { status: 404 }],
  [10, { status: 401 }],
  [15, { status: 412 }],
  [15, { status: 429, retryAfter: '2' }],
  [15, { status: 429, retryAfter: '90' }],
  [10, { status: 429 }],
  [15, { status: 500 }],
  [15, { status: 502 }],
  [15, { status: 503 }],
  [10, { status: 504 }],
  [10, { status: 502, posted: true }],
  [10, { status: 504, posted: true }],
  [10, { status: 400 }],
  [15, { status: 200, body: page }],
  [15, { status: 200, body: '' }],
  [10, { status: 200, body: '{}' }],
  [5, { status: 200, body: page, posted: true }],
  [6, 'hang'],
  [4, 'hang-after'],
  [15, 'cut'],
  [10, 'cut-after'],
];

/** One of them, or nothing: about a third of all requests fail. */
export function chance(random: number): Failure | undefined {
  let left = random * 1_000;
  for (const [weight, failure] of failures) {
    if (left < weight) return failure;
    left -= weight;
  }
  return undefined;
}

/** The channel a request is about: of a new thread in the body, of a reply or an update in the address. */
export function channelOf({ path, body }: ConnectorRequest): string {
  const [, conversation] = /^\/v3\/conversations\/([^/]+)/.exec(path) ?? [];
  if (conversation !== undefined) return conversation.split(';')[0] ?? '';
  const { channelData } = (body ?? {}) as { channelData?: { channel?: { id?: string } } };
  return channelData?.channel?.id ?? path;
}
