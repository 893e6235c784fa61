import type { AzureObject, AzureType } from './azure-type.ts';
import type { Declarations } from './declarations.ts';

/** As Azure's generated clients describe what goes over the wire. */
export interface Mapper {
  readonly serializedName?: string;
  readonly required?: boolean;
  readonly readOnly?: boolean;
  readonly isConstant?: boolean;
  readonly type: MapperType;
}

interface MapperType {
  readonly name: string;
  readonly className?: string;
  readonly allowedValues?: readonly (string | number)[];
  readonly element?: Mapper;
  readonly value?: Mapper;
  readonly modelProperties?: Readonly<Record<string, Mapper>>;
  readonly additionalProperties?: Mapper;
  readonly polymorphicDiscriminator?: { readonly serializedName: string };
  readonly uberParent?: string;
}

export interface Mappers {
  readonly [name: string]: Mapper | undefined;
}

/** The model and all that it is made of, by their names. */
export function modelsReached(
  root: Mapper,
  mappers: Mappers,
  declarations: Declarations,
): ReadonlyMap<string, AzureObject> {
  const found = new Map<string, AzureObject>();
  const waiting = [root.type.className ?? ''];
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    const mapper = mappers[name];
    if (found.has(name) || mapper === undefined) continue;
    const shape = objectOf(mapper, { mappers, declarations });
    found.set(name, shape);
    waiting.push(...namesIn(shape));
  }
  return found;
}

interface Known {
  readonly mappers: Mappers;
  readonly declarations: Declarations;
}

function objectOf({ type }: Mapper, known: Known): AzureObject {
  const fields: Record<string, AzureType> = {};
  const required: string[] = [];
  for (const [property, mapper] of Object.entries(type.modelProperties ?? {})) {
    if (mapper.readOnly === true) continue;
    const values = known.declarations.valuesOf(type.className ?? '', property);
    const names = (mapper.serializedName ?? property).split(/(?<!\\)\./);
    put(fields, names, typeOf(mapper, values));
    if (mapper.required === true && names.length === 1) required.push(plain(names[0]));
  }
  const by = type.polymorphicDiscriminator && plain(type.polymorphicDiscriminator.serializedName);
  const variants =
    by === undefined ? undefined : variantsOf(type.uberParent ?? type.className ?? '', known);
  return {
    fields,
    ...(required.length > 0 && { required }),
    ...(by !== undefined && variants !== undefined && { variants: { by, of: variants } }),
  };
}

/** By the value of the discriminator: `mappers` has each variant under a name of its own, with its value. */
function variantsOf(parent: string, { mappers }: Known): Readonly<Record<string, string>> {
  const all = Object.entries(mappers).flatMap(([name, mapper]) => {
    const isVariant =
      mapper?.type.uberParent === parent && name !== parent && mapper.serializedName !== undefined;
    return isVariant ? [[mapper.serializedName ?? '', name] as const] : [];
  });
  return Object.fromEntries(all);
}

/** `properties.enabled` of a flattened model stands in an object of its own. */
function put(
  fields: Record<string, AzureType>,
  [name = '', ...rest]: readonly string[],
  type: AzureType,
): void {
  const at = plain(name);
  if (rest.length === 0) {
    fields[at] = type;
    return;
  }
  const inner = fields[at];
  const within = inner !== undefined && isObject(inner) ? { ...inner.fields } : {};
  put(within, rest, type);
  fields[at] = { fields: within };
}

/** A dot that belongs to a name is written with a backslash before it. */
function plain(name = ''): string {
  return name.replaceAll('\\', '');
}

function typeOf({ type }: Mapper, values: readonly string[] | undefined): AzureType {
  switch (type.name) {
    case 'Composite':
      return { model: type.className ?? '' };
    case 'Sequence':
      return { list: type.element === undefined ? 'any' : typeOf(type.element, values) };
    case 'Dictionary':
      return { map: type.value === undefined ? 'any' : typeOf(type.value, undefined) };
    case 'Enum':
      return { oneOf: type.allowedValues ?? [] };
    case 'Number':
      return 'number';
    case 'Boolean':
      return 'boolean';
    case 'any':
      return 'any';
    default:
      return values === undefined ? 'string' : { oneOf: values };
  }
}

function isObject(type: AzureType): type is AzureObject {
  return typeof type === 'object' && 'fields' in type;
}

function namesIn(type: AzureType): readonly string[] {
  if (typeof type === 'string' || 'oneOf' in type) return [];
  if ('list' in type) return namesIn(type.list);
  if ('map' in type) return namesIn(type.map);
  if ('model' in type) return [type.model];
  return [
    ...Object.values(type.fields).flatMap(namesIn),
    ...Object.values(type.variants?.of ?? {}),
  ];
}
