import { z } from 'zod';
import { roles } from '../access/role.ts';
import { accountKey } from '../guard/account-key.ts';
import { instant, isoDate } from '../kernel/date-schemas.ts';
import { entityId } from '../kernel/ids.ts';
import { fundedPostCodes } from '../rules/funded-post.ts';
import { mostKronor, mostPercent, yearBounds } from './forms.ts';
import { respondents, surveyGoals } from './survey.ts';
import { countKeys } from './year-counts.ts';

const year = z.int().min(yearBounds.least).max(yearBounds.most);
const kronor = z.number().min(0).max(mostKronor);
const percent = z.number().min(0).max(mostPercent);

/** What each kind says, as it is stored. */
const values = {
  costs: z.object({ year, staff: kronor, other: kronor }),
  posts: z.object({
    post: z.enum(fundedPostCodes),
    from: isoDate,
    to: isoDate,
    percent,
    filled: percent.optional(),
  }),
  assistance: z.object({ year, amount: kronor }),
  survey: z.object({
    year,
    goal: z.enum(surveyGoals),
    respondents: z.enum(respondents),
    percent: z.number().min(0).max(100),
    answers: z.int().min(1).max(100_000),
  }),
  capital: z.object({
    year,
    capital: z.number().min(-mostKronor).max(mostKronor),
    fees: z.number().min(1).max(mostKronor),
  }),
  /** A year without case rows: what the team counted then, by `countKeys`. */
  yearly: z.object({
    year,
    counts: z.partialRecord(z.enum(countKeys), z.int().min(0).max(100_000)),
  }),
} as const;

export type EnteredKind = keyof typeof values;
type EnteredValues<K extends EnteredKind> = z.infer<(typeof values)[K]>;
/** What it is and what it says. */
export type Saying = { [K in EnteredKind]: { what: K; values: EnteredValues<K> } }[EnteredKind];

/** What it is and what it says, as a file's row sends it. */
export const enteredSaying = z.discriminatedUnion('what', [
  z.object({ what: z.literal('costs'), values: values.costs }),
  z.object({ what: z.literal('posts'), values: values.posts }),
  z.object({ what: z.literal('survey'), values: values.survey }),
  z.object({ what: z.literal('assistance'), values: values.assistance }),
  z.object({ what: z.literal('capital'), values: values.capital }),
  z.object({ what: z.literal('yearly'), values: values.yearly }),
]);

/** Longer than other ids, since it says whose and of when it is: `ber-posts-individual-coordinator-2026-01-01`. */
export const enteredId = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9-]{0,159}$/);

/** Whose it is: the county's, or a team's. */
export const countyPlace = 'county';

const happened = { at: instant, by: accountKey, as: z.enum(roles) };

/**
 * Something that is not made by cases but belongs in the reports, entered once: of a period, with its source. A later version
 * says all of it anew; what was said before stays in the history, with who said it, by what they are.
 */
function kindOf<K extends EnteredKind>(what: K) {
  const says = values[what];
  return z.object({
    kind: z.literal('entered'),
    id: enteredId,
    schemaVersion: z.literal(1),
    /** Whose it is, so that a team's are read alone. */
    state: entityId,
    /** The first day it is about. */
    sort: isoDate,
    what: z.literal(what),
    values: says,
    source: z.string(),
    /** It counts nowhere any more. */
    withdrawn: z.literal(true).optional(),
    history: z.array(
      z.discriminatedUnion('type', [
        z.object({
          type: z.enum(['entered', 'corrected']),
          ...happened,
          values: says,
          source: z.string(),
          /** It came out of a file, with the others of that import. */
          importId: z.string().optional(),
        }),
        z.object({ type: z.literal('withdrawn'), ...happened }),
      ]),
    ),
  });
}

export const entered = z.discriminatedUnion('what', [
  kindOf('costs'),
  kindOf('posts'),
  kindOf('assistance'),
  kindOf('survey'),
  kindOf('capital'),
  kindOf('yearly'),
]);
export type Entered = z.infer<typeof entered>;
export type EnteredOf<K extends EnteredKind> = Extract<Entered, { what: K }>;

/** What counts, of one kind. */
export function enteredOf<K extends EnteredKind>(
  all: readonly Entered[],
  what: K,
): readonly EnteredOf<K>[] {
  return all.filter((one): one is EnteredOf<K> => one.what === what && one.withdrawn !== true);
}
