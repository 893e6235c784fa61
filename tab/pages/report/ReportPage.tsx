import { Body1, Body1Strong, Button, Link } from '@fluentui/react-components';
import { writtenReportText } from '../../../shared/text/written-report.ts';
import { reportFileName } from '../../../shared/period-reports/report-path.ts';
import type { ReportSubject } from '../../../shared/period-reports/subject.ts';
import type { ReportView } from '../../../shared/period-reports/view.ts';
import { reportAddress, reportFilePath } from '../../client/later-addresses.ts';
import { useView } from '../../client/useView.ts';
import { NarrowSelect } from '../../inputs/NarrowSelect.tsx';
import { PageFrame } from '../../parts/PageFrame.tsx';
import { Quiet } from '../../parts/Quiet.tsx';
import { SaveFile } from '../../parts/SaveFile.tsx';
import { Section } from '../../parts/Section.tsx';
import { Stack } from '../../parts/Stack.tsx';
import { ViewGate } from '../../parts/ViewGate.tsx';
import { Warnings } from '../../parts/Warnings.tsx';
import { hrefOf } from '../../router/route.ts';
import { goTo } from '../../router/useRoute.ts';
import { reportText } from '../../text/report-text.ts';
import { teamText } from '../../text/team-text.ts';
import { text } from '../../text/text.ts';
import { Chapter } from './Chapter.tsx';
import { ReportSteps } from './ReportSteps.tsx';

interface ReportPageProps {
  readonly subject: ReportSubject;
  readonly period: string | undefined;
}

/** A report of a period: drafted from the numbers, written by several, signed for the parties. */
export function ReportPage({ subject, period }: ReportPageProps) {
  const report = useView(reportAddress(subject, period));
  return <ViewGate of={report}>{(view) => <ReportSheet view={view} />}</ViewGate>;
}

function ReportSheet({ view }: { readonly view: ReportView }) {
  const { subject, period } = view;
  return (
    <PageFrame
      title={view.title}
      lead={period.text}
      actions={
        <Stack as="row">
          <BackTo subject={subject} period={period.code} />
          {(['docx', 'pdf'] as const).map((as) => (
            <SaveFile
              key={as}
              label={as === 'docx' ? reportText.word : reportText.pdf}
              path={reportFilePath(subject, period.code, as)}
              fileName={reportFileName(subject, period.code, as)}
            />
          ))}
          <Button onClick={() => window.print()}>{teamText.numbers.print}</Button>
        </Stack>
      }
    >
      <div style={{ maxWidth: 340 }}>
        <NarrowSelect
          aria-label={reportText.period}
          value={period.code}
          onValue={(chosen) => goTo({ page: 'report', subject, period: chosen })}
        >
          {view.periods.map(({ value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </NarrowSelect>
      </div>
      <Body1Strong>{view.stateText}</Body1Strong>
      {view.returnedText !== undefined && (
        <Warnings of={[`${view.words.returned} ${view.returnedText}`]} />
      )}
      {view.unwrittenText !== undefined && <Quiet>{view.unwrittenText}</Quiet>}
      <ReportSteps view={view} />
      {view.chapters.map((chapter) => (
        <Chapter key={`${period.code} ${chapter.section}`} view={view} chapter={chapter} />
      ))}
      <Section title={writtenReportText.signatures}>
        {view.signatures.length === 0 ? (
          <Quiet>{writtenReportText.unsigned}</Quiet>
        ) : (
          view.signatures.map((one) => <Body1 key={one}>{one}</Body1>)
        )}
      </Section>
      {view.numbersNote !== '' && <Quiet>{view.numbersNote}</Quiet>}
    </PageFrame>
  );
}

/** The page of those whose report it is. */
function BackTo({ subject, period }: { readonly subject: ReportSubject; readonly period: string }) {
  switch (subject.type) {
    case 'team': {
      const { teamId } = subject;
      return <Link href={hrefOf({ page: 'numbers', teamId, period })}>{text.tallies.back}</Link>;
    }
    case 'steering-group': {
      const { steeringGroupId } = subject;
      const to = hrefOf({ page: 'steering', steeringGroupId, period });
      return <Link href={to}>{reportText.toSteering}</Link>;
    }
    case 'county':
      return <Link href={hrefOf({ page: 'county', period })}>{reportText.toCounty}</Link>;
  }
}
