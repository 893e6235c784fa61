import type { Node } from 'web-tree-sitter';
import { all, literal, objectIn, propertiesOf, type Template } from './template.ts';

interface Declared {
  readonly params: ReadonlyMap<string, { readonly hasDefault: boolean }>;
  readonly outputs: ReadonlySet<string>;
}

const declarations: Readonly<Record<string, string>> = {
  parameter_declaration: 'param',
  variable_declaration: 'var',
  resource_declaration: 'resource',
  module_declaration: 'module',
};

function declaredIn({ root }: Template): Declared {
  const params = root.namedChildren
    .filter(({ type }) => type === 'parameter_declaration')
    .map(
      (node) =>
        [node.namedChildren[0]?.text ?? '', { hasDefault: node.namedChildren.length > 2 }] as const,
    );
  const outputs = root.namedChildren
    .filter(({ type }) => type === 'output_declaration')
    .map((node) => node.namedChildren[0]?.text ?? '');
  return { params: new Map(params), outputs: new Set(outputs) };
}

/** Names that are used and declared nowhere, and parameters and variables that nobody uses. */
export function nameProblems(template: Template): readonly string[] {
  const { root, file } = template;
  const declared = new Map<string, string>();
  for (const node of all(root, ({ type }) => declarations[type] !== undefined)) {
    declared.set(node.namedChildren[0]?.text ?? '', declarations[node.type] ?? '');
  }
  const used = new Set<string>();
  const problems: string[] = [];
  for (const node of all(root, ({ type }) => type === 'identifier')) {
    const name = node.text;
    if (isName(node)) continue;
    used.add(name);
    if (declared.has(name) || isLocal(node) || isFunction(node)) continue;
    problems.push(`${file}:${node.startPosition.row + 1} ${name} is declared nowhere`);
  }
  for (const [name, kind] of declared) {
    const matters = kind === 'param' || kind === 'var';
    if (matters && !used.has(name)) problems.push(`${file}: nobody uses ${kind} ${name}`);
  }
  return problems;
}

/** What a module is given and is asked for, against what it declares. */
export function moduleProblems(
  { root, file }: Template,
  others: ReadonlyMap<string, Template>,
): readonly string[] {
  const problems: string[] = [];
  const modules = new Map<string, Declared>();
  for (const node of root.namedChildren.filter(({ type }) => type === 'module_declaration')) {
    const [name, path] = node.namedChildren;
    const other = others.get(literal(path) ?? '');
    if (other === undefined) {
      problems.push(`${file}: module ${name?.text} is no file`);
      continue;
    }
    const declared = declaredIn(other);
    modules.set(name?.text ?? '', declared);
    const body = objectIn(node);
    const params = body && propertiesOf(body).find((one) => one.name === 'params')?.value;
    const given = params === undefined ? [] : propertiesOf(params).map((one) => one.name);
    for (const param of given)
      if (!declared.params.has(param)) problems.push(`${file}: ${other.file} has no ${param}`);
    for (const [param, { hasDefault }] of declared.params)
      if (!hasDefault && !given.includes(param))
        problems.push(`${file}: ${other.file} is not given ${param}`);
  }
  for (const [, module = '', output = ''] of root.text.matchAll(/\b(\w+)\.outputs\.(\w+)/g)) {
    if (modules.get(module)?.outputs.has(output) !== true)
      problems.push(`${file}: ${module} has no output ${output}`);
  }
  return problems;
}

/** The name of what is declared, or the key of an object; not a use of it. */
function isName(node: Node): boolean {
  const { parent } = node;
  if (parent === null) return false;
  const first = parent.namedChildren[0]?.id === node.id;
  return (
    first &&
    (declarations[parent.type] !== undefined ||
      /^(object_property|output_declaration)$/.test(parent.type))
  );
}

function isFunction(node: Node): boolean {
  return node.parent?.type === 'call_expression' && node.parent.namedChildren[0]?.id === node.id;
}

/** The variable of a loop or of a lambda. */
function isLocal(node: Node): boolean {
  for (let at: Node | null = node.parent; at !== null; at = at.parent) {
    if (!/^(for_statement|lambda_expression)$/.test(at.type)) continue;
    if (at.namedChildren[0]?.text === node.text) return true;
  }
  return false;
}
