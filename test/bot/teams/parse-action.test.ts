import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isShowingVerb } from '../../../bot/teams/press/card-verbs.ts';
import { parseAction } from '../../../bot/teams/press/parse-action.ts';
import { commandId } from '../../../shared/kernel/ids.ts';
import { newCaseForm } from '../../../shared/cases/forms/raise-form.ts';
import { deputyForm } from '../../../shared/meetings/forms.ts';
import { actionProblemText } from '../../../shared/text/cards.ts';
import { type Press, pressesOf } from './card-walk.ts';
import { sampleCards } from './sample-cards.ts';

const asa = 'demo/ifo-officer';
const orjan = 'demo/employment-officer';

/** What a person could fill in: the first choice, today's date, a few words. */
function plausible(input: Press['inputs'][number]): string {
  const choices = (input['choices'] ?? []) as readonly { value: string }[];
  switch (input['type']) {
    case 'Input.ChoiceSet':
      if (typeof input['value'] === 'string') return input['value'];
      return input['isMultiSelect'] === true
        ? choices
            .slice(0, 2)
            .map(({ value }) => value)
            .join(',')
        : (choices[0]?.value ?? '');
    case 'Input.Date':
      return '2026-11-24';
    case 'Input.Toggle':
      return 'true';
    case 'Input.Text':
      if (String(input['id']).endsWith('previous')) return 'ber 2025 14';
      return 'Återkoppling från nätverksträffen';
  }
  throw new Error(`no words for ${String(input['type'])}`);
}

function filled({ action, inputs }: Press) {
  const typed: Record<string, string> = {};
  for (const input of inputs) typed[String(input['id'])] = plausible(input);
  const data = { ...(action['data'] as object), ...typed };
  return { verb: action['verb'], data };
}

const presses = Object.entries(sampleCards()).flatMap(([name, card]) =>
  pressesOf(card).map((press) => [name, String(press.action['title']), press] as const),
);

function answer(data: Record<string, unknown>) {
  const of = { teamId: 'berg', meetingId: 'm-1', once: 'm-1.7', card: 'notice' };
  return { verb: 'answer-notice', data: { action: 'answer-notice', ...of, ...data } };
}

const shown: Readonly<Record<string, string>> = {
  'show-case': 'show',
  'show-notice': 'show',
  'ask-form': 'ask',
  'close-form': 'close',
};

describe('every button of every card', () => {
  it('is found', () => {
    expect(presses.length).toBeGreaterThan(30);
  });

  it.each(presses)('%s: "%s" parses into the command it is for', (_card, _title, press) => {
    const parsed = parseAction(filled(press), asa);
    const verb = press.action['verb'];
    expect(parsed).toMatchObject({
      ok: true,
      value: isShowingVerb(String(verb)) ? { type: shown[String(verb)] } : { command: { verb } },
    });
  });

  it.each(presses)('%s: "%s" is the same command from an Action.Submit', (_card, _title, press) => {
    const pressed = filled(press);
    expect(parseAction({ data: pressed.data }, asa)).toEqual(parseAction(pressed, asa));
  });
});

describe('the answers', () => {
  it.each([
    [{ choice: 'on-site' }, { status: 'coming', mode: 'on-site' }],
    [{ choice: 'digital' }, { status: 'coming', mode: 'digital' }],
    [
      { choice: 'deputy', deputyId: 'ifo-officer-deputy' },
      { status: 'deputy', deputyId: 'ifo-officer-deputy' },
    ],
    [{ choice: 'absent', word: '' }, { status: 'absent' }],
    [
      { choice: 'absent', word: ' Ta mina sist ' },
      { status: 'absent', word: 'Ta mina sist' },
    ],
  ])('%o', (data, choice) => {
    const parsed = parseAction(answer(data), asa);
    expect(parsed).toMatchObject({ ok: true, value: { command: { choice } } });
  });

  it('ask for the deputy when none was chosen', () => {
    const parsed = parseAction(answer({ choice: 'deputy', deputyId: '' }), asa);
    expect(parsed).toEqual({
      ok: false,
      error: { code: 'incomplete', text: deputyForm.fields.deputyId.missing },
    });
  });

  it('tell a deputy from words left in the form beside it', () => {
    const parsed = parseAction(answer({ choice: 'on-site', word: 'hej' }), asa);
    expect(parsed).toMatchObject({ value: { command: { choice: { status: 'coming' } } } });
  });
});

describe('a new case', () => {
  const form = {
    action: 'raise-case',
    teamId: 'berg',
    meetingId: 'm-1',
    once: 'm-1.7',
    type: 'new',
    referrer: 'several',
    referrers: 'ifo,af',
    consentForm: 'star',
    signedOn: '2026-11-24',
    ownWords: 'true',
    livesInMunicipality: 'true',
    gender: 'woman',
    ageBand: '30-64',
    livelihoodIn: 'social-assistance,sickness-benefit',
    criteria: 'working-age,combined-needs',
    priorityGroups: '',
  };

  it('takes lists apart and ticks as yes', () => {
    expect(parseAction({ data: form }, asa)).toMatchObject({
      value: {
        command: {
          raise: {
            referrers: ['ifo', 'af'],
            consent: { form: 'star', ownWords: true, livesInMunicipality: true },
            livelihoodIn: ['social-assistance', 'sickness-benefit'],
          },
        },
      },
    });
  });

  it('forgets the parties when only one raises it', () => {
    const parsed = parseAction({ data: { ...form, referrer: 'ifo' } }, asa);
    expect(parsed).toMatchObject({ value: { command: { raise: { referrers: [] } } } });
  });

  it('says what is missing in the words of the form, each thing once', () => {
    const parsed = parseAction(
      { data: { ...form, ownWords: 'false', signedOn: '', gender: 'x' } },
      asa,
    );
    const { signedOn, ownWords, gender } = newCaseForm.fields;
    const text = [signedOn, ownWords, gender].map(({ missing }) => missing).join(' ');
    expect(parsed).toEqual({ ok: false, error: { code: 'incomplete', text } });
  });

  it('does not pass without consent', () => {
    const without = { ...form, consentForm: undefined };
    expect(parseAction({ data: without }, asa)).toMatchObject({
      error: { text: newCaseForm.fields.consentForm.missing },
    });
  });
});

