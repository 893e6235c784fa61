import type { CommandContext } from '../kernel/context.ts';
import type { RuleRefusal } from './refusals.ts';
import { guardedField } from '../guard/guarded-field.ts';
import { addDays, type IsoDate, partsOf } from '../kernel/calendar.ts';
import { err, ok, type Result } from '../kernel/result.ts';
import type { RuleCommandOf } from './contract.ts';
import { disagreements } from './agree.ts';
import { sortOfVersion } from './built-in.ts';
import type { FundedPost } from './funded-post.ts';
import type { RuleVersion, RuleVersionEvent, YearlyPlanVersion } from './version.ts';

/**
 * A draft of the next version: a copy of the published one that was chosen, or else of the last, of a yearly plan the last
 * for that year or before. One
 * draft of the rule set at a time, and one for each year's plan: two would overtake each other unseen.
 *
 * @param versions all there are, of both kinds
 */
export function draftRules(
  versions: readonly RuleVersion[],
  wanted: Omit<RuleCommandOf<'draft-rules'>, 'verb'>,
  ctx: CommandContext,
): Result<RuleVersion, RuleRefusal> {
  const { kind } = wanted;
  const ofKind = versions.filter((one) => one.kind === kind);
  const year = kind === 'yearly-plan' ? wanted.year : undefined;
  if (kind === 'yearly-plan' && year === undefined)
    return err({ code: 'invalid', fields: ['year'] });
  if (year !== undefined && year < partsOf(ctx.today).year)
    return err({ code: 'plan-year-over', year });
  const drafted = ofKind.some(
    (one) => one.current.status === 'draft' && (year === undefined || yearOf(one) === year),
  );
  if (drafted) return err({ code: 'draft-exists' });
  const model =
    wanted.copyOf === undefined
      ? lastOf(ofKind, year)
      : ofKind.find(({ id, state }) => id === wanted.copyOf && state === 'published');
  if (model === undefined) return err({ code: 'not-found', what: 'rules' });
  const version = Math.max(...ofKind.map((one) => one.version)) + 1;
  const envelope = {
    id: `v${version}`,
    state: 'draft',
    sort: sortOfVersion(version),
    version,
    copiedFrom: model.id,
    current: { status: 'draft' as const },
    setApart: [],
    history: [{ type: 'drafted' as const, at: ctx.now, by: ctx.actor }],
  };
  return ok(
    model.kind === 'yearly-plan' && year !== undefined
      ? { ...forYear(model, year), ...envelope }
      : { ...model, ...envelope },
  );
}

/**
 * A draft filled in anew. What it says must be possible; what cannot go together is refused.
 *
 * @param ctx with the ids of the federation's teams: a funded post is in one of them, or in the county
 */
export function changeRules(
  version: RuleVersion,
  { name, content, basedOn, confirmed }: Omit<RuleCommandOf<'change-rules'>, 'verb'>,
  ctx: CommandContext & { readonly teamIds: ReadonlySet<string> },
): Result<RuleVersion, RuleRefusal> {
  const refused = notAsOpened(version, basedOn);
  if (refused !== undefined) return err(refused);
  // A name that stands is not asked about again.
  const safeName =
    name === version.name ? ok(name) : guardedField('name', name, { maxLength: 80, confirmed });
  if (!safeName.ok) return safeName;
  const changed = withContent({ ...version, name: safeName.value }, content);
  if (changed === undefined) return err({ code: 'invalid', fields: ['content'] });
  if (changed.kind === 'yearly-plan' && !changed.values.fundedPosts.every(inTeamOf(ctx.teamIds)))
    return err({ code: 'post-team-unknown' });
  const disagree = refuseDisagreeing(changed);
  if (disagree !== undefined) return err(disagree);
  const rules = changedNames(version, changed);
  if (rules.length === 0) return ok(version);
  return ok(after(changed, { type: 'changed', at: ctx.now, by: ctx.actor, rules: [...rules] }));
}

/**
 * From that day the version is in force, and is never changed again. From tomorrow at the earliest: what a day that has
 * begun was judged by stays what it was. A yearly plan begins in its own year.
 */
