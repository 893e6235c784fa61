import { Button, Checkbox } from '@fluentui/react-components';
import { PeopleRegular } from '@fluentui/react-icons/svg/people';
import { useState } from 'react';
import { contactForm, contactStart } from '../../../shared/contacts/forms.ts';
import { countContacts, searchContacts } from '../../../shared/contacts/search.ts';
import type { ContactsView } from '../../../shared/contacts/view.ts';
import { contactsAddress } from '../../client/later-addresses.ts';
import { useTeamName } from '../../client/me.ts';
import { useView } from '../../client/useView.ts';
import { SendForm } from '../../forms/SendForm.tsx';
import { SearchField } from '../../inputs/SearchField.tsx';
import { EmptyState } from '../../parts/EmptyState.tsx';
import { PageFrame } from '../../parts/PageFrame.tsx';
import { Quiet } from '../../parts/Quiet.tsx';
import { Rows } from '../../parts/Rows.tsx';
import { Section } from '../../parts/Section.tsx';
import { ViewGate } from '../../parts/ViewGate.tsx';
import { contactsText as words } from '../../text/contacts-text.ts';
import { ContactLine } from './ContactLine.tsx';

/** How every function is reached: from a team's pages, or from above the teams. */
export function ContactsPage({ teamId }: { readonly teamId: string | undefined }) {
  const contacts = useView(contactsAddress);
  return <ViewGate of={contacts}>{(view) => <Contacts view={view} teamId={teamId} />}</ViewGate>;
}

interface ContactsProps {
  readonly view: ContactsView;
  readonly teamId: string | undefined;
}

function Contacts({ view, teamId }: ContactsProps) {
  const teamName = useTeamName(teamId ?? '');
  const [typed, setTyped] = useState('');
  const [past, setPast] = useState(false);
  const [adding, setAdding] = useState(false);
  const shut = (): void => setAdding(false);
  const all = searchContacts(view.groups, { typed: '', teamId, past: true });
  const found = searchContacts(view.groups, { typed, teamId, past });
  const count = countContacts(found);
  const anyOver = all.some(({ rows }) => rows.some(({ isOver }) => isOver));
  return (
    <PageFrame
      title={teamId === undefined ? words.title : words.titleFor(teamName)}
      lead={words.lead}
      actions={
        view.writesFor.length > 0 &&
        !adding && <Button onClick={() => setAdding(true)}>{contactForm.open}</Button>
      }
    >
      {adding && (
        <Section title={contactForm.open} accent>
          <SendForm
            form={contactForm}
            start={contactStart(view, teamId)}
            command={(contact) => ({ verb: 'add-contact', ...contact })}
            onDone={shut}
            onCancel={shut}
          />
        </Section>
      )}
      {all.length === 0 ? (
        <EmptyState icon={<PeopleRegular />}>{view.emptyText}</EmptyState>
      ) : (
        <>
          <SearchField
            label={words.search}
            hint={words.searchHint}
            typed={typed}
            onTyped={setTyped}
            found={(wanted) => (count === 0 ? words.nothing(wanted) : words.found(count))}
          />
          {anyOver && (
            <Checkbox
              label={words.past}
              checked={past}
              onChange={(_, { checked }) => setPast(checked === true)}
            />
          )}
        </>
      )}
      {found.map((group) => (
        <Section
          key={group.party}
          title={group.title}
          aside={<Quiet>{words.found(group.rows.length)}</Quiet>}
        >
          <Rows of={group.rows} keyOf={({ key }) => key}>
            {(row) => <ContactLine row={row} today={view.today} />}
          </Rows>
        </Section>
      ))}
    </PageFrame>
  );
}
