import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { sourceFiles } from '../architecture/source-files.ts';

const root = path.resolve(import.meta.dirname, '../..');
const read = (file: string) => readFileSync(path.join(root, file), 'utf8');
const guide = read('infra/README.md');
const threats = read('infra/threats.md');
const all = (text: string, pattern: RegExp) =>
  [...text.matchAll(pattern)].map((found) => found[1] ?? '');

/** What stands in code, in line or as a block: commands, files and settings. */
const inCode = [...all(guide, /```\n([\s\S]*?)```/g), ...all(guide, /`([^`\n]+)`/g)].join('\n');

describe('the guide', () => {
  it('names commands that are there', () => {
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
    const named = all(guide, /npm run ([\w:]+)/g);
    expect(named.length).toBeGreaterThan(5);
    for (const name of named) expect(scripts).toHaveProperty([name]);
  });

  it('names files that are there, or that one of its commands makes', () => {
    const made = new Set(['dist/star.zip', 'dist/package', 'dist/star-teams.zip']);
    const named = all(
      inCode,
      /(?:^|[\s=./])((?:infra|bot|test|dist|manifest|\.github)\/[\w./-]*\w)/gm,
    );
    expect(new Set(named).size).toBeGreaterThan(10);
    for (const file of named.filter((one) => !made.has(one)))
      expect(existsSync(path.join(root, file)), file).toBe(true);
    for (const file of all(guide, /`([\w-]+\.bicep)`/g))
      expect(existsSync(path.join(root, 'infra', file)), file).toBe(true);
  });

  it('names settings, parameters and outputs that are there', () => {
    const main = read('infra/main.bicep');
    const known = [read('bot/config.ts'), main, read('infra/env/.env.prod')].join('\n');
    const settings = all(guide, /\b((?:STAR|AZURE|WEB|COSMOS)_[A-Z_]+)\b/g);
    expect(new Set(settings).size).toBeGreaterThan(12);
    const workflow = read('.github/workflows/deploy.yml');
    for (const name of settings)
      expect(`${known}\n${workflow}`, name).toMatch(new RegExp(`\\b${name}\\b`));

    const params = new Set(all(main, /^param (\w+) /gm));
    const rows = all(guide, /^\| (`[a-z]\w*`.*?) +\|/gm).filter((cell) => !cell.includes('.bicep'));
    const named = [
      ...rows.flatMap((cell) => all(cell, /`([a-z]\w+)`/g)),
      ...all(guide, /\b([a-z]\w+)=<(?:tenant id|nytt namn)>/g),
    ];
    for (const name of named) expect(params, name).toContain(name);
    // And none is left out that somebody installing may have to choose.
    for (const name of params)
      if (!['botLocation', 'appIdUri'].includes(name)) expect(named, name).toContain(name);
  });

  it('calls what stands on the screen by what stands there', () => {
    const words = sourceFiles()
      .filter((file) => /^(?:tab|shared)\//.test(file.path))
      .map(({ text }) => text)
      .join('\n');
    const quoted = all(guide, /»([^«]+)«/g);
    expect(quoted.length).toBeGreaterThan(8);
    for (const word of quoted) expect(words.includes(`'${word}'`), word).toBe(true);
  });

  it('says after each step how one sees that it worked', () => {
    const sections = guide.split(/^## /m).slice(1);
    const steps = sections.filter((section) =>
      /^(?:\d |Hålla|När någon|Köra|Kontrollera|Gallra|Flytta|Säkerhets|Återläsa|Uppgradera|Vägen|Byta|Ta bort|Från GitHub|Utan)/.test(
        section,
      ),
    );
    expect(steps.length).toBe(23);
    for (const step of steps)
      expect(step, step.split('\n')[0]).toMatch(/\*\*Så ser du att det (?:gick|fungerar):\*\*/);
  });

  it('leads to its own headings', () => {
    const anchors = all(guide, /^#+ (.+)$/gm).map((heading) =>
      heading
        .toLocaleLowerCase('sv')
        .replace(/[^\p{L}\p{N} -]/gu, '')
        .replaceAll(' ', '-'),
    );
    const links = all(guide, /\]\(#([^)]+)\)/g);
    expect(links.length).toBeGreaterThan(15);
    for (const link of links) expect(anchors).toContain(link);
  });

  it('says of every command of an administrator’s how it is run, each where it is needed', () => {
    const sections = guide.split(/^## /m);
    for (const [heading, command] of [
      ['Kontrollera loggen', 'trail:check'],
      ['Flytta', 'export'],
      ['Flytta', 'import:all'],
      ['Säkerhetskopior', 'backup'],
    ] as const) {
      const section = sections.find((one) => one.startsWith(heading)) ?? '';
      expect(section, heading).toMatch(new RegExp(`npm run (?:-s )?${command}\\b`));
    }
  });

  it('starts the server as Azure does', () => {
    const [command = ''] = all(read('infra/web.bicep'), /appCommandLine: 'exec ([^']+)'/g);
    expect(guide).toContain(command);
  });

  it('lists what is unverified, and every test it names for the rest', () => {
    const unverified = guide.slice(guide.indexOf('## Det som inte är prövat'));
    for (const what of [
      'Mallarna',
      'federerade',
      'azd up',
      'atk',
      'GitHub',
      'Behållaren',
      'Teams',
      'Återläsningen',
    ])
      expect(unverified).toContain(what);
  });
});

describe('the page of threats', () => {
  const rows = threats
    .split('\n')
    .filter((line) => line.startsWith('| ') && !/^\| (?:-|Vem)/.test(line));

  it('has for every threat what stops it and a test that shows it', () => {
    expect(rows.length).toBeGreaterThan(20);
    for (const row of rows) {
      const cells = row
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim());
      expect(cells, row).toHaveLength(4);
      for (const cell of cells) expect(cell, row).not.toBe('');
      const tests = all(cells[3] ?? '', /`(test\/[^`]+)`/g);
      expect(tests.length, row).toBeGreaterThan(0);
      for (const file of tests) expect(existsSync(path.join(root, file)), file).toBe(true);
    }
  });

  it('is led to from the guide and from the README', () => {
    expect(guide).toContain('(threats.md)');
    expect(read('README.md')).toContain('(infra/threats.md)');
  });
});
