import { Button, Link } from '@fluentui/react-components';
import { useMay } from '../../client/me.ts';
import { numbersAddress } from '../../client/addresses.ts';
import { numbersFilePath } from '../../client/later-addresses.ts';
import { useView } from '../../client/useView.ts';
import { PageFrame } from '../../parts/PageFrame.tsx';
import { SaveFile } from '../../parts/SaveFile.tsx';
import { Stack } from '../../parts/Stack.tsx';
import { ViewGate } from '../../parts/ViewGate.tsx';
import { hrefOf } from '../../router/route.ts';
import { goTo } from '../../router/useRoute.ts';
import { teamText } from '../../text/team-text.ts';
import { rulesText } from '../../text/rules-text.ts';
import { enteredText } from '../../text/entered-text.ts';
import { text } from '../../text/text.ts';
import { Definitions } from '../../figures/Definitions.tsx';
import { NumbersBody } from '../../figures/NumbersBody.tsx';
import { PeriodChooser } from '../../figures/PeriodChooser.tsx';

interface NumbersPageProps {
  readonly teamId: string;
  readonly period: string | undefined;
}

/** A team's numbers in a period. */
export function NumbersPage({ teamId, period }: NumbersPageProps) {
  const may = useMay(teamId);
  const numbers = useView(numbersAddress(teamId, period));
  return (
    <ViewGate of={numbers}>
      {(view) => (
        <PageFrame
          wide
          title={text.titles.numbers(view.teamName)}
          lead={[view.period.text, view.soFar].filter((one) => one !== undefined).join(', ')}
          actions={
            <Stack as="row">
              {(['xlsx', 'csv'] as const).map((as) => (
                <SaveFile
                  key={as}
                  label={teamText.numbers.save[as]}
                  path={numbersFilePath(teamId, view.period.code, as)}
                  fileName={`siffror-${teamId}-${view.period.code}.${as}`}
                />
              ))}
              <Button onClick={() => window.print()}>{teamText.numbers.print}</Button>
            </Stack>
          }
        >
          <PeriodChooser
            fixed={view.suppressedNote !== undefined}
            view={view}
            onPeriod={(chosen) => goTo({ page: 'numbers', teamId, period: chosen })}
          />
          <NumbersBody view={view} />
          <Definitions of={view.tables} />
          <Stack as="row" onScreen>
            {may('read-all-suppressed-numbers') && (
              <Link href={hrefOf({ page: 'county', period: view.period.code })}>
                {teamText.numbers.compare}
              </Link>
            )}
            {may('read-tallies') && (
              <Link href={hrefOf({ page: 'tallies', teamId })}>{text.tallies.title}</Link>
            )}
            {!view.period.code.includes('--') && (
              <Link
                href={hrefOf({
                  page: 'report',
                  subject: { type: 'team', teamId },
                  period: view.period.code,
                })}
              >
                {teamText.numbers.report}
              </Link>
            )}
            {may('read-entered') && (
              <Link href={hrefOf({ page: 'entered', teamId })}>{enteredText.link}</Link>
            )}
            <Link href={hrefOf({ page: 'rules' })}>{rulesText.toRules}</Link>
          </Stack>
        </PageFrame>
      )}
    </ViewGate>
  );
}
