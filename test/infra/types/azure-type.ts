import { z } from 'zod';

/**
 * What may stand in one place of a template. A text is `string`, `number`, `boolean` or `any`; other kinds are what they say.
 * `variants` has what each value of its discriminator adds to the fields.
 */
export type AzureType =
  | 'string'
  | 'number'
  | 'boolean'
  | 'any'
  | { readonly oneOf: readonly (string | number)[] }
  | { readonly list: AzureType }
  | { readonly map: AzureType }
  | { readonly model: string }
  | AzureObject;

export interface AzureObject {
  readonly fields: Readonly<Record<string, AzureType>>;
  readonly required?: readonly string[];
  readonly variants?: { readonly by: string; readonly of: Readonly<Record<string, string>> };
}

const azureObject: z.ZodType<AzureObject> = z.lazy(() =>
  z.object({
    fields: z.record(z.string(), azureType),
    required: z.array(z.string()).optional(),
    variants: z.object({ by: z.string(), of: z.record(z.string(), z.string()) }).optional(),
  }),
) as z.ZodType<AzureObject>;

const azureType: z.ZodType<AzureType> = z.lazy(() =>
  z.union([
    z.enum(['string', 'number', 'boolean', 'any']),
    z.object({ oneOf: z.array(z.union([z.string(), z.number()])) }),
    z.object({ list: azureType }),
    z.object({ map: azureType }),
    z.object({ model: z.string() }),
    azureObject,
  ]),
);

/** The file that `derive.ts` writes. */
export const azureTypes = z.object({
  /** Where each was read, with its version. */
  sources: z.array(z.string()),
  /** `Microsoft.Web/sites@2024-11-01`, to the name of its model. */
  resources: z.record(z.string(), z.string()),
  models: z.record(z.string(), azureObject),
});
export type AzureTypes = z.infer<typeof azureTypes>;
