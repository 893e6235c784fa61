import { mostDocumentText } from '../../shared/controlled-documents/file-type.ts';
import { takenFiles } from '../../shared/controlled-documents/refusals.ts';
import { formatCount } from '../../shared/text/format.ts';

/** The words around the documents. */
export const documentsText = {
  title: 'Dokument som gäller',
  lead: 'Blanketter, rutiner, mallar och överenskommelser, var och en i den version som gäller nu.',
  search: 'Sök bland dokumenten',
  searchHint: 'Sök, t.ex. samtycke eller rutin',
  found: (n: number) => formatCount(n, 'dokument', 'dokument'),
  nothing: (typed: string) => `Inget dokument passar ”${typed}”.`,
  nothingSoChosen: 'Inga dokument passar det du har valt.',
  all: 'Alla',
  withdrawn: 'Visa även indragna dokument',
  notYet: 'Gäller inte än',
  isWithdrawn: 'Indraget',
  news: 'Nytt:',
  coming: 'Kommer:',
  older: (n: number) => `Äldre versioner (${n})`,
  content: 'Fil eller länk',
  fileName: (problem: string) => `Filens namn: ${problem}`,
  fileHint: `${takenFiles}, högst ${mostDocumentText}. Är filen större: klistra in en länk i stället.`,
  tooLarge: `Filen är större än ${mostDocumentText}. Gör den mindre, eller lägg den på er gemensamma yta och klistra in länken i stället.`,
} as const;
