import { Body1, Button, Link, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import type { MicrosoftSignIn } from '../../shared/home/sign-in.ts';
import { mayChooseAccount, signInAgain } from '../client/signing-in.ts';
import { Copyable } from '../parts/Copyable.tsx';
import { PageFrame } from '../parts/PageFrame.tsx';
import { Stack } from '../parts/Stack.tsx';
import type { SignInTrouble } from '../../shared/home/sign-in-trouble.ts';
import { signInText, troubleWords } from '../text/sign-in-text.ts';
import { text } from '../text/text.ts';

const useStyles = makeStyles({
  facts: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
  },
});

interface SignInPageProps {
  readonly way: MicrosoftSignIn;
  readonly trouble: SignInTrouble;
}

/** Instead of the tab, for who does not come in: what has happened and who can help. */
export function SignInPage({ way, trouble }: SignInPageProps) {
  const styles = useStyles();
  const { title, what, who, again = text.state.retry } = troubleWords[trouble.kind];
  const [trying, setTrying] = useState(false);
  const said = useRef<HTMLDivElement>(null);
  // What is told is told anew, also to who does not see it, when it is something else than before.
  useEffect(() => said.current?.focus(), [trouble]);
  const go = (authority: string): void => {
    setTrying(true);
    void signInAgain(authority).finally(() => setTrying(false));
  };
  const facts = factsOf(way, trouble);
  const other = mayChooseAccount() ? way.otherAuthority : undefined;
  return (
    <main ref={said} tabIndex={-1} style={{ outline: 'none' }}>
      <PageFrame title={title}>
        <Stack>
          <Body1>{what}</Body1>
          {who !== undefined && <Body1>{who}</Body1>}
        </Stack>
        <Stack as="row">
          <Button appearance="primary" disabledFocusable={trying} onClick={() => go(way.authority)}>
            {again}
          </Button>
          {other !== undefined && (
            <Button disabledFocusable={trying} onClick={() => go(other)}>
              {signInText.ownOrganisation}
            </Button>
          )}
          {trouble.kind === 'no-host' && (
            <Link href={window.location.href} target="_blank" rel="noopener">
              {signInText.ownWindow}
            </Link>
          )}
        </Stack>
        {facts.length > 0 && (
          <div className={styles.facts}>
            {facts.map(({ label, value }) => (
              <Copyable key={label} label={label} value={value} />
            ))}
          </div>
        )}
      </PageFrame>
    </main>
  );
}

interface Fact {
  readonly label: string;
  readonly value: string;
}

/** What who helps needs to be told. */
function factsOf(way: MicrosoftSignIn, { kind, code, account }: SignInTrouble): readonly Fact[] {
  return [
    ...(kind === 'consent' ? [{ label: signInText.consentLink, value: consentLink(way) }] : []),
    ...(account === undefined
      ? []
      : [{ label: text.copy.account, value: `${account.tenantId}/${account.objectId}` }]),
    ...(code === undefined ? [] : [{ label: signInText.code, value: code }]),
  ];
}

/** Where an administrator says yes for all of the organisation that they sign in with. */
function consentLink({ authority, otherAuthority, clientId }: MicrosoftSignIn): string {
  return `${otherAuthority ?? authority}/adminconsent?client_id=${encodeURIComponent(clientId)}`;
}
