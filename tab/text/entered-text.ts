import { text } from './text.ts';

/** The words around what is entered by hand: for those pages alone. */
export const enteredText = {
  link: 'Kostnader, tjänster och enkäter',
  ofCounty: text.app.countyEntered,
  ofCountyText: 'Kostnader, tjänster, enkätresultat och eget kapital för hela länet.',
  toCounty: 'Till länets uppgifter',
  due: 'Att mata in nu',
  correct: 'Rätta',
  earlier: (title: string) => `Tidigare versioner: ${title}`,
  sums: 'Summor',
} as const;
