import { makeReady } from '../../../shared/guard/detect.ts';
import type { App } from '../context/app.ts';
import { inSlices } from '../documents/breath.ts';
import { casesAnew } from '../documents/cases-anew.ts';
import { listAll, teamScope } from '../documents/stored.ts';
import { noteFault } from '../fault.ts';

const betweenTeamsMilliseconds = 500;
const kinds = ['meeting', 'case', 'deviation', 'tally'] as const;
const fewAtATime = 20;

/**
 * Once at start, while the server already works: reads what everybody has, so that what cannot be read is known to the
 * office before somebody misses it. One list at a time, and a pause after each team, since nobody waits for it: a team of five
 * years is some hundred request units in Cosmos, and everybody's at a stretch would leave nothing for those who do wait.
 */
export async function lookThrough(app: App, stopped: AbortSignal): Promise<void> {
  try {
    await inSlices(makeReady());
    const { teams } = await app.registry.current();
    await listAll(app.store, 'federation', { kind: 'offer' });
    await listAll(app.store, 'federation', { kind: 'entered' });
    await listAll(app.store, 'federation', { kind: 'controlled-document' });
    for (const teamId of teams.keys()) {
      if (stopped.aborted) return;
      // So that nobody's click waits for it.
      await casesAnew(app.store, teamId);
      for (const kind of kinds) {
        // A meeting that was held is some forty kilobytes: few at a time, with room for everybody else between.
        const limit = kind === 'meeting' ? fewAtATime : undefined;
        await listAll(app.store, teamScope(teamId), { kind, ...(limit && { limit }) });
      }
      await new Promise((resume) => setTimeout(resume, betweenTeamsMilliseconds).unref());
    }
  } catch (error) {
    if (stopped.aborted) return;
    noteFault(app, { event: 'look-through-failed', place: 'start', error });
  }
}
