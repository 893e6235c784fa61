import { Body1, Button, makeStyles, Subtitle1, tokens } from '@fluentui/react-components';
import { Copy20Regular } from '@fluentui/react-icons/svg/copy';
import { useEffect, useRef } from 'react';
import type { RaiseInput } from '../../shared/cases/raise-input.ts';
import { PageFrame } from '../parts/PageFrame.tsx';
import { Section } from '../parts/Section.tsx';
import { Stack } from '../parts/Stack.tsx';
import { useCopy } from '../parts/useCopy.ts';
import { hrefOf } from '../router/route.ts';
import { text } from '../text/text.ts';

/** What has been raised, and where it is taken up. */
export interface Raised {
  readonly type: Exclude<RaiseInput['type'], 'follow-up'>;
  readonly reference: string;
  readonly meetingId: string;
  readonly when: string;
}

const useStyles = makeStyles({
  said: { margin: 0, outlineOffset: tokens.spacingHorizontalXS },
  // Copied by hand into a paper: on one line.
  reference: { whiteSpace: 'nowrap', userSelect: 'all' },
});

interface RaiseReceiptProps {
  readonly teamId: string;
  readonly raised: Raised;
  /** To raise another. */
  readonly onNext?: () => void;
}

const words = text.raise;

/** The receipt is the reference: it is all that ties the paper on the desk to the case here. */
export function RaiseReceipt({ teamId, raised, onNext }: RaiseReceiptProps) {
  const styles = useStyles();
  const { type, reference, meetingId, when } = raised;
  const said = useRef<HTMLParagraphElement>(null);
  const stands = useRef<HTMLSpanElement>(null);
  const { said: copied, copy } = useCopy(reference, () => {
    if (stands.current !== null) window.getSelection()?.selectAllChildren(stands.current);
  });
  const [before = '', after = ''] = words.called[type](reference).split(reference);
  // The form that had the focus is gone: one goes on from here, and a screen reader says it.
  useEffect(() => said.current?.focus(), []);
  return (
    <PageFrame title={words.receiptTitle[type]} lead={words.takenUp(when)}>
      <Section title={words.receipt} accent>
        <p ref={said} tabIndex={-1} className={styles.said}>
          <Subtitle1>
            {before}
            <span ref={stands} className={styles.reference}>
              {reference}
            </span>
            {after}
          </Subtitle1>
        </p>
        <Stack as="row">
          <Button icon={<Copy20Regular />} onClick={() => void copy()}>
            {words.copy}
          </Button>
          <Body1 role="status">{copied}</Body1>
        </Stack>
        {type === 'new' && <Body1>{words.onlyYouKnow}</Body1>}
        <Stack as="row">
          <Button as="a" appearance="primary" href={hrefOf({ page: 'case', teamId, reference })}>
            {words.openCase}
          </Button>
          <Button as="a" href={hrefOf({ page: 'meeting', teamId, meetingId })}>
            {words.toMeeting}
          </Button>
          {onNext !== undefined && <Button onClick={onNext}>{words.another}</Button>}
        </Stack>
      </Section>
    </PageFrame>
  );
}
