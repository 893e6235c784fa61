export type ThemeName = 'light' | 'dark' | 'contrast';

/** Teams says `default`, `dark`, `contrast` (and `glass`, which is dark); everything else is light. */
export function themeNamed(name: string | null | undefined): ThemeName {
  if (name === 'dark' || name === 'glass') return 'dark';
  return name === 'contrast' ? 'contrast' : 'light';
}
