import { describe, expect, it } from 'vitest';
import { presentDeviationNews } from '../../../shared/deviations/present-news.ts';
import { reportDeviation } from '../../../shared/deviations/report.ts';
import {
  compileDeviation,
  endDeviation,
  forwardDeviation,
  liftDeviation,
  setDeviationAction,
} from '../../../shared/deviations/steps.ts';
import { aContext } from '../../builders/context.ts';
import { value } from '../../builders/meeting.ts';
import { aTeam } from '../../builders/team.ts';

const team = aTeam().build();
const at = (day: string) => aContext(`${day}T12:00:00.000Z`);
const reported = value(
  reportDeviation(
    team,
    { issue: 'obstacle', category: 'budget', text: 'Ingen betalar tolken.' },
    at('2026-11-10'),
  ),
);
const compiled = value(
  compileDeviation(
    reported,
    { category: 'budget', text: 'Ingen betalar tolken.', managerAsked: false },
    at('2026-11-11'),
    [],
  ),
);
const forwarded = value(forwardDeviation(compiled, at('2026-11-12')));
const acted = value(
  setDeviationAction(
    forwarded,
    { text: 'Den som bokar betalar', owner: 'all', due: '2026-12-15' },
    at('2026-11-13'),
  ),
);
const lifted = value(liftDeviation(acted, at('2026-11-14')));
const who = 'STAR Berg: Hindret ”Budget” från tis 10 nov 2026';

describe('what the team hears', () => {
  it.each([
    [compiled, 'har sammanställts av samordnaren.'],
    [forwarded, 'har lämnats till styrgruppen.'],
    [
      acted,
      'har fått en åtgärd av styrgruppen. Ansvarig: Alla parter. Klart senast tis 15 dec 2026.',
    ],
    [lifted, 'har lyfts till Länsam.'],
    [value(endDeviation(lifted, 'solved', at('2026-11-15'))), 'har tagits om hand.'],
    [
      value(endDeviation(lifted, 'passed-on', at('2026-11-15'))),
      'har lämnats vidare inom en organisation.',
    ],
    [
      value(endDeviation(lifted, 'other-forum', at('2026-11-15'))),
      'har lämnats till ett annat forum.',
    ],
  ])('tells the last step: $state', (deviation, news) => {
    expect(presentDeviationNews(team, deviation)).toBe(`${who} ${news}`);
  });

  it('is about the step that was asked for, though more has happened since', () => {
    expect(presentDeviationNews(team, lifted, 2)).toBe(`${who} har lämnats till styrgruppen.`);
  });

  it('never holds a text, since not all in the channel may read deviations', () => {
    for (const [event] of lifted.history.entries()) {
      const news = presentDeviationNews(team, lifted, event);
      expect(news).not.toContain('tolken');
      expect(news).not.toContain('bokar');
    }
  });

  it('calls an ordinary one a deviation', () => {
    const plain = value(
      reportDeviation(team, { category: 'staffing', text: '' }, at('2026-11-10')),
    );
    expect(presentDeviationNews(team, value(forwardDeviation(plain, at('2026-11-12'))))).toBe(
      'STAR Berg: Avvikelsen ”Bemanning” från tis 10 nov 2026 har lämnats till styrgruppen.',
    );
  });
});
