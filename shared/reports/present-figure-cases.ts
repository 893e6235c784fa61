import type { FigureCasesView } from './views/view.ts';

/** In the order they were raised; a number of which none is left was of cases that have been removed. */
export function presentFigureCases(references: readonly string[]): FigureCasesView {
  return {
    references: [...references].sort(),
    ...(references.length === 0
      ? { note: 'Ärendena bakom siffran är gallrade, eller har ändrats sedan sidan hämtades.' }
      : {}),
  };
}
