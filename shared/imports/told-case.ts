import type { KeptClosing } from '../cases/case.ts';
import { closingFields } from '../cases/forms/closing-form.ts';
import { closingContradiction } from '../cases/forms/closing-rules.ts';
import type { Party } from '../codes/party.ts';
import { partyOfReferrer } from '../codes/raising.ts';
import type { IsoDate } from '../kernel/calendar.ts';
import { err, ok, type Result } from '../kernel/result.ts';
import { type RuleBook, ruleSetOn } from '../rules/rule-book.ts';
import { caseColumns } from './case-columns.ts';
import { yearsOfRow } from './case-years.ts';
import type { RowValues } from './column.ts';
import { earliest } from './earliest.ts';
import type { ImportedCase, ToldCase } from './imported-case.ts';
import type { Problem, Fault } from './problem.ts';
import type { ReadRow } from './read-rows.ts';
import type { ToldDay } from './written-days.ts';

type Cells = RowValues<typeof caseColumns>;
type Name = keyof typeof caseColumns;
type WrongCell = readonly [Name, Fault];

/** What a row says as a case; everything that does not hold together in it at once. */
export function toldCase(
  { line, values }: ReadRow<typeof caseColumns>,
  { rules, today }: { readonly rules: RuleBook; readonly today: IsoDate },
): Result<ToldCase, readonly Problem[]> {
  const { raised, type = 'new' } = values;
  if (raised === undefined) return err([at(line, ['raised', { code: 'missing' }])]);
  const wrong = [
    ...daysWrong(values, today),
    ...(type === 'new' ? newWrong(values, rules, raised) : consultationWrong(values)),
  ];
  if (wrong.length > 0) return err(wrong.map((one) => at(line, one)));
  const party = partyOf(values);
  if (party === undefined) return err([at(line, ['raisingParty', { code: 'missing' }])]);
  return ok(type === 'new' ? newCase(values, raised, party) : consultation(values, raised, party));
}

/** The same, of a team that has the totals of some years out of a file: those are counted already. */
export function toldCaseBeside(
  row: ReadRow<typeof caseColumns>,
  around: {
    readonly rules: RuleBook;
    readonly today: IsoDate;
    readonly counted: ReadonlySet<number>;
  },
): Result<ToldCase, readonly Problem[]> {
  const told = toldCase(row, around);
  if (!told.ok) return told;
  const year = yearsOfRow(told.value, around.today).find((one) => around.counted.has(one));
  return year === undefined ? told : err([at(row.line, ['raised', { code: 'has-year', year }])]);
}

/** Whether a row that somebody has sent as a case could have been read from a file. */
export function holdsTogether(
  row: ImportedCase,
  of: { readonly rules: RuleBook; readonly today: IsoDate },
): boolean {
  return toldCase({ line: 1, values: valuesOf(row) }, of).ok;
}

function valuesOf(row: ImportedCase): Cells {
  if (row.type === 'consultation') {
    const { type, raised, raisingParty, answered } = row;
    return { type, raised, raisingParty, ...(answered && { answered }) };
  }
  const { type, raised, raisingParty, referrer, referrers, gender } = row;
  const { queued, received, declined, closed } = row;
  // Nothing here depends on what else the row says.
  return {
    ...{ type, raised, raisingParty, referrer, gender },
    ...(referrers.length > 0 && { referrers }),
    ...(queued && { queued }),
    ...(received && { received }),
    ...(declined && { declined, criterion: declined.criterion }),
    ...(closed && { ...closed.closing, closed }),
  } as Cells;
}

function at(line: number, [name, why]: WrongCell): Problem {
  return { line, column: caseColumns[name].sv, why };
}

/** Each as far on as what came before it; where only a month is known, months are compared. */
function daysWrong(values: Cells, today: IsoDate): readonly WrongCell[] {
  const order = ['raised', 'queued', 'received', 'declined', 'answered', 'closed'] as const;
  const told = order.flatMap((name) => {
    const day = values[name];
    return day === undefined ? [] : [{ name, day }];
  });
  return told.flatMap(({ name, day }, n): readonly WrongCell[] => {
    const earlier = told[n - 1];
    if (day.on > today) return [[name, { code: 'in-future' }]];
    if (day.on < earliest) return [[name, { code: 'too-early' }]];
    return earlier !== undefined && isBefore(day, earlier.day)
      ? [[name, { code: 'before', other: caseColumns[earlier.name].sv }]]
      : [];
  });
}

function isBefore(day: ToldDay, other: ToldDay): boolean {
  const length = day.monthOnly || other.monthOnly ? 'yyyy-mm'.length : undefined;
  return day.on.slice(0, length) < other.on.slice(0, length);
}

