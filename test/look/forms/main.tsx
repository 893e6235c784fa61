import { FluentProvider } from '@fluentui/react-components';
import { createRoot } from 'react-dom/client';
import { MeContext } from '../../../tab/client/me.ts';
import { themeNamed } from '../../../tab/host/theme-name.ts';
import { themeOf } from '../../../tab/host/theme.ts';
import { nobody } from './nobody.ts';
import { askedForm, hashOf } from './asked-form.ts';
import { FormsPage } from './FormsPage.tsx';
import { OneForm } from './OneForm.tsx';

const place = document.getElementById('forms');
if (place === null) throw new Error('The page has no place for the forms.');
const theme = themeNamed(new URLSearchParams(window.location.search).get('theme'));
const root = createRoot(place);
const look = await themeOf(theme);

function draw(): void {
  const asked = askedForm(window.location.hash);
  root.render(
    <FluentProvider theme={look} style={{ colorScheme: theme === 'light' ? 'light' : 'dark' }}>
      <MeContext value={nobody}>
        {asked === undefined ? (
          <FormsPage theme={theme} />
        ) : (
          <OneForm key={hashOf(asked)} asked={asked} theme={theme} />
        )}
      </MeContext>
    </FluentProvider>,
  );
}

window.addEventListener('hashchange', draw);
draw();
