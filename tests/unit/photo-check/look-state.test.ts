import { describe, expect, test } from 'vitest';
import type { Finding } from '../../../src/model/finding.ts';
import { boxAfterKey, inReadingOrder, keptIn, middleBox } from '../../../src/photo-check/state/areas.ts';
import { withArea, withoutArea } from '../../../src/photo-check/state/edits.ts';
import { attachmentOf } from '../../../src/photo-check/state/facts.ts';
import { type Item, withFaces } from '../../../src/photo-check/state/item.ts';
import {
  beginLook,
  type LookAction,
  type LookState,
  lookReducer,
} from '../../../src/photo-check/state/look-state.ts';
import { needsPerson, openNeeds } from '../../../src/photo-check/state/needs.ts';
import { detailsTell, nameTells } from '../../../src/photo-check/state/tells.ts';

const picture = { width: 1000, height: 500 };
const box = { left: 100, top: 100, width: 50, height: 60 };
const far = { left: 600, top: 300, width: 50, height: 60 };
const files = [{ id: 'a', file: new File(['x'], 'trip.jpg', { type: 'image/jpeg' }) }];
const begin = (account: 'official' | 'personal' | 'unknown') =>
  beginLook({ type: 'look', files, site: 'x', account, text: '', theme: 'light' });
const run = (account: 'official' | 'personal' | 'unknown', ...actions: LookAction[]) =>
  actions.reduce(lookReducer, begin(account));
const change = (next: (item: Item) => Item): LookAction => ({ type: 'item', id: 'a', change: next });
const faces = (...boxes: (typeof box)[]): LookAction =>
  change((item) =>
    withFaces(
      { ...item, size: picture },
      boxes.map((one) => ({ box: one, score: 0.99 })),
      'done',
    ),
  );
const edit = (next: Extract<LookAction, { type: 'edit' }>['change']): LookAction => ({
  type: 'edit',
  id: 'a',
  change: next,
});
const areasOf = (state: ReturnType<typeof begin>) => state.items[0]?.history.now.areas ?? [];

describe('boxes', () => {
  test('arrows move by a hundredth of the longest side, with Shift they resize', () => {
    expect(boxAfterKey(box, { key: 'ArrowRight', shiftKey: false }, picture)).toEqual({ ...box, left: 110 });
    expect(boxAfterKey(box, { key: 'ArrowUp', shiftKey: true }, picture)).toEqual({ ...box, height: 50 });
    expect(boxAfterKey(box, { key: 'a', shiftKey: false }, picture)).toBeUndefined();
  });
  test('a box never leaves the picture and never vanishes', () => {
    expect(keptIn({ left: 990, top: -20, width: 50, height: 1 }, picture)).toEqual({
      left: 950,
      top: 0,
      width: 50,
      height: 10,
    });
    expect(middleBox(picture)).toEqual({ left: 437.5, top: 187.5, width: 125, height: 125 });
  });
  test('they are numbered row by row', () => {
    const at = (id: number, left: number, top: number) => ({
      id,
      box: { left, top, width: 50, height: 60 },
      found: true,
      covered: false,
    });
    const order = inReadingOrder([at(1, 300, 110), at(2, 10, 300), at(3, 100, 100), at(4, 200, 120)]);
    expect(order.map(({ id }) => id)).toEqual([3, 4, 1, 2]);
  });
});

describe('faces that come later', () => {
  test('leave alone what the person covered, and what they took away', () => {
    const covered = run(
      'personal',
      faces(box),
      edit((edits) => withArea(edits, 1, { covered: true })),
    );
    const later = lookReducer(covered, faces({ ...box, left: 105 }, far));
    expect(areasOf(later).map(({ id, covered: on }) => [id, on])).toEqual([
      [1, true],
      [2, false],
    ]);
    const taken = lookReducer(
      later,
      edit((edits) => withoutArea(edits, 2)),
    );
    expect(areasOf(lookReducer(taken, faces(box, far)))).toHaveLength(1);
  });
  test('do not come again where the person has moved their box away', () => {
    const moved = run(
      'personal',
      faces(box),
      edit((edits) => withArea(edits, 1, { box: far })),
    );
    expect(areasOf(lookReducer(moved, faces(box)))).toHaveLength(1);
    const taken = lookReducer(
      moved,
      edit((edits) => withoutArea(edits, 1)),
    );
    expect(areasOf(lookReducer(taken, faces(box)))).toEqual([]);
  });
  test('stay when the person undoes a step of their own', () => {
    const state = run(
      'personal',
      faces(box),
      edit((edits) => withArea(edits, 1, { covered: true })),
      faces(box, far),
      { type: 'undo', id: 'a' },
    );
    expect(areasOf(state).map(({ covered }) => covered)).toEqual([false, false]);
    expect(areasOf(lookReducer(state, { type: 'redo', id: 'a' })).map(({ covered }) => covered)).toEqual([
      true,
      false,
    ]);
  });
});

const asks = (rule: string, ...choices: string[]): Finding => ({
  rule,
  severity: 'confirm',
  message: 'why',
  clauses: [],
  fixes: [],
  settle: { by: 'answer', question: '?', choices: choices.map((id) => ({ id, label: id })) },
});
const checked = (...findings: Finding[]): LookAction => ({
  type: 'checked',
  key: 'k',
  result: { id: '1', verdict: findings.length > 0 ? 'confirm' : 'clear', findings },
});

