import type { Node } from 'web-tree-sitter';
import type { AzureObject, AzureType, AzureTypes } from '../types/azure-type.ts';
import { literal, propertiesOf, type Resource } from './template.ts';

/** What Bicep itself knows of a resource, whatever its type. */
const ofBicep = new Set(['name', 'parent', 'scope', 'dependsOn', 'location', 'tags']);

/** What is wrong with a resource, each with the place it stands at; computed values are taken as they are. */
export function checkResource(resource: Resource, types: AzureTypes): readonly string[] {
  const model = types.resources[resource.type];
  if (model === undefined) {
    const [kind = ''] = resource.type.split('@');
    const known = Object.keys(types.resources).filter((type) => type.startsWith(`${kind}@`));
    return [`${resource.type}: unknown${known.length > 0 ? `, known is ${known.join(', ')}` : ''}`];
  }
  const shape = types.models[model];
  if (shape === undefined) return [`${resource.type}: ${model} is missing`];
  const outer = new Set([...ofBicep].filter((name) => shape.fields[name] === undefined));
  return checkObject(resource.body, shape, { at: resource.name, types, outer });
}

interface Place {
  readonly at: string;
  readonly types: AzureTypes;
  /** Names that may stand here besides those of the type. */
  readonly outer?: ReadonlySet<string>;
}

function checkObject(object: Node, shape: AzureObject, place: Place): readonly string[] {
  const { at, types, outer } = place;
  const written = propertiesOf(object);
  const whole = withVariant(shape, written, types);
  const missing = (whole.required ?? [])
    .filter((name) => outer?.has(name) !== true && !written.some((one) => one.name === name))
    .map((name) => `${at}: ${name} is missing`);
  const found = written.flatMap(({ name, value }) => {
    if (value.type === 'resource_declaration' || outer?.has(name) === true) return [];
    const type = whole.fields[name];
    const line = value.startPosition.row + 1;
    if (type === undefined) return [`${at}.${name} (line ${line}): no such property`];
    return checkValue(value, type, { at: `${at}.${name}`, types });
  });
  return [...missing, ...found];
}

function withVariant(
  shape: AzureObject,
  written: ReturnType<typeof propertiesOf>,
  types: AzureTypes,
): AzureObject {
  const { variants } = shape;
  if (variants === undefined) return shape;
  const chosen = literal(written.find(({ name }) => name === variants.by)?.value);
  const variant = types.models[variants.of[chosen ?? ''] ?? ''];
  return variant === undefined
    ? shape
    : { ...shape, ...variant, fields: { ...shape.fields, ...variant.fields } };
}

function checkValue(value: Node, type: AzureType, place: Place): readonly string[] {
  const { at, types } = place;
  if (type === 'any') return [];
  if (typeof type === 'string') return checkScalar(value, type, at);
  if ('oneOf' in type) {
    const said = value.type === 'number' ? Number(value.text) : literal(value);
    return said === undefined || type.oneOf.includes(said)
      ? wrongKind(value, ['string', 'number'], at)
      : [`${at}: ${said} is none of ${type.oneOf.join(', ')}`];
  }
  if ('list' in type) {
    const wrong = wrongKind(value, ['array', 'for_statement'], at);
    if (value.type !== 'array') return wrong;
    return value.namedChildren
      .filter((child) => child.type !== 'comment' && child.type !== 'for_statement')
      .flatMap((item, n) => checkValue(item, type.list, { at: `${at}[${n}]`, types }));
  }
  if ('map' in type) {
    if (value.type !== 'object') return wrongKind(value, ['object'], at);
    return propertiesOf(value).flatMap((one) =>
      checkValue(one.value, type.map, { at: `${at}.${one.name}`, types }),
    );
  }
  const shape = 'model' in type ? types.models[type.model] : type;
  if (shape === undefined) return [`${at}: unknown model`];
  return value.type === 'object'
    ? checkObject(value, shape, place)
    : wrongKind(value, ['object'], at);
}

const literals = new Set(['string', 'number', 'boolean', 'array', 'object']);

function checkScalar(value: Node, type: 'string' | 'number' | 'boolean', at: string) {
  return wrongKind(value, [type], at);
}

/** Only what is written out can be of a wrong kind; what is computed is not known here. */
function wrongKind(value: Node, right: readonly string[], at: string): readonly string[] {
  if (!literals.has(value.type) || right.includes(value.type)) return [];
  return [`${at} (line ${value.startPosition.row + 1}): ${value.type} in the place of ${right[0]}`];
}
