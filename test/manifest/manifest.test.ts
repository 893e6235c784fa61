import { readdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { inflateSync } from 'node:zlib';
import ajvDraft04 from 'ajv-draft-04';
import addFormats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import { readMention, understoodWords } from '../../bot/teams/mention/mention.ts';
import { nudgeText } from '../../shared/text/nudges.ts';
import { teamsManifest } from '../../manifest/manifest.ts';

const values = {
  appId: '00000000-0000-4000-8000-000000000001',
  publicUrl: 'https://star.example.se',
  signIn: {
    appId: '00000000-0000-4000-8000-000000000002',
    appIdUri: 'api://star.example.se/botid-00000000-0000-4000-8000-000000000001',
  },
  version: '0.1.0',
  publisher: {
    name: 'Samordningsförbundet i Jämtland',
    websiteUrl: 'https://forbundet.example.se',
    privacyUrl: 'https://forbundet.example.se/integritet',
    termsUrl: 'https://star.example.se/tab/#/villkor',
  },
};
const schemas = path.join(
  path.dirname(createRequire(import.meta.url).resolve('@microsoft/app-manifest/package.json')),
  'build/json-schemas/teams',
);
/** The version that the manifest says it follows. */
const { manifestVersion } = teamsManifest(values);

async function schema(): Promise<object> {
  const file = path.join(schemas, `v${manifestVersion}/MicrosoftTeams.schema.json`);
  return JSON.parse(await readFile(file, 'utf8')) as object;
}

/** Width and height stand at bytes 16–23 of every PNG. */
async function pngSize(name: string): Promise<readonly [number, number]> {
  const bytes = await readFile(new URL(`../../manifest/icons/${name}.png`, import.meta.url));
  expect(bytes.subarray(1, 4).toString('latin1')).toBe('PNG');
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

/** The pixels of a PNG that is written row by row, 8 bits a channel, as ours are. */
async function pngPixels(name: string): Promise<{ pixels: Uint8Array; channels: number }> {
  const bytes = await readFile(new URL(`../../manifest/icons/${name}.png`, import.meta.url));
  const [width, height] = await pngSize(name);
  const packed: Buffer[] = [];
  for (let at = 8; at < bytes.length;) {
    const length = bytes.readUInt32BE(at);
    if (bytes.toString('latin1', at + 4, at + 8) === 'IDAT')
      packed.push(bytes.subarray(at + 8, at + 8 + length));
    at += length + 12;
  }
  const raw = inflateSync(Buffer.concat(packed));
  const channels = bytes[25] === 6 ? 4 : 3;
  const row = width * channels;
  const pixels = new Uint8Array(height * row);
  for (let y = 0; y < height; y += 1) {
    const filter = raw[y * (row + 1)];
    for (let x = 0; x < row; x += 1) {
      const before = x >= channels ? (pixels[y * row + x - channels] ?? 0) : 0;
      const above = y > 0 ? (pixels[(y - 1) * row + x] ?? 0) : 0;
      const corner = x >= channels && y > 0 ? (pixels[(y - 1) * row + x - channels] ?? 0) : 0;
      const guesses = [0, before, above, (before + above) >> 1, paeth(before, above, corner)];
      pixels[y * row + x] = (raw[y * (row + 1) + 1 + x] ?? 0) + (guesses[filter ?? 0] ?? 0);
    }
  }
  return { pixels, channels };
}

function paeth(before: number, above: number, corner: number): number {
  const [a, b, c] = [above - corner, before - corner, above + before - 2 * corner].map(
    Math.abs,
  ) as [number, number, number];
  if (a <= b && a <= c) return before;
  return b <= c ? above : corner;
}

describe('the Teams manifest', () => {
  test('is of the newest version that Microsoft has published a schema of', async () => {
    const versions = (await readdir(schemas)).filter((name) => /^v\d/.test(name));
    const newest = versions.toSorted((a, b) => a.localeCompare(b, 'en', { numeric: true })).at(-1);
    expect(`v${manifestVersion}`).toBe(newest);
    expect(teamsManifest(values).$schema).toContain(`/teams/${newest}/`);
  });

  test('follows that schema', async () => {
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

  test('offers every command that the bot understands, in Swedish, and none that it does not', () => {
    const commands = teamsManifest(values).bots[0]!.commandLists[0]!.commands;
    const said = commands.map(({ title }) => readMention(title).word);
    expect(said).not.toContain('unknown');
    // A reference is written, not chosen; the glossary, the documents and the contacts are found by the help, since Teams has room for twelve.
    const otherwise = ['case', 'glossary', 'documents', 'contacts', 'disconnect'];
    expect(new Set([...said, ...otherwise])).toEqual(
      new Set([...Object.values(understoodWords), ...otherwise]),
    );
    for (const { description } of commands) expect(description).toMatch(/^[A-ZÅÄÖ]\S+ /);
  });

  test('is one tab everywhere, added without a dialog, also beside a meeting', () => {
    const { staticTabs, ...rest } = teamsManifest(values);
    expect(rest).not.toHaveProperty('configurableTabs');
    expect(staticTabs).toHaveLength(1);
    expect(staticTabs[0]).toMatchObject({
      entityId: 'star',
      scopes: ['personal', 'team', 'groupChat'],
      contentUrl: 'https://star.example.se/tab/',
    });
    expect(staticTabs[0]?.context).toEqual(
      expect.arrayContaining(['meetingSidePanel', 'meetingStage']),
    );
    expect(rest.defaultInstallScope).toBe('team');
  });

  test('asks for nothing that nobody uses', () => {
    const { permissions, authorization } = teamsManifest(values);
    expect(permissions).toEqual(['identity']);
    expect(authorization.permissions.resourceSpecific).toEqual([
      { type: 'Application', name: 'ChannelMember.Read.Group' },
      { type: 'Application', name: 'TeamsActivity.Send.Group' },
      { type: 'Delegated', name: 'MeetingStage.Write.Chat' },
      { type: 'Delegated', name: 'ChannelMeetingStage.Write.Group' },
    ]);
  });

  test('declares every reminder that is sent, in words without a place for a case or a person', () => {
    const { activityTypes } = teamsManifest(values).activities;
    expect(activityTypes.map(({ type }) => type)).toEqual(
      Object.values(nudgeText).map(({ activityType }) => activityType),
    );
    for (const { templateText, description } of activityTypes) {
      expect(templateText.match(/\{[^}]*\}/g)).toEqual(['{actor}']);
      expect(templateText.length).toBeLessThanOrEqual(128);
      expect(description).toMatch(/\S/);
    }
  });

  test('says who answers for the installation', () => {
    expect(teamsManifest(values).developer).toEqual({
      name: 'Samordningsförbundet i Jämtland',
      websiteUrl: 'https://forbundet.example.se',
      privacyUrl: 'https://forbundet.example.se/integritet',
      termsOfUseUrl: 'https://star.example.se/tab/#/villkor',
    });
  });

  test('names only our own host as a valid domain', () => {
    expect(teamsManifest(values).validDomains).toEqual(['star.example.se']);
  });

  test('has icons of the sizes Teams asks for', async () => {
    expect(await pngSize('color')).toEqual([192, 192]);
    expect(await pngSize('outline')).toEqual([32, 32]);
  });

  test('has an outline that is white on nothing, as Teams draws it on any background', async () => {
    const { pixels, channels } = await pngPixels('outline');
    expect(channels).toBe(4);
    const alphas = new Set<number>();
    for (let at = 0; at < pixels.length; at += 4) {
      const [red, green, blue, alpha] = pixels.subarray(at, at + 4);
      alphas.add(alpha ?? -1);
      if (alpha !== 0) expect([red, green, blue]).toEqual([255, 255, 255]);
    }
    expect(alphas).toContain(0);
    expect(alphas).toContain(255);
  });
});
