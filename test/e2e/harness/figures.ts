import { z } from 'zod';
import type { Stage } from './stage.ts';

const Numbers = z.object({
  headline: z.array(
    z.object({ code: z.string(), label: z.string(), figure: z.object({ text: z.string() }) }),
  ),
  tables: z.array(
    z.object({
      code: z.string(),
      title: z.string(),
      rows: z.array(
        z.object({
          code: z.string(),
          label: z.string(),
          figure: z.object({ text: z.string(), value: z.number().optional() }),
        }),
      ),
    }),
  ),
});
export type Numbers = z.infer<typeof Numbers>;
/** Every number of a period by its table and row, `gender/woman`; those of the headline by their code alone. */
export type Figures = ReadonlyMap<string, number>;

/** @param period `2026-T3`, `2026` */
export async function numbersOf(stage: Stage, period: string): Promise<Numbers> {
  return Numbers.parse(await stage.view('coordinator', `teams/ber/numbers?period=${period}`));
}

export function figuresOf({ headline, tables }: Numbers): Figures {
  return new Map([
    ...headline.map(({ code, figure }) => [code, Number(figure.text)] as const),
    ...tables.flatMap(({ code, rows }) =>
      rows.map((row) => [`${code}/${row.code}`, row.figure.value ?? 0] as const),
    ),
  ]);
}

/** What has changed, by how much, in those tables. */
export function changesIn(
  tables: ReadonlySet<string>,
  before: Figures,
  after: Figures,
): Readonly<Record<string, number>> {
  return Object.fromEntries(
    [...after].flatMap(([code, value]) => {
      const change = value - (before.get(code) ?? 0);
      const isWanted = tables.has(code.split('/')[0] ?? '') && change !== 0;
      return isWanted ? [[code, change] as const] : [];
    }),
  );
}
