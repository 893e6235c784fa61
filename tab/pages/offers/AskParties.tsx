import { Body1, Button } from '@fluentui/react-components';
import { partyLabels } from '../../../shared/codes/party.ts';
import type { OffersView } from '../../../shared/offers/view.ts';
import { useSend } from '../../client/useSend.ts';
import { LabelledLine } from '../../parts/LabelledLine.tsx';
import { isCode } from '../../parts/is-code.ts';
import { Rows } from '../../parts/Rows.tsx';
import { Section } from '../../parts/Section.tsx';
import { SendFailure } from '../../parts/SendFailure.tsx';
import { text } from '../../text/text.ts';

const words = text.offers;

/** Parties that have not confirmed what is theirs for long, each asked with one click. */
export function AskParties({ view }: { readonly view: OffersView }) {
  const sending = useSend();
  const { teamId } = view;
  const ask = (party: string): void => {
    if (isCode(partyLabels, party)) void sending.send({ verb: 'ask-offers', teamId, party });
  };
  return (
    <Section title={words.toAsk}>
      <Body1>{words.toAskText}</Body1>
      <Rows of={view.toAsk} keyOf={({ party }) => party}>
        {({ party, text: said }) => (
          <LabelledLine
            label={nameOf(party)}
            action={
              <Button
                size="small"
                disabledFocusable={sending.sending}
                aria-label={`${words.ask}: ${nameOf(party)}`}
                onClick={() => ask(party)}
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

function nameOf(party: string): string {
  return isCode(partyLabels, party) ? partyLabels[party] : party;
}
