import { describe, expect, it } from 'vitest';
import { numbersCard } from '../../../../bot/teams/cards/asked/numbers.ts';
import { queueCard } from '../../../../bot/teams/cards/asked/queue.ts';
import { noticeCard } from '../../../../bot/teams/cards/meeting/notice.ts';
import type { CardElement, CardJson } from '../../../../bot/teams/cards/parts/card.ts';
import { presentNotice } from '../../../../shared/meetings/call/present-notice.ts';
import { aMeeting } from '../../../builders/meeting.ts';
import { builtInRules } from '../../../builders/rules.ts';
import { aTeam } from '../../../builders/team.ts';
import { sampleCards } from '../sample-cards.ts';
import { numbersView } from '../sample-reports.ts';
import { aNotice, queueView } from '../sample-views.ts';

/** What is read without a press, in order. */
function seen(elements: readonly CardElement[]): readonly string[] {
  return elements.flatMap((element): readonly string[] => {
    switch (element.type) {
      case 'TextBlock':
        return [element.text];
      case 'FactSet':
        return element.facts.map(({ title, value }) => `${title}: ${value}`);
      case 'Container':
        return seen(element.items);
      case 'ActionSet':
        return element.actions.map(({ title }) => `[${title}]`);
      case 'Input.Text':
      case 'Input.ChoiceSet':
      case 'Input.Date':
      case 'Input.Time':
      case 'Input.Toggle':
        return [element.label];
    }
  });
}

const linesOf = (card: CardJson) => seen(card.body);

describe('the kallelse', () => {
  it('is when, where, what is wanted by when, four buttons, who comes, and how much there is to take up', () => {
    expect(linesOf(noticeCard({ view: aNotice() }))).toEqual([
      'Kallelse · STAR Berg',
      'STAR-möte tis 8 dec 2026',
      'kl. 11.00–16.00 · Kommunhuset, Svenstavik · Lunch kl. 12.00–13.00',
      expect.stringMatching(/^\[Anslut till mötet\]/),
      'Kommer du?',
      'Svara och lämna förslag senast fre 4 dec',
      '[Kommer på plats]',
      '[Kommer digitalt]',
      '[Skickar ersättare …]',
      '[Kommer inte]',
      '5 av 7 har svarat',
      'På plats: Handläggare IFO, Samordnare',
      'Digitalt: Rehabkoordinator psykiatri',
      'Ersättare: Arbetsförmedlare',
      'Frånvarande: Arbetskonsulent AME',
      'Inte svarat: Kontaktperson FK, Rehabkoordinator primärvård',
      'Arbetskonsulent AME (kommunen): ”Ta gärna mina ärenden i januari”',
      'Dagordning: 3 pågående ärenden · 2 nya ärenden · 1 konsultation · 1 fråga till FK · 1 punkt',
      '[Dagordning]',
      '[Nytt ärende …]',
      '[Föreslå eller meddela]',
    ]);
  });

  it('says that all come where none is missing, and which seat nobody has', () => {
    const everybody = aTeam()
      .build()
      .members.filter(({ role }) => role === 'member')
      .reduce(
        (meeting, { id }) => meeting.answered(id, { status: 'coming', mode: 'digital' }),
        aMeeting().called(),
      );
    const all = presentNotice(everybody.build(), aTeam().build(), builtInRules);
    expect(linesOf(noticeCard({ view: all }))).toContain('Alla funktioner som ska vara med kommer');
    const vacant = aTeam().without('rehab-coordinator-psychiatry').build();
    const without = presentNotice(aMeeting(vacant).called().build(), vacant, builtInRules);
    expect(linesOf(noticeCard({ view: without }))).toContain(
      'Inte tillsatt: Rehabkoordinator psykiatri',
    );
  });
});

describe('no card says the same twice', () => {
  it.each(['notice', 'notice-late', 'notice-asked', 'changed', 'cancelled', 'ask-cases', 'before'])(
    'the day of %s',
    (name) => {
      const card = sampleCards()[name];
      if (card === undefined) throw new Error(`no card ${name}`);
      const days =
        linesOf(card)
          .join('\n')
          .match(/\p{L}{3,4} \d{1,2} \p{L}{3,4} \d{4}/gu) ?? [];
      expect(days.length).toBeGreaterThan(0);
      expect(days).toEqual([...new Set(days)]);
    },
  );

  it('the numbers of the first lines again in a table', () => {
    const lines = linesOf(numbersCard({ view: numbersView() }));
    const [first] = numbersView().headline;
    const told = `${first?.label} ${first?.figure.text}`;
    expect(lines.filter((line) => line.split(' · ').includes(told))).toEqual([]);
  });

  it('what is alike of several cases in the queue', () => {
    const late = linesOf(queueCard({ view: queueView() })).filter((line) =>
      line.includes('Ingen uppföljning'),
    );
    expect(late).toEqual([expect.stringMatching(/: BER-\d{4}-\d{3}(?:, BER-\d{4}-\d{3})+/)]);
  });
});
