import { describe, expect, it } from 'vitest';
import type { Founder } from '../../../bot/app/context/app.ts';
import { me } from '../../../bot/app/home/me.ts';
import { readProductionConfig } from '../../../bot/config.ts';
import { anApp } from '../../builders/app.ts';

const tenant = '44444444-4444-4444-8444-444444444444';
const named = `${tenant}/55555555-5555-4555-8555-555555555555`;
const another = `${tenant}/66666666-6666-4666-8666-666666666666`;
const found = { verb: 'create-federation', name: 'Samordningsförbundet' } as const;

/** Whether somebody is told that they may set up, and may. */
async function founding(founder: Founder | undefined, actor: string) {
  const app = await anApp(founder === undefined ? {} : { founder });
  const told = await me(app, actor);
  const done = await app.run(found, actor);
  if (!done.ok) expect(done.error).toEqual({ code: 'denied', reason: 'only-first-office' });
  const documents = await app.all('federation', 'federation');
  expect(documents).toHaveLength(done.ok ? 1 : 0);
  return [told.ok && told.value.setupNeeded, done.ok];
}

describe('an empty federation', () => {
  it('is founded by the one who is named, and by nobody else', async () => {
    expect(await founding({ account: named }, named)).toEqual([true, true]);
    expect(await founding({ account: named }, another)).toEqual([false, false]);
  });

  it('is founded by nobody while nobody is named in production', async () => {
    expect(await founding('nobody', named)).toEqual([false, false]);
  });

  it('is founded by whoever comes in local mode', async () => {
    expect(await founding('anybody', another)).toEqual([true, true]);
  });
});

describe('STAR_FIRST_OFFICE', () => {
  const read = (value: string) => {
    const config = readProductionConfig({ STAR_FIRST_OFFICE: value });
    return config.ok ? [] : config.error.filter(({ variable }) => variable === 'STAR_FIRST_OFFICE');
  };

  it.each([named, named.toUpperCase(), ` ${named} `, ''])('may be %j', (value) => {
    expect(read(value)).toEqual([]);
  });

  it.each([tenant, `${named}/x`, `${named},${another}`, 'demo/office', 'kansli@example.se'])(
    'is refused as %j, and its value not told',
    (value) => {
      expect(read(value)).toHaveLength(1);
      expect(JSON.stringify(read(value))).not.toContain(value);
    },
  );
});
