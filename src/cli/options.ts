import { parseArgs } from 'node:util';
import type { Account } from '../model/draft.ts';

/** What the command was asked to do. */
export interface Options {
  policy: string;
  list?: string;
  listKey?: string;
  settings?: string;
  account?: Account;
  text: boolean;
  help: boolean;
  files: string[];
}

/** The words of `--help`. */
export const usage = `Usage: npm run --silent check -- [options] [FILE…]

Reads one draft a line as JSON from the files, or from standard input, and writes one result a line as JSON.

  --text                  each file is one draft's text
  --policy ID or FILE     a bundled policy or a policy file (default: one-education)
  --list FILE             a no-photo list: JSON, CSV or sealed
  --list-key FILE         the key of a sealed list, as base64url text
  --settings FILE         settings as a JSON object, by the names of the managed settings
  --account WHICH         official or personal, for drafts that name none
  --help                  these words

A draft is {"text":"…"}, with what is known besides: account, surface, site, attachments, to, replyTo, audience, at.
A press that is no post is {"text":"","surface":"press","act":"follow","to":{"kind":"unknown","about":"Y10 at Oakfield"}},
with replyTo in the place of to for a post that is liked, shared or taken down.

Exit status: 0 nothing to hold, 1 a draft to be confirmed or blocked, 2 something could not be read.
`;

/** Read the command line; throws with what is wrong in words. */
export function readOptions(args: readonly string[]): Options {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      policy: { type: 'string' },
      list: { type: 'string' },
      'list-key': { type: 'string' },
      settings: { type: 'string' },
      account: { type: 'string' },
      text: { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  const { account, 'list-key': listKey, list, settings } = values;
  if (account !== undefined && account !== 'official' && account !== 'personal') {
    throw new Error(`--account must be official or personal, not "${account}"`);
  }
  if (listKey !== undefined && list === undefined) throw new Error('--list-key needs --list');
  return {
    policy: values.policy ?? '',
    text: values.text,
    help: values.help,
    files: positionals,
    ...(account ? { account } : {}),
    ...(list === undefined ? {} : { list }),
    ...(listKey === undefined ? {} : { listKey }),
    ...(settings === undefined ? {} : { settings }),
  };
}
