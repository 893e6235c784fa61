import ts from 'typescript';
import type { AzureObject, AzureType, AzureTypes } from './azure-type.ts';

/** What the Graph extension of Bicep makes, by the interface that Graph's own types have for it. */
const roots = {
  'Microsoft.Graph/applications@v1.0': 'Application',
  'Microsoft.Graph/applications/federatedIdentityCredentials@v1.0': 'FederatedIdentityCredential',
  'Microsoft.Graph/servicePrincipals@v1.0': 'ServicePrincipal',
} as const;
/** Of an application alone; what it is related to (owners, policies) is made elsewhere. */
const deepest = 3;

export function graphTypes(text: string): Pick<AzureTypes, 'resources' | 'models'> {
  const source = ts.createSourceFile('graph.d.ts', text, ts.ScriptTarget.Latest);
  const interfaces = new Map<string, ts.InterfaceDeclaration>();
  const unions = new Map<string, readonly string[]>();
  const visit = (node: ts.Node): void => {
    if (ts.isInterfaceDeclaration(node)) interfaces.set(node.name.text, node);
    if (ts.isTypeAliasDeclaration(node) && ts.isUnionTypeNode(node.type)) {
      const values = node.type.types.flatMap((type) =>
        ts.isLiteralTypeNode(type) && ts.isStringLiteral(type.literal) ? [type.literal.text] : [],
      );
      if (values.length > 0) unions.set(node.name.text, values);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);

  const models: Record<string, AzureObject> = {};
  const add = (name: string, depth: number): void => {
    if (models[`graph/${name}`] !== undefined) return;
    const declared = interfaces.get(name);
    if (declared === undefined) return;
    const fields: Record<string, AzureType> = {};
    models[`graph/${name}`] = { fields };
    for (const member of membersOf(declared, interfaces)) {
      const type = typeOf(member.type, depth);
      fields[member.name.getText(source)] = type;
    }
  };
  const typeOf = (node: ts.TypeNode | undefined, depth: number): AzureType => {
    if (node === undefined) return 'any';
    if (ts.isArrayTypeNode(node)) return { list: typeOf(node.elementType, depth) };
    if (node.kind === ts.SyntaxKind.StringKeyword) return 'string';
    if (node.kind === ts.SyntaxKind.NumberKeyword) return 'number';
    if (node.kind === ts.SyntaxKind.BooleanKeyword) return 'boolean';
    if (!ts.isTypeReferenceNode(node)) return 'any';
    const name = node.typeName.getText(source);
    if (name === 'NullableOption') return typeOf(node.typeArguments?.[0], depth);
    const values = unions.get(name);
    if (values !== undefined) return { oneOf: values };
    if (!interfaces.has(name) || depth === 0) return 'any';
    add(name, depth - 1);
    return { model: `graph/${name}` };
  };
  for (const name of Object.values(roots)) add(name, deepest);
  return {
    resources: Object.fromEntries(
      Object.entries(roots).map(([type, name]) => [type, `graph/${name}`]),
    ),
    models,
  };
}

function membersOf(
  declared: ts.InterfaceDeclaration,
  interfaces: ReadonlyMap<string, ts.InterfaceDeclaration>,
): readonly ts.PropertySignature[] {
  const parents = (declared.heritageClauses ?? []).flatMap(({ types }) =>
    types.flatMap(({ expression }) => {
      const parent = ts.isIdentifier(expression) ? interfaces.get(expression.text) : undefined;
      return parent === undefined ? [] : membersOf(parent, interfaces);
    }),
  );
  return [...parents, ...declared.members.filter(ts.isPropertySignature)];
}
