import { type CaseWord, caseWordLabels, caseWords } from '../../shared/codes/meeting.ts';
import type { MeetingHead } from '../../shared/meetings/view.ts';
import { useSend } from '../client/useSend.ts';
import { SendFailure } from '../parts/SendFailure.tsx';
import { Stack } from '../parts/Stack.tsx';
import { Toggle } from '../parts/Toggle.tsx';
import { text } from '../text/text.ts';

interface WordButtonsProps {
  readonly head: MeetingHead;
  readonly reference: string;
  /** The seat the word is left for. */
  readonly memberId: string;
  readonly left: CaseWord | undefined;
}

/** Word about one case from one who cannot be there: one click, and the same once more takes it back. */
export function WordButtons({ head, reference, memberId, left }: WordButtonsProps) {
  const sending = useSend();
  const { teamId, meetingId } = head;
  const leave = (word: CaseWord): void => {
    void sending.send({
      verb: 'leave-word',
      teamId,
      meetingId,
      reference,
      memberId,
      word: word === left ? 'none' : word,
    });
  };
  return (
    <>
      <div role="group" aria-label={text.words.about(reference)}>
        <Stack as="row" tight>
          {caseWords.map((word) => (
            <Toggle
              key={word}
              size="small"
              pressed={word === left}
              appearance={word === left ? 'primary' : 'outline'}
              disabledFocusable={sending.sending}
              onClick={() => leave(word)}
            >
              {caseWordLabels[word]}
            </Toggle>
          ))}
        </Stack>
      </div>
      <SendFailure failure={sending.failure} />
    </>
  );
}
