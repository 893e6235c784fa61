import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { InputField } from '../inputs/InputField.tsx';
import { Quiet } from '../parts/Quiet.tsx';
import { Stack } from '../parts/Stack.tsx';
import { caseText } from '../text/case-text.ts';
import { type Offers, offersFound } from './measures.ts';
import { Mark } from '../parts/Mark.tsx';

interface OfferSearchProps {
  readonly offers: Offers;
  readonly onPick: (offer: Offers[number]) => void;
}

const words = caseText.measure;

/** The utbudskarta by a word or two; nothing where the team has none. */
export function OfferSearch({ offers, onPick }: OfferSearchProps) {
  const [search, setSearch] = useState('');
  const found = offersFound(offers, search);
  const sought = search.trim();
  if (offers.length === 0) return null;
  return (
    <>
      <InputField
        label={words.search}
        hint={words.searchHint}
        value={search}
        onValue={setSearch}
        maxLength={60}
      />
      {found.length > 0 && (
        <Stack as="row">
          {found.map((offer) => (
            <Button
              key={offer.value}
              size="small"
              style={{ minWidth: 0, textAlign: 'start' }}
              onClick={() => {
                onPick(offer);
                setSearch('');
              }}
            >
              {offer.label}
              {offer.stale && (
                <Mark color="warning" style={{ marginInlineStart: 6 }}>
                  {words.stale}
                </Mark>
              )}
            </Button>
          ))}
        </Stack>
      )}
      {found.length === 0 && sought !== '' && <Quiet>{words.nothing(sought)}</Quiet>}
    </>
  );
}
