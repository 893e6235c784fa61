import { describe, expect, it } from 'vitest';
import { tokenProblems } from '../../../bot/http/sign-in/read-token.ts';
import { job } from '../../../bot/app/jobs/job.ts';
import { presentOperations } from '../../../shared/operations/present.ts';
import { jobLabels, signInLabels } from '../../../shared/operations/present-words.ts';
import {
  troubledFacts,
  troubledOperations,
  wellFacts,
  wellOperations,
} from '../../tab/fixtures/operations.ts';

function section(view: typeof wellOperations, code: string) {
  return view.sections.find((one) => one.code === code);
}

describe('how the program is', () => {
  it('says in one sentence that all is well, and of each thing that there is nothing', () => {
    expect(wellOperations.isWell).toBe(true);
    expect(wellOperations.summary).toBe('Allt fungerar. Läget ons 2 dec 2026 kl. 09.00.');
    expect(wellOperations.sections.map(({ code, rows }) => [code, rows.length])).toEqual([
      ['notices', 0],
      ['channels', 0],
      ['nudges', 0],
      ['jobs', 0],
      ['program', 4],
      ['sign-in', 0],
      ['unreadable', 0],
    ]);
  });

  it('says in one sentence what is wrong', () => {
    expect(troubledOperations.isWell).toBe(false);
    expect(troubledOperations.summary).toBe(
      '2 kallelser är försenade, 1 kanal svarar inte, databasen tar inte emot något och 1 uppgift går inte att läsa. Läget ons 2 dec 2026 kl. 09.00.',
    );
  });

  it('marks a kallelse that went out more than a minute late, and no other', () => {
    expect(section(troubledOperations, 'notices')?.rows).toEqual([
      {
        key: 'berg 2026-12-08',
        label: 'STAR Berg',
        text: 'Till mötet tis 8 dec 2026, gick ut tis 1 dec 2026 kl. 08.00',
      },
      {
        key: 'are 2026-12-04',
        label: 'STAR Åre',
        text: 'Till mötet fre 4 dec 2026, gick ut fre 27 nov 2026 kl. 10.05',
        mark: { text: '2 timmar sent', since: 'was' },
      },
    ]);
  });

  it('says of each team whether its people are reached in private, and since when; that they are not is nothing wrong', () => {
    expect(section(troubledOperations, 'nudges')?.rows.map(({ text }) => text)).toEqual([
      'Når fram i Teams flöde sedan fre 20 nov 2026 kl. 08.00',
      'Släpps inte fram av Teams och läggs i kanalen i stället, sedan tis 24 nov 2026 kl. 08.00',
    ]);
    expect(troubledOperations.summary).not.toContain('flöde');
  });

  it('says which process has answered, and that others may have met something else', () => {
    const alone = section(wellOperations, 'program');
    expect(alone?.title).toBe('Serverprocessen som svarade');
    expect(alone?.note).toBe('Det är den enda som är igång.');
    expect(alone?.rows.slice(0, 2).map(({ label, text }) => [label, text])).toEqual([
      ['Startad', 'Mån 30 nov 2026 kl. 06.00'],
      ['Version', '1.4.0'],
    ]);
    const oneOfTwo = section(troubledOperations, 'program');
    expect(oneOfTwo?.note).toMatch(/^2 serverprocesser är igång\. .* gäller bara den som svarade/);
    // What it alone has met says so, wherever on the page one begins to read.
    for (const code of ['sign-in', 'unreadable'])
      expect(section(troubledOperations, code)?.note).toContain(
        'den serverprocess som startade mån 30 nov 2026 kl. 06.00',
      );
  });

  it('says of each kind of job how many there are of each state, and how old the oldest is', () => {
    const [notices] = section(troubledOperations, 'jobs')?.rows ?? [];
    expect(notices).toEqual({
      key: 'post-notice',
      label: 'Kallelser',
      text: '1 väntar, 1 skickas, 1 försöks igen och 1 väntar på en kanal. Äldst ons 2 dec 2026 kl. 08.00.',
      mark: { text: '2 försenade', since: 'now' },
    });
  });

  it('counts what is late besides the kallelser', () => {
    const [, redraws] = troubledFacts.jobs.types;
    if (redraws === undefined) throw new Error('the fixture has no redraws');
    const jobs = { isMore: false, types: [{ ...redraws, late: 1 }] };
    const view = presentOperations({
      facts: { ...wellFacts, jobs },
      doubts: [],
      teamName: () => undefined,
    });
    expect(view.summary).toContain('1 annat utskick är försenat');
  });

  it('has a word for every type of job and every way a sign-in fails', () => {
    const types = job.options.map(({ shape }) => shape.type.value);
    expect(Object.keys(jobLabels).toSorted()).toEqual(types.toSorted());
    expect(Object.keys(signInLabels).toSorted()).toEqual([...tokenProblems].toSorted());
  });
});
