import type { Deviation } from '../../../shared/deviations/deviation.ts';
import {
  type CountyMatterView,
  type LiftedView,
  presentCountyMatter,
  presentLifted,
} from '../../../shared/deviations/present-lifted.ts';
import { aLifted } from '../../builders/lifted.ts';
import { aTeam } from '../../builders/team.ts';

const berg = aTeam().build();
const are = aTeam().named('STAR Åre', 'ARE').build();
const facts = { teams: [berg, are], today: '2026-12-08' };
const steering = { name: 'Styrgrupp Berg–Åre' };

export function countyMatterView(change: Partial<Deviation> = {}): CountyMatterView {
  return presentCountyMatter({ team: berg, steering, deviation: aLifted(change) }, facts);
}

export function liftedView(waiting = 3): LiftedView {
  const roles = ['county-group'] as const;
  const lifted = Array.from({ length: waiting }, (_, n) => ({
    ...{ team: berg, steering, roles },
    deviation: aLifted({ id: `d${n}` }),
  }));
  return presentLifted(lifted, facts);
}
