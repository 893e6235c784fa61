import { Body1, Link } from '@fluentui/react-components';
import { Edit20Regular } from '@fluentui/react-icons/svg/edit';
import { CalendarCancel20Regular } from '@fluentui/react-icons/svg/calendar-cancel';
import { useState } from 'react';
import {
  changeContactForm,
  changeContactStart,
  endContactForm,
  endContactStart,
} from '../../../shared/contacts/forms.ts';
import type { ContactRow } from '../../../shared/contacts/view.ts';
import { LeftOver } from '../../forms/LeftOver.tsx';
import { SendForm } from '../../forms/SendForm.tsx';
import { breakable } from '../../parts/breakable.tsx';
import { joinFacts } from '../../parts/join-facts.ts';
import { LabelledLine } from '../../parts/LabelledLine.tsx';
import { Mark } from '../../parts/Mark.tsx';
import { Panel } from '../../parts/Panel.tsx';
import { Quiet } from '../../parts/Quiet.tsx';
import { Stack } from '../../parts/Stack.tsx';
import { RowMenu } from '../../surfaces/RowMenu.tsx';
import { contactsText as words } from '../../text/contacts-text.ts';
import { text } from '../../text/text.ts';

interface ContactLineProps {
  readonly row: ContactRow;
  readonly today: string;
}

/** One function: how it is reached, for whom, and since when; for its writers what they may do with it. */
export function ContactLine({ row, today }: ContactLineProps) {
  const [doing, setDoing] = useState<'change' | 'end'>();
  const { written, canChange, functionText } = row;
  const shut = (): void => setDoing(undefined);
  const about = `${functionText}, ${row.reachText}`;
  return (
    <Stack tight>
      <LabelledLine
        label={
          <Stack as="row">
            <span>{breakable(functionText)}</span>
            {row.isOver && <Mark color="informative">{words.over}</Mark>}
            {row.lacksSuccessor && <Mark color="warning">{words.lacks}</Mark>}
          </Stack>
        }
        action={
          canChange &&
          doing === undefined && (
            <RowMenu
              about={about}
              actions={[
                {
                  key: 'change',
                  label: changeContactForm.open,
                  icon: <Edit20Regular />,
                  onChosen: () => setDoing('change'),
                },
                {
                  key: 'end',
                  label: endContactForm.open,
                  icon: <CalendarCancel20Regular />,
                  onChosen: () => setDoing('end'),
                },
              ]}
            />
          )
        }
      >
        <Body1>{breakable(row.reachText)}</Body1>
        {row.link !== undefined && (
          <>
            {' '}
            <Link
              href={row.link}
              target="_blank"
              rel="noreferrer"
              aria-label={`${words.open}: ${about}`}
            >
              {words.open}
            </Link>
          </>
        )}
      </LabelledLine>
      <Quiet>{joinFacts(row.whoseText, row.stateText)}</Quiet>
      <LeftOver said={canChange ? undefined : text.draft.notYours} />
      {doing === 'change' && canChange && written !== undefined && (
        <Panel title={`${changeContactForm.open}: ${functionText}`}>
          <SendForm
            form={changeContactForm}
            start={changeContactStart(written)}
            command={(contact) => ({
              verb: 'change-contact',
              contactId: written.id,
              ...contact,
            })}
            onDone={shut}
            onCancel={shut}
          />
        </Panel>
      )}
      {doing === 'end' && canChange && written !== undefined && (
        <Panel title={`${endContactForm.open}: ${functionText}`}>
          <SendForm
            form={endContactForm}
            start={endContactStart(today)}
            command={(said) => ({ verb: 'end-contact', contactId: written.id, ...said })}
            onDone={shut}
            onCancel={shut}
          />
        </Panel>
      )}
    </Stack>
  );
}
