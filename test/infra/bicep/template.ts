import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Language, type Node, Parser } from 'web-tree-sitter';

export const infraFolder = new URL('../../../infra/', import.meta.url);

/** A template as the grammar reads it. */
export interface Template {
  readonly file: string;
  readonly text: string;
  readonly root: Node;
}

/** A resource, with its nested ones beside it, by its whole type: `Microsoft.Web/sites/slots@2024-11-01`. */
export interface Resource {
  readonly name: string;
  readonly type: string;
  readonly isExisting: boolean;
  readonly body: Node;
}

/** The grammar is older than extensions; each is one line, and is known by its name. */
export const extensionLine = /^extension (\w+)$/gm;

export async function bicepParser(): Promise<(file: string, text: string) => Template> {
  await Parser.init();
  const grammar = createRequire(import.meta.url).resolve(
    'tree-sitter-bicep/tree-sitter-bicep.wasm',
  );
  const parser = new Parser();
  parser.setLanguage(await Language.load(grammar));
  return (file, text) => {
    const tree = parser.parse(text.replace(extensionLine, (line) => ' '.repeat(line.length)));
    if (tree === null) throw new Error(`${file} was not read`);
    return { file, text, root: tree.rootNode };
  };
}

export function templateFiles(): readonly { readonly file: string; readonly text: string }[] {
  return readdirSync(infraFolder)
    .filter((file) => file.endsWith('.bicep'))
    .map((file) => ({ file, text: readFileSync(new URL(file, infraFolder), 'utf8') }));
}

/** Where the grammar could not go on, as `file:line`. */
export function syntaxErrors({ file, root }: Template): readonly string[] {
  return all(root, (node) => node.isError || node.isMissing).map(
    (node) => `${file}:${node.startPosition.row + 1} ${node.text.slice(0, 40)}`,
  );
}

export function resourcesIn({ root }: Template): readonly Resource[] {
  const read = (node: Node, parent: string | undefined): readonly Resource[] => {
    const [name, typeText] = node.namedChildren;
    const [own = '', version] = literal(typeText)?.split('@') ?? [];
    const [parentType, parentVersion] = parent?.split('@') ?? [];
    const type = `${parentType === undefined ? own : `${parentType}/${own}`}@${version ?? parentVersion}`;
    const body = objectIn(node);
    if (body === undefined) return [];
    const nested = body.namedChildren
      .flatMap((child) => child.namedChildren)
      .filter((child) => child.type === 'resource_declaration');
    const isExisting = /^resource \w+ '[^']+' existing\b/.test(node.text);
    return [
      { name: name?.text ?? '', type, isExisting, body },
      ...nested.flatMap((child) => read(child, type)),
    ];
  };
  return root.namedChildren
    .filter(({ type }) => type === 'resource_declaration')
    .flatMap((node) => read(node, undefined));
}

/** The object that a declaration gives, also behind a condition. */
export function objectIn(declaration: Node): Node | undefined {
  const last = declaration.namedChildren.at(-1);
  if (last?.type === 'if_statement')
    return last.namedChildren.find(({ type }) => type === 'object');
  return last?.type === 'object' ? last : undefined;
}

/** The properties that are written in an object, with their values. */
export function propertiesOf(
  object: Node,
): readonly { readonly name: string; readonly value: Node }[] {
  return object.namedChildren.flatMap((child) => {
    if (child.type !== 'object_property') return [];
    const [key, value] = child.namedChildren;
    if (key === undefined || value === undefined) return [];
    return [{ name: literal(key) ?? key.text, value }];
  });
}

/** The text of a string without interpolation. */
export function literal(node: Node | undefined): string | undefined {
  if (node?.type !== 'string') return undefined;
  if (node.namedChildren.some(({ type }) => type === 'interpolation')) return undefined;
  return node.namedChildren.map(({ text }) => text).join('');
}

export function all(node: Node, which: (node: Node) => boolean): readonly Node[] {
  const found = node.children.flatMap((child) => all(child, which));
  return which(node) ? [node, ...found] : found;
}
