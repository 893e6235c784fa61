import { makeStyles } from '@fluentui/react-components';
import { useRef } from 'react';
import { meAddress } from '../client/addresses.ts';
import { useView } from '../client/useView.ts';
import { ViewGate } from '../parts/ViewGate.tsx';
import { useRoute } from '../router/useRoute.ts';
import { Toasts } from '../surfaces/Toasts.tsx';
import { AboutPage } from './AboutPage.tsx';
import { Header } from './Header.tsx';
import { MeContext } from '../client/me.ts';
import { Pages } from './Pages.tsx';
import type { PersonPicking } from './person-picking.ts';
import { useFocusKept } from './useFocusKept.ts';

const useStyles = makeStyles({
  shell: { minHeight: '100vh', display: 'flex', flexDirection: 'column' },
  main: { flexGrow: 1, minWidth: 0, outlineStyle: 'none' },
});

/** Header, navigation and the page one is on. */
export function Shell(picking: PersonPicking) {
  const styles = useStyles();
  const route = useRoute();
  const me = useView(meAddress);
  const main = useRef<HTMLElement>(null);
  useFocusKept(main);
  const known = me.status === 'ready' ? me.view : undefined;
  return (
    <MeContext value={known}>
      <div className={styles.shell}>
        {/* Before a room there is nothing but the meeting. */}
        {route.page !== 'stage' && <Header route={route} me={known} picking={picking} />}
        <main ref={main} id="main" tabIndex={-1} className={styles.main}>
          {route.page === 'privacy' || route.page === 'terms' ? (
            <AboutPage about={route.page} />
          ) : (
            <ViewGate of={me}>{(view) => <Pages route={route} me={view} />}</ViewGate>
          )}
        </main>
        <Toasts />
      </div>
    </MeContext>
  );
}
