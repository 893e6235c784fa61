import { useState } from 'react';
import {
  moveSeriesAsked,
  moveSeriesForm,
  moveSeriesStart,
  readMoveSeries,
} from '../../../shared/meetings/series/series-forms.ts';
import { useSend } from '../../client/useSend.ts';
import { DescribedForm } from '../../forms/DescribedForm.tsx';
import { FormFields } from '../../forms/FormFields.tsx';
import { useDescribed } from '../../forms/useDescribed.ts';
import { Section } from '../../parts/Section.tsx';
import { whenIn } from '../../scheduling/usePreview.ts';
import { FatePreview } from './FatePreview.tsx';
import { type ChangeSeriesProps, useSeriesPreview } from './useSeriesPreview.ts';

/** Another day, time or place for what is left of a series, seen before it happens. */
export function MoveSeries({ series, left, onDone }: ChangeSeriesProps) {
  const { teamId, seriesId } = series;
  const sending = useSend();
  const [alsoChanged, setAlsoChanged] = useState<readonly string[]>([]);
  const described = useDescribed(moveSeriesForm, sending, moveSeriesStart(left));
  const start = { ...moveSeriesStart(left), ...moveSeriesAsked(described.state.texts) };
  const read = readMoveSeries(described.state.texts);
  const when = read.ok ? read : readMoveSeries(whenIn(described.state.texts));
  const preview = useSeriesPreview(
    series,
    when.ok
      ? {
          from: when.value.from,
          alsoChanged,
          becomes: { day: when.value.day, plan: when.value.plan },
        }
      : undefined,
  );
  const save = async (): Promise<void> => {
    const values = described.readAs(readMoveSeries);
    if (values === undefined) return;
    const also = { alsoChanged: [...alsoChanged] };
    const outcome = await sending.send({
      ...{ verb: 'move-series', teamId, seriesId },
      ...values,
      ...also,
    });
    if (outcome?.kind === 'done') onDone();
  };
  return (
    <Section title={moveSeriesForm.open} accent>
      <DescribedForm
        of={{ ...described, start }}
        sending={sending}
        onSubmit={() => void save()}
        onCancel={onDone}
      >
        <FormFields
          form={moveSeriesForm}
          state={described.state}
          start={start}
          failure={sending.failure}
        />
        <FatePreview of={preview} alsoChanged={alsoChanged} onAlsoChanged={setAlsoChanged} />
      </DescribedForm>
    </Section>
  );
}
