import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import ajvDraft04 from 'ajv-draft-04';
import addFormats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import { teamsManifest } from '../../manifest/manifest.ts';

const values = {
  appId: '00000000-0000-4000-8000-000000000001',
  publicUrl: 'https://star.example.se',
  signIn: {
    appId: '00000000-0000-4000-8000-000000000002',
    appIdUri: 'api://star.example.se/botid-00000000-0000-4000-8000-000000000001',
  },
  version: '0.1.0',
};

async function schema(): Promise<object> {
  const root = createRequire(import.meta.url).resolve('@microsoft/app-manifest/package.json');
  const file = new URL(
    'build/json-schemas/teams/v1.25/MicrosoftTeams.schema.json',
    `file://${root}`,
  );
  return JSON.parse(await readFile(file, 'utf8')) as object;
}

/** Width and height stand at bytes 16–23 of every PNG. */
async function pngSize(name: string): Promise<readonly [number, number]> {
  const bytes = await readFile(new URL(`../../manifest/icons/${name}.png`, import.meta.url));
  expect(bytes.subarray(1, 4).toString('latin1')).toBe('PNG');
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

describe('the Teams manifest', () => {
  test('follows the published schema of version 1.25', async () => {
    const ajv = new ajvDraft04.default({ strict: false, allErrors: true });
    addFormats.default(ajv);
    const validate = ajv.compile(await schema());
    validate(teamsManifest(values));
    expect(validate.errors).toBeNull();
  });

  test('is refused by the same schema when its bot has no id', async () => {
    const ajv = new ajvDraft04.default({ strict: false });
    addFormats.default(ajv);
    const validate = ajv.compile(await schema());
    expect(validate({ ...teamsManifest(values), bots: [{ scopes: ['team'] }] })).toBe(false);
  });

  test('names only our own host as a valid domain', () => {
    expect(teamsManifest(values).validDomains).toEqual(['star.example.se']);
  });

  test('has icons of the sizes Teams asks for', async () => {
    expect(await pngSize('color')).toEqual([192, 192]);
    expect(await pngSize('outline')).toEqual([32, 32]);
  });
});
