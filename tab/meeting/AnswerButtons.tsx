import { Body1Strong, Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { AnswerChoice } from '../../shared/meetings/meeting.ts';
import type { AnswerRow, MeetingHead } from '../../shared/meetings/view.ts';
import { useSend } from '../client/useSend.ts';
import { CommandForm } from '../parts/CommandForm.tsx';
import { InputField } from '../parts/InputField.tsx';
import { Quiet } from '../parts/Quiet.tsx';
import { SendFailure } from '../parts/SendFailure.tsx';
import { Stack } from '../parts/Stack.tsx';
import { text } from '../text.ts';

const words = text.answer;

interface AnswerButtonsProps {
  readonly head: MeetingHead;
  readonly row: AnswerRow;
}

/** A seat's answer, one click each; who is absent may add a word to the meeting afterwards. */
export function AnswerButtons({ head, row }: AnswerButtonsProps) {
  const { teamId, meetingId } = head;
  const sending = useSend();
  const wording = useSend();
  const [word, setWord] = useState('');
  const commandFor = (choice: AnswerChoice) => ({
    verb: 'answer-notice' as const,
    teamId,
    meetingId,
    choice,
    memberId: row.memberId,
  });
  const answer = (choice: AnswerChoice): void => void sending.send(commandFor(choice));
  const addWord = async (): Promise<void> => {
    const outcome = await wording.send(commandFor({ status: 'absent', word: word.trim() }));
    if (outcome?.kind === 'done') setWord('');
  };
  return (
    <Stack>
      <Body1Strong aria-live="polite">{row.text}</Body1Strong>
      <Stack as="row">
        <Button
          disabledFocusable={sending.sending}
          appearance={row.status === 'none' ? 'primary' : 'secondary'}
          onClick={() => answer({ status: 'coming', mode: 'on-site' })}
        >
          {words.onSite}
        </Button>
        <Button
          disabledFocusable={sending.sending}
          appearance={row.status === 'none' ? 'primary' : 'secondary'}
          onClick={() => answer({ status: 'coming', mode: 'digital' })}
        >
          {words.digital}
        </Button>
        {row.deputies.map((deputy) => (
          <Button
            key={deputy.id}
            disabledFocusable={sending.sending}
            onClick={() => answer({ status: 'deputy', deputyId: deputy.id })}
          >
            {row.deputies.length === 1 ? words.deputy : `${words.deputy}: ${deputy.label}`}
          </Button>
        ))}
        <Button disabledFocusable={sending.sending} onClick={() => answer({ status: 'absent' })}>
          {words.absent}
        </Button>
      </Stack>
      {row.deputies.length === 0 && <Quiet>{words.noDeputy}</Quiet>}
      <SendFailure failure={sending.failure} />
      {row.status === 'absent' && (
        <CommandForm
          sending={wording}
          submit={words.sendWord}
          onSubmit={() => void addWord()}
          shownBy={['word']}
          quiet
        >
          <InputField
            label={words.word}
            hint={text.guardHint}
            required
            maxLength={200}
            value={word}
            onValue={setWord}
            name="word"
            failure={wording.failure}
          />
        </CommandForm>
      )}
    </Stack>
  );
}
