import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod/mini';
import { Draft } from '../../src/model/draft.ts';
import { type SettingName, type Settings, settingNames, settingsTable } from '../../src/model/settings.ts';

const givenSettings = z.pipe(
  z.partial(
    z.object(Object.fromEntries(settingNames.map((name: SettingName) => [name, settingsTable[name].schema]))),
  ),
  z.transform((given) => given as Partial<Settings>),
);

/** A post, and every rule that should speak of it under some policy; an empty list means that none should. */
export const LabelledPost = z.extend(Draft, {
  id: z.string(),
  account: z.enum(['official', 'personal']),
  rules: z.array(z.string()),
  settings: z.optional(givenSettings),
  why: z.optional(z.string()),
});
export type LabelledPost = z.infer<typeof LabelledPost>;

/** The posts of one file. Those of a file whose name begins with `apart` are counted and never shown. */
export interface PostFile {
  name: string;
  apart: boolean;
  posts: LabelledPost[];
}

/** Every `.jsonl` file of a folder. Throws with file and line where a line is no labelled post. */
export function readPosts(folder: string): PostFile[] {
  const names = readdirSync(folder).filter((name) => name.endsWith('.jsonl'));
  if (names.length === 0) throw new Error(`${folder} holds no .jsonl file with labelled posts.`);
  return names.sort().map((name) => ({
    name,
    apart: name.startsWith('apart'),
    posts: readFileSync(join(folder, name), 'utf8')
      .split('\n')
      .flatMap((line, at) =>
        line.trim() === '' ? [] : [readPost(line, `${join(folder, name)} line ${at + 1}`)],
      ),
  }));
}

function readPost(line: string, where: string): LabelledPost {
  let json: unknown;
  try {
    json = JSON.parse(line);
  } catch {
    throw new Error(`${where} is not JSON.`);
  }
  const parsed = LabelledPost.safeParse(json);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new Error(`${where}: "${issue?.path.join('.') ?? ''}" is wrong: ${issue?.message ?? ''}`);
}
