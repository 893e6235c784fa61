import { Body1, Button } from '@fluentui/react-components';
import { CheckmarkCircle20Regular } from '@fluentui/react-icons/svg/checkmark-circle';
import { Delete20Regular } from '@fluentui/react-icons/svg/delete';
import { Edit20Regular } from '@fluentui/react-icons/svg/edit';
import { useState } from 'react';
import { changeOfferForm, endOfferForm } from '../../../shared/offers/forms.ts';
import type { OfferRow, OffersView } from '../../../shared/offers/view.ts';
import { useSend } from '../../client/useSend.ts';
import { LeftOver } from '../../forms/LeftOver.tsx';
import { Panel } from '../../parts/Panel.tsx';
import { Quiet } from '../../parts/Quiet.tsx';
import { SendFailure } from '../../parts/SendFailure.tsx';
import { Stack } from '../../parts/Stack.tsx';
import { text } from '../../text/text.ts';
import { Confirm } from '../../surfaces/Confirm.tsx';
import { RowMenu } from '../../surfaces/RowMenu.tsx';
import { breakable } from '../../parts/breakable.tsx';
import { LabelledLine } from '../../parts/LabelledLine.tsx';
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
  const named = `${row.title}, ${row.provider}`;
  const confirm = (): void => void confirming.send({ verb: 'confirm-offer', teamId, offerId });
  return (
    <Stack tight>
      <LabelledLine
        label={
          <Stack as="row">
            <span>{breakable(row.title)}</span>
            {row.stale && <Mark color="warning">{row.asked ? words.asked : words.stale}</Mark>}
          </Stack>
        }
        action={
          row.canChange &&
          doing !== 'change' && (
            <Stack as="row">
              {row.stale && (
                <Button
                  size="small"
                  disabledFocusable={confirming.sending}
                  aria-label={`${words.confirm} ${named}`}
                  onClick={confirm}
                >
                  {words.confirm}
                </Button>
              )}
              <RowMenu
                about={named}
                actions={[
                  row.stale
                    ? undefined
                    : {
                        key: 'confirm',
                        label: words.confirm,
                        icon: <CheckmarkCircle20Regular />,
                        onChosen: confirm,
                      },
                  {
                    key: 'change',
                    label: changeOfferForm.open,
                    icon: <Edit20Regular />,
                    onChosen: () => setDoing('change'),
                  },
                  {
                    key: 'end',
                    label: endOfferForm.open,
                    icon: <Delete20Regular />,
                    onChosen: () => setDoing('end'),
                  },
                ]}
              />
            </Stack>
          )
        }
      >
        {row.providerText}
      </LabelledLine>
      {row.about !== '' && <Body1>{row.about}</Body1>}
      <Quiet>{[row.whereText, row.contactText, row.stateText].filter(Boolean).join(' · ')}</Quiet>
      <LeftOver said={row.canChange ? undefined : text.draft.notYours} />
      <SendFailure failure={confirming.failure} />
      {doing === 'change' && row.canChange && (
        <Panel title={`${changeOfferForm.open}: ${row.title}`}>
          <OfferSheet view={view} row={row} onDone={done} />
        </Panel>
      )}
      {doing === 'end' && row.canChange && (
        <Confirm
          title={`${endOfferForm.open}: ${row.title}`}
          body={endOfferForm.intro ?? named}
          confirm={endOfferForm.send}
          command={{ verb: 'end-offer', teamId, offerId }}
          onClose={done}
        />
      )}
    </Stack>
  );
}
