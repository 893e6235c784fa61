import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { DeviationCategory } from '../../shared/deviations/deviation.ts';
import type { Choice } from '../../shared/meetings/view.ts';
import { deviationCategoryLabels } from '../../shared/text/labels.ts';
import { useSend } from '../client/useSend.ts';
import { ChoiceField } from '../parts/ChoiceField.tsx';
import { CommandForm } from '../parts/CommandForm.tsx';
import { InputField } from '../parts/InputField.tsx';
import { Warnings } from '../parts/Warnings.tsx';
import { text } from '../text.ts';

interface ReportFormProps {
  readonly teamId: string;
  readonly meetingId?: string;
  readonly categories: readonly Choice[];
}

/** Reports a deviation: the category alone is enough. */
export function ReportForm({ teamId, meetingId, categories }: ReportFormProps) {
  const sending = useSend();
  const [open, setOpen] = useState(false);
  const [reported, setReported] = useState(false);
  const [category, setCategory] = useState('');
  const [words, setWords] = useState('');

  const report = async (): Promise<void> => {
    if (!isCategory(category)) return;
    const outcome = await sending.send({
      verb: 'report-deviation',
      teamId,
      category,
      text: words.trim(),
      ...(meetingId === undefined ? {} : { meetingId }),
    });
    if (outcome?.kind !== 'done') return;
    setOpen(false);
    setReported(true);
    setCategory('');
    setWords('');
  };
  if (!open) {
    return (
      <>
        {reported && <Warnings of={[text.deviations.reported]} intent="info" />}
        <div>
          <Button
            onClick={() => {
              setReported(false);
              setOpen(true);
            }}
          >
            {text.deviations.report}
          </Button>
        </div>
      </>
    );
  }
  return (
    <CommandForm
      sending={sending}
      submit={text.deviations.send}
      onSubmit={() => void report()}
      onCancel={() => setOpen(false)}
      shownBy={['text', 'category']}
    >
      <ChoiceField
        label={text.deviations.category}
        required
        choices={categories}
        value={category}
        onValue={setCategory}
        name="category"
        failure={sending.failure}
      />
      <InputField
        label={text.deviations.text}
        hint={text.guardHint}
        maxLength={300}
        value={words}
        onValue={setWords}
        name="text"
        failure={sending.failure}
      />
    </CommandForm>
  );
}

function isCategory(value: string): value is DeviationCategory {
  return value in deviationCategoryLabels;
}
