import { Body1, Body1Strong } from '@fluentui/react-components';
import type { TrailRow } from '../../shared/trail/view.ts';
import { CaseLink } from '../parts/CaseLink.tsx';
import { Quiet } from '../parts/Quiet.tsx';
import { Rows } from '../parts/Rows.tsx';
import { Stack } from '../parts/Stack.tsx';
import { trailText } from '../text/trail-text.ts';

interface LogRowsProps {
  readonly of: readonly TrailRow[];
  /** Where the reader may open the cases that the lines are about. */
  readonly teamId?: string | undefined;
  /** All of one account, which is said once around them. */
  readonly ofOne?: boolean;
}

/** Lines of a log: what, about which cases, by whom, when, and as what. */
export function LogRows({ of, teamId, ofOne = false }: LogRowsProps) {
  return (
    <Rows of={of} keyOf={({ id }) => id}>
      {(row) => (
        <Stack tight>
          <Stack as="row">
            <Body1Strong>{row.what}</Body1Strong>
            {row.references.map((reference) =>
              teamId === undefined ? (
                <Body1 key={reference}>{reference}</Body1>
              ) : (
                <CaseLink key={reference} teamId={teamId} reference={reference} />
              ),
            )}
          </Stack>
          <Body1>{[row.who, row.right].filter((part) => part !== '').join(', ')}</Body1>
          <Quiet>
            {[
              row.atText,
              ...(row.account === undefined || ofOne ? [] : [trailText.account(row.account)]),
              row.number === undefined ? trailText.notSealed : trailText.number(row.number),
            ].join(' · ')}
          </Quiet>
        </Stack>
      )}
    </Rows>
  );
}
