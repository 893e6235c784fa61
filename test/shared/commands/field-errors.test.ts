import { moveSeriesForm, readMoveSeries } from '../../../shared/meetings/series/series-forms.ts';
import { describe, expect, it } from 'vitest';
import { caseForms } from '../../../shared/cases/forms/case-forms.ts';
import {
  closingForm,
  correctClosingForm,
  readClosing,
} from '../../../shared/cases/forms/closing-form.ts';
import { decisionForms, readDecision } from '../../../shared/cases/forms/decision-forms.ts';
import { readMeasure, readPlan } from '../../../shared/cases/forms/read-plan.ts';
import {
  correctForm,
  followUpOnAgendaForm,
  newCaseForm,
  readNewCase,
} from '../../../shared/cases/forms/raise-form.ts';
import type { Outcome } from '../../../shared/codes/agenda.ts';
import { command } from '../../../shared/commands/command.ts';
import { presentRefusal, unreadableRefusal } from '../../../shared/commands/refusals.ts';
import { assignRoleForm, endRoleForm, readRole } from '../../../shared/federation/forms.ts';
import type { Form } from '../../../shared/forms/form.ts';
import { type FieldProblem, readForm, type Texts } from '../../../shared/forms/read.ts';
import { inputAt, inputsFor } from '../../../shared/forms/refused-at.ts';
import type { Result } from '../../../shared/kernel/result.ts';
import {
  changeMeetingForm,
  planningForm,
  readMeetingPlan,
  readSeries,
  seriesForm,
} from '../../../shared/meetings/plan-forms.ts';
import {
  addMemberForm,
  endMemberForm,
  enterCoordinatorForm,
  linkMemberForm,
  readCoordinator,
  readEnding,
  readLink,
  readSeat,
} from '../../../shared/teams/forms.ts';
import { breakForm, readSettings, settingsForm } from '../../../shared/teams/settings-form.ts';
import { everyRefusal } from '../../builders/every-refusal.ts';
import { formCommands } from '../../builders/form-commands.ts';
import { otherText, sampleTexts } from '../../builders/form-samples.ts';
import { textsOf } from '../../builders/texts.ts';
import { describedForms } from '../../look/forms/described.ts';

type Read = Result<object, readonly FieldProblem[]>;

interface Walked {
  readonly form: Form;
  readonly verb: string;
  readonly about: object;
  readonly texts?: Readonly<Record<string, string>>;
  /** The command's own part, by the reader that the tab and the card use. */
  readonly read: (texts: Texts) => Read;
}

const ofTeam = { teamId: 'berg' };
const ofCase = { ...ofTeam, reference: 'BER-2026-014' };
const ofMeeting = { ...ofTeam, meetingId: 'm1' };
const codes = { criteria: [], priorityGroups: [], processLevels: [] };

function as(read: Read, made: (value: object) => object): Read {
  return read.ok ? { ok: true, value: made(read.value) } : read;
}

