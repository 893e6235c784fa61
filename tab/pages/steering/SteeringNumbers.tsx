import { Link } from '@fluentui/react-components';
import { outsideNumbersAddress } from '../../client/addresses.ts';
import { useView } from '../../client/useView.ts';
import { Definitions } from '../../figures/Definitions.tsx';
import { NumbersBody } from '../../figures/NumbersBody.tsx';
import { ViewGate } from '../../parts/ViewGate.tsx';
import { hrefOf } from '../../router/route.ts';
import { teamText } from '../../text/team-text.ts';

interface SteeringNumbersProps {
  readonly teamId: string;
  readonly period: string;
}

/** All of one team's numbers, asked for when they are unfolded or stand on paper: a styrgrupp may have seventy teams. */
export function SteeringNumbers({ teamId, period }: SteeringNumbersProps) {
  const numbers = useView(outsideNumbersAddress(teamId, period));
  return (
    <ViewGate of={numbers} inside>
      {(view) => (
        <>
          <Link href={hrefOf({ page: 'report', subject: { type: 'team', teamId }, period })}>
            {teamText.numbers.report}
          </Link>
          <NumbersBody view={view} />
          <Definitions of={view.tables} />
        </>
      )}
    </ViewGate>
  );
}
