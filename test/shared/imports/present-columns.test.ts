import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { caseColumns } from '../../../shared/imports/case-columns.ts';
import { columnRows } from '../../../shared/imports/present-columns.ts';

it('every column of a file is in the README, as the template has it', () => {
  const readme = readFileSync('README.md', 'utf8');
  const [, told = ''] = /<!-- columns -->\s+([\s\S]*?)\s+<!-- \/columns -->/.exec(readme) ?? [];
  const lines = columnRows(caseColumns).map(
    ([sv = '', en = '', what = '', can = '']) =>
      `- **${sv.replace('*', String.raw`\*`)}** (_${en}_): ${what} ${can}`,
  );
  expect(told.split('\n')).toEqual(lines);
});
