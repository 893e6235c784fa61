import { describe, expect, it } from 'vitest';
import type { FigureTable, NumbersView, TrendView } from '../../../../shared/reports/views/view.ts';
import { cooperationStory } from '../../../../shared/reports/story/present-cooperation.ts';
import { flowStory } from '../../../../shared/reports/story/present-flow.ts';
import { goalsStory } from '../../../../shared/reports/story/present-goals.ts';
import { peopleStory } from '../../../../shared/reports/story/present-people.ts';
import { storiesOf } from '../../../../shared/reports/story/stories.ts';
import { timeStories } from '../../../../shared/reports/story/present-times.ts';
import type { StoryFacts } from '../../../../shared/reports/story/story-facts.ts';
import { wayForwardStory } from '../../../../shared/reports/story/present-way-forward.ts';

type Value = number | '..' | readonly [part: number, of: number];

function figure(value: Value) {
  if (value === '..') return { text: value };
  if (typeof value === 'number') return { text: `${value}`, value };
  const [part, of] = value;
  return { text: `${part} av ${of}`, value: part, of };
}

/** A table whose rows are named by their codes, or by the words after a stroke: `woman|Kvinna`. */
function table(
  code: string,
  rows: Readonly<Record<string, Value>>,
  change: Partial<FigureTable> = {},
): FigureTable {
  return {
    ...{ code, group: 'flow', title: code },
    rows: Object.entries(rows).map(([name, value]) => {
      const [row = '', label = row] = name.split('|');
      return { code: row, label, figure: figure(value) };
    }),
    ...change,
  };
}

const texts = ['Tertial 3 2025', 'Tertial 1 2026', 'Tertial 2 2026', 'Tertial 3 2026'];

function trend(values: readonly Value[]): readonly TrendView[] {
  return values.map((value, n) => {
    const text = texts[n + texts.length - values.length] ?? '';
    return { code: text, tick: text, text, figure: figure(value) };
  });
}

function told({
  trends = {},
  tables = [],
  ...rest
}: Partial<StoryFacts> & {
  readonly trends?: Readonly<Record<string, readonly Value[]>>;
}): StoryFacts {
  const headline: NumbersView['headline'] = Object.entries(trends).map(([code, values]) => ({
    ...{ code, label: code, figure: figure(values.at(-1) ?? 0) },
    ...(values.length < 2 ? {} : { trend: trend(values) }),
  }));
  return { headline, tables, ongoingAgainstTarget: { text: '' }, ...rest };
}

describe('what the flow says', () => {
  const says = (
    trends: Readonly<Record<string, readonly Value[]>>,
    tables?: StoryFacts['tables'],
  ) => flowStory(told({ trends, ...(tables === undefined ? {} : { tables }) }))?.text;

  it('is that the queue grows, since when, and what most of it lives on', () => {
    const living = [
      table('livelihood-queued', { 'a|Försörjningsstöd': 4, 'b|Sjukpenning': 2, 'c|A-kassa': 0 }),
    ];
    expect(says({ queued: [5, 3, 4, 6] }, living)).toBe(
      'Kön växer: 3 → 6 sedan tertial 1 2026, mest försörjningsstöd.',
    );
  });

  it('names no livelihood where two are as common, or none may be seen', () => {
    const equal = [table('livelihood-queued', { 'a|Försörjningsstöd': 2, 'b|Sjukpenning': 2 })];
    for (const tables of [equal, []])
      expect(says({ queued: [3, 4] }, tables)).toBe('Kön växer: 3 → 4 sedan tertial 2 2026.');
  });

  it('says as one says it that most have none', () => {
    const none = [table('livelihood-queued', { 'none|Ingen offentlig försörjning': 3 })];
    expect(says({ queued: [0, 3] }, none)).toMatch(/, de flesta utan offentlig försörjning\.$/);
  });

  it('is that the queue shrinks', () => {
    expect(says({ queued: [3, 3, 1, 0] })).toBe('Kön krymper: 3 → 0 sedan tertial 1 2026.');
  });

  it('is what comes in against what goes out where the queue stands still, or its past may not be seen', () => {
    for (const queued of [[2, 2], ['..', 2], [2]] as const) {
      expect(says({ queued, raised: [12], closed: [7] })).toBe(
        'Fler har aktualiserats än avslutats: 12 mot 7.',
      );
      expect(says({ queued, raised: [3], closed: [7] })).toBe(
        'Fler har avslutats än aktualiserats: 7 mot 3.',
      );
      expect(says({ queued, raised: [3], closed: [3] })).toBe(
        'Lika många har aktualiserats som avslutats: 3.',
      );
    }
  });

  it('is how many go on where nothing has come or gone, and nothing where there is nothing at all', () => {
    const still = { raised: [0], closed: [0] };
    expect(says({ ...still, ongoing: [8] })).toBe(
      'Inget ärende har aktualiserats eller avslutats, och 8 pågår.',
    );
    expect(says({ ...still, ongoing: [0] })).toBeUndefined();
    expect(says({ raised: ['..'], closed: [2] })).toBeUndefined();
  });

  it('is drawn period by period against the target range, with a gap for what may not be seen', () => {
    const drawn = flowStory(
      told({
        trends: { raised: [1, '..', 3], closed: [0, 0, 1], ongoing: [4, 5, 6], queued: [0, 0, 0] },
        ongoingAgainstTarget: { text: '', min: 6, max: 12 },
        soFar: 'hittills',
      }),
    );
    expect(drawn?.picture).toMatchObject({
      kind: 'series',
      ticks: ['Tertial 1 2026', 'Tertial 2 2026', 'Tertial 3 2026'],
      isOpen: true,
      band: { min: 6, max: 12, label: 'Nyckeltal 6–12' },
      lines: [
        { label: 'raised', values: [1, null, 3] },
        { label: 'closed', values: [0, 0, 1] },
        { label: 'ongoing', values: [4, 5, 6] },
        { label: 'queued', values: [0, 0, 0] },
      ],
    });
  });
});

