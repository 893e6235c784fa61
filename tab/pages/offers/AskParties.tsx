import { Body1, Button } from '@fluentui/react-components';
import { partyLabels } from '../../../shared/codes/party.ts';
import type { OffersView } from '../../../shared/offers/view.ts';
import { useSend } from '../../client/useSend.ts';
import { LabelledLine } from '../../parts/LabelledLine.tsx';
import { Rows } from '../../parts/Rows.tsx';
import { Section } from '../../parts/Section.tsx';
import { SendFailure } from '../../parts/SendFailure.tsx';
import { text } from '../../text/text.ts';

const words = text.offers;

/** Parties that have not confirmed what is theirs for long, each asked with one click. */
export function AskParties({ view }: { readonly view: OffersView }) {
  const sending = useSend();
  const { teamId } = view;
  return (
    <Section title={words.ask}>
      <Body1>{words.toAskText}</Body1>
      <Rows of={view.toAsk} keyOf={({ party }) => party}>
        {({ party, text: said }) => (
          <LabelledLine
            label={partyLabels[party]}
            action={
              <Button
                size="small"
                disabledFocusable={sending.sending}
                aria-label={`${words.ask}: ${partyLabels[party]}`}
                onClick={() => void sending.send({ verb: 'ask-offers', teamId, party })}
              >
                {words.ask}
              </Button>
            }
          >
            {said}
          </LabelledLine>
        )}
      </Rows>
      <SendFailure failure={sending.failure} />
    </Section>
  );
}
