import { Body1, Body1Strong, Button } from '@fluentui/react-components';
import { decides } from '../../../shared/codes/gathering.ts';
import { gatheringDecisionForm, gatheringPresses } from '../../../shared/gatherings/forms.ts';
import type { DecisionRow, GatheringView } from '../../../shared/gatherings/view.ts';
import { useSend } from '../../client/useSend.ts';
import { ButtonForm } from '../../forms/ButtonForm.tsx';
import { Mark } from '../../parts/Mark.tsx';
import { Quiet } from '../../parts/Quiet.tsx';
import { Rows } from '../../parts/Rows.tsx';
import { Section } from '../../parts/Section.tsx';
import { SendFailure } from '../../parts/SendFailure.tsx';
import { Stack } from '../../parts/Stack.tsx';
import { yearText } from '../../text/year-text.ts';
import { atGathering } from '../../call/at-gathering.ts';

/** What was decided, by whom it is done, and where it is anchored. */
export function DecisionsSection({ view }: { readonly view: GatheringView }) {
  const { head, decisions, can } = view;
  const isHeld = head.status === 'open' || head.status === 'closed';
  if (!decides(head.what) || !isHeld) return null;
  return (
    <Section title={yearText.decisions}>
      {decisions.length === 0 ? (
        <Quiet>{yearText.noDecisions}</Quiet>
      ) : (
        <Rows of={decisions} keyOf={({ id }) => id}>
          {(decision) => <DecisionLine view={view} decision={decision} />}
        </Rows>
      )}
      {can.decide && (
        <ButtonForm
          form={gatheringDecisionForm}
          command={(said) => ({ verb: 'decide-gathering', ...atGathering(head), ...said })}
        />
      )}
    </Section>
  );
}

interface DecisionLineProps {
  readonly view: GatheringView;
  readonly decision: DecisionRow;
}

function DecisionLine({ view: { head }, decision }: DecisionLineProps) {
  const sending = useSend();
  const about = { ...atGathering(head), decisionId: decision.id };
  return (
    <Stack tight>
      <Body1Strong>{decision.text}</Body1Strong>
      <Body1>{decision.ownerText}</Body1>
      {decision.anchoring.map(({ text, done }) => (
        <Stack key={text} as="row">
          <Quiet>{text}</Quiet>
          {!done && decision.late && <Mark color="danger">{yearText.notInTime}</Mark>}
        </Stack>
      ))}
      {decision.secretaryText !== undefined && <Quiet>{decision.secretaryText}</Quiet>}
      <Stack as="row">
        {decision.canConfirm && (
          <Button
            size="small"
            appearance="primary"
            aria-label={`${gatheringPresses.confirm.label}: ${decision.text}`}
            disabledFocusable={sending.sending}
            onClick={() => void sending.send({ verb: 'confirm-gathering-decision', ...about })}
          >
            {gatheringPresses.confirm.label}
          </Button>
        )}
        {decision.canAnchor && (
          <Button
            size="small"
            aria-label={`${gatheringPresses.anchor.label}: ${decision.text}`}
            disabledFocusable={sending.sending}
            onClick={() => void sending.send({ verb: 'anchor-gathering-decision', ...about })}
          >
            {gatheringPresses.anchor.label}
          </Button>
        )}
      </Stack>
      <SendFailure failure={sending.failure} />
    </Stack>
  );
}
