import { useRef } from 'preact/hooks';
import { say } from '../../warnings/words.ts';
import { facesWords, fileTitle } from '../said.ts';
import type { Item } from '../state/item.ts';
import type { LookState } from '../state/look-state.ts';
import { Bitmap } from './bitmap.tsx';

interface ThumbnailsProps {
  state: LookState;
  choose: (id: string) => void;
}

function countOf({ problem, faces, kind, mostFaces, history }: Item): string {
  if (problem || faces === 'failed') return '!';
  if (faces === 'waiting') return '…';
  return String(kind === 'video' ? mostFaces : history.now.areas.filter(({ found }) => found).length);
}

/** All files in one row; arrow keys go from one to the next. */
export function Thumbnails({ state, choose }: ThumbnailsProps) {
  const { items, chosen } = state;
  const list = useRef<HTMLDivElement>(null);
  const onKeyDown = (event: KeyboardEvent) => {
    const at = items.findIndex(({ id }) => id === chosen);
    const rightToLeft = getComputedStyle(document.body).direction === 'rtl';
    const forward = rightToLeft ? 'ArrowLeft' : 'ArrowRight';
    const back = rightToLeft ? 'ArrowRight' : 'ArrowLeft';
    const next = { [forward]: at + 1, [back]: at - 1, Home: 0, End: items.length - 1 }[event.key];
    const item = next === undefined ? undefined : items[(next + items.length) % items.length];
    if (!item) return;
    event.preventDefault();
    choose(item.id);
    list.current?.querySelector<HTMLElement>(`#tab-${item.id}`)?.focus();
  };
  return (
    <div class="thumbnails" role="tablist" aria-label={say('photo_files')} ref={list} onKeyDown={onKeyDown}>
      {items.map((item) => (
        <button
          type="button"
          role="tab"
          key={item.id}
          id={`tab-${item.id}`}
          aria-controls="look-file"
          aria-selected={item.id === chosen}
          tabIndex={item.id === chosen ? 0 : -1}
          class="thumbnail"
          data-out={item.history.now.leftOut}
          onClick={() => choose(item.id)}
        >
          {item.thumbnail ? <Bitmap picture={item.thumbnail} /> : <span class="blank" />}
          <span class="count" aria-hidden="true">
            {item.history.now.leftOut ? '×' : countOf(item)}
          </span>
          <span class="unseen">
            {fileTitle(item, items)}, {item.file.name}:{' '}
            {item.history.now.leftOut ? say('photo_is_left_out') : facesWords(item)}
          </span>
        </button>
      ))}
    </div>
  );
}
