import { type Attachment, type Draft, PhotoMetadata } from '../../model/draft.ts';
import { withAnswer } from '../../model/picture-answers.ts';
import { withPlainName } from '../../photos/file-name.ts';
import { isLeft } from './areas.ts';
import type { Item } from './item.ts';
import { isDecided, marksOf } from './listed.ts';
import type { LookState } from './look-state.ts';

const nothing = PhotoMetadata.parse({});

/** The name under which a file would be published. */
export function nameOf(item: Item, items: readonly Item[]): string {
  return item.history.now.plainName ? withPlainName(item.file.name, items.indexOf(item) + 1) : item.file.name;
}

/** How many faces would be seen; absent where nobody could say. */
export function facesShown({ kind, faces, mostFaces, history, people }: Item): number | undefined {
  const { areas, crop } = history.now;
  const marked = areas.filter(({ box, covered }) => !covered && isLeft(box, crop)).length;
  if (faces === 'done' || faces === 'some') return kind === 'video' ? mostFaces : marked;
  if (people === undefined) return marked > 0 ? marked : undefined;
  return people === 'yes' ? Math.max(1, marked) : marked;
}

function listedIn(
  item: Item,
  { chosenGroups, children, childAnswers, items }: LookState,
): Partial<Attachment> {
  if (chosenGroups.length === 0) return {};
  const groups = { groups: [...chosenGroups] };
  if (children === undefined) return groups;
  if (children.length === 0) return { ...groups, listed: 'none-on-list' };
  if (!children.every(({ id }) => isDecided(childAnswers[id], items))) return groups;
  const hidden = children.some(({ id }) =>
    marksOf(childAnswers[id], items).some((mark) => mark.item === item.id),
  );
  return { ...groups, listed: hidden ? 'covered' : 'not-in-picture' };
}

/** What is known of one file as it would be published. */
export function attachmentOf(item: Item, state: LookState): Attachment {
  const { now } = item.history;
  const faces = facesShown(item);
  const seen = !item.problem && item.faces !== 'waiting';
  const plain: Attachment = {
    kind: item.kind,
    name: nameOf(item, state.items),
    looked: seen ? 'yes' : 'no',
    showsPupils: state.noPupils ? 'no' : 'ask',
    metadata: now.removeDetails ? nothing : (item.metadata ?? nothing),
    ...(faces === undefined ? {} : { faces }),
    ...(item.kind === 'photo' ? { covered: now.areas.filter(({ covered }) => covered).length } : {}),
    ...(item.textInPicture === '' ? {} : { textInPicture: item.textInPicture }),
    ...listedIn(item, state),
  };
  return Object.entries(state.answers).reduce(
    (picture, [rule, choice]) => withAnswer(picture, rule, choice),
    plain,
  );
}

/** The draft as far as it is known here, for the policy's questions about its pictures. */
export function draftOf(state: LookState): Draft {
  const { site, account, text, items } = state;
  const used = items.filter(({ history }) => !history.now.leftOut);
  return {
    site,
    surface: 'post',
    account,
    text,
    attachments: used
      .filter(({ faces, problem }) => faces !== 'waiting' || problem)
      .map((item) => attachmentOf(item, state)),
  };
}