describe('what a person is needed for', () => {
  test('nothing where nothing was found and nothing is asked', () => {
    expect(needsPerson(run('personal', faces(), checked()))).toBe(false);
  });
  test('a question of the policy, until it is answered', () => {
    const state = run('personal', faces(box), checked(asks('pupil-photo-personal-account', 'yes', 'no')));
    expect(needsPerson(state)).toBe(true);
    expect(openNeeds(state)).toEqual(['questions']);
    const answered = lookReducer(state, {
      type: 'answer',
      rule: 'pupil-photo-personal-account',
      choice: 'no',
    });
    expect(openNeeds(answered)).toEqual([]);
    expect(answered.items.map((item) => attachmentOf(item, answered).showsPupils)).toEqual(['no']);
  });
  test('whose account it is, where that is not known', () => {
    const state = run('unknown', faces(box), checked());
    expect(openNeeds(state)).toEqual(['account']);
  });
  test('faces nobody could look for, and faces when the background is silent', () => {
    const failed = run(
      'personal',
      change((item) => ({ ...item, faces: 'failed' })),
      checked(),
    );
    expect(needsPerson(failed)).toBe(true);
    expect(openNeeds(failed)).toEqual(['people']);
    const silent = run('personal', faces(box), { type: 'checked', key: 'k', result: undefined });
    expect(needsPerson(silent)).toBe(true);
  });
  test('a child who is covered in one of several pictures may be in the others too', () => {
    const two = [...files, { id: 'b', file: new File(['x'], 'b.jpg', { type: 'image/jpeg' }) }];
    const children = [{ id: 'c1', initials: 'A. J.', groups: ['Oak'], refused: [] }];
    const marked = (
      [
        { type: 'groups', groups: [{ name: 'Oak', children: 1 }] },
        faces(box, far),
        { type: 'choose-groups', names: ['Oak'] },
        { type: 'children', children },
        edit((edits) => withArea(edits, 1, { covered: true })),
        { type: 'hide-child', id: 'c1', mark: { item: 'a', area: 1 } },
      ] satisfies LookAction[]
    ).reduce<LookState>(
      lookReducer,
      beginLook({ type: 'look', files: two, site: 'x', account: 'official', text: '', theme: 'light' }),
    );
    expect(openNeeds(marked)).toEqual(['children']);
    const leftOut = lookReducer(marked, {
      type: 'edit',
      id: 'b',
      change: (edits) => ({ ...edits, leftOut: true }),
    });
    expect(openNeeds(leftOut)).toEqual([]);
    const said = lookReducer(marked, { type: 'child-absent', id: 'c1', on: true });
    expect(openNeeds(said)).toEqual([]);
    expect(said.items.map((item) => attachmentOf(item, said).listed)).toEqual(['covered', 'not-in-picture']);
    const takenAway = lookReducer(
      said,
      edit((edits) => withoutArea(edits, 1)),
    );
    expect(takenAway.items.map((item) => attachmentOf(item, takenAway).listed)).toEqual([
      undefined,
      undefined,
    ]);
    expect(openNeeds(takenAway)).toEqual(['children']);
  });
  test('every child on the list of the chosen groups: in none of the pictures, or covered as long as the cover stays', () => {
    const children = ['c1', 'c2'].map((id) => ({ id, initials: 'A. J.', groups: ['Oak'], refused: [] }));
    const state = run('official', faces(box), checked(), {
      type: 'groups',
      groups: [{ name: 'Oak', children: 2 }],
    });
    expect(openNeeds(state)).toEqual(['groups']);
    const asked = [
      { type: 'choose-groups', names: ['Oak'] },
      { type: 'children', children },
      { type: 'child-absent', id: 'c1', on: true },
    ].reduce((now, action) => lookReducer(now, action as LookAction), state);
    expect(openNeeds(asked)).toEqual(['children']);
    const covered = lookReducer(
      lookReducer(
        asked,
        edit((edits) => withArea(edits, 1, { covered: true })),
      ),
      { type: 'hide-child', id: 'c2', mark: { item: 'a', area: 1 } },
    );
    expect(openNeeds(covered)).toEqual([]);
    expect(covered.items.map((item) => attachmentOf(item, covered))).toMatchObject([
      { groups: ['Oak'], listed: 'covered', faces: 0, covered: 1 },
    ]);
    const open = lookReducer(
      covered,
      edit((edits) => withArea(edits, 1, { covered: false })),
    );
    expect(openNeeds(open)).toEqual(['children']);
    expect(openNeeds(lookReducer(state, { type: 'no-pupils', on: true }))).toEqual([]);
  });
});

describe('what a file tells', () => {
  test.each(['maryjones.jpg', 'IMG_2034 Mary-Jones (2).jpg'])('%s names somebody', (name) =>
    expect(nameTells(name)).toBe(true),
  );
  test.each(['IMG_2034.jpg', 'sports day.jpg', 'grass.jpg'])('%s names nobody', (name) =>
    expect(nameTells(name)).toBe(false),
  );
  test('a place and people count, a camera does not', () => {
    const plain = { location: false, people: [], words: [], serial: true, device: 'Canon EOS' };
    expect(detailsTell(plain)).toBe(false);
    expect(detailsTell({ ...plain, location: true })).toBe(true);
    expect(detailsTell({ ...plain, words: ['Priya Patel at the fair'] })).toBe(true);
  });
});
