import { Body1, Link, Subtitle2 } from '@fluentui/react-components';
import type { SteeringView } from '../../../shared/digest/steering-view.ts';
import { Rows } from '../../parts/Rows.tsx';
import { Section } from '../../parts/Section.tsx';
import { Stack } from '../../parts/Stack.tsx';
import { DeviationLine } from '../../reporting/DeviationLine.tsx';
import { hrefOf } from '../../router/route.ts';
import { teamText } from '../../text/team-text.ts';
import { OpensAt } from './OpensAt.tsx';
import { isWaiting } from './waiting.ts';

interface WaitingSectionProps {
  readonly view: SteeringView;
  /** The one that the page opens at. */
  readonly deviation: string | undefined;
}

/** What waits for the styrgrupp comes first: each deviation with what can be decided about it, and what else it must mend. */
export function WaitingSection({ view: { digest, deviations }, deviation }: WaitingSectionProps) {
  const waiting = deviations
    .map((of) => ({ of, rows: of.rows.filter((row) => isWaiting(digest, row)) }))
    .filter(({ rows }) => rows.length > 0);
  return (
    <Section title={teamText.steering.needsUs} accent>
      {digest.needsUs.length === 0 && digest.toSign.length === 0 && waiting.length === 0 && (
        <Body1>{teamText.steering.needsNothing}</Body1>
      )}
      {digest.toSign.length > 0 && (
        <Rows of={digest.toSign} keyOf={({ teamId, period }) => `${teamId}-${period}`}>
          {({ teamId, period, text }) => (
            <Stack tight>
              <Body1>{text}</Body1>
              <Link
                aria-label={`${teamText.steering.toReport}: ${text}`}
                href={hrefOf({ page: 'report', subject: { type: 'team', teamId }, period })}
              >
                {teamText.steering.toReport}
              </Link>
            </Stack>
          )}
        </Rows>
      )}
      {digest.needsUs.length > 0 && (
        <Rows of={digest.needsUs} keyOf={(need) => need}>
          {(need) => <Body1>{need}</Body1>}
        </Rows>
      )}
      {waiting.map(({ of, rows }) => (
        <Stack tight key={of.teamId}>
          <Subtitle2 as="h3">{of.teamName}</Subtitle2>
          <Rows of={rows} keyOf={({ id }) => id}>
            {(row) => (
              <OpensAt here={row.id === deviation}>
                <DeviationLine of={of} row={row} />
              </OpensAt>
            )}
          </Rows>
        </Stack>
      ))}
    </Section>
  );
}
