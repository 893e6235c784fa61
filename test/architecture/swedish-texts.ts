import ts from 'typescript';
import type { SourceFile } from './source-files.ts';

/** A text of the source as it is read: the holes of a template as `…`. */
export interface SourceText {
  readonly text: string;
  /** `tab/text/text.ts:12`. */
  readonly at: string;
  readonly path: string;
}

/** Every string, template and text between tags, but for the names of what is imported. */
export function textsIn({ path, text }: SourceFile): readonly SourceText[] {
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const texts: SourceText[] = [];
  const add = (node: ts.Node, raw: string): void => {
    const { line } = source.getLineAndCharacterOfPosition(node.getStart());
    const read = raw.trim().replace(/\s+/g, ' ');
    if (read !== '') texts.push({ text: read, at: `${path}:${line + 1}`, path });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return;
    if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) add(node, node.text);
    if (ts.isJsxText(node)) add(node, node.text);
    if (ts.isTemplateExpression(node))
      add(
        node,
        [node.head, ...node.templateSpans.map(({ literal }) => literal)]
          .map((part) => part.text)
          .join('…'),
      );
    ts.forEachChild(node, visit);
  };
  visit(source);
  return texts;
}

/** Words that are in most Swedish sentences and in no English one or code of ours. */
const frequent = [
  ...['och', 'att', 'det', 'den', 'som', 'inte', 'med', 'har', 'eller', 'inga', 'inget', 'ingen'],
  ...['av', 'ett', 'finns', 'kan', 'ska', 'mot', 'vid', 'varje', 'alla', 'till', 'om', 'utan'],
];
const ofFrequent = new RegExp(`(?<![\\p{L}-])(${frequent.join('|')})(?![\\p{L}-])`, 'iu');

export function isSwedish(text: string): boolean {
  return /[åäö]/i.test(text) || ofFrequent.test(text);
}

/** Two words or more, as they are shown to somebody. */
export function isSentence(text: string): boolean {
  return /\p{L}+ \p{L}+/u.test(text);
}
