import { describe, expect, test, vi } from 'vitest';

vi.mock('webextension-polyfill', () => import('./fake-browser.ts'));

import { holdWhileListInDoubt } from '../../../src/background/list-hold.ts';
import { Draft } from '../../../src/model/draft.ts';
import type { Finding, Result } from '../../../src/model/finding.ts';
import type { ListState } from '../../../src/model/messages.ts';

const clear: Result = { id: '1', verdict: 'clear', findings: [] };
const withPhoto = Draft.parse({ text: 'What a day', attachments: ['photo'] });
const withVideo = Draft.parse({ text: '', attachments: [{ kind: 'video', name: 'sports-day.mp4' }] });
const textAlone = Draft.parse({ text: 'What a day' });
const list = (state: ListState['state']): ListState => ({ state, children: 3 });

describe.each(['too-old', 'expired', 'failed'] as const)('with a list that is %s', (state) => {
  test('posts with pictures wait for a tick', () => {
    for (const draft of [withPhoto, withVideo]) {
      const held = holdWhileListInDoubt(clear, draft, list(state));
      expect(held.verdict).toBe('confirm');
      expect(held.findings).toEqual([
        expect.objectContaining({
          rule: 'no-photo-list-out-of-date',
          settle: { by: 'tick', statement: expect.stringContaining('school office') },
        }),
      ]);
      expect(held.findings[0]).not.toHaveProperty('start');
    }
  });

  test('text alone goes out', () => {
    expect(holdWhileListInDoubt(clear, textAlone, list(state))).toEqual(clear);
  });

  test('what was found besides stays, and a block stays a block', () => {
    const found: Finding = { rule: 'a', severity: 'block', message: 'No.', clauses: [], fixes: [] };
    const held = holdWhileListInDoubt(
      { id: '1', verdict: 'block', findings: [found] },
      withPhoto,
      list(state),
    );
    expect(held.verdict).toBe('block');
    expect(held.findings.map(({ rule }) => rule)).toEqual(['no-photo-list-out-of-date', 'a']);
  });
});

test.each(['none', 'waiting', 'fresh'] as const)('a list that is %s holds nothing', (state) => {
  expect(holdWhileListInDoubt(clear, withPhoto, list(state))).toEqual(clear);
});