describe('the id of the command', () => {
  const id = (action: Parameters<typeof parseAction>[0], actor = asa) => {
    const parsed = parseAction(action, actor);
    if (!parsed.ok) return parsed.error.code;
    return parsed.value.type === 'command' ? parsed.value.id : parsed.value.type;
  };
  const coming = answer({ choice: 'on-site' });

  it('is one that the vocabulary takes', () => {
    expect(commandId.safeParse(id(coming)).success).toBe(true);
  });

  it('is the same for the same press, in whatever order its fields come', () => {
    const turned = Object.fromEntries(Object.entries(coming.data).reverse());
    expect(id({ verb: coming.verb, data: turned })).toBe(id(coming));
  });

  it('is the same whatever the client adds', () => {
    const added = { ...coming.data, msteams: { type: 'invoke' }, word: 'i en annan ruta' };
    expect(id({ verb: coming.verb, data: added })).toBe(id(coming));
  });

  it.each([
    ['another answer', answer({ choice: 'digital' }), asa],
    ['another person', coming, orjan],
    ['another rendering of the card', answer({ choice: 'on-site', once: 'm-1.8' }), asa],
    ['another meeting', answer({ choice: 'on-site', meetingId: 'm-2' }), asa],
  ])('is another for %s', (_what, action, actor) => {
    expect(id(action, actor)).not.toBe(id(coming));
  });

  it('does not let a key run over into the actor', () => {
    expect(id(answer({ choice: 'on-site', once: `m-1.7","${orjan}` }))).not.toBe(id(coming, orjan));
  });
});

describe('what is none of ours', () => {
  it.each([
    ['nothing', undefined],
    ['a list', [1, 2]],
    ['a text', 'answer-notice'],
    ['an object in a field', { action: 'answer-notice', teamId: { $ne: '' } }],
    ['a list in a field', { action: 'answer-notice', teamId: ['berg'] }],
    ['a prototype', JSON.parse('{"action":"answer-notice","__proto__":{"teamId":"berg"}}')],
    ['a prototype as text', JSON.parse('{"action":"answer-notice","__proto__":"x"}')],
    ['a constructor', { action: 'answer-notice', constructor: 'x' }],
    ['no action', { teamId: 'berg' }],
  ])('is refused as unreadable: %s', (_what, data: unknown) => {
    const parsed = parseAction({ data }, asa);
    expect(parsed).toEqual({
      ok: false,
      error: { code: 'unreadable', text: actionProblemText.unreadable },
    });
    expect(({} as Record<string, unknown>)['teamId']).toBeUndefined();
  });

  it('is refused when verb and action differ', () => {
    const forged = { ...answer({ choice: 'on-site' }), verb: 'add-topic' };
    expect(parseAction(forged, asa)).toMatchObject({ error: { code: 'unreadable' } });
  });

  it.each(['close-meeting', 'create-federation', 'vote', 'toString'])(
    'is refused as an unknown button: %s',
    (verb) => {
      const parsed = parseAction({ verb, data: { action: verb, teamId: 'berg' } }, asa);
      expect(parsed).toMatchObject({ error: { code: 'unknown-action' } });
    },
  );

  it('is refused when it is huge', () => {
    const parsed = parseAction(answer({ choice: 'absent', word: 'x'.repeat(1_000_000) }), asa);
    expect(parsed).toMatchObject({ error: { code: 'too-large' } });
    const wide = Object.fromEntries(Array.from({ length: 5_000 }, (_, nth) => [`f${nth}`, 'x']));
    expect(parseAction(answer(wide), asa)).toMatchObject({ error: { code: 'too-large' } });
  });

  it('never throws and never gives a command that is not the one it names', () => {
    const value = fc.oneof(fc.string(), fc.boolean(), fc.constant(null), fc.double());
    const verbs = fc.constantFrom(
      'answer-notice',
      'raise-case',
      'add-topic',
      'report-deviation',
      'x',
    );
    const names = fc.constantFrom('choice', 'type', 'text', 'part', 'word', 'signedOn', 'serves');
    fc.assert(
      fc.property(verbs, fc.dictionary(fc.oneof(names, fc.string()), value), (verb, data) => {
        const of = { teamId: 'berg', meetingId: 'm-1', ...data, action: verb };
        const parsed = parseAction({ verb, data: of }, asa);
        const made =
          parsed.ok && parsed.value.type === 'command' ? parsed.value.command : undefined;
        expect(made?.verb ?? verb).toBe(verb);
        if (!parsed.ok) expect(parsed.error.text).toMatch(/\.$/);
      }),
    );
  });

  it('is refused whatever it is', () => {
    fc.assert(
      fc.property(fc.anything({ withNullPrototype: true }), (data) => {
        expect(parseAction({ data }, asa).ok).toBe(false);
      }),
    );
  });
});
