import type { GatheringChoice } from '../../shared/gatherings/gathering.ts';
import type { GatheringHead, GatheringSeat } from '../../shared/gatherings/view.ts';
import {
  absentForm,
  absentWordForm,
  comingLabels,
  deputyForm,
} from '../../shared/meetings/forms.ts';
import { useSend } from '../client/useSend.ts';
import { SendForm } from '../forms/SendForm.tsx';
import { SendFailure } from '../parts/SendFailure.tsx';
import { Stack } from '../parts/Stack.tsx';
import { Toggle } from '../parts/Toggle.tsx';
import { atGathering } from './at-gathering.ts';

interface OwnGatheringAnswerProps {
  readonly head: GatheringHead;
  readonly seat: GatheringSeat;
}

/** One's own answer, given or changed here and now. */
export function OwnGatheringAnswer({ head, seat }: OwnGatheringAnswerProps) {
  const sending = useSend();
  const command = (choice: GatheringChoice) => ({
    verb: 'answer-gathering' as const,
    ...atGathering(head),
    choice,
    seatId: seat.id,
  });
  const choices: readonly (readonly [string, GatheringChoice, boolean])[] = [
    [comingLabels['on-site'], { status: 'coming', mode: 'on-site' }, seat.mode === 'on-site'],
    [comingLabels.digital, { status: 'coming', mode: 'digital' }, seat.mode === 'digital'],
    [deputyForm.open, { status: 'deputy' }, seat.status === 'deputy'],
    [absentForm.open, { status: 'absent' }, seat.status === 'absent'],
  ];
  return (
    <Stack>
      <Stack as="row">
        {choices.map(([label, choice, chosen]) => (
          <Toggle
            key={label}
            pressed={chosen}
            appearance={chosen ? 'primary' : 'secondary'}
            disabledFocusable={sending.sending}
            onClick={() => void sending.send(command(choice))}
          >
            {label}
          </Toggle>
        ))}
      </Stack>
      <SendFailure failure={sending.failure} />
      {seat.status === 'absent' && (
        <SendForm
          form={absentWordForm}
          command={({ word, confirmed }) => ({
            ...command({ status: 'absent', word }),
            confirmed,
          })}
          quiet
        />
      )}
    </Stack>
  );
}
