import { describe, expect, it } from 'vitest';
import type { StarCase } from '../../../../shared/cases/case.ts';
import { presentKnown } from '../../../../shared/meetings/lead/present-known.ts';
import { aCase, aPlanInput } from '../../../builders/case.ts';
import { aMeeting } from '../../../builders/meeting.ts';
import { aTeam } from '../../../builders/team.ts';

const team = aTeam().withMember('individual-coordinator').whereFkMayRaise().build();
const today = '2026-12-08';
/** The case builder gives the meeting of a day the day as its id. */
const meeting = aMeeting(team).withId(today).calledOn('2026-12-01').opened().build();
const known = (starCase: StarCase) => presentKnown({ meeting, team, today }, starCase);
const received = () => aCase('BER-2026-001', team).raisedOn('2026-09-01').receivedOn('2026-10-13');

describe('what one must know of an ongoing case', () => {
  it('is where it stands, who carries it, what was decided last, that it has no plan and no steps', () => {
    expect(known(received().build())).toEqual({
      row: 'Handläggare IFO (kommunen)',
      stands:
        'Pågående sedan tis 13 okt 2026 · ärendebärare: Handläggare IFO (kommunen) · ingen uppföljning bokad',
      work: 'Senast tis 13 okt 2026: mottaget · ingen plan än · steg: inte registrerade',
    });
  });

  it('says that it is parked and why, on its line in a word', () => {
    const parked = received().parkedOn('2026-11-10', '2027-03-09').build();
    expect(known(parked)).toMatchObject({
      row: 'Vilande · Handläggare IFO (kommunen)',
      stands:
        'Pågående sedan tis 13 okt 2026, vilande: väntar på en utredning · ärendebärare: Handläggare IFO (kommunen) · nästa uppföljning tis 9 mars 2027',
    });
    expect(known(parked)?.work).toMatch(
      /^Senast tis 10 nov 2026: vilande, tas upp igen tis 9 mars 2027 · /,
    );
  });

  it('says of a follow-up only one that lies ahead: one that is due is why the case is here', () => {
    const due = received().followedUpOn('2026-11-10', today).build();
    expect(known(due)?.stands).not.toMatch(/uppföljning/);
    expect(known(due)?.work).toMatch(/^Senast tis 10 nov 2026: uppföljning bokad tis 8 dec 2026/);
  });

  it('names the measures that go on or are to begin, and none that has ended', () => {
    const planned = received().did('2026-11-03', {
      verb: 'make-plan',
      nextFollowUp: today,
      plan: aPlanInput('2026-10-20', {
        measures: [
          { code: 'work-trial', provider: 'af', from: '2026-10-27', startedOn: '2026-10-27' },
          { code: 'sius', provider: 'af', from: '2026-12-15' },
          {
            code: 'medical-investigation',
            provider: 'region',
            from: '2026-10-21',
            startedOn: '2026-10-21',
            endedOn: '2026-11-02',
          },
        ],
      }),
    });
    expect(known(planned.build())?.work).toContain(
      ' · insatser: arbetsprövning/arbetsförmågeutredning (pågår sedan tis 27 okt 2026) och SIUS (inte startad) · ',
    );
  });

  it('tells the steps by which way they went', () => {
    const noted = (stage: 'start' | 'during', working: 2 | 3, livelihood: 1 | 2) =>
      ({
        verb: 'note-progress',
        stage,
        workingAbility: working,
        occupation: 2,
        livelihood,
        functionalImpairment: 3,
      }) as const;
    const once = received().did('2026-10-14', noted('start', 2, 2));
    expect(known(once.build())?.work).toMatch(/ · steg: registrerade en gång$/);
    const twice = received()
      .did('2026-10-14', noted('start', 2, 2))
      .did('2026-11-14', noted('during', 3, 1));
    expect(known(twice.build())?.work).toMatch(
      / · steg: framåt i arbetsförmåga, bakåt i försörjning$/,
    );
  });

  it('does not take what this meeting has just decided for the last decision', () => {
    const decided = received().followedUpOn(today, '2027-01-12').build();
    expect(known(decided)?.work).toMatch(/^Senast tis 13 okt 2026: mottaget/);
  });
});

describe('what one must know of a case that waits for the team', () => {
  it('is of a new one when and by whom it was raised', () => {
    expect(known(aCase('BER-2026-014', team).raisedOn('2026-12-01').build())).toEqual({
      row: 'av IFO',
      stands: 'Aktualiserat tis 1 dec 2026 av IFO',
    });
  });

  it('is of one in the queue how long it has waited, what is done meanwhile and who answers for that', () => {
    const queued = aCase('BER-2026-009', team).raisedOn('2026-09-01').queuedOn('2026-09-08');
    const { row, stands, work } = known(queued.build()) ?? {};
    expect(stands).toBe(
      'I kö sedan tis 8 sep 2026 (väntat 98 dagar, varav 91 i kö) · aktualiserat av IFO',
    );
    expect(row).toMatch(/98/);
    expect(work).toBe('Kommunen svarar för väntan');
    const active = queued.did('2026-09-09', {
      verb: 'note-waiting',
      waitingAction: 'care',
      text: 'väntar på tid i januari',
    });
    expect(known(active.build())?.work).toBe(
      'under tiden: vård eller behandling pågår: väntar på tid i januari · Kommunen svarar för väntan',
    );
  });

  it('is nothing of one that has ended', () => {
    expect(known(received().closedOn('2026-11-10').build())).toBeUndefined();
  });
});
