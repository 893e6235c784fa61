import { Body1 } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import {
  absentForm,
  absentWordForm,
  comingLabels,
  deputyForm,
} from '../../shared/meetings/forms.ts';
import type { AnswerRow } from '../../shared/meetings/call/view.ts';
import type { AnswerChoice } from '../../shared/meetings/meeting.ts';
import type { MeetingHead } from '../../shared/meetings/view.ts';
import { useSend } from '../client/useSend.ts';
import { SendForm } from '../forms/SendForm.tsx';
import { Quiet } from '../parts/Quiet.tsx';
import { SendFailure } from '../parts/SendFailure.tsx';
import { Stack } from '../parts/Stack.tsx';
import { Toggle } from '../parts/Toggle.tsx';
import { text } from '../text/text.ts';

const words = text.answer;

interface AnswerButtonsProps {
  readonly head: MeetingHead;
  readonly row: AnswerRow;
}

/** A seat's answer, one click each; who is absent may add a word to the meeting afterwards. */
export function AnswerButtons({ head, row }: AnswerButtonsProps) {
  const { teamId, meetingId } = head;
  const sending = useSend();
  const commandFor = (choice: AnswerChoice) => ({
    verb: 'answer-notice' as const,
    teamId,
    meetingId,
    choice,
    memberId: row.memberId,
  });
  const answer = (choice: AnswerChoice): void => void sending.send(commandFor(choice));
  return (
    <Stack>
      {row.own && !isSaidByButton(row) && <Body1 aria-live="polite">{row.text}</Body1>}
      <Stack as="row">
        <AnswerButton
          chosen={row.mode === 'on-site'}
          wanted={row.status === 'none'}
          sending={sending.sending}
          onClick={() => answer({ status: 'coming', mode: 'on-site' })}
        >
          {comingLabels['on-site']}
        </AnswerButton>
        <AnswerButton
          chosen={row.mode === 'digital'}
          sending={sending.sending}
          onClick={() => answer({ status: 'coming', mode: 'digital' })}
        >
          {comingLabels.digital}
        </AnswerButton>
        {row.deputies.map((deputy) => (
          <AnswerButton
            key={deputy.id}
            chosen={row.status === 'deputy' && row.deputies.length === 1}
            sending={sending.sending}
            onClick={() => answer({ status: 'deputy', deputyId: deputy.id })}
          >
            {row.deputies.length === 1 ? deputyForm.open : words.deputyNamed(deputy.label)}
          </AnswerButton>
        ))}
        <AnswerButton
          chosen={row.status === 'absent'}
          sending={sending.sending}
          onClick={() => answer({ status: 'absent' })}
        >
          {absentForm.open}
        </AnswerButton>
      </Stack>
      {row.deputies.length === 0 && <Quiet>{words.noDeputy}</Quiet>}
      <SendFailure failure={sending.failure} />
      {row.status === 'absent' && (
        <SendForm
          form={absentWordForm}
          command={({ word, confirmed }) => ({
            ...commandFor({ status: 'absent', word }),
            confirmed,
          })}
          quiet
        />
      )}
    </Stack>
  );
}

/** The one that is pressed says the answer, and nothing above it says it again. */
function isSaidByButton({ status, deputies, word }: AnswerRow): boolean {
  switch (status) {
    case 'none':
      return false;
    case 'coming':
      return true;
    case 'deputy':
      return deputies.length === 1;
    case 'absent':
      return word === undefined;
  }
}

interface AnswerButtonProps {
  readonly chosen: boolean;
  /** No answer yet, and this is the one that is hoped for. */
  readonly wanted?: boolean;
  readonly sending: boolean;
  readonly onClick: () => void;
  readonly children: ReactNode;
}

/** One of the answers; pressed when it is the one given. */
function AnswerButton({ chosen, wanted = false, ...rest }: AnswerButtonProps) {
  return (
    <Toggle
      pressed={chosen}
      appearance={chosen || wanted ? 'primary' : 'secondary'}
      disabledFocusable={rest.sending}
      onClick={rest.onClick}
    >
      {rest.children}
    </Toggle>
  );
}
