import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { newKey, sealList } from '../../../src/no-photo-list/seal.ts';
import { encode } from '../no-photo-list/encode.ts';
import { listOf } from '../rules/example.ts';

const root = new URL('../../../', import.meta.url).pathname;
const folder = mkdtempSync(join(tmpdir(), 'second-look-list-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

interface Ran {
  status: number | null;
  out: string;
  said: string;
}

/** Check two drafts, one naming a listed child and one another child, against a list. */
function checkBoth(...args: string[]): Promise<Ran> {
  const drafts = '{"text":"Well done Orin Pell today"}\n{"text":"Well done Tilda Voss today"}\n';
  return new Promise((resolve) => {
    const child = execFile(
      process.execPath,
      ['--import', 'tsx', 'src/cli/check.ts', ...args],
      { cwd: root },
      (_error, out, said) => resolve({ status: child.exitCode, out, said }),
    );
    child.stdin?.end(drafts);
  });
}

const csv =
  'Name;Class;Photo consent\r\n"Pell, Orin";4B;Refused\r\n"Voss, Tilda";4B;Granted\r\n"Ré, Una";4B;\r\n;4B;No\r\n';

describe.concurrent('a list for the command line', { timeout: 60_000 }, () => {
  it.each(['utf-8', 'utf-16le', 'utf-16be', 'windows-1252'] as const)(
    'may be CSV in %s',
    async (encoding) => {
      const { status, out, said } = await checkBoth('--list', file(`${encoding}.csv`, encode(csv, encoding)));
      const [listed, other] = out.split('\n');
      expect([
        status,
        listed?.includes('no-photo-list-match'),
        other?.includes('no-photo-list-match'),
      ]).toEqual([1, true, false]);
      expect(said).toContain(
        '2 children listed, 1 of them only because consent is not plainly given; 1 may be shown',
      );
      expect(said).toContain('1 row not understood (line 5)');
      expect(said).not.toMatch(/Pell|Voss|Ré/);
    },
  );

  it('may be sealed, with its key in a file', async () => {
    const key = newKey();
    const sealed = file('list.jwe', await sealList(listOf(['Orin Pell']), key));
    const { out } = await checkBoth('--list', sealed, '--list-key', file('key.txt', `\ufeff${key}\r\n`));
    expect(out.split('\n')[0]).toContain('no-photo-list-match');
    const wrong = await checkBoth('--list', sealed, '--list-key', file('other-key.txt', newKey()));
    expect([wrong.status, wrong.out]).toEqual([2, '']);
    expect(wrong.said).toMatch(/list\.jwe: .*does not open with this key/);
  });

  it('is refused with a question where a column may be meant either way', async () => {
    const path = file('opt-out.csv', 'Name,Opt-out received\nOrin Pell,Yes\nTilda Voss,\n');
    const { status, out, said } = await checkBoth('--list', path);
    expect([status, out]).toEqual([2, '']);
    expect(said).toMatch(/opt-out\.csv: The column "Opt-out received" \(column B\) can be read in two ways/);
  });
});
