import type { Gathering, GatheringPlace } from '../../../shared/gatherings/gathering.ts';
import type { App } from '../context/app.ts';
import { listAll } from '../documents/stored.ts';
import { gatheringScope } from './gathering-at-hand.ts';

/** All that lies at a place: a team's own, or everything above the teams. @param year those of it alone */
export async function gatheringsIn(
  app: Pick<App, 'store'>,
  place: Pick<GatheringPlace, 'teamId'>,
  year?: number,
): Promise<readonly Gathering[]> {
  const found = await listAll(app.store, gatheringScope(place), {
    kind: 'gathering',
    ...(year === undefined ? {} : { sortFrom: `${year}-01-01`, sortBefore: `${year + 1}-01-01` }),
  });
  return found.map(({ body }) => body);
}
