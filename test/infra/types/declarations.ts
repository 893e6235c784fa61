import ts from 'typescript';

/** What TypeScript declarations say that the data beside them does not. */
export interface Declarations {
  /** The texts that a property may be, where its type has a list of known ones. */
  valuesOf(model: string, property: string): readonly string[] | undefined;
}

/** Azure's clients write `kind?: DatabaseAccountKind`, a string, and the values in an `enum KnownDatabaseAccountKind`. */
export function readDeclarations(text: string): Declarations {
  const source = ts.createSourceFile('types.d.ts', text, ts.ScriptTarget.Latest);
  const known = new Map<string, readonly string[]>();
  const typeNames = new Map<string, string>();
  ts.forEachChild(source, (node) => {
    if (ts.isEnumDeclaration(node)) {
      const values = node.members.flatMap(({ initializer }) =>
        initializer && ts.isStringLiteral(initializer) ? [initializer.text] : [],
      );
      known.set(node.name.text.replace(/^Known/, ''), values);
    }
    if (!ts.isInterfaceDeclaration(node)) return;
    for (const member of node.members) {
      if (!ts.isPropertySignature(member) || member.type === undefined) continue;
      const of = ts.isArrayTypeNode(member.type) ? member.type.elementType : member.type;
      typeNames.set(`${node.name.text}.${member.name.getText(source)}`, of.getText(source));
    }
  });
  return {
    valuesOf: (model, property) => known.get(typeNames.get(`${model}.${property}`) ?? ''),
  };
}
