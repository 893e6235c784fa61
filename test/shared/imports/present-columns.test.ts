import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { caseColumns } from '../../../shared/imports/case-columns.ts';
import {
  assistanceColumns,
  capitalColumns,
  costColumns,
  postColumns,
  surveyColumns,
} from '../../../shared/imports/entered-columns.ts';
import { meetingColumns } from '../../../shared/imports/meeting-columns.ts';
import { columnRows } from '../../../shared/imports/present-columns.ts';

const four = Object.fromEntries(Object.entries(meetingColumns).slice(0, 4));

it.each([
  ['columns', caseColumns],
  ['meeting columns', four],
  ['cost columns', costColumns({})],
  ['post columns', postColumns({})],
  ['survey columns', surveyColumns({})],
  ['assistance columns', assistanceColumns({})],
  ['capital columns', capitalColumns],
])('the README has every one of the %s, as the template has it', (name, columns) => {
  const readme = readFileSync('README.md', 'utf8');
  const told = readme.split(`<!-- ${name} -->`)[1]?.split(`<!-- /${name} -->`)[0]?.trim();
  const lines = columnRows(columns).map(([sv = '', en = '', what = '', can = '']) =>
    `- **${sv.replace('*', String.raw`\*`)}** (_${en}_): ${what} ${can}`.trimEnd(),
  );
  expect(told?.split('\n')).toEqual(lines);
});
