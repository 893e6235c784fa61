import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { waysOut } from './ways-out.ts';

const app = new URL('../../../../bot/app/', import.meta.url);

describe('the ways by which numbers leave a team', () => {
  it('are all read by the attacker: whatever has a team’s numbers counted is on the list', () => {
    const counting = readdirSync(app, { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('.ts'))
      .filter((path) => /await numbersOfPeriods\(/.test(readFileSync(new URL(path, app), 'utf8')))
      .sort();
    expect(counting).toEqual(Object.keys(waysOut).sort());
  });

  it('show what is shown outside through the one place that decides, and count no split themselves', () => {
    for (const [path, way] of Object.entries(waysOut)) {
      const text = readFileSync(new URL(path, app), 'utf8');
      if (way === 'nobody') continue;
      const isThrough = /shownOutside|presentNumbers|teamRollUp/.test(text);
      const countsItself = /\{ counted \}|\.counted\b|counted\['/.test(text);
      expect({ path, isThrough, countsItself }).toEqual({
        ...{ path, isThrough: true, countsItself: false },
      });
    }
  });
});
