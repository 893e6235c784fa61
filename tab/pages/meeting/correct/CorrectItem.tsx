import { Button } from '@fluentui/react-components';
import { use, useState } from 'react';
import type { ReadDecision } from '../../../../shared/cases/forms/decision-forms.ts';
import { type Outcome, outcomesOf } from '../../../../shared/codes/agenda.ts';
import type { AgendaItemView } from '../../../../shared/meetings/agenda/view.ts';
import { decisionName } from '../../../../shared/meetings/lead/present-decision.ts';
import type { MeetingView } from '../../../../shared/meetings/lead/view.ts';
import { useMe } from '../../../client/me.ts';
import { useSend } from '../../../client/useSend.ts';
import { DraftSubject, forgetDraftsAbout } from '../../../drafts/drafts.ts';
import { CaseLink } from '../../../parts/CaseLink.tsx';
import { SendFailure } from '../../../parts/SendFailure.tsx';
import { Stack } from '../../../parts/Stack.tsx';
import { Toggle } from '../../../parts/Toggle.tsx';
import { text } from '../../../text/text.ts';
import { needsMore } from '../decide/needs-more.ts';
import { OutcomeForm } from '../decide/OutcomeForm.tsx';
import { CorrectLine } from './CorrectLine.tsx';

interface CorrectItemProps {
  readonly view: MeetingView;
  readonly item: AgendaItemView;
}

/** A case with what the minutes say was decided, and the way to put that right. */
export function CorrectItem({ view, item }: CorrectItemProps) {
  const { reference, decision } = item;
  return (
    <CorrectLine
      label={<CaseLink teamId={view.head.teamId} reference={reference} />}
      about={reference}
      told={decision?.text ?? text.correct.noDecision}
      title={text.correct.whatOf(reference)}
    >
      {(shut) => <Correcting view={view} item={item} onDone={shut} />}
    </CorrectLine>
  );
}

type Chosen = Outcome | 'none';

function Correcting({ view, item, onDone }: CorrectItemProps & { readonly onDone: () => void }) {
  const [chosen, setChosen] = useState<Chosen>();
  // As it was when it was opened: what somebody else has corrected meanwhile is not saved over.
  const [basedOn] = useState(view.revision);
  const sending = useSend();
  const { account } = useMe();
  const subject = use(DraftSubject);
  const { teamId, meetingId } = view.head;
  const send = async (read: ReadDecision | { readonly decision: 'none' }): Promise<void> => {
    sending.onceDone(() => forgetDraftsAbout(account, subject));
    const { itemId } = item;
    const command = { verb: 'correct-decision', teamId, meetingId, itemId, basedOn } as const;
    const outcome = await sending.send({ ...command, ...read });
    if (outcome?.kind === 'done') onDone();
  };
  const choices: readonly Chosen[] = [
    ...outcomesOf(item.kind),
    ...(item.decision === undefined ? [] : (['none'] as const)),
  ];
  return (
    <Stack>
      <Stack as="row">
        {choices.map((choice) => (
          <Toggle
            key={choice}
            pressed={choice === chosen}
            onClick={() => {
              sending.forget();
              setChosen(choice);
            }}
          >
            {choice === 'none' ? text.correct.noDecision : decisionName(choice, item)}
          </Toggle>
        ))}
      </Stack>
      {chosen !== undefined && chosen !== 'none' && needsMore(chosen) ? (
        <OutcomeForm
          key={chosen}
          outcome={chosen}
          view={view}
          item={item}
          sending={sending}
          onDecide={(read) => void send(read)}
          onCancel={onDone}
        />
      ) : (
        <>
          <SendFailure failure={sending.failure} />
          <Stack as="row">
            {chosen !== undefined && (
              <Button
                appearance="primary"
                disabledFocusable={sending.sending}
                onClick={() =>
                  void send({ decision: chosen === 'none' ? chosen : { outcome: chosen } })
                }
              >
                {text.correct.save}
              </Button>
            )}
            <Button appearance="subtle" onClick={onDone}>
              {text.send.cancel}
            </Button>
          </Stack>
        </>
      )}
    </Stack>
  );
}
