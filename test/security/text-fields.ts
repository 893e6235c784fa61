import { z } from 'zod';
import { command } from '../../shared/commands/command.ts';

/** A place in a command where a text can stand, and what must be so around it for it to stand there. */
export interface TextField {
  readonly verb: string;
  /** `0` for the first of a list. */
  readonly path: readonly (string | number)[];
  readonly where: readonly { readonly path: readonly (string | number)[]; readonly is: string }[];
  /** Free text, unless a pattern or a format says what it may look like. */
  readonly shape: 'free' | 'account' | 'link' | 'pattern';
}

/** What no command here stores as it was written, by the name of the field, and why. */
export const notStoredHere: Readonly<Record<string, string>> = {
  'connect-channel channelId': 'an id that is looked up among the known channels',
  'correct-decision decision.overrideReason':
    'the field of decide-item, in the same schema; no meeting here has one to correct',
};

export function fieldName({ verb, path }: Pick<TextField, 'verb' | 'path'>): string {
  return `${verb} ${path.join('.')}`;
}

interface Node {
  readonly type?: string;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly format?: string;
  readonly pattern?: string;
  readonly properties?: Readonly<Record<string, Node>>;
  readonly items?: Node;
  readonly anyOf?: readonly Node[];
  readonly oneOf?: readonly Node[];
}

/** Every one there is, from the commands' own schemas: a field added tomorrow is here tomorrow. */
export function textFields(): readonly TextField[] {
  const schema = z.toJSONSchema(command, { io: 'input', reused: 'inline' }) as Node;
  return options(schema).flatMap((one) => {
    const verb = String(one.properties?.['verb']?.const);
    return fieldsIn(one, { verb, path: [], where: [] });
  });
}

type Place = Pick<TextField, 'verb' | 'path' | 'where'>;

function fieldsIn(node: Node, place: Place): readonly TextField[] {
  const among = options(node);
  if (among.length > 0) return among.flatMap((one) => fieldsIn(one, place));
  if (node.items !== undefined) return fieldsIn(node.items, deeper(place, 0));
  if (node.properties !== undefined) {
    const where = Object.entries(node.properties)
      .filter(([, { const: is }]) => typeof is === 'string')
      .map(([name, { const: is }]) => ({ path: [...place.path, name], is: String(is) }));
    const inside = { ...place, where: [...place.where, ...where] };
    return Object.entries(node.properties).flatMap(([name, one]) =>
      fieldsIn(one, deeper(inside, name)),
    );
  }
  const isText = node.type === 'string' && node.const === undefined && node.enum === undefined;
  return isText ? [{ ...place, shape: shapeOf(node) }] : [];
}

function options({ anyOf, oneOf }: Node): readonly Node[] {
  return anyOf ?? oneOf ?? [];
}

function deeper(place: Place, step: string | number): Place {
  return { ...place, path: [...place.path, step] };
}

function shapeOf({ format, pattern }: Node): TextField['shape'] {
  if (format === 'uri') return 'link';
  if (pattern?.includes('/') === true) return 'account';
  return format === undefined && pattern === undefined ? 'free' : 'pattern';
}
