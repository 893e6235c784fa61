import { Body1, Link, Subtitle2 } from '@fluentui/react-components';
import type { SteeringView } from '../../../shared/digest/steering-view.ts';
import { AppointingLine } from '../../appointing/AppointingLine.tsx';
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
  /** What waits has been told of above, counted: here is what is decided on the spot. */
  readonly isTold: boolean;
  /** The one that the page opens at. */
  readonly deviation: string | undefined;
}

/** What waits for the styrgrupp comes first: each deviation with what can be decided about it, and what else it must mend. */
export function WaitingSection(props: WaitingSectionProps) {
  const { isTold, deviation } = props;
  const { digest, deviations } = props.view;
  const { appointing } = digest;
  const needs = isTold ? (digest.incomplete ?? []) : digest.needsUs;
  const toSign = isTold ? [] : digest.toSign;
  const waiting = deviations
    .map((of) => ({ of, rows: of.rows.filter((row) => isWaiting(digest, row)) }))
    .filter(({ rows }) => rows.length > 0);
  const isNothing = [needs, toSign, waiting, appointing].every((some) => some.length === 0);
  if (isTold && isNothing) return null;
  return (
    <Section
      title={
        digest.needsOn === undefined
          ? teamText.steering.needsUs
          : teamText.steering.needsOn(digest.needsOn)
      }
      accent
    >
      {isNothing && <Body1>{teamText.steering.needsNothing}</Body1>}
      {toSign.length > 0 && (
        <Rows of={toSign} keyOf={({ teamId, period }) => `${teamId}-${period}`}>
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
      {needs.length > 0 && (
        <Rows of={needs} keyOf={(need) => need}>
          {(need) => <Body1>{need}</Body1>}
        </Rows>
      )}
      {appointing.length > 0 && (
        <Rows of={appointing} keyOf={({ teamId }) => teamId}>
          {(row) => (
            <OpensAt here={row.teamId === deviation}>
              <AppointingLine row={row} />
            </OpensAt>
          )}
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
