import { Body1, Button, Link } from '@fluentui/react-components';
import { BuildingMultipleRegular } from '@fluentui/react-icons/svg/building-multiple';
import { Fragment, useEffect } from 'react';
import type { CountyView } from '../../../shared/digest/county-view.ts';
import { useMe } from '../../client/me.ts';
import { countyAddress, countyFilePath, finsamPath } from '../../client/later-addresses.ts';
import { useView } from '../../client/useView.ts';
import { DueOfCounty } from '../../figures/DueFigures.tsx';
import { FoldedSection } from '../../figures/FoldedSection.tsx';
import { goalsTitle } from '../../figures/goals-title.ts';
import { GoalList } from '../../figures/GoalList.tsx';
import { TeamsCompared } from '../../figures/TeamsCompared.tsx';
import { ReportsOf } from '../../figures/ReportsOf.tsx';
import { PeriodChooser } from '../../figures/PeriodChooser.tsx';
import { EmptyState } from '../../parts/EmptyState.tsx';
import { LabelledLine } from '../../parts/LabelledLine.tsx';
import { PageFrame } from '../../parts/PageFrame.tsx';
import { Quiet } from '../../parts/Quiet.tsx';
import { Rows } from '../../parts/Rows.tsx';
import { SaveFile } from '../../parts/SaveFile.tsx';
import { Section } from '../../parts/Section.tsx';
import { Stack } from '../../parts/Stack.tsx';
import { ViewGate } from '../../parts/ViewGate.tsx';
import { RulingsWaiting } from '../../rulings/RulingsWaiting.tsx';
import { hrefOf } from '../../router/route.ts';
import { goTo } from '../../router/useRoute.ts';
import { countyText } from '../../text/county-text.ts';
import { teamText } from '../../text/team-text.ts';
import { text } from '../../text/text.ts';

/** Between two looks at how far the counting has come. */
const lookAgainMilliseconds = 1_000;

interface CountyPageProps {
  readonly period: string | undefined;
}

/** For Länsam, processledare, the office, and every samordnare who compares: all teams beside each other. */
export function CountyPage({ period }: CountyPageProps) {
  const county = useView(countyAddress(period));
  const { refresh } = county;
  const view = county.status === 'ready' ? county.view : undefined;
  useEffect(() => {
    if (view === undefined || view.pending === 0) return undefined;
    const timer = setTimeout(refresh, lookAgainMilliseconds);
    return () => clearTimeout(timer);
  }, [view, refresh]);
  return <ViewGate of={county}>{(shown) => <CountySheet view={shown} />}</ViewGate>;
}

function CountySheet({ view }: { readonly view: CountyView }) {
  const { troubles, troublesOn, goals } = view;
  const troublesTitle =
    troublesOn === undefined ? countyText.troubles : countyText.troublesThen(troublesOn);
  const { mayChangeFederation } = useMe();
  const hasFinsam = mayChangeFederation && view.soFar === undefined;
  return (
    <PageFrame
      wide
      title={view.title}
      lead={[view.period.text, view.soFar].filter((one) => one !== undefined).join(', ')}
      actions={
        <Stack as="row">
          <Link href={hrefOf({ page: 'year' })}>{text.pages.year}</Link>
          {(['xlsx', 'csv'] as const).map((as) => (
            <SaveFile
              key={as}
              label={teamText.numbers.save[as]}
              path={countyFilePath(view.period.code, as)}
              fileName={`lanet-${view.period.code}.${as}`}
            />
          ))}
          {hasFinsam && (
            <SaveFile
              label={countyText.finsam}
              path={finsamPath(view.period.code)}
              fileName={`uppfoljning-finsam-${view.period.code}.csv`}
            />
          )}
          <Button onClick={() => window.print()}>{teamText.numbers.print}</Button>
        </Stack>
      }
    >
      <PeriodChooser fixed view={view} onPeriod={(period) => goTo({ page: 'county', period })} />
      <DueOfCounty />
      <RulingsWaiting level="county" />
      <ReportsOf subject={{ type: 'county' }} />
      {view.pendingText !== undefined && <Body1 role="status">{view.pendingText}</Body1>}
      {view.emptyText !== undefined && (
        <EmptyState icon={<BuildingMultipleRegular />}>{view.emptyText}</EmptyState>
      )}
      {view.teams.length > 0 && (
        <>
          <Section title={troublesTitle} accent>
            {troubles.length === 0 ? (
              <Body1>
                {troublesOn === undefined ? countyText.noTroubles : countyText.noTroublesThen}
              </Body1>
            ) : (
              <Rows of={troubles} keyOf={({ teamId }) => teamId}>
                {({ teamId, name, texts }) => (
                  <LabelledLine
                    label={
                      <Link href={hrefOf({ page: 'numbers', teamId, period: view.period.code })}>
                        {name}
                      </Link>
                    }
                  >
                    <Body1>{texts.join(' · ')}</Body1>
                  </LabelledLine>
                )}
              </Rows>
            )}
          </Section>
          {goals.length > 0 && (
            <FoldedSection title={goalsTitle(view)}>
              <GoalList goals={goals} />
            </FoldedSection>
          )}
          {view.reports.length > 0 && (
            <Section title={countyText.reports(view.goalsOf)}>
              <Rows of={view.reports} keyOf={({ state }) => state}>
                {({ label, teams }) => (
                  <LabelledLine label={label}>
                    <Body1>
                      {teams.map(({ teamId, name }, n) => (
                        <Fragment key={teamId}>
                          {n > 0 && ' · '}
                          <Link
                            href={hrefOf({
                              page: 'report',
                              subject: { type: 'team', teamId },
                              period: view.reportPeriod,
                            })}
                          >
                            {name}
                          </Link>
                        </Fragment>
                      ))}
                    </Body1>
                  </LabelledLine>
                )}
              </Rows>
            </Section>
          )}
          <TeamsCompared view={view} />
        </>
      )}
      <Quiet>{view.suppressedNote}</Quiet>
      {hasFinsam && <Quiet>{countyText.finsamAbout}</Quiet>}
    </PageFrame>
  );
}