function newWrong(values: Cells, rules: RuleBook, { on }: ToldDay): readonly WrongCell[] {
  const { referrer, referrers, closed, declined, received, reason, criterion } = values;
  const needs = (name: Name, other: Name): WrongCell => [
    name,
    { code: 'needs', other: caseColumns[other].sv },
  ];
  const notWith = (name: Name, other: Name): WrongCell => [
    name,
    { code: 'not-with', other: caseColumns[other].sv },
  ];
  const wrong: readonly (WrongCell | false)[] = [
    referrer === undefined && ['referrer', { code: 'missing' }],
    values.gender === undefined && ['gender', { code: 'missing' }],
    referrer === 'several' &&
      (referrers?.length ?? 0) < 2 && ['referrers', { code: 'two-parties' }],
    referrer !== undefined &&
      referrer !== 'several' &&
      referrers !== undefined &&
      notWith('referrers', 'referrer'),
    values.answered !== undefined && notWith('answered', 'referrer'),
    declined !== undefined && received !== undefined && notWith('declined', 'received'),
    declined !== undefined && closed !== undefined && notWith('declined', 'closed'),
    declined !== undefined && criterion === undefined && needs('declined', 'criterion'),
    declined === undefined && criterion !== undefined && needs('criterion', 'declined'),
    closed !== undefined && received === undefined && needs('closed', 'received'),
    closed !== undefined && reason === undefined && needs('closed', 'reason'),
    ...(closed === undefined
      ? closingFields
          .filter((name) => values[name] !== undefined)
          .map((name) => needs(name, 'closed'))
      : []),
    reason !== undefined &&
      !ruleSetOn(rules, on).closingReasons.includes(reason) && ['reason', { code: 'not-by-rules' }],
    criterion !== undefined &&
      !ruleSetOn(rules, on).criteria.includes(criterion) && ['criterion', { code: 'not-by-rules' }],
  ];
  const found = wrong.filter((one) => one !== false);
  return found.length > 0 || reason === undefined ? found : closingWrong(values, reason);
}

function closingWrong(values: Cells, reason: KeptClosing['reason']): readonly WrongCell[] {
  const refusal = closingContradiction(closingOf(values, reason));
  if (refusal === undefined) return [];
  if (refusal.code === 'plan-and-reason-disagree')
    return [['planAgreed', { code: 'contradicts-reason' }]];
  const fields = refusal.code === 'reason-and-outcome-disagree' ? refusal.fields : [];
  const names = closingFields.filter((name) => fields.includes(name));
  return (names.length > 0 ? names : (['reason'] as const)).map((name) => [
    name,
    { code: 'contradicts-reason' },
  ]);
}

/** A consultation is anonymous advice: there is nobody that it could say anything of. */
function consultationWrong(values: Cells): readonly WrongCell[] {
  const its: readonly Name[] = ['key', 'type', 'raised', 'raisingParty', 'referrer', 'answered'];
  return Object.keys(caseColumns)
    .filter((name): name is Name => name in values && !its.some((one) => one === name))
    .map((name) => [name, { code: 'not-with', other: caseColumns.type.sv }]);
}

function partyOf({ referrer, referrers, raisingParty }: Cells): Party | undefined {
  const [first] = referrers ?? [];
  const behind = referrer === 'several' ? first : referrer;
  return (behind === undefined ? undefined : partyOfReferrer[behind]) ?? raisingParty;
}

function consultation(values: Cells, raised: ToldDay, raisingParty: Party): ToldCase {
  const { answered } = values;
  return { type: 'consultation', raised, raisingParty, ...(answered && { answered }) };
}

function newCase(values: Cells, raised: ToldDay, raisingParty: Party): ToldCase {
  const { referrer = 'self', referrers = [], gender = 'other', livelihoodIn = [] } = values;
  const { ageBand, queued, received, declined, criterion, closed, reason } = values;
  const level = ([1, 2, 3] as const).find((one) => String(one) === values.processLevel);
  return {
    ...{ type: 'new', raised, raisingParty, referrer, gender },
    ...{ referrers: [...referrers], livelihoodIn: [...livelihoodIn] },
    ...(ageBand && { ageBand }),
    ...(level && { processLevel: level }),
    ...(queued && { queued }),
    ...(received && { received }),
    ...(declined && criterion && { declined: { ...declined, criterion } }),
    ...(closed && reason && { closed: { ...closed, closing: closingOf(values, reason) } }),
  };
}

/** What is told of the closing and nothing else. */
function closingOf(values: Cells, reason: KeptClosing['reason']): KeptClosing {
  const told = Object.fromEntries(
    closingFields.flatMap((name) => (values[name] === undefined ? [] : [[name, values[name]]])),
  );
  return { livelihoodOut: [], ...told, reason };
}
