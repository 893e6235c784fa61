import type { z } from 'zod';
import { clockTime, dayInput, isoDate, timeInput } from './date-schemas.ts';

/**
 * The same shape as it comes from a client: each stored day and clock time in it is read as an input's, whatever part of a
 * document it stands in. What it makes is what is stored.
 */
export function asSent<S extends z.ZodType>(schema: S): S {
  // The same type, but for what is taken in.
  return readable(schema) as S;
}

function readable(schema: z.core.$ZodType): z.core.$ZodType {
  if (schema === isoDate) return dayInput;
  if (schema === clockTime) return timeInput;
  const { def } = (schema as z.core.$ZodTypes)._zod;
  if (def.type === 'object') {
    const parts = Object.entries(def.shape).map(([name, part]) => [name, readable(part)]);
    return again(schema, { shape: Object.fromEntries(parts) as typeof def.shape });
  }
  if (def.type === 'union') return again(schema, { options: def.options.map(readable) });
  if (def.type === 'array') return again(schema, { element: readable(def.element) });
  if (def.type === 'record') return again(schema, { valueType: readable(def.valueType) });
  if (def.type === 'optional') return again(schema, { innerType: readable(def.innerType) });
  return schema;
}

/** With these parts in the place of its own; its checks are kept. */
function again(schema: z.core.$ZodType, parts: object): z.core.$ZodType {
  return (schema as z.ZodType).clone({ ...schema._zod.def, ...parts });
}
