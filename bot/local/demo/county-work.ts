import { addDays, type Instant, localDate, zonedInstant } from '../../../shared/kernel/calendar.ts';
import type { AgreementRevision } from '../../../shared/county-work/agreement-revision.ts';
import { commentRevision, openRevision } from '../../../shared/county-work/revise.ts';
import type { WorkGroup } from '../../../shared/county-work/work-group.ts';
import { endWorkGroup, formWorkGroup, reportWorkGroup } from '../../../shared/county-work/work.ts';
import type { CountyDoer } from '../../../shared/county-work/county-doer.ts';
import { contextAt, done } from './seats.ts';

const lansam: CountyDoer = { role: 'county-group', party: 'region' };
const methodSupport: CountyDoer = { role: 'process-lead' };

/** What Länsam has under way in the demo: a group that has told of what it does, one that is over, and the revision of the year. */
export function demoCountyWork(now: Instant): readonly (WorkGroup | AgreementRevision)[] {
  const today = localDate(now);
  const at = (ago: number, key: string, as: CountyDoer) => ({
    ...contextAt(zonedInstant(addDays(today, -ago), '10:00'), () => key),
    as,
  });
  const formed = done(
    formWorkGroup(
      {
        topic: 'Gemensam rutin för tolk vid planeringsmöten',
        members: ['af', 'region', 'coordinator', 'process-lead'],
        from: addDays(today, -45),
        to: addDays(today, 60),
        reportDue: addDays(today, 45),
      },
      at(45, 'work-group-interpreter', lansam),
    ),
  );
  const told = done(
    reportWorkGroup(
      formed,
      { text: 'Två team prövar att den part som tar initiativ till mötet beställer tolken.' },
      at(10, 'work-group-interpreter-report', methodSupport),
    ),
  );
  const over = done(
    formWorkGroup(
      {
        topic: 'Introduktion för nya i teamen',
        members: ['municipality', 'coordinator'],
        from: addDays(today, -200),
        to: addDays(today, -30),
        reportDue: addDays(today, -40),
      },
      at(200, 'work-group-introduction', lansam),
    ),
  );
  return [told, done(endWorkGroup(over, at(30, 'work-group-ended', lansam))), revision(now)];
}

function revision(now: Instant): AgreementRevision {
  const today = localDate(now);
  const at = (ago: number, as: CountyDoer) => ({
    ...contextAt(zonedInstant(addDays(today, -ago), '09:00'), () => 'revision-comment'),
    as,
  });
  const opened = done(
    openRevision(
      undefined,
      { year: Number(today.slice(0, 4)), commentsDue: addDays(today, 14) },
      at(20, methodSupport),
    ),
  );
  return done(
    commentRevision(
      opened,
      {
        heading: 'Samordnarens uppdrag',
        text: 'Skriv in hur mycket tid samordnaren har för att förbereda och följa upp mötena.',
      },
      at(6, { role: 'coordinator', teamId: 'ber' }),
    ),
  );
}
