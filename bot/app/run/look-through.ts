import { makeReady } from '../../../shared/guard/detect.ts';
import type { App } from '../context/app.ts';
import { inSlices } from '../documents/breath.ts';
import { casesAnew } from '../documents/cases-anew.ts';
import { listAll, teamScope } from '../documents/stored.ts';
import { noteFault } from '../fault.ts';

const kinds = ['meeting', 'case', 'deviation', 'tally'] as const;

const fewAtATime = 20;

/**
 * Once at start, while the server already works: reads what everybody has, so that what cannot be read is known to the
 * office before somebody misses it. One list at a time, since nobody waits for it.
 */
export async function lookThrough(app: App): Promise<void> {
  try {
    await inSlices(makeReady());
    const { teams } = await app.registry.current();
    await listAll(app.store, 'federation', { kind: 'offer' });
    for (const teamId of teams.keys()) {
      // So that nobody's click waits for it.
      await casesAnew(app.store, teamId);
      // Some meetings are forty kilobytes: few at a time, with room for everybody else between.
      for (const kind of kinds)
        await listAll(app.store, teamScope(teamId), { kind, limit: fewAtATime });
    }
  } catch (error) {
    noteFault(app, { event: 'look-through-failed', place: 'start', error });
  }
}
