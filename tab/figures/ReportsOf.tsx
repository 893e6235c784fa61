import { Body1, Link } from '@fluentui/react-components';
import { Fragment } from 'react';
import type { ReportSubject } from '../../shared/period-reports/subject.ts';
import type { ReportsView } from '../../shared/period-reports/view.ts';
import { reportsAddress } from '../client/later-addresses.ts';
import { useView } from '../client/useView.ts';
import { LabelledLine } from '../parts/LabelledLine.tsx';
import { Mark } from '../parts/Mark.tsx';
import { Rows } from '../parts/Rows.tsx';
import { FoldedSection } from './FoldedSection.tsx';
import { Section } from '../parts/Section.tsx';
import { Stack } from '../parts/Stack.tsx';
import { hrefOf } from '../router/route.ts';
import { reportText } from '../text/report-text.ts';
import { text } from '../text/text.ts';

interface ReportsOfProps {
  readonly subject: ReportSubject;
  /** Where one comes to other things: only what is for who looks to do. */
  readonly onlyTasks?: boolean;
  /** Among what one comes to second: in one line, with how many are for who looks to do. */
  readonly folded?: boolean;
}

/** The reports of a styrgrupp or of the county: how they stand, and what is for who looks to do with them. */
export function ReportsOf({ subject, onlyTasks = false, folded = false }: ReportsOfProps) {
  const reports = useView(reportsAddress(subject));
  // Who may not read them is not told of them; what does not come is no loss, the report itself says it.
  if (reports.status !== 'ready') return null;
  const { view } = reports;
  const shown = view.reports.filter(({ task }) => !onlyTasks || task !== undefined);
  const tasks = shown.filter(({ task }) => task !== undefined).length;
  const rows = (
    <Rows of={shown} keyOf={({ period }) => period}>
      {(one) => <Standing subject={subject} of={one} />}
    </Rows>
  );
  return (
    <>
      {shown.length > 0 &&
        (folded ? (
          <FoldedSection title={reportText.titled(tasks)}>{rows}</FoldedSection>
        ) : (
          <Section title={reportText.reports} accent={tasks > 0}>
            {rows}
          </Section>
        ))}
      {!onlyTasks && view.groups.length > 0 && <OfGroups view={view} />}
    </>
  );
}

function Standing({
  subject,
  of: { period, label, stateText, task, urgent },
}: {
  readonly subject: ReportSubject;
  readonly of: ReportsView['reports'][number];
}) {
  return (
    <LabelledLine label={<Link href={hrefOf({ page: 'report', subject, period })}>{label}</Link>}>
      <Stack as="row">
        <Body1>{[stateText, task].filter((one) => one !== undefined).join(' · ')}</Body1>
        {urgent && <Mark color="danger">{text.home.urgent}</Mark>}
      </Stack>
    </LabelledLine>
  );
}

/** By how they stand, each name once: there may be forty of them. */
function OfGroups({ view }: { readonly view: ReportsView }) {
  const states = [...new Set(view.groups.map(({ stateText }) => stateText))];
  return (
    <Section title={view.groupsTitle ?? reportText.reports}>
      <Rows of={states} keyOf={(state) => state}>
        {(state) => (
          <LabelledLine label={state}>
            <Names of={view.groups.filter(({ stateText }) => stateText === state)} />
          </LabelledLine>
        )}
      </Rows>
    </Section>
  );
}

function Names({ of }: { readonly of: ReportsView['groups'] }) {
  return (
    <Body1>
      {of.map(({ steeringGroupId, name, period }, n) => (
        <Fragment key={steeringGroupId}>
          {n > 0 && ' · '}
          <Link
            href={hrefOf({
              page: 'report',
              subject: { type: 'steering-group', steeringGroupId },
              period,
            })}
          >
            {name}
          </Link>
        </Fragment>
      ))}
    </Body1>
  );
}
