import { presentWaits } from '../year/present-waits.ts';
import type { Wait } from '../year/wait.ts';
import { joinWords } from '../text/format.ts';
import { headings } from '../text/headings.ts';
import type { TaskAbove } from './view.ts';

/** What waits for somebody as one of those who steer, and where they see to it. */
export interface SteeringWaits {
  /** `Styrgrupp Berg`, `Länsam`. */
  readonly name: string;
  readonly to: TaskAbove['to'];
  readonly waits: readonly Wait[];
}

/** On the first page of one's own team, since that is where one comes; one line for each of those one sits in. */
export function steeringTasks(of: readonly SteeringWaits[]): readonly TaskAbove[] {
  return of.flatMap(({ name, to, waits }): readonly TaskAbove[] => {
    const { kinds } = presentWaits(waits);
    if (kinds.length === 0) return [];
    return [
      {
        code: 'steering-waits',
        title: `${headings.waitsForYou} i ${name} (${waits.length})`,
        text: `${joinWords(kinds.map(({ label }) => label))}.`,
        ...{ page: 'above', to },
        urgent: kinds.some(({ urgent }) => urgent),
      },
    ];
  });
}
