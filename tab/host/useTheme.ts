import type { Theme } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { lightTheme, themeOf } from './theme.ts';
import { themeNamed, type ThemeName } from './theme-name.ts';

export interface ShownTheme {
  readonly name: ThemeName;
  readonly theme: Theme;
}

const light: ShownTheme = { name: 'light', theme: lightTheme };

/**
 * As the address asks, then as the host says. Another theme takes over once it has been fetched; undefined until the
 * first one has, since nobody wants a white flash in the dark.
 */
export function useTheme(): readonly [ShownTheme | undefined, (name: ThemeName) => void] {
  const [asked, ask] = useState<ThemeName>(() =>
    themeNamed(new URLSearchParams(window.location.search).get('theme')),
  );
  const [shown, show] = useState(asked === 'light' ? light : undefined);
  useEffect(() => {
    let stillAsked = true;
    const take = (taken: ShownTheme): void => {
      if (stillAsked) show(taken);
    };
    themeOf(asked).then(
      (theme) => take({ name: asked, theme }),
      // Of a version that is no longer on the server: then it is light, and can be read.
      () => take(light),
    );
    return () => {
      stillAsked = false;
    };
  }, [asked]);
  return [shown, ask];
}

/** On paper, whatever the screen has. */
export const paperTheme: ShownTheme = light;
