import { counted } from '../pages/counted.ts';
import type { LookProblemKind } from '../photos/look-problem.ts';
import { say, type WordKey } from '../warnings/words.ts';
import type { Area } from './state/areas.ts';
import type { Item } from './state/item.ts';

/** "Photo 2 of 5", or its name where it is alone. */
export function fileTitle(item: Item, items: readonly Item[]): string {
  const key = item.kind === 'video' ? 'photo_video_of' : 'photo_photo_of';
  if (items.length === 1) return item.file.name;
  return say(key, { number: items.indexOf(item) + 1, count: items.length });
}

const problemKeys = {
  empty: 'photo_problem_empty',
  'not-media': 'photo_problem_not_media',
  broken: 'photo_problem_broken',
  'too-large': 'photo_problem_too_large',
  unsupported: 'photo_problem_unsupported',
  gone: 'photo_problem_gone',
  'no-reader': 'photo_problem_no_reader',
  'no-detector': 'photo_problem_no_reader',
} as const satisfies Record<LookProblemKind, WordKey>;

/** Why a file cannot be looked at. */
export function problemWords(problem: LookProblemKind): string {
  return say(problemKeys[problem]);
}

/** What was found so far; never that this is all. */
export function facesWords(item: Item): string {
  const { problem, faces, kind, history, mostFaces, framesSeen } = item;
  if (problem) return problemWords(problem);
  if (faces === 'waiting') return say('photo_looking');
  if (faces === 'failed') return say('photo_no_detector');
  if (kind === 'video') {
    const most = counted(mostFaces, 'photo_video_faces_one', 'photo_video_faces');
    return `${most} ${counted(framesSeen, 'photo_frames_one', 'photo_frames')}`;
  }
  const found = history.now.areas.filter((area) => area.found).length;
  const words = found === 0 ? say('photo_faces_none') : counted(found, 'photo_faces_one', 'photo_faces');
  return faces === 'some' ? `${words} ${say('photo_still_looking')}` : words;
}

/** "Face 3 of 7". */
export function areaName(area: Area, areas: readonly Area[]): string {
  const alike = areas.filter(({ found }) => found === area.found);
  const values = { number: alike.indexOf(area) + 1, count: alike.length };
  return say(area.found ? 'photo_face' : 'photo_area', values);
}

/** "Face 3 of 7, not covered". */
export function areaTitle(area: Area, areas: readonly Area[]): string {
  return say(area.covered ? 'photo_box_covered' : 'photo_box_open', { box: areaName(area, areas) });
}
