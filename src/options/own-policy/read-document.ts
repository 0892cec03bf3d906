import type { Policy } from '../../model/policy.ts';
import { idFrom, newPolicy, startingRules } from '../../policies/new-policy.ts';
import { readPolicy } from '../../policies/read-policy.ts';
import { say } from '../../warnings/words.ts';

/** A policy as it was brought in, and what about it a person should know. */
export interface BroughtIn {
  policy: Policy;
  notes: string[];
}

/** Whose policy it is where the document does not say, and the rules that this version checks. */
interface Around {
  organisation: string;
  ruleIds: readonly string[];
}

async function fromWord(bytes: Uint8Array): Promise<string> {
  const { default: mammoth } = await import('mammoth');
  try {
    return (await mammoth.convertToHtml({ arrayBuffer: new Uint8Array(bytes).buffer })).value;
  } catch {
    throw new Error(say('adopt_no_word'));
  }
}

async function fromMarkdown(bytes: Uint8Array): Promise<string> {
  const { marked } = await import('marked');
  return marked.parse(new TextDecoder().decode(bytes), { async: false });
}

async function fromDocument(name: string, html: string, { organisation, ruleIds }: Around): Promise<Policy> {
  const { outlineOf } = await import('../../policies/outline.ts');
  const title = name.replace(/\.[a-z]+$/i, '');
  // An id of a kind that no bundled policy has.
  const id = `own-${idFrom(title)}`;
  try {
    return newPolicy(outlineOf(html), { id, title, organisation }, startingRules(ruleIds));
  } catch {
    throw new Error(say('adopt_no_clause'));
  }
}

/**
 * Reads a school's policy from a Word document, Markdown or a policy file. What reads a document is loaded only now.
 * Throws in words where the file is of no use.
 */
export async function readDocument(name: string, bytes: Uint8Array, around: Around): Promise<BroughtIn> {
  const kind = /\.([a-z]+)$/i.exec(name)?.[1]?.toLowerCase();
  switch (kind) {
    case 'json': {
      const { ruleIds } = around;
      const { policy, notes } = readPolicy(new TextDecoder().decode(bytes), ruleIds);
      return { policy: { ...policy, rules: { ...startingRules(ruleIds), ...policy.rules } }, notes };
    }
    case 'docx':
      return { policy: await fromDocument(name, await fromWord(bytes), around), notes: [] };
    case 'md':
    case 'markdown':
    case 'txt':
      return { policy: await fromDocument(name, await fromMarkdown(bytes), around), notes: [] };
    default:
      throw new Error(say('adopt_kinds'));
  }
}
