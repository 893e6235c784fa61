import { Button } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import type { ItemDecision } from '../../../../shared/cases/item-decision.ts';
import type { Outcome } from '../../../../shared/codes/agenda.ts';
import type { AgendaItemView } from '../../../../shared/meetings/agenda/view.ts';
import type { MeetingView } from '../../../../shared/meetings/lead/view.ts';
import { useSend } from '../../../client/useSend.ts';
import { SendFailure } from '../../../parts/SendFailure.tsx';
import { Stack } from '../../../parts/Stack.tsx';
import { text } from '../../../text/text.ts';
import { CloseCase } from './CloseCase.tsx';
import { DeclineCase } from './DeclineCase.tsx';
import { FollowUpCase } from './FollowUpCase.tsx';
import { ableSeats } from './holder-choice.ts';
import { ParkCase } from './ParkCase.tsx';
import { ReceiveCase } from './ReceiveCase.tsx';

interface DecideItemProps {
  readonly view: MeetingView;
  readonly item: AgendaItemView;
}

/**
 * A case's decision in two clicks at most: the outcome, and what that outcome needs to know. What most ongoing cases get,
 * a follow-up at the next meeting, is one: twenty cases share three hours.
 */
export function DecideItem({ view, item }: DecideItemProps) {
  const [outcome, setOutcome] = useState<Outcome>();
  const sending = useSend();
  const end = useRef<HTMLDivElement>(null);
  const { teamId, meetingId } = view.head;
  const next = view.nextMeetingDate;
  const decide = (decision: ItemDecision, said: { readonly notAName?: true } = {}): void => {
    void sending.send({
      verb: 'decide-item',
      teamId,
      meetingId,
      itemId: item.itemId,
      decision,
      ...said,
    });
  };
  const choose = (chosen: Outcome): void => {
    sending.forget();
    setOutcome(chosen);
    if (chosen === 'queued' || chosen === 'answered') decide({ outcome: chosen });
  };
  // What an outcome asks for opens below the buttons, in a side panel often below the edge.
  useEffect(() => {
    if (outcome !== undefined) end.current?.scrollIntoView({ block: 'nearest' });
  }, [outcome]);
  return (
    <Stack>
      <Stack as="row">
        {next !== undefined && item.outcomes.some((offered) => offered.outcome === 'follow-up') && (
          <Button
            appearance={outcome === undefined ? 'primary' : 'secondary'}
            disabledFocusable={sending.sending}
            aria-label={`${text.decide.atNext} ${item.reference}`}
            onClick={() => decide({ outcome: 'follow-up', on: next })}
          >
            {text.decide.atNext}
          </Button>
        )}
        {item.outcomes.map((offered) => (
          <Button
            key={offered.outcome}
            appearance={offered.outcome === outcome ? 'primary' : 'secondary'}
            disabledFocusable={sending.sending}
            aria-label={`${offered.label} ${item.reference}`}
            {...(needsMore(offered.outcome)
              ? { 'aria-expanded': offered.outcome === outcome }
              : {})}
            onClick={() => choose(offered.outcome)}
          >
            {offered.label}
          </Button>
        ))}
      </Stack>
      {outcome === 'received' && (
        <ReceiveCase
          holders={ableSeats(view.holders, item)}
          suggestedId={item.suggestedHolderId}
          note={item.holderNote}
          next={next}
          sending={sending}
          onDecide={decide}
        />
      )}
      {outcome === 'declined' && (
        <DeclineCase criteria={view.declineCriteria} sending={sending} onDecide={decide} />
      )}
      {outcome === 'follow-up' && <FollowUpCase next={next} sending={sending} onDecide={decide} />}
      {outcome === 'parked' && (
        <ParkCase causes={view.parkedCauses} next={next} sending={sending} onDecide={decide} />
      )}
      {outcome === 'closed' && (
        <CloseCase choices={view.closingChoices} sending={sending} onDecide={decide} />
      )}
      {outcome !== 'closed' && outcome !== 'follow-up' && (
        <SendFailure failure={sending.failure} shownBy={['overrideReason', 'nextFollowUp', 'on']} />
      )}
      <div ref={end} hidden={outcome === undefined} />
    </Stack>
  );
}

function needsMore(outcome: Outcome): boolean {
  return outcome !== 'queued' && outcome !== 'answered';
}
