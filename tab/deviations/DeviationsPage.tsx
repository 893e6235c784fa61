import { Badge, Body1, Body1Strong, Button, type BadgeProps } from '@fluentui/react-components';
import type { DeviationsView } from '../../shared/deviations/view.ts';
import { choicesOf, deviationCategoryLabels } from '../../shared/text/labels.ts';
import { useMay } from '../app/me.ts';
import { deviationsAddress } from '../client/addresses.ts';
import { useSend } from '../client/useSend.ts';
import { useView } from '../client/useView.ts';
import { PageFrame } from '../parts/PageFrame.tsx';
import { Quiet } from '../parts/Quiet.tsx';
import { Rows } from '../parts/Rows.tsx';
import { Section } from '../parts/Section.tsx';
import { SendFailure } from '../parts/SendFailure.tsx';
import { Stack } from '../parts/Stack.tsx';
import { ViewGate } from '../parts/ViewGate.tsx';
import { text } from '../text.ts';
import { ReportForm } from './ReportForm.tsx';

type Row = DeviationsView['rows'][number];

const colours: Readonly<Record<Row['status'], NonNullable<BadgeProps['color']>>> = {
  reported: 'warning',
  compiled: 'warning',
  'with-steering': 'brand',
  'in-action': 'brand',
  'with-county': 'brand',
  solved: 'success',
  'passed-on': 'success',
  'other-forum': 'success',
};

interface DeviationsPageProps {
  readonly teamId: string;
}

/** Reports a deviation, and shows what has come of those reported. */
export function DeviationsPage({ teamId }: DeviationsPageProps) {
  const deviations = useView(deviationsAddress(teamId));
  const may = useMay(teamId);
  if (deviations.status === 'failed' && !may('read-deviations') && may('report-deviation')) {
    return (
      <PageFrame title={text.pages.deviations} lead={text.deviations.lead}>
        <Section title={text.deviations.new} accent>
          <ReportForm teamId={teamId} categories={choicesOf(deviationCategoryLabels)} />
        </Section>
      </PageFrame>
    );
  }
  return (
    <ViewGate of={deviations}>
      {(view) => (
        <PageFrame title={text.pages.deviations} lead={text.deviations.lead}>
          <Section title={text.deviations.new} accent>
            <ReportForm teamId={teamId} categories={view.categories} />
          </Section>
          <Section title={text.deviations.list}>
            {view.rows.length === 0 ? (
              <Body1>{view.emptyText}</Body1>
            ) : (
              <Rows of={view.rows} keyOf={({ id }) => id}>
                {(row) => <DeviationRow teamId={teamId} row={row} />}
              </Rows>
            )}
          </Section>
        </PageFrame>
      )}
    </ViewGate>
  );
}

function DeviationRow({ teamId, row }: { readonly teamId: string; readonly row: Row }) {
  const sending = useSend();
  const deviationId = row.id;
  return (
    <Stack tight>
      <Stack as="row">
        <Body1Strong>{row.categoryText}</Body1Strong>
        <Badge appearance="tint" color={colours[row.status]}>
          {row.statusText}
        </Badge>
      </Stack>
      {row.text !== '' && <Body1>{row.text}</Body1>}
      <Quiet>{row.reportedText}</Quiet>
      <Stack as="row">
        {row.can.forward && (
          <Button
            size="small"
            disabledFocusable={sending.sending}
            onClick={() => void sending.send({ verb: 'forward-deviation', teamId, deviationId })}
          >
            {text.deviations.forward}
          </Button>
        )}
        {row.can.ends.length > 0 && (
          <Button
            size="small"
            disabledFocusable={sending.sending}
            onClick={() =>
              void sending.send({ verb: 'end-deviation', teamId, deviationId, as: 'solved' })
            }
          >
            {text.deviations.solve}
          </Button>
        )}
      </Stack>
      <SendFailure failure={sending.failure} />
    </Stack>
  );
}