describe('how long it takes', () => {
  const spread = (median: Value, ninetieth?: Value) =>
    table('waiting-time', { median, ...(ninetieth === undefined ? {} : { ninetieth }) });

  it('is told of half of them, and of nine in ten where that may be told', () => {
    const bands = table('waiting-bands', { 'a|0–30 dagar': 8, 'b|31–60 dagar': 2 });
    expect(timeStories(told({ tables: [bands, spread(21, 58)] }))).toEqual([
      {
        ...{ code: 'waiting', group: 'flow' },
        text: 'Hälften av dem som tagits emot har väntat högst 21, nio av tio högst 58.',
        picture: {
          kind: 'columns',
          columns: [
            { label: '0–30 dagar', value: 8 },
            { label: '31–60 dagar', value: 2 },
          ],
        },
      },
    ]);
    expect(timeStories(told({ tables: [bands, spread(21)] }))[0]?.text).toMatch(/högst 21\.$/);
  });

  it('is not told of fewer than three, nor where the lengths stay in the team', () => {
    const two = table('waiting-bands', { 'a|0–30 dagar': 2 });
    expect(timeStories(told({ tables: [two, spread(21)] }))).toEqual([]);
    expect(timeStories(told({ tables: [spread(21, 58)] }))).toEqual([]);
  });
});

describe('who they are', () => {
  const of = (code: string, women: Value, men: Value, others: Value = 0) =>
    table(code, { 'woman|Kvinna': women, 'man|Man': men, 'other|Annat': others });
  const says = (...tables: StoryFacts['tables']) => peopleStory(told({ tables }));
  const noBreak = '\u00a0';

  it('is told in shares of ten and more, even where both are 40 to 60 percent, unrounded', () => {
    expect(says(of('participants-gender', 6, 4))?.text).toBe(
      `Könsfördelningen är jämn: 60${noBreak}% kvinnor och 40${noBreak}% män bland 10 deltagare.`,
    );
    expect(says(of('participants-gender', 121, 79))?.text).toMatch(
      /^Könsfördelningen är ojämn: 61/,
    );
  });

  it('is told in numbers of fewer, and not at all of one or two', () => {
    expect(says(of('participants-gender', 0, 4))?.text).toBe(
      'Bland 4 deltagare är ingen kvinna och 4 män.',
    );
    expect(says(of('participants-gender', 1, 1))).toBeUndefined();
  });

  it('says what most live on when they come, where one is the most common', () => {
    const living = (first: Value, second: Value) =>
      table(
        'livelihood-raised',
        { 'a|Försörjningsstöd': first, 'b|Sjukpenning': second },
        { total: figure(9) },
      );
    expect(says(living(6, 3))?.text).toBe(
      'Vanligaste försörjningen vid aktualisering är försörjningsstöd: 6 av 9.',
    );
    expect(says(living(4, 4))).toBeUndefined();
    expect(says(living('..', '..'))).toBeUndefined();
  });

  it('draws each stage of which every count may be seen, and no other', () => {
    const story = says(
      of('gender', 3, '..'),
      of('participants-gender', 6, 4),
      of('closed-gender', 0, 0),
    );
    expect(story?.picture).toMatchObject({
      kind: 'stacks',
      parts: ['Kvinna', 'Man', 'Annat'],
      rows: [{ label: 'Deltagare', values: [6, 4, 0] }],
      even: { from: 40, to: 60 },
    });
  });
});

