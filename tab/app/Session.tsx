import { useState } from 'react';
import { signInAddress } from '../client/addresses.ts';
import { chosenPerson, choosePerson, playedOf } from '../client/person.ts';
import { useView } from '../client/useView.ts';
import { FailedPage } from '../parts/FailedPage.tsx';
import { LoadingPage } from '../parts/LoadingPage.tsx';
import { goTo } from '../router/useRoute.ts';
import { Shell } from './Shell.tsx';
import { SignedIn } from './SignedIn.tsx';

/** Who one is: in local mode a person chosen in the header, otherwise whom Microsoft has signed in. */
export function Session() {
  const signIn = useView(signInAddress);
  const [person, setPerson] = useState(chosenPerson);
  if (signIn.status === 'loading') return <LoadingPage />;
  if (signIn.status === 'failed')
    return <FailedPage failure={signIn.failure} retry={signIn.refresh} />;
  if (signIn.view.way === 'microsoft') return <SignedIn way={signIn.view} />;
  const known = signIn.view.people;
  const you = playedOf(known, person);
  if (you === undefined) return <Shell />;
  // The requests of the very first draw are sent after this and must carry the person.
  if (chosenPerson() !== you.account) choosePerson(you.account);
  return (
    <Shell
      key={you.account}
      people={known}
      you={you.account}
      onYou={(account) => {
        choosePerson(account);
        setPerson(account);
        goTo({ page: 'start' });
      }}
    />
  );
}
