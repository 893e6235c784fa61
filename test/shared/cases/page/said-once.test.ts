import { describe, expect, it } from 'vitest';
import { saidOnce } from '../../../../shared/cases/page/said-once.ts';

describe('what is next', () => {
  it('is not said when the alarm says it', () => {
    expect(
      saidOnce('Uppföljningen tors 26 nov 2026 har passerat', [
        'Uppföljningen tors 26 nov 2026 har passerat. Boka en ny.',
      ]),
    ).toBeUndefined();
  });

  it('is said beside an alarm about something else', () => {
    const next = 'Nästa uppföljning tis 8 dec 2026';
    expect(saidOnce(next, ['Ingen insats har startat på 6 månader.'])).toBe(next);
  });

  it('is nothing when there is nothing', () => {
    expect(saidOnce('', [])).toBeUndefined();
    expect(saidOnce(undefined, [])).toBeUndefined();
  });
});
