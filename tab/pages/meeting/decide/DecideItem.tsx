import { Button } from '@fluentui/react-components';
import { use } from 'react';
import type { ReadDecision } from '../../../../shared/cases/forms/decision-forms.ts';
import type { Outcome } from '../../../../shared/codes/agenda.ts';
import type { AgendaItemView } from '../../../../shared/meetings/agenda/view.ts';
import { decisionName } from '../../../../shared/meetings/lead/present-decision.ts';
import type { MeetingView } from '../../../../shared/meetings/lead/view.ts';
import { codeFrom } from '../../../client/code.ts';
import { useMe } from '../../../client/me.ts';
import { DocumentsHere } from '../../../documents/DocumentsHere.tsx';
import { DraftSubject, forgetDraftsAbout } from '../../../drafts/drafts.ts';
import { useSend } from '../../../client/useSend.ts';
import { Opening } from '../../../parts/Opening.tsx';
import { Panel } from '../../../parts/Panel.tsx';
import { Toggle } from '../../../parts/Toggle.tsx';
import { SendFailure } from '../../../parts/SendFailure.tsx';
import { Stack } from '../../../parts/Stack.tsx';
import { text } from '../../../text/text.ts';
import type { DecidingStep } from './deciding.ts';
import { needsMore } from './needs-more.ts';

const forms = codeFrom(() => import('./OutcomeForm.tsx'));

interface DecideItemProps {
  readonly view: MeetingView;
  readonly item: AgendaItemView;
  /** Chosen now. */
  readonly outcome: Outcome | undefined;
  readonly onOpen: (outcome: Outcome | undefined) => void;
  readonly onDeciding: (step: DecidingStep) => void;
  readonly onDecided: () => void;
}

/**
 * A case's decision in two clicks at most: the outcome, and what that outcome needs to know. What most ongoing cases get,
 * a follow-up at the next meeting, is one: twenty cases share three hours.
 */
export function DecideItem(props: DecideItemProps) {
  const { view, item, outcome, onOpen, onDeciding, onDecided } = props;
  const sending = useSend();
  const { teamId, meetingId } = view.head;
  const { itemId, outcomes } = item;
  const next = view.nextMeetingDate;
  const { account } = useMe();
  const subject = use(DraftSubject);
  const decide = async (read: ReadDecision): Promise<void> => {
    // What was begun of other outcomes is over too.
    sending.onceDone(() => forgetDraftsAbout(account, subject));
    onDeciding('sends');
    const sent = await sending.send({ verb: 'decide-item', teamId, meetingId, itemId, ...read });
    if (sent?.kind === 'done') onDecided();
    else if (sent !== undefined) onDeciding('fills');
  };
  const choose = (chosen: Outcome): void => {
    sending.forget();
    onOpen(chosen);
    if (needsMore(chosen)) onDeciding('fills');
    else void decide({ decision: { outcome: chosen } });
  };
  const close = (): void => {
    sending.forget();
    onOpen(undefined);
    onDeciding('stops');
  };
  return (
    <Stack>
      <Stack as="row">
        {next !== undefined && outcomes.includes('follow-up') && (
          <Button
            data-place="suggested"
            appearance={outcome === undefined ? 'primary' : 'secondary'}
            disabledFocusable={sending.sending}
            aria-label={`${text.decide.atNext} ${item.reference}`}
            onClick={() => void decide({ decision: { outcome: 'follow-up', on: next } })}
          >
            {text.decide.atNext}
          </Button>
        )}
        {outcomes.map((offered) => {
          const asked = {
            disabledFocusable: sending.sending,
            'aria-label': `${decisionName(offered, item)} ${item.reference}`,
            onClick: () => {
              if (offered === outcome && needsMore(offered)) close();
              else choose(offered);
            },
            children: decisionName(offered, item),
          };
          // The button that stands out is the one that sends, in the form of what is chosen.
          return needsMore(offered) ? (
            <Toggle
              key={offered}
              pressed={offered === outcome}
              aria-expanded={offered === outcome}
              {...asked}
            />
          ) : (
            <Button key={offered} {...asked} />
          );
        })}
      </Stack>
      {outcome !== undefined && needsMore(outcome) ? (
        <Panel key={outcome} title={decisionName(outcome, item)}>
          {outcome === 'closed' && <DocumentsHere teamId={teamId} place="closing" />}
          {outcome === 'follow-up' && <DocumentsHere teamId={teamId} place="follow-up" />}
          <Opening of={forms}>
            {({ OutcomeForm }) => (
              <OutcomeForm
                outcome={outcome}
                view={view}
                item={item}
                sending={sending}
                onDecide={(read) => void decide(read)}
                onCancel={close}
              />
            )}
          </Opening>
        </Panel>
      ) : (
        <SendFailure failure={sending.failure} />
      )}
    </Stack>
  );
}