const withOwnReader: readonly Walked[] = [
  ...(Object.keys(decisionForms) as Outcome[]).map((outcome) => ({
    form: decisionForms[outcome],
    verb: 'decide-item',
    about: { ...ofMeeting, itemId: 'i1' },
    texts: outcome === 'closed' ? { reason: 'b3-personal', planAgreed: 'yes' } : {},
    read: (texts: Texts): Read => readDecision(outcome, texts),
  })),
  {
    form: caseForms['make-plan'],
    verb: 'make-plan',
    about: { ...ofCase, basedOn: 3 },
    read: (texts) => readPlan(texts, []),
  },
  {
    form: caseForms['set-measure'],
    verb: 'set-measure',
    about: ofCase,
    read: (texts) => as(readMeasure(texts), (measure) => ({ measure })),
  },
  {
    form: newCaseForm,
    verb: 'raise-case',
    about: ofMeeting,
    texts: { previous: 'BER-2024-001' },
    read: (texts) => as(readNewCase(texts, codes), (raise) => ({ raise })),
  },
  {
    form: correctForm,
    verb: 'correct-case',
    about: { ...ofCase, basedOn: 3 },
    texts: { previous: 'BER-2024-001' },
    read: (texts) => as(readNewCase(texts, codes), (raise) => ({ raise })),
  },
  {
    form: correctClosingForm,
    verb: 'correct-closing',
    about: { ...ofCase, basedOn: 3 },
    texts: { reason: 'b3-personal', planAgreed: 'yes' },
    read: (texts) => as(readClosing(texts), (closing) => ({ closing })),
  },
  {
    form: followUpOnAgendaForm,
    verb: 'raise-case',
    about: ofMeeting,
    texts: { reference: 'BER-2026-001' },
    read: (texts) =>
      as(readForm(followUpOnAgendaForm, texts), (raise) => ({
        raise: { type: 'follow-up', ...raise },
      })),
  },
  { form: planningForm, verb: 'plan-meeting', about: ofTeam, read: readMeetingPlan },
  { form: changeMeetingForm, verb: 'change-meeting', about: ofMeeting, read: readMeetingPlan },
  { form: seriesForm, verb: 'plan-series', about: ofTeam, read: readSeries },
  {
    form: moveSeriesForm,
    verb: 'move-series',
    about: { ...ofTeam, seriesId: 's1' },
    read: readMoveSeries,
  },
  {
    form: assignRoleForm,
    verb: 'assign-role',
    about: {},
    texts: { account: 'demo/chef', role: 'co-opted' },
    read: readRole,
  },
  {
    form: addMemberForm,
    verb: 'add-member',
    about: ofTeam,
    texts: { account: 'demo/chef' },
    read: readSeat,
  },
  {
    form: enterCoordinatorForm,
    verb: 'add-member',
    about: { ...ofTeam, function: 'coordinator' },
    texts: { account: 'demo/chef' },
    read: readCoordinator,
  },
  {
    form: linkMemberForm,
    verb: 'link-member',
    about: { ...ofTeam, memberId: 'm2' },
    texts: { account: 'demo/chef' },
    read: readLink,
  },
  ...[
    { form: endMemberForm, verb: 'end-member', about: { ...ofTeam, memberId: 'm2' } },
    { form: endRoleForm, verb: 'end-role', about: { roleId: 'r1' } },
  ].map((one) => ({ ...one, texts: { ends: 'after-day' }, read: readEnding })),
  {
    form: settingsForm,
    verb: 'set-team-settings',
    about: { ...ofTeam, basedOn: 0 },
    texts: { min: '5', max: '9', pausedTo: '2026-12-24', lunchTo: '14:00' },
    read: (texts) =>
      readSettings({
        ...Object.fromEntries(
          Object.keys(settingsForm.fields).map((name) => [name, texts.get(name) ?? '']),
        ),
        breakPeriods: '[{"from":"2027-06-21","to":"2027-08-15"}]',
      }),
  },
];

/** The steps of a case whose command is what their form says. */
const steps: readonly Walked[] = Object.entries(caseForms)
  .filter(([verb]) => !withOwnReader.some((one) => one.verb === verb))
  .map(([verb, form]) => ({
    form,
    verb,
    about: verb === 'undo-step' ? { ...ofCase, step: 1 } : ofCase,
    texts: { after: 'BER-2026-009', caseHolderId: 'ifo' },
    read: (texts: Texts) => readForm<Form['fields']>(form, texts),
  }));

const plain: readonly Walked[] = formCommands
  .filter(({ verb }) => !withOwnReader.some((one) => one.verb === verb))
  .map(({ as: said, ...one }) => ({
    ...one,
    read: (texts) => as(readForm(one.form, texts), said ?? ((values) => values)),
  }));

const walked = [...plain, ...steps, ...withOwnReader];

/** Every place in what is sent where a value stands, and the lists. */
function placesIn(value: unknown, path: readonly string[] = []): readonly (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [path];
  return Object.entries(value).flatMap(([name, inner]) => placesIn(inner, [...path, name]));
}

function brokenAt(value: unknown, [name, ...rest]: readonly string[]): unknown {
  if (name === undefined) return { broken: true };
  if (Array.isArray(value)) return value.with(Number(name), brokenAt(value[Number(name)], rest));
  const held = value as Readonly<Record<string, unknown>>;
  return { ...held, [name]: brokenAt(held[name], rest) };
}

/** Said by the one who reads it in, not by anybody's answer. */
const notAnswers = /(^|\.)(type|outcome|confirmed|status|basedOn)(\.|$)/;

const consentFields = ['consentForm', 'signedOn', 'ownWords', 'livesInMunicipality'];

