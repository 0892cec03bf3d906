import { readFileSync, writeFileSync } from 'node:fs';
import { basename, extname } from 'node:path';
import { parseArgs } from 'node:util';
import mammoth from 'mammoth';
import { marked } from 'marked';
import type { Policy } from '../model/policy.ts';
import { bundledPolicies } from '../policies/index.ts';
import { idFrom, newPolicy, startingRules } from '../policies/new-policy.ts';
import { outlineOf } from '../policies/outline.ts';
import { rules } from '../rules/index.ts';

const usage = `Usage: npm run --silent new-policy -- FILE [options]

Makes a policy file from a school's own wording, a Word document (.docx) or Markdown (.md), ready for its rule
settings to be edited: every rule is listed, switched off and without clauses.

  --out FILE      where to write it (default: standard output); a file that is there is not overwritten
  --id ID         small letters, digits and hyphens (default: from the file's name)
  --school NAME   the organisation
  --like ID       begin with the severities of a bundled policy; each rule still needs its clauses named
`;

function open(file: string): Buffer {
  try {
    return readFileSync(file);
  } catch {
    throw new Error(`${file}: there is no such file, or it cannot be opened`);
  }
}

async function fromWord(file: string): Promise<string> {
  const buffer = open(file);
  try {
    return (await mammoth.convertToHtml({ buffer })).value;
  } catch {
    throw new Error(`${file}: this is not a Word document that can be read; save it anew from Word as .docx`);
  }
}

function write(file: string, json: string): void {
  try {
    writeFileSync(file, json, { flag: 'wx' });
  } catch (error) {
    const there = error instanceof Error && 'code' in error && error.code === 'EEXIST';
    throw new Error(`${file}: ${there ? 'is there already and was left as it is' : 'cannot be written'}`);
  }
}

async function htmlOf(file: string): Promise<string> {
  const kind = extname(file).toLowerCase();
  if (kind === '.docx') return fromWord(file);
  if (kind === '.md' || kind === '.markdown' || kind === '.txt') {
    return marked.parse(
      open(file)
        .toString('utf8')
        .replace(/^\ufeff/, ''),
      { async: false },
    );
  }
  throw new Error(
    `${file}: only Word documents (.docx) and Markdown (.md) can be read; save the document as one of these`,
  );
}

function startingLike(like: string | undefined) {
  const model = bundledPolicies.find(({ id }) => id === like);
  if (like !== undefined && !model) throw new Error(`--like: there is no bundled policy "${like}"`);
  return startingRules(
    rules.map(({ id }) => id),
    model,
  );
}

/** Names the file in whatever is wrong with it. */
function made(file: string, make: () => Policy): Policy {
  try {
    return make();
  } catch (error) {
    throw new Error(`${file}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      out: { type: 'string' },
      id: { type: 'string' },
      school: { type: 'string' },
      like: { type: 'string' },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  const [file] = positionals;
  if (values.help || file === undefined) {
    process.stdout.write(usage);
    process.exitCode = values.help ? 0 : 2;
    return;
  }
  const outline = outlineOf(await htmlOf(file));
  const name = basename(file, extname(file));
  const named = {
    id: values.id ?? idFrom(name),
    title: name,
    organisation: values.school ?? 'Name of the school',
  };
  const policy = made(file, () => newPolicy(outline, named, startingLike(values.like)));
  const { sections } = policy;
  const json = `${JSON.stringify(policy, null, 2)}\n`;
  const clauses = sections.reduce((sum, section) => sum + section.clauses.length, 0);
  if (values.out === undefined) process.stdout.write(json);
  else write(values.out, json);
  process.stderr.write(
    `${sections.length} sections and ${clauses} clauses. Read them through, then switch rules on and name their clauses; check with npm run check-policy.\n`,
  );
}

try {
  await main();
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 2;
}
