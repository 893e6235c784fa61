import { teamsLightTheme, type Theme } from '@fluentui/react-components';
import type { ThemeName } from './theme-name.ts';

/** What most have, and what is printed: comes with the tab. The two others are fetched by who has chosen them. */
export const lightTheme: Theme = teamsLightTheme;

export async function themeOf(name: ThemeName): Promise<Theme> {
  switch (name) {
    case 'light':
      return lightTheme;
    case 'dark':
      return (await import('./themes/dark.ts')).theme;
    case 'contrast':
      return (await import('./themes/contrast.ts')).theme;
  }
}
