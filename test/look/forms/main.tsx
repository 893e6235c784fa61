import { FluentProvider } from '@fluentui/react-components';
import { createRoot } from 'react-dom/client';
import { MeContext } from '../../../tab/client/me.ts';
import { themeNamed } from '../../../tab/host/theme-name.ts';
import { themeOf } from '../../../tab/host/theme.ts';
import { nobody } from './nobody.ts';
import { FormsPage } from './FormsPage.tsx';

const place = document.getElementById('forms');
if (place === null) throw new Error('The page has no place for the forms.');
const theme = themeNamed(new URLSearchParams(window.location.search).get('theme'));
createRoot(place).render(
  <FluentProvider
    theme={await themeOf(theme)}
    style={{ colorScheme: theme === 'light' ? 'light' : 'dark' }}
  >
    <MeContext value={nobody}>
      <FormsPage theme={theme} />
    </MeContext>
  </FluentProvider>,
);
