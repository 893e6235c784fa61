import type { Confirmed } from '../guard/confirming.ts';
import { allGuarded, guardedField } from '../guard/guarded-field.ts';
import type { IsoDate } from '../kernel/calendar.ts';
import { happenedNow } from '../kernel/context.ts';
import { err, ok, type Result } from '../kernel/result.ts';
import type { AgreementRevision } from './agreement-revision.ts';
import type { CountyWorkRefusal } from './refusals.ts';
import { revisionIdOf } from './revision-year.ts';
import type { CountyContext } from './spread.ts';

const mostComments = 500;

/** Länsam's yearly revision of the agreement begins: whoever may comment is asked. */
export function openRevision(
  before: AgreementRevision | undefined,
  { year, commentsDue }: { readonly year: number; readonly commentsDue: IsoDate },
  ctx: CountyContext,
): Result<AgreementRevision, CountyWorkRefusal> {
  if (before !== undefined) return err({ code: 'revision-exists' });
  if (commentsDue < ctx.today) return err({ code: 'comments-due-in-past' });
  return ok({
    ...{ kind: 'agreement-revision', id: revisionIdOf(year), schemaVersion: 1, state: 'open' },
    ...{ sort: ctx.now, year, commentsDue, comments: [] },
    history: [{ type: 'opened', ...happenedNow(ctx), as: ctx.as }],
  });
}

/** A comment late is a comment all the same, until it has been decided. Refuses `guarded` text. */
export function commentRevision(
  revision: AgreementRevision,
  { heading, text, confirmed }: { readonly heading: string; readonly text: string } & Confirmed,
  ctx: CountyContext,
): Result<AgreementRevision, CountyWorkRefusal> {
  if (revision.state === 'closed') return err({ code: 'revision-is-closed' });
  if (revision.comments.length >= mostComments) return err({ code: 'revision-is-full' });
  const guarded = allGuarded({
    heading: guardedField('heading', heading, { maxLength: 80, confirmed }),
    text: guardedField('text', text, { maxLength: 400, confirmed }),
  });
  if (!guarded.ok) return guarded;
  const comment = { id: ctx.newId(), ...happenedNow(ctx), as: ctx.as, ...guarded.value };
  return ok({ ...revision, comments: [...revision.comments, comment] });
}

/** It ends with what Länsam decided. Refuses `guarded` text. */
export function closeRevision(
  revision: AgreementRevision,
  { decision, confirmed }: { readonly decision: string } & Confirmed,
  ctx: CountyContext,
): Result<AgreementRevision, CountyWorkRefusal> {
  if (revision.state === 'closed') return err({ code: 'revision-is-closed' });
  const guarded = guardedField('decision', decision, { maxLength: 400, confirmed });
  if (!guarded.ok) return guarded;
  const event = { type: 'closed', ...happenedNow(ctx), as: ctx.as } as const;
  return ok({
    ...revision,
    state: 'closed',
    decision: guarded.value,
    history: [...revision.history, event],
  });
}
