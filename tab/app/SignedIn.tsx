import { useEffect, useState, useSyncExternalStore } from 'react';
import type { MicrosoftSignIn } from '../../shared/home/sign-in.ts';
import { bearer, beginSignIn } from '../client/signing-in.ts';
import { LoadingPage } from '../parts/LoadingPage.tsx';
import { WhenHere } from '../parts/WhenHere.tsx';
import { useRoute } from '../router/useRoute.ts';
import { AboutPage } from './AboutPage.tsx';
import { signInPage } from './page-code.ts';
import { Shell } from './Shell.tsx';

interface SignedInProps {
  readonly way: MicrosoftSignIn;
}

/** The tab for who is signed in with Microsoft, and what there is to say to who is not. */
export function SignedIn({ way }: SignedInProps) {
  const route = useRoute();
  const trouble = useSyncExternalStore(bearer.subscribe, bearer.trouble);
  const [begun, setBegun] = useState(false);
  useEffect(() => {
    void beginSignIn(way).then(() => setBegun(true));
  }, [way]);
  if (route.page === 'privacy' || route.page === 'terms') return <AboutPage about={route.page} />;
  if (trouble !== undefined)
    return (
      <WhenHere of={signInPage}>
        {({ SignInPage }) => <SignInPage way={way} trouble={trouble} />}
      </WhenHere>
    );
  return begun ? <Shell /> : <LoadingPage />;
}
