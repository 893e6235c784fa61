import type { Run } from './run.ts';
import type { World } from './world.ts';

/** A question that waits at the styrgrupp, and what the samordnare wrote down for it, which it has not confirmed. */
export interface HeldRulings {
  readonly asked: string;
  readonly held: string;
}

export async function heldRulings(world: World, run: Run): Promise<HeldRulings> {
  const noted = await run('coordinator', {
    ...{ verb: 'note-ruling', whose: 'steering-group:styrgrupp-ber' },
    question: 'Vem bokar lokalen till mötet?',
    decision: 'Samordnaren bokar den.',
    from: '2026-11-01',
  });
  const asked = world.documents('federation', 'ruling').find(({ state }) => state === 'asked');
  return { asked: asked?.id ?? '', held: noted['rulingId'] ?? '' };
}