describe('where it leads', () => {
  const total = { total: figure(28) };
  const [assistance, work] = ['social-assistance|Försörjningsstöd', 'employment|Förvärvsarbete'];
  const says = (
    before: Record<string, Value>,
    after: Record<string, Value>,
    ...more: StoryFacts['tables']
  ) =>
    wayForwardStory(
      told({
        tables: [
          table('livelihood-in', before, total),
          table('livelihood-out', after, total),
          ...more,
        ],
      }),
    );

  it('is what fewer live on than when they came', () => {
    expect(says({ [assistance]: 17 }, { [assistance]: 2, [work]: 12 })?.text).toBe(
      'Färre lever på försörjningsstöd: 17 vid start, 2 vid avslut, av 28 avslutade ärenden.',
    );
  });

  it('is what more live on, or that it is as it was', () => {
    expect(says({ [work]: 1 }, { [work]: 3 })?.text).toMatch(/^Fler lever på förvärvsarbete: 1/);
    expect(says({ [work]: 3 }, { [work]: 3 })?.text).toMatch(/^Försörjningen är vid avslut som/);
  });

  it('takes nothing for nought that may be hidden, or told in other codes', () => {
    const merged = { 'social-insurance|Socialförsäkring': 9, [assistance]: 5 };
    expect(says(merged, { [assistance]: 5, [work]: 9 })?.text).toMatch(/^Försörjningen är vid/);
    expect(says({ 'livelihood-in|För få': '..' }, { [work]: 9 })).toBeUndefined();
  });

  it('is drawn from each livelihood to the next, unless one pair is hidden', () => {
    const side = (code: string, label: string) => ({ code, label });
    const grid = {
      corner: '',
      rows: [side('s', 'Försörjningsstöd')],
      columns: [side('e', 'Arbete'), side('s', 'Försörjningsstöd')],
    };
    const crossed = (pairs: Record<string, Value>) => table('livelihood', pairs, { grid });
    const story = says({ [assistance]: 5 }, { [assistance]: 2 }, crossed({ 's:e': 3, 's:s': 2 }));
    expect(story?.picture).toEqual({
      kind: 'stacks',
      parts: ['Arbete', 'Försörjningsstöd'],
      rows: [{ label: 'Försörjningsstöd', values: [3, 2] }],
    });
    expect(
      says({ [assistance]: 5 }, { [assistance]: 2 }, crossed({ 's:e': '..', 's:s': 2 })),
    ).not.toHaveProperty('picture');
  });
});

describe('where nobody has left', () => {
  const says = (value: Value) =>
    wayForwardStory(
      told({
        tables: [
          table('progress', {
            'moved-forward|Framåt': value,
            ...{ 'a:forward|Arbetsförmåga: framåt': 3, 'a:same|Arbetsförmåga: oförändrat': 2 },
            'a:back|Arbetsförmåga: bakåt': 0,
          }),
        ],
      }),
    );

  it('it is told how many have moved forward, and in which dimension', () => {
    expect(says([4, 5])).toMatchObject({
      text: '4 av 5 ärenden med minst två noteringar har gått framåt på minst en dimension.',
      picture: { kind: 'stacks', rows: [{ label: 'Arbetsförmåga', values: [3, 2, 0] }] },
    });
  });

  it('nothing is told of nobody, or of what stays in the team', () => {
    expect(says([0, 0])).toBeUndefined();
    expect(says('..')).toBeUndefined();
  });
});

