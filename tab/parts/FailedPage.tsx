import { Body1, Button, Link, makeStyles, tokens } from '@fluentui/react-components';
import { use } from 'react';
import type { Failure } from '../client/failure.ts';
import { MeContext } from '../client/me.ts';
import { Copyable } from './Copyable.tsx';
import { hrefOf } from '../router/route.ts';
import { text } from '../text/text.ts';
import { PageTitle } from './PageTitle.tsx';

const useStyles = makeStyles({
  page: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalM,
    maxWidth: '560px',
    margin: '0 auto',
    padding: `${tokens.spacingVerticalXXXL} ${tokens.spacingHorizontalXL}`,
  },
});

interface FailedPageProps {
  readonly failure: Failure;
  readonly retry?: () => void;
}

/** Instead of a page: what went wrong and what one can do about it. */
export function FailedPage({ failure, retry }: FailedPageProps) {
  const styles = useStyles();
  const { title, body, canRetry } = wordsFor(failure);
  const me = use(MeContext);
  const seeksSeat = failure.kind === 'no-access' && failure.reason === 'not-in-team';
  return (
    <div className={styles.page} role="alert">
      <PageTitle title={title} />
      {body !== undefined && <Body1>{body}</Body1>}
      {seeksSeat && me !== undefined && <Copyable label={text.copy.account} value={me.account} />}
      {/* Trying again would show the same. */}
      {!canRetry && <Link href={hrefOf({ page: 'start' })}>{text.state.toStart}</Link>}
      {canRetry && retry !== undefined && (
        <Button appearance="primary" onClick={retry}>
          {text.state.retry}
        </Button>
      )}
    </div>
  );
}

interface Words {
  readonly title: string;
  readonly body?: string;
  readonly canRetry: boolean;
}

function wordsFor(failure: Failure): Words {
  const words = text.state;
  switch (failure.kind) {
    case 'not-signed-in':
      return { title: words.notSignedInTitle, body: words.notSignedInText, canRetry: true };
    case 'no-access':
      return { title: words.noAccessTitle, body: failure.text, canRetry: false };
    case 'not-found':
      return { title: words.notFoundTitle, body: failure.text, canRetry: false };
    case 'refused':
      return { title: words.accidentTitle, body: failure.refusal.text, canRetry: true };
    case 'offline':
      return { title: words.offlineTitle, body: words.offlineText, canRetry: true };
    case 'accident':
      return {
        title: failure.of === undefined ? words.accidentTitle : words[`${failure.of}Title`],
        body: failure.text ?? words.accidentText,
        canRetry: true,
      };
  }
}
