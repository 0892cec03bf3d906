/** @jsxImportSource react */
import { Pressable } from '../shared/pressable.tsx';
import { Avatar } from './around.tsx';
import { words } from './words.ts';

/** Who will publish, and to whom. */
export function Identity({ name }: { name: string }) {
  return (
    <div className="who">
      <Avatar of={name} />
      <div>
        <span dir="auto">
          <strong>{name}</strong>
        </span>
        <Pressable label={words.audience} onPress={() => undefined}>
          {words.friends}
        </Pressable>
      </div>
    </div>
  );
}
