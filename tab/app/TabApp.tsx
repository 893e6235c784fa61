import {
  Body1,
  FluentProvider,
  makeStyles,
  mergeClasses,
  tokens,
} from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { PlaceContext } from '../client/standing-place.ts';
import { meetHost, noHost, type Host } from '../host/teams-host.ts';
import { paperTheme, useTheme } from '../host/useTheme.ts';
import { LoadingPage } from '../parts/LoadingPage.tsx';
import { PageFrame } from '../parts/PageFrame.tsx';
import { parseRoute } from '../router/route.ts';
import { replaceWith } from '../router/useRoute.ts';
import { Announcer } from '../surfaces/Announcer.tsx';
import { text } from '../text/text.ts';
import { PageGuard } from './PageGuard.tsx';
import { Session } from './Session.tsx';
import { useIsPrinting } from './useIsPrinting.ts';

const useStyles = makeStyles({
  ground: {
    minHeight: '100vh',
    backgroundColor: tokens.colorNeutralBackground3,
    '@media print': {
      backgroundColor: 'transparent',
      minHeight: 'auto',
      // There is nothing to press on paper; a heading that unfolds stays a heading.
      '& :is(button, [role="button"], a.fui-Button):not(:is(h1, h2, h3) *)': { display: 'none' },
      '& :is(h1, h2, h3)': { breakAfter: 'avoid' },
      '& :is(li, tr)': { breakInside: 'avoid' },
    },
    colorScheme: 'light',
  },
  // For what the browser draws itself: the pickers of dates and times, and the scroll bars.
  dark: { colorScheme: 'dark' },
});

/** Theme and host first; everything else inside. */
export function TabApp() {
  const styles = useStyles();
  const [chosen, chooseTheme] = useTheme();
  const [host, setHost] = useState(noHost);
  const printing = useIsPrinting();
  useEffect(() => {
    if (noHost() !== undefined) return;
    const cameWithoutAddress = window.location.hash.length <= 2;
    // Who has pressed or written something has begun, and stays where they are.
    let begun = false;
    const begin = (): void => {
      begun = true;
    };
    const meet = (met: Host): void => {
      chooseTheme(met.theme);
      if (met.subPage !== undefined && cameWithoutAddress && !begun)
        replaceWith(parseRoute(met.subPage));
      setHost(met);
    };
    window.addEventListener('pointerdown', begin);
    window.addEventListener('keydown', begin);
    void meetHost(chooseTheme, meet).then(meet);
    return () => {
      window.removeEventListener('pointerdown', begin);
      window.removeEventListener('keydown', begin);
    };
  }, [chooseTheme]);
  const shown = printing ? paperTheme : chosen;
  if (shown === undefined) return null;
  return (
    <FluentProvider theme={shown.theme}>
      {/* Not on the provider: Fluent puts the provider's classes on every portal too, which would cover the page. */}
      <div className={mergeClasses(styles.ground, shown.name !== 'light' && styles.dark)}>
        <Announcer>
          <PageGuard>
            {host === undefined ? (
              <LoadingPage />
            ) : host.adding ? (
              <AddTabPage />
            ) : (
              <PlaceContext value={host.place}>
                <Session />
              </PlaceContext>
            )}
          </PageGuard>
        </Announcer>
      </div>
    </FluentProvider>
  );
}

/** What the dialog shows while the tab is being added; the button is Teams' own. */
function AddTabPage() {
  return (
    <main>
      <PageFrame title={text.app.addTitle}>
        <Body1>{text.app.addText}</Body1>
      </PageFrame>
    </main>
  );
}
