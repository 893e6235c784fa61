import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { AgendaItemView } from '../../../shared/meetings/agenda/view.ts';
import { wordForm } from '../../../shared/meetings/forms.ts';
import type { MeetingView } from '../../../shared/meetings/lead/view.ts';
import { codeFrom } from '../../client/code.ts';
import { Opening } from '../../parts/Opening.tsx';
import { Quiet } from '../../parts/Quiet.tsx';
import { Stack } from '../../parts/Stack.tsx';
import { text } from '../../text/text.ts';
import { WordButtons } from '../../lists/WordButtons.tsx';

const choosing = codeFrom(() => import('../../inputs/ChoiceField.tsx'));

interface LeaveWordProps {
  readonly view: MeetingView;
  readonly item: AgendaItemView;
}

/** Word from a seat that is not to be there: there at once for one seat, behind a button when one may speak for several. */
export function LeaveWord({ view, item }: LeaveWordProps) {
  const { head, wordSeats } = view;
  const [open, setOpen] = useState(false);
  const [chosen, setChosen] = useState('');
  const only = wordSeats.length === 1 ? wordSeats[0] : undefined;
  const seat = only ?? wordSeats.find(({ value }) => value === chosen);
  if (wordSeats.length === 0 || item.decision !== undefined) return null;
  if (only === undefined && !open) {
    return (
      <div>
        <Button
          size="small"
          aria-label={`${wordForm.send} ${item.reference}`}
          onClick={() => setOpen(true)}
        >
          {wordForm.send}
        </Button>
      </div>
    );
  }
  return (
    <Stack tight>
      {only === undefined ? (
        <Opening of={choosing}>
          {({ ChoiceField }) => (
            <ChoiceField
              label={text.words.from}
              choices={wordSeats}
              value={chosen}
              onValue={setChosen}
            />
          )}
        </Opening>
      ) : (
        <Quiet>{text.words.fromSeat(only.label)}</Quiet>
      )}
      {seat !== undefined && (
        <WordButtons
          head={head}
          reference={item.reference}
          memberId={seat.value}
          left={item.words?.find(({ memberId }) => memberId === seat.value)?.word}
        />
      )}
    </Stack>
  );
}
