import { addDays, type Instant, localDate, zonedInstant } from '../../../shared/kernel/calendar.ts';
import type { Ruling, Written } from '../../../shared/rulings/ruling.ts';
import { askRuling, noteRuling } from '../../../shared/rulings/steps.ts';
import type { RulingOf } from '../../../shared/rulings/whose.ts';
import { steeringGroupOfBerg } from './federation.ts';
import { contextAt, done } from './seats.ts';

const ofBerg: RulingOf = { level: 'steering-group', steeringGroupId: steeringGroupOfBerg };
const county: RulingOf = { level: 'county' };
const member: Written = { as: 'steering-member', party: 'municipality' };
const secretary: Written = { as: 'coordinator' };
const countyGroup: Written = { as: 'county-group' };

/** Whose, by whom, days ago, the question and what was decided. */
const lines: readonly (readonly [RulingOf, Written, number, string, string])[] = [
  [
    ofBerg,
    member,
    320,
    'Vem betalar tolken vid ett planeringsmöte?',
    'Den part som initierar mötet bokar och betalar tolken.',
  ],
  [
    ofBerg,
    secretary,
    24,
    'Får teamet ha sitt möte digitalt när vädret är dåligt?',
    'Ja. Samordnaren beslutar samma dag och meddelar i kanalen.',
  ],
  [
    county,
    countyGroup,
    210,
    'Var förvaras samtyckesblanketten?',
    'Hos den aktualiserande parten, och en kopia hos samordnaren. Den lagras aldrig i STAR.',
  ],
  [
    { level: 'team', teamId: 'ber' },
    secretary,
    75,
    'Hur lång tid får ett ärende ta på mötet?',
    'Tio minuter för ett pågående ärende och tjugo för ett nytt.',
  ],
];

/** What has been decided in the demo, and a question that waits at Berg's styrgrupp. */
export function demoRulings(now: Instant): readonly Ruling[] {
  const day = (ago: number) => addDays(localDate(now), -ago);
  const at = (ago: number, key: string) => contextAt(zonedInstant(day(ago), '13:00'), () => key);
  const noted = lines.map(([whose, written, ago, question, decision], n) =>
    done(
      noteRuling(
        { question, decision, from: day(ago) },
        whose,
        written,
        at(ago, `ruling-${n + 1}`),
      ),
    ),
  );
  const asked = done(
    askRuling(
      { question: 'Vem följer med individen till arbetsprövningen?' },
      { teamId: 'ber', steeringGroupId: steeringGroupOfBerg },
      at(6, 'ruling-asked'),
    ),
  );
  return [...noted, asked];
}
