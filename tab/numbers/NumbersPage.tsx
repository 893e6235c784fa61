import { Button } from '@fluentui/react-components';
import { numbersAddress } from '../client/addresses.ts';
import { useView } from '../client/useView.ts';
import { PageFrame } from '../parts/PageFrame.tsx';
import { ViewGate } from '../parts/ViewGate.tsx';
import { goTo } from '../router/useRoute.ts';
import { text } from '../text.ts';
import { NumbersBody } from './NumbersBody.tsx';
import { PeriodChooser } from './PeriodChooser.tsx';

interface NumbersPageProps {
  readonly teamId: string;
  readonly period: string | undefined;
}

/** A team's numbers in a period. */
export function NumbersPage({ teamId, period }: NumbersPageProps) {
  const numbers = useView(numbersAddress(teamId, period));
  return (
    <ViewGate of={numbers}>
      {(view) => (
        <PageFrame
          wide
          title={`${text.pages.numbers} ${view.teamName}`}
          lead={view.period.text}
          actions={<Button onClick={() => window.print()}>{text.numbers.print}</Button>}
        >
          <PeriodChooser
            fixed={view.suppressedNote !== undefined}
            view={view}
            onPeriod={(chosen) => goTo({ page: 'numbers', teamId, period: chosen })}
          />
          <NumbersBody view={view} />
        </PageFrame>
      )}
    </ViewGate>
  );
}