/** Rows of a form within the form have inputs of their own. */
const rows = Object.fromEntries(
  Object.keys(breakForm.fields).map((name) => [`breakPeriods.0.${name}`, []]),
);

/** The fields that say what stands at each place: those by whose text it changes. */
function ownersIn({ form, texts = {}, read }: Walked, sent: object): ReadonlyMap<string, string[]> {
  const owners = new Map<string, string[]>();
  for (const [name, field] of Object.entries(form.fields)) {
    const other = otherText(field);
    const changed = read(textsOf({ ...sampleTexts(form), ...texts, [name]: other }));
    if (other === undefined || !changed.ok) continue;
    for (const place of placesIn(sent))
      if (valueAt(sent, place) !== valueAt(changed.value, place))
        owners.set(place.join('.'), [...(owners.get(place.join('.')) ?? []), name]);
  }
  return owners;
}

function valueAt(value: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>(
    (held, name) =>
      typeof held === 'object' && held !== null
        ? (held as Readonly<Record<string, unknown>>)[name]
        : undefined,
    value,
  );
}

describe.each(walked)('what the server says of the form ”$form.open” for $verb', (one: Walked) => {
  const { form, verb, about, texts = {}, read } = one;

  it('is said at the very input that was filled in, wherever in the command it is', () => {
    const sent = read(textsOf({ ...sampleTexts(form), ...texts }));
    if (!sent.ok) throw new Error(JSON.stringify(sent.error));
    expect(command.safeParse({ verb, ...about, ...sent.value }).error).toBeUndefined();
    const inputs = { ...inputsFor(form.fields), ...(form === settingsForm ? rows : {}) };
    const owners = ownersIn(one, sent.value);
    for (const place of placesIn(sent.value)) {
      const path = place.join('.');
      if (notAnswers.test(path)) continue;
      const parsed = command.safeParse({
        verb,
        ...about,
        ...(brokenAt(sent.value, place) as object),
      });
      const paths = parsed.error?.issues.map((issue) => issue.path.join('.')) ?? [];
      const { fields = [] } = presentRefusal(unreadableRefusal(paths));
      const marked = fields.map((field) => inputAt(field, inputs));
      const named = Object.entries(inputs).flatMap(([name, fills]) =>
        [name, ...fills].some((fill) => `.${path}`.endsWith(`.${fill}`)) ? [name] : [],
      );
      // The gate of handbook §3 is one, said where the consent begins.
      const owned = fields.join() === 'consent' ? consentFields : (owners.get(path) ?? named);
      expect(marked.length, path).toBeGreaterThan(0);
      for (const input of marked)
        expect(owned, `${path} is marked at ${input ?? 'nothing'}`).toContain(input);
    }
  });
});

describe('an input that a refusal names', () => {
  /** Said beside what was pressed, where there is no form: the sentence says all of it. */
  // A file is chosen beside the fields of its form.
  const ofNoForm = ['file', 'period', 'tertial', 'year', 'line', 'fundedPosts', 'noticeLeadDays'];

  it.each(everyRefusal.map((refusal) => [refusal.code, refusal] as const))(
    'is one that some form has: %s',
    (_code, refusal) => {
      const known = new Set(
        describedForms.flatMap(({ form }) => [...Object.keys(form.fields), form.name]),
      );
      const { fields = [] } = presentRefusal(refusal);
      expect(fields.filter((field) => !known.has(field) && !ofNoForm.includes(field))).toEqual([]);
    },
  );
});

describe('the walk', () => {
  it('goes over every form that is described, but for those that are a part of another or send none', () => {
    const names = new Set(walked.map(({ form }) => form.name));
    const left = describedForms.filter(({ form }) => !names.has(form.name)).map(({ name }) => name);
    expect(left.toSorted()).toMatchInlineSnapshot(`
      [
        "absentForm",
        "absentWithWordForm",
        "answerOneQuestionForm",
        "beginRetentionForm",
        "breakForm",
        "connectForm",
        "consultationForm",
        "correctToStopForm",
        "deputyForm",
        "disconnectFkForm",
        "endMeasureForm",
        "endRetentionForm",
        "firstSeatForm",
        "firstSeatsForm",
        "fkChannelForm",
        "postForm",
        "regroupForm",
        "startMeasureForm",
        "stoppingForm",
        "undoDecisionForm",
        "wordForm",
      ]
    `);
    expect(names).toContain(closingForm.name);
  });
});
