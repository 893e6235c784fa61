import { Button } from '@fluentui/react-components';
import { MapRegular } from '@fluentui/react-icons/svg/map';
import { useState } from 'react';
import { offerForm } from '../../../shared/offers/forms.ts';
import type { OffersView } from '../../../shared/offers/view.ts';
import { offersAddress } from '../../client/addresses.ts';
import { useView } from '../../client/useView.ts';
import { EmptyState } from '../../parts/EmptyState.tsx';
import { PageFrame } from '../../parts/PageFrame.tsx';
import { Quiet } from '../../parts/Quiet.tsx';
import { Rows } from '../../parts/Rows.tsx';
import { SearchField } from '../../inputs/SearchField.tsx';
import { Section } from '../../parts/Section.tsx';
import { ViewGate } from '../../parts/ViewGate.tsx';
import { text } from '../../text/text.ts';
import { AskParties } from './AskParties.tsx';
import { OfferLine } from './OfferLine.tsx';
import { OfferSheet } from './OfferSheet.tsx';
import { countOffers, searchOffers } from './offer-search.ts';

const words = text.offers;

/** The utbudskarta: what every party gives in the team's municipality. */
export function OffersPage({ teamId }: { readonly teamId: string }) {
  const offers = useView(offersAddress(teamId));
  return <ViewGate of={offers}>{(view) => <OfferMap view={view} />}</ViewGate>;
}

function OfferMap({ view }: { readonly view: OffersView }) {
  const [typed, setTyped] = useState('');
  const [adding, setAdding] = useState(false);
  const found = searchOffers(view.groups, typed);
  const count = countOffers(found);
  return (
    <PageFrame
      title={text.titles.offers(view.teamName)}
      lead={view.summary}
      actions={
        view.can.add && !adding && <Button onClick={() => setAdding(true)}>{offerForm.open}</Button>
      }
    >
      {adding && (
        <Section title={words.addTitle} accent>
          <OfferSheet view={view} onDone={() => setAdding(false)} />
        </Section>
      )}
      {view.groups.length === 0 ? (
        <EmptyState icon={<MapRegular />}>{view.emptyText}</EmptyState>
      ) : (
        <SearchField
          label={words.search}
          hint={words.searchHint}
          typed={typed}
          onTyped={setTyped}
          found={(wanted) => (count === 0 ? words.nothingFound(wanted) : words.found(count))}
        />
      )}
      {found.map((group) => (
        <Section
          key={group.kind}
          title={group.title}
          aside={<Quiet>{words.found(group.rows.length)}</Quiet>}
        >
          <Rows of={group.rows} keyOf={({ offerId }) => offerId}>
            {(row) => <OfferLine view={view} row={row} />}
          </Rows>
        </Section>
      ))}
      {view.can.ask && view.toAsk.length > 0 && <AskParties view={view} />}
    </PageFrame>
  );
}
