import { say } from '../../warnings/words.ts';
import { problemWords } from '../said.ts';
import type { Item } from '../state/item.ts';
import type { LookState } from '../state/look-state.ts';

/** A file that cannot be shown: why, and what can be done. */
export function NoLook({ item, state }: { item: Item; state: LookState }) {
  return (
    <div class="no-look">
      <p class="name">{item.file.name}</p>
      {item.problem && <p>{problemWords(item.problem)}</p>}
      <p class="soft">{say(state.items.length > 1 ? 'photo_unlooked_ways' : 'photo_unlooked_ways_one')}</p>
    </div>
  );
}
