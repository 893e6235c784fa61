import { useState } from 'react';
import {
  cancelSeriesForm,
  readCancelSeries,
} from '../../../shared/meetings/series/series-forms.ts';
import { useSend } from '../../client/useSend.ts';
import { DescribedForm } from '../../forms/DescribedForm.tsx';
import { FormFields } from '../../forms/FormFields.tsx';
import { useDescribed } from '../../forms/useDescribed.ts';
import { Section } from '../../parts/Section.tsx';
import { FatePreview } from './FatePreview.tsx';
import { type ChangeSeriesProps, useSeriesPreview } from './useSeriesPreview.ts';

/** Cancels what is left of a series from a day on, seen before it happens. */
export function CancelSeries({ series, left, onDone }: ChangeSeriesProps) {
  const { teamId, seriesId } = series;
  const sending = useSend();
  const [alsoChanged, setAlsoChanged] = useState<readonly string[]>([]);
  const start = { values: { from: left.from } };
  const described = useDescribed(cancelSeriesForm, sending, start);
  const from = described.state.textOf('from');
  const preview = useSeriesPreview(series, from === '' ? undefined : { from, alsoChanged });
  const save = async (): Promise<void> => {
    const values = described.readAs(readCancelSeries);
    if (values === undefined) return;
    const also = { alsoChanged: [...alsoChanged] };
    const outcome = await sending.send({
      ...{ verb: 'cancel-series', teamId, seriesId },
      ...values,
      ...also,
    });
    if (outcome?.kind === 'done') onDone();
  };
  return (
    <Section title={cancelSeriesForm.open} accent>
      <DescribedForm
        of={{ ...described, start }}
        sending={sending}
        onSubmit={() => void save()}
        onCancel={onDone}
      >
        <FormFields
          form={cancelSeriesForm}
          state={described.state}
          start={start}
          failure={sending.failure}
        />
        <FatePreview of={preview} alsoChanged={alsoChanged} onAlsoChanged={setAlsoChanged} />
      </DescribedForm>
    </Section>
  );
}
