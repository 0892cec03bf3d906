import { Draft } from '../../../src/model/draft.ts';
import type { NoPhotoList } from '../../../src/model/no-photo-list.ts';
import { defaultSettings } from '../../../src/model/settings.ts';
import { buildMatcher } from '../../../src/no-photo-list/match.ts';
import { bundledPolicies } from '../../../src/policies/index.ts';
import { lookAtDraft } from '../../../src/rules/look.ts';
import type { Example, Look } from '../../../src/rules/rule.ts';

/** A list of children with these names; a child's groups stand behind the name in square brackets. */
export function listOf(names: readonly string[]): NoPhotoList {
  const children = names.map((entry, at) => {
    const [name = '', groups = ''] = entry.split(/[[\]]/);
    return {
      id: `c${at}`,
      names: [name.trim()],
      groups: groups.split(',').flatMap((group) => group.trim() || []),
      refused: ['photo' as const],
    };
  });
  return { format: 'no-photo-list/1', school: 'Oakfield Primary', issued: '2026-11-01T08:00:00Z', children };
}

/** What a rule looks at when it is given an example: a personal post unless the example says otherwise. */
export function lookAt(example: Example): Look {
  const { settings, listed, ...given } =
    typeof example === 'string' ? { text: example, settings: {}, listed: '' } : example;
  const draft = Draft.parse({ account: 'personal', ...given });
  const list = listed ? buildMatcher(listOf(listed.split(';').map((name) => name.trim()))) : undefined;
  return lookAtDraft({
    draft,
    ...(list ? { list } : {}),
    settings: { ...defaultSettings, ...settings },
    switches: bundledPolicies[0]?.switches ?? {
      disclaimerCures: false,
      ownChildAllowed: false,
      tiesAllowed: [],
      coverCuresListMatch: false,
      faceOnPhotos: 'remind',
    },
  });
}

/** The text of an example, or what a press is about. */
export function textOf(example: Example): string {
  if (typeof example === 'string' || example.text !== '')
    return typeof example === 'string' ? example : example.text;
  const { act = 'press', to, replyTo } = example;
  return [act, to?.kind, to?.name, to?.about, replyTo?.text].filter(Boolean).join(', ');
}
