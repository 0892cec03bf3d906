import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { Result } from '../../../src/model/finding.ts';
import { bundledPolicies } from '../../../src/policies/index.ts';
import { listOf } from '../rules/example.ts';

const root = new URL('../../../', import.meta.url).pathname;
const folder = mkdtempSync(join(tmpdir(), 'second-look-cli-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function file(name: string, content: unknown): string {
  const path = join(folder, name);
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
  return path;
}

interface Answer {
  status: number | null;
  results: Result[];
  said: string;
}

function run(input: string, ...args: string[]): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['--import', 'tsx', 'src/cli/check.ts', ...args], { cwd: root });
    let out = '';
    let said = '';
    child.stdout.on('data', (chunk: Buffer) => {
      out += chunk.toString();
    });
    child.stderr.on('data', (chunk: Buffer) => {
      said += chunk.toString();
    });
    child.on('error', reject);
    child.on('close', (status) => {
      const lines = out.split('\n').filter((line) => line !== '');
      resolve({ status, said, results: lines.map((line) => Result.parse(JSON.parse(line))) });
    });
    child.stdin.end(input);
  });
}

const risky =
  '{"text":"One of my Year 9s, Callum Hargreaves, told me to f*** off again","account":"personal"}';
const harmless = '{"text":"Lovely walk by the canal today"}';

describe.concurrent('the command line', { timeout: 60_000 }, () => {
  it('holds a risky draft', async () => {
    const { status, results } = await run(`${risky}\n`, '--policy', 'one-education');
    expect(status).toBe(1);
    expect(results).toHaveLength(1);
    const rules = results[0]?.findings.map(({ rule }) => rule);
    expect(rules).toEqual(expect.arrayContaining(['pupil-identifying-details', 'pupil-discussion']));
    expect(JSON.stringify(results)).not.toContain('settle');
  });

  it('lets a harmless one pass', async () => {
    expect(await run(`${harmless}\n`)).toEqual({
      status: 0,
      said: '',
      results: [{ id: '1', verdict: 'clear', findings: [] }],
    });
  });

  it('looks at a press that is no post, whether or not it is said what is pressed', async () => {
    const to = { kind: 'unknown', name: 'Amy Jones', about: 'Y10 at Oakfield' };
    const lines = [
      { to },
      { act: 'follow', to },
      { act: 'follow', to: { ...to, about: 'Y8 mum' } },
      { act: 'follow', to: { ...to, about: 'class of 2003' } },
      { act: 'poke', to },
    ].map((press) => JSON.stringify({ text: '', surface: 'press', account: 'personal', ...press }));
    const { status, results, said } = await run(lines.join('\n'), '--policy', 'gloucestershire');
    expect(results.map(({ findings }) => findings.map(({ rule }) => rule))).toEqual([
      ['pupil-connection'],
      ['pupil-connection'],
      ['parent-connection'],
      [],
    ]);
    expect(said).toMatch(/:5: act must be "follow" or "follow-back"/);
    expect(status).toBe(2);
  });

  it('names line and field of what it cannot read, answers the rest, and ends with 2', async () => {
    const input = [
      harmless,
      'not json',
      '{"text":5}',
      '{"text":"a","site":"myspace"}',
      '{"text":"a","colour":"red","to":{"kind":"pupil","mood":1}}',
      '[]',
      harmless,
    ];
    const { status, said, results } = await run(input.join('\n'));
    expect(status).toBe(2);
    expect(results.map(({ id }) => id)).toEqual(['1', '5', '7']);
    expect(said).toMatch(/standard input:2: not JSON/);
    expect(said).toMatch(/standard input:3: text must be text/);
    expect(said).toMatch(/standard input:4: site must be "x"/);
    expect(said).toMatch(/standard input:5: note: the field colour/);
    expect(said).toMatch(/standard input:5: note: the field to\.mood/);
    expect(said).toMatch(/standard input:6: not a draft/);
  });

  it('reads several files, and whole files as texts', async () => {
    const one = file('one.jsonl', `${harmless}\n`);
    const two = file('two.txt', 'Star of the week:\nTyrone Bell in 4B');
    expect((await run('', one, one)).results).toHaveLength(2);
    const { status, results } = await run('', '--text', '--account', 'official', two);
    expect(status).toBe(1);
    expect(results[0]?.id).toBe(two);
    const missing = await run('', one, join(folder, 'none.jsonl'));
    expect(missing.status).toBe(2);
    expect(missing.said).toMatch(/none\.jsonl: cannot be opened/);
    expect(missing.results).toHaveLength(1);
  });

  it('takes a list, a policy file and settings', async () => {
    const list = file('list.json', listOf(['Amy Jones']));
    const policy = file('policy.json', { ...bundledPolicies[0], id: 'ours', rules: {} });
    const settings = file('settings.json', { ruleSeverities: ['no-photo-list-match=block'] });
    const draft = '{"text":"Amy Jones won","account":"official"}\n';
    expect((await run(draft, '--list', list, '--policy', policy)).results[0]?.verdict).toBe('confirm');
    expect(
      (await run(draft, '--list', list, '--policy', policy, '--settings', settings)).results[0]?.verdict,
    ).toBe('block');
  });

  it('says what is wrong with a policy, a list, settings and options', async () => {
    const brokenPolicy = file('broken-policy.json', { ...bundledPolicies[0], version: 3 });
    const strayClause = file('stray.json', {
      ...bundledPolicies[0],
      rules: { 'political-content': { official: 'warn', personal: 'warn', clauses: ['99'] } },
    });
    const brokenList = file('broken-list.json', { ...listOf([]), children: [{ id: 'a' }] });
    const brokenSettings = file('broken-settings.json', { listRefreshMinutes: 'often' });
    const strangeSettings = file('strange-settings.json', { colour: 'red' });
    const cases: [string[], RegExp][] = [
      [['--policy', brokenPolicy], /broken-policy\.json: in the policy, version must be text/],
      [['--policy', strayClause], /rules\.political-content\.clauses names "99"/],
      [['--policy', 'nowhere'], /no bundled policy "nowhere".*one-education/],
      [['--list', brokenList], /broken-list\.json: .*children\.0\.names/],
      [['--settings', brokenSettings], /broken-settings\.json: the setting listRefreshMinutes/],
      [['--settings', strangeSettings], /"colour" is no setting/],
      [['--account', 'private'], /--account must be official or personal/],
    ];
    for (const [args, words] of cases) {
      const { status, said, results } = await run(harmless, ...args);
      expect(said).toMatch(words);
      expect({ status, results }).toEqual({ status: 2, results: [] });
    }
  });

  it('stays calm about lone surrogates, null bytes and very long texts', async () => {
    const input = [
      { text: 'Amy \ud800 Jones' },
      { text: 'a\u0000b' },
      { text: 'Amy Jones '.repeat(20_000) },
    ].map((draft) => JSON.stringify(draft));
    const { status, results } = await run(input.join('\n'));
    expect(status).toBe(1);
    expect(results).toHaveLength(3);
    expect(results[2]?.findings.map(({ rule }) => rule)).toContain('not-fully-checked');
  });
});
