import { describe, expect, it } from 'vitest';
import type { CaseEvent, NewCase } from '../../../../shared/cases/case.ts';
import { preparationTasks } from '../../../../shared/codes/carrying.ts';
import { takenOnAt } from '../../../../shared/meetings/minutes/present-taken-on.ts';
import { aMeeting } from '../../../builders/meeting.ts';
import { aTeam } from '../../../builders/team.ts';
import { ongoingCase } from '../star-cases.ts';

const team = aTeam().build();
const happened = { at: '2026-12-08T13:00:00.000Z', by: 'demo/coordinator', rules: '2026' } as const;

function having(starCase: NewCase, ...events: readonly CaseEvent[]): NewCase {
  return { ...starCase, history: [...starCase.history, ...events] };
}

function received(meetingId: string): CaseEvent {
  return {
    type: 'received',
    ...happened,
    meetingId,
    caseHolderId: 'ifo-officer',
    tasks: preparationTasks.map((code) => ({
      id: code,
      memberId: 'ifo-officer',
      code,
      due: '2027-01-12',
      meetingId,
    })),
  };
}

function taken(meetingId: string): CaseEvent {
  const task = {
    id: 'contact',
    memberId: 'employment-officer',
    code: 'contact-individual',
    due: '2026-12-18',
  } as const;
  return { type: 'task-taken', ...happened, meetingId, task };
}

describe('what each function took on at a meeting', () => {
  const meeting = aMeeting(team)
    .withId('december')
    .called()
    .opened({ ongoing: ['BER-2026-001', 'BER-2026-002'].map((one) => ongoingCase(one)) })
    .closed()
    .build();

  it('is its tasks with their day, and the cases of the meeting that it carries', () => {
    const cases = [
      having(ongoingCase('BER-2026-001'), taken('december')),
      ongoingCase('BER-2026-002'),
    ];
    expect(takenOnAt(meeting, team, cases)).toEqual([
      {
        memberId: 'employment-officer',
        label: 'Arbetsförmedlare (AF)',
        tasks: [
          { text: 'Kontakta individen, senast fre 18 dec 2026', references: ['BER-2026-001'] },
        ],
        carries: [],
      },
      {
        memberId: 'ifo-officer',
        label: 'Handläggare IFO (kommunen)',
        tasks: [],
        carries: ['BER-2026-001', 'BER-2026-002'],
      },
    ]);
  });

  it('is one line of all that prepares a planning meeting, for several cases too', () => {
    const cases = ['BER-2026-001', 'BER-2026-002'].map((reference) =>
      having(ongoingCase(reference), received('december')),
    );
    expect(takenOnAt(meeting, team, cases)[0]?.tasks).toEqual([
      {
        text: 'Förbereda planeringsmötet, senast tis 12 jan 2027',
        references: ['BER-2026-001', 'BER-2026-002'],
      },
    ]);
  });

  it('leaves out what was taken on elsewhere, and what was taken back', () => {
    const elsewhere = having(ongoingCase('BER-2026-001'), taken('november'));
    const undone = having(ongoingCase('BER-2026-002'), taken('december'), {
      type: 'undone',
      ...happened,
      undoes: 1,
    });
    const tasks = takenOnAt(meeting, team, [elsewhere, undone]).flatMap((seat) => seat.tasks);
    expect(tasks).toEqual([]);
  });
});
