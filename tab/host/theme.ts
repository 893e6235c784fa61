import { teamsLightTheme, type Theme } from '@fluentui/react-components';

export type ThemeName = 'light' | 'dark' | 'contrast';

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

/** Teams says `default`, `dark`, `contrast` (and `glass`, which is dark); everything else is light. */
export function themeNamed(name: string | null | undefined): ThemeName {
  if (name === 'dark' || name === 'glass') return 'dark';
  return name === 'contrast' ? 'contrast' : 'light';
}
