import { readFileSync } from 'node:fs';
import { type CheckContext, check } from '../check/check.ts';
import { Draft } from '../model/draft.ts';
import { holds, type Result } from '../model/finding.ts';
import { readFacts } from './facts.ts';
import { type Options, readOptions, usage } from './options.ts';
import { readDraft } from './read-draft.ts';

let failed = false;
let held = false;

function complain(words: string): void {
  failed = true;
  process.stderr.write(`${words}\n`);
}

/** A result as the contract has it: how a finding is settled is a matter of the composer. */
function write(result: Result): void {
  held ||= holds(result.verdict);
  const findings = result.findings.map(({ settle: _settle, ...finding }) => finding);
  process.stdout.write(`${JSON.stringify({ ...result, findings })}\n`);
}

function answerLines(source: string, file: string, options: Options, context: CheckContext): void {
  source.split(/\r?\n/).forEach((line, at) => {
    if (line.trim() === '') return;
    const where = `${file}:${at + 1}`;
    try {
      const { draft, notes } = readDraft(line);
      for (const note of notes) process.stderr.write(`${where}: note: ${note}\n`);
      const account = draft.account === 'unknown' ? (options.account ?? draft.account) : draft.account;
      write(check({ ...draft, account, id: draft.id ?? String(at + 1) }, context));
    } catch (error) {
      complain(`${where}: ${error instanceof Error ? error.message : String(error)}`);
    }
  });
}

function answer(file: string, options: Options, context: CheckContext): void {
  let source: string;
  try {
    source = readFileSync(file === '-' ? 0 : file, 'utf8').replace(/^\ufeff/, '');
  } catch (error) {
    complain(`${file}: cannot be opened (${error instanceof Error ? error.message : ''})`);
    return;
  }
  const name = file === '-' ? 'standard input' : file;
  if (options.text) write(check(Draft.parse({ id: name, text: source, account: options.account }), context));
  else answerLines(source, name, options, context);
}

async function main(): Promise<void> {
  const options = readOptions(process.argv.slice(2));
  if (options.help) {
    process.stdout.write(usage);
    return;
  }
  const context = await readFacts(options);
  for (const file of options.files.length > 0 ? options.files : ['-']) answer(file, options, context);
}

try {
  await main();
} catch (error) {
  complain(error instanceof Error ? error.message : String(error));
}
process.exitCode = failed ? 2 : held ? 1 : 0;
