import { Body1 } from '@fluentui/react-components';
import type { SteeringView } from '../../../shared/digest/steering-view.ts';
import { Rows } from '../../parts/Rows.tsx';
import { FoldedSection } from '../../figures/FoldedSection.tsx';
import { DeviationLine } from '../../reporting/DeviationLine.tsx';
import { Fold } from '../../figures/Fold.tsx';
import { teamText } from '../../text/team-text.ts';
import { OpensAt } from './OpensAt.tsx';
import { isWaiting } from './waiting.ts';

interface DeviationsSectionProps {
  readonly view: SteeringView;
  /** The one that the page opens at. */
  readonly deviation: string | undefined;
}

/** All deviations of the group's teams through their whole road, with who decided what and by when it is to be done. */
export function DeviationsSection({
  view: { digest, deviations },
  deviation,
}: DeviationsSectionProps) {
  if (deviations.length === 0) return null;
  const others = deviations
    .map((of) => ({ of, rows: of.rows.filter((row) => !isWaiting(digest, row)) }))
    .filter(({ rows }) => rows.length > 0);
  // One that a link leads to while the page stands is unfolded as if the page had come with it.
  const asked = others.flatMap(({ rows }) => rows).find(({ id }) => id === deviation)?.id;
  return (
    <FoldedSection
      key={asked ?? ''}
      title={`${teamText.steering.allDeviations} (${others.flatMap(({ rows }) => rows).length})`}
      openFirst={asked !== undefined}
    >
      {others.length === 0 && <Body1>{teamText.steering.noDeviations}</Body1>}
      {others.map(({ of, rows }) => (
        <Fold
          level="h3"
          key={of.teamId}
          title={`${of.teamName} (${rows.length})`}
          openFirst={others.length === 1 || rows.some(({ id }) => id === asked)}
        >
          <Rows of={rows} keyOf={({ id }) => id}>
            {(row) => (
              <OpensAt here={row.id === deviation}>
                <DeviationLine of={of} row={row} />
              </OpensAt>
            )}
          </Rows>
        </Fold>
      ))}
    </FoldedSection>
  );
}