describe('how the cooperation goes', () => {
  const says = (rows: Record<string, Value>) =>
    cooperationStory(told({ tables: [table('attendance-function', rows)] }))?.text;

  it('is which functions were at the fewest meetings', () => {
    expect(
      says({
        'a|Arbetsförmedlare': [4, 4],
        'b|Rehabkoordinator psykiatri': [2, 4],
        'c|AME': [2, 4],
      }),
    ).toBe('Rehabkoordinator psykiatri och AME var med på 2 av 4 möten, minst av alla.');
    expect(says({ 'a|Arbetsförmedlare': [4, 4], 'b|AME': [0, 4] })).toBe(
      'AME har inte varit med på något möte.',
    );
    expect(says({ 'a|Arbetsförmedlare': [3, 4], 'b|AME': [3, 4] })).toMatch(/på 3 av 4 möten\.$/);
  });

  it('is that all were there, whoever is neutral and whether or not FK came', () => {
    const rest = { 'coordinator|Samordnare': [1, 4], 'fk-contact|Kontaktperson': [0, 4] } as const;
    expect(says({ ...rest, 'a|AME': [4, 4] })).toBe('Alla funktioner var med på alla 4 möten.');
    expect(says({ 'a|AME': [1, 1] })).toBe('Alla funktioner var med på mötet.');
  });

  it('is nothing without a meeting', () => {
    expect(says({ 'a|AME': [0, 0] })).toBeUndefined();
    expect(says({})).toBeUndefined();
  });
});

describe('how the goals go', () => {
  const says = (...rows: readonly (readonly [string, Value, number])[]) => {
    const lines = rows.map(([label, value, percent]) => {
      const {
        value: part,
        of = 1,
        ...told
      } = { of: undefined, value: undefined, ...figure(value) };
      const met = part === undefined ? {} : { met: part * 100 >= percent * of };
      return {
        ...{ code: label, label, figure: { ...told, ...figure(value) } },
        aim: { label, percent, ...met },
      };
    });
    return goalsStory(told({ tables: [{ ...table('goals', {}), rows: lines }] }));
  };

  it('is how many are reached, and which is farthest off', () => {
    expect(says(['Egen planering', [13, 20], 60], ['Till arbete', [8, 28], 35])?.text).toBe(
      '1 av 2 mål nås. Längst från målet: till arbete, 29 % mot 35 %.',
    );
    expect(says(['Egen planering', [13, 20], 60], ['Arbete', [28, 28], 35])?.text).toBe(
      'Alla mål nås.',
    );
    expect(says(['Arbete', [1, 28], 35])?.text).toMatch(/^Inget av målen nås\. /);
  });

  it('says nothing of what may not be told, or of nobody', () => {
    expect(says(['Arbete', '..', 35])).toBeUndefined();
    expect(says(['Arbete', [0, 0], 35])).toBeUndefined();
  });
});

describe('what was published of another period', () => {
  const rows = { 'woman|Kvinna': 6, 'man|Man': 4, 'other|Annat': 0 };
  const note = 'Tolv månader till och med 30 apr 2026';

  it('says of when it is', () => {
    const story = peopleStory(told({ tables: [table('participants-gender', rows, { note })] }));
    expect(story?.text).toMatch(/10 deltagare \(tolv månader till och med 30 apr 2026\)\.$/);
    expect(story?.picture).toMatchObject({
      rows: [{ label: `Deltagare (${note.toLowerCase()})` }],
    });
  });

  it('is not told where some of it is of another time than the rest', () => {
    const [line, ...lines] = table('participants-gender', rows).rows;
    const tables = [
      { ...table('participants-gender', rows), rows: [{ ...line!, note }, ...lines] },
    ];
    expect(peopleStory(told({ tables }))).toBeUndefined();
    const total = { total: figure(5) };
    const sides = [
      table('livelihood-in', { 'social-assistance|Försörjningsstöd': 5 }, { ...total, note }),
      table('livelihood-out', { 'social-assistance|Försörjningsstöd': 2 }, total),
    ];
    expect(wayForwardStory(told({ tables: sides }))).toBeUndefined();
  });
});

describe('where there is nothing to tell', () => {
  it('nothing is told', () => {
    expect(storiesOf(told({}))).toEqual([]);
  });
});
