import { Body1, Body1Strong, Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { CalendarFeedView } from '../../../shared/calendar/view.ts';
import { calendarAddress, newCalendarSecret } from '../../client/calendar-secret.ts';
import { useSend } from '../../client/useSend.ts';
import { serverAddress } from '../../host/server-address.ts';
import { Copyable } from '../../parts/Copyable.tsx';
import { LabelledLine } from '../../parts/LabelledLine.tsx';
import { Quiet } from '../../parts/Quiet.tsx';
import { Rows } from '../../parts/Rows.tsx';
import { Section } from '../../parts/Section.tsx';
import { SendFailure } from '../../parts/SendFailure.tsx';
import { Stack } from '../../parts/Stack.tsx';
import { calendarText as words } from '../../text/calendar-text.ts';

interface CalendarSectionProps {
  readonly feed: CalendarFeedView;
}

/** One's own address to subscribe to, made, renewed and taken away; shown once, when it is made. */
export function CalendarSection({ feed }: CalendarSectionProps) {
  const sending = useSend();
  const [address, setAddress] = useState<string>();
  const [isEnded, setIsEnded] = useState(false);

  const open = async (): Promise<void> => {
    const { secret, hash } = await newCalendarSecret();
    const outcome = await sending.send({ verb: 'open-calendar-feed', secretHash: hash });
    const feedId = outcome?.kind === 'done' ? outcome.ids['feedId'] : undefined;
    if (feedId === undefined) return;
    setIsEnded(false);
    setAddress(calendarAddress(serverAddress(window.location), feedId, secret));
  };
  const end = async (): Promise<void> => {
    const outcome = await sending.send({ verb: 'end-calendar-feed' });
    if (outcome?.kind !== 'done') return;
    setAddress(undefined);
    setIsEnded(true);
  };
  return (
    <Section title={words.title}>
      {feed.canOpen && (
        <>
          <Body1>{words.lead}</Body1>
          <Quiet>{words.what}</Quiet>
        </>
      )}
      <div role="status">
        {address !== undefined && (
          <Stack tight>
            <Copyable label={words.address} value={address} />
            <Body1Strong>{words.once}</Body1Strong>
          </Stack>
        )}
        {isEnded && <Body1>{words.ended}</Body1>}
      </div>
      {address === undefined && !isEnded && <Body1>{feed.text}</Body1>}
      <Stack as="row">
        {feed.canOpen && (
          <Button
            appearance={feed.isOpen ? 'secondary' : 'primary'}
            disabledFocusable={sending.sending}
            onClick={() => void open()}
          >
            {feed.isOpen ? words.renew : words.create}
          </Button>
        )}
        {feed.isOpen && (
          <Button
            appearance="subtle"
            disabledFocusable={sending.sending}
            onClick={() => void end()}
          >
            {words.end}
          </Button>
        )}
      </Stack>
      {feed.canOpen && feed.isOpen && address === undefined && <Quiet>{words.renewing}</Quiet>}
      <SendFailure failure={sending.failure} />
      {address !== undefined && (
        <Stack tight>
          <Body1Strong as="h3" style={{ margin: 0 }}>
            {words.how}
          </Body1Strong>
          <Rows of={words.ways} keyOf={({ name }) => name}>
            {({ name, steps }) => <LabelledLine label={name}>{steps}</LabelledLine>}
          </Rows>
          <Quiet>{words.delay}</Quiet>
        </Stack>
      )}
    </Section>
  );
}
