import type { Gathering } from '../../../shared/gatherings/gathering.ts';
import type { Around } from '../../../shared/gatherings/seats.ts';
import {
  type TeamWaits,
  waitsForCounty,
  waitsForSteering,
} from '../../../shared/year/present-waiting.ts';
import type { IsoDate } from '../../../shared/kernel/calendar.ts';
import { isWithoutCoordinator } from '../../../shared/teams/vacancies.ts';
import type { App } from '../context/app.ts';
import { listAll, teamScope } from '../documents/stored.ts';
import { informedTeams } from './gathering-at-hand.ts';

/** What waits for the meeting of a styrgrupp or of Länsam, as the documents stand now. */
export async function waitsFor(
  app: App,
  around: Around,
  gathering: Gathering,
  today: IsoDate,
): Promise<readonly string[]> {
  if (gathering.what === 'steering-meeting') {
    const own = informedTeams(around, gathering);
    return waitsForSteering(
      await Promise.all(
        around.teams
          .filter(({ id }) => own.includes(id))
          .map(async (team): Promise<TeamWaits> => {
            const [deviations, reports] = await Promise.all([
              listAll(app.store, teamScope(team.id), {
                kind: 'deviation',
                state: 'with-steering',
              }),
              listAll(app.store, teamScope(team.id), {
                kind: 'period-report',
                state: 'submitted',
              }),
            ]);
            return {
              team,
              deviations: deviations.map(({ body }) => body),
              reports: reports.map(({ body }) => body),
              isWithoutCoordinator: isWithoutCoordinator(team, today),
            };
          }),
      ),
    );
  }
  if (gathering.what !== 'county-meeting') return [];
  return waitsForCounty(
    await Promise.all(
      around.teams.map(async (team) => ({
        team,
        deviations: (
          await listAll(app.store, teamScope(team.id), { kind: 'deviation', state: 'with-county' })
        ).map(({ body }) => body),
      })),
    ),
  );
}
