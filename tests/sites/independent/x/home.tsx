/** @jsxImportSource react */
import { Around } from './around.tsx';
import { begin } from './begin.ts';
import { Composer } from './composer.tsx';

begin(
  <Around>
    <Composer form="x/home" testId="tweetButtonInline" button="before" onPosted={() => undefined} />
  </Around>,
);
