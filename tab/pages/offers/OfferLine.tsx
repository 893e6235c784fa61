import { Body1, Body1Strong, Button } from '@fluentui/react-components';
import { useState } from 'react';
import { changeOfferForm, endOfferForm } from '../../../shared/offers/forms.ts';
import type { OfferRow, OffersView } from '../../../shared/offers/view.ts';
import { useSend } from '../../client/useSend.ts';
import { LeftOver } from '../../forms/LeftOver.tsx';
import { Quiet } from '../../parts/Quiet.tsx';
import { SendFailure } from '../../parts/SendFailure.tsx';
import { Stack } from '../../parts/Stack.tsx';
import { text } from '../../text/text.ts';
import { EndOffer } from './EndOffer.tsx';
import { OfferSheet } from './OfferSheet.tsx';
import { Mark } from '../../parts/Mark.tsx';

interface OfferLineProps {
  readonly view: OffersView;
  readonly row: OfferRow;
}

const words = text.offers;

/** One offer: what, whose, where and whom to ask; and, for those who keep it, whether it still holds. */
export function OfferLine({ view, row }: OfferLineProps) {
  const [doing, setDoing] = useState<'change' | 'end'>();
  const confirming = useSend();
  const { teamId } = view;
  const { offerId } = row;
  const done = (): void => setDoing(undefined);
  const named = (action: string): string => `${action} ${row.title}, ${row.provider}`;
  return (
    <Stack tight>
      <Stack as="row">
        <Body1Strong>{row.title}</Body1Strong>
        {row.stale && <Mark color="warning">{row.asked ? words.asked : words.stale}</Mark>}
      </Stack>
      <Body1>
        {row.provider} ({row.partyText})
      </Body1>
      {row.about !== '' && <Body1>{row.about}</Body1>}
      <Quiet>{[row.whereText, row.contactText, row.stateText].filter(Boolean).join(' · ')}</Quiet>
      <LeftOver said={row.canChange ? undefined : text.draft.notYours} />
      {row.canChange && doing === undefined && (
        <Stack as="row">
          <Button
            size="small"
            appearance={row.stale ? 'primary' : 'secondary'}
            disabledFocusable={confirming.sending}
            aria-label={named(words.confirm)}
            onClick={() => void confirming.send({ verb: 'confirm-offer', teamId, offerId })}
          >
            {words.confirm}
          </Button>
          <Button
            size="small"
            aria-label={named(changeOfferForm.open)}
            onClick={() => setDoing('change')}
          >
            {changeOfferForm.open}
          </Button>
          <Button
            size="small"
            appearance="subtle"
            aria-label={named(endOfferForm.open)}
            onClick={() => setDoing('end')}
          >
            {endOfferForm.open}
          </Button>
        </Stack>
      )}
      <SendFailure failure={confirming.failure} />
      {doing === 'change' && row.canChange && <OfferSheet view={view} row={row} onDone={done} />}
      {doing === 'end' && row.canChange && (
        <EndOffer teamId={teamId} offerId={offerId} onDone={done} />
      )}
    </Stack>
  );
}
