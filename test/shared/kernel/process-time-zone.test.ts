import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';

const run = promisify(execFile);

const script = `
  import { addDays, localDate, localTime, weekday, zonedInstant } from './shared/kernel/calendar.ts';
  import { isHoliday } from './shared/kernel/holidays.ts';
  import { tertialOf } from './shared/kernel/period.ts';
  import { formatInstant } from './shared/text/format.ts';
  const lines = [];
  for (let day = '2023-12-25'; day < '2028-01-10'; day = addDays(day, 1)) {
    const at = zonedInstant(day, '00:00');
    lines.push([day, at, localDate(at), localTime(at), weekday(day), isHoliday(day), tertialOf(day).n, formatInstant(at)].join(' '));
  }
  console.log(lines.join('\\n'));
`;

async function calendarIn(timeZone: string): Promise<string> {
  const { stdout } = await run(process.execPath, ['--input-type=module', '--eval', script], {
    cwd: fileURLToPath(new URL('../../..', import.meta.url)),
    env: { ...process.env, TZ: timeZone },
  });
  return stdout;
}

it('no day, holiday or clock time depends on the time zone of the process', async () => {
  const zones = [
    'Europe/Stockholm',
    'America/Los_Angeles',
    'Pacific/Kiritimati',
    'Pacific/Auckland',
  ];
  const [utc, ...others] = [await calendarIn('UTC'), ...(await Promise.all(zones.map(calendarIn)))];
  expect(utc).toContain('2024-04-01 2024-03-31T22:00:00.000Z 2024-04-01 00:00 1 true 1');
  for (const other of others) expect(other).toBe(utc);
});