export function publishRules(
  version: RuleVersion,
  { from, basedOn }: Pick<RuleCommandOf<'publish-rules'>, 'from' | 'basedOn'>,
  ctx: CommandContext,
): Result<RuleVersion, RuleRefusal> {
  const refused = notAsOpened(version, basedOn);
  if (refused !== undefined) return err(refused);
  const earliest = addDays(ctx.today, 1);
  if (from < earliest) return err({ code: 'too-early', field: 'from', earliest });
  if (version.kind === 'yearly-plan' && partsOf(from).year !== version.year)
    return err({ code: 'plan-outside-year', year: version.year });
  const disagree = refuseDisagreeing(version);
  if (disagree !== undefined) return err(disagree);
  return ok({
    ...after(version, { type: 'published', at: ctx.now, by: ctx.actor, from }),
    state: 'published',
    current: { status: 'published', from },
  });
}

/** A draft that comes to nothing; it is kept, since it has a history. */
export function withdrawRules(
  version: RuleVersion,
  ctx: CommandContext,
): Result<RuleVersion, RuleRefusal> {
  const refused = notDraft(version);
  if (refused !== undefined) return err(refused);
  return ok({
    ...after(version, { type: 'withdrawn', at: ctx.now, by: ctx.actor }),
    state: 'withdrawn',
    current: { status: 'withdrawn' },
  });
}

/** The last published version: what is in force, or what comes after it. Of plans, for that year or before it. */
export function lastOf(versions: readonly RuleVersion[], year?: number): RuleVersion | undefined {
  const begins = (one: RuleVersion): IsoDate =>
    one.current.status === 'published' ? one.current.from : '';
  return versions
    .filter((one) => one.current.status === 'published')
    .filter((one) => year === undefined || (yearOf(one) ?? year) <= year)
    .reduce<RuleVersion | undefined>(
      (last, one) =>
        last === undefined ||
        begins(one) > begins(last) ||
        (begins(one) === begins(last) && one.version > last.version)
          ? one
          : last,
      undefined,
    );
}

function yearOf(version: RuleVersion): number | undefined {
  return version.kind === 'yearly-plan' ? version.year : undefined;
}

/** The plan of another year: its posts are those that lasted the old one out, for all of the new. */
function forYear(plan: YearlyPlanVersion, year: number): YearlyPlanVersion {
  if (plan.year === year) return plan;
  const posts = plan.values.fundedPosts
    .filter(({ to }) => to === `${plan.year}-12-31`)
    .map((post): FundedPost => ({ ...post, from: `${year}-01-01`, to: `${year}-12-31` }));
  return {
    ...plan,
    name: plan.name.replaceAll(String(plan.year), String(year)),
    year,
    values: { ...plan.values, fundedPosts: posts },
  };
}

function notDraft({ current }: RuleVersion): RuleRefusal | undefined {
  return current.status === 'draft' ? undefined : { code: 'rules-are', status: current.status };
}

/** @param basedOn how long the history was when the form was opened */
function notAsOpened(version: RuleVersion, basedOn: number): RuleRefusal | undefined {
  return (
    notDraft(version) ??
    (version.history.length === basedOn ? undefined : { code: 'rules-changed-since' })
  );
}

function refuseDisagreeing(version: RuleVersion): RuleRefusal | undefined {
  const found = disagreements(version);
  if (found.length === 0) return undefined;
  return {
    code: 'rules-disagree',
    fields: [...new Set(found.flatMap(({ fields }) => fields))],
    why: [...new Set(found.map(({ text }) => text))],
  };
}

function withContent(
  version: RuleVersion,
  content: RuleCommandOf<'change-rules'>['content'],
): RuleVersion | undefined {
  if (version.kind === 'rule-set' && content.kind === 'rule-set')
    return { ...version, values: content.values };
  if (version.kind === 'yearly-plan' && content.kind === 'yearly-plan')
    return { ...version, values: content.values };
  return undefined;
}

function inTeamOf(teamIds: ReadonlySet<string>): (post: FundedPost) => boolean {
  return ({ teamId }) => teamId === undefined || teamIds.has(teamId);
}

function changedNames(before: RuleVersion, now: RuleVersion): readonly string[] {
  const was: Readonly<Record<string, unknown>> = { ...before.values, name: before.name };
  const is: Readonly<Record<string, unknown>> = { ...now.values, name: now.name };
  return Object.keys(is).filter((name) => JSON.stringify(was[name]) !== JSON.stringify(is[name]));
}

function after<V extends RuleVersion>(version: V, event: RuleVersionEvent): V {
  return { ...version, history: [...version.history, event] };
}
