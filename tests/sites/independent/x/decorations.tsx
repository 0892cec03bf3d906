/** @jsxImportSource react */
import { CompositeDecorator, type ContentBlock } from 'draft-js';
import type { ReactNode } from 'react';

type Found = (start: number, end: number) => void;

function matching(pattern: RegExp) {
  return (block: ContentBlock, found: Found) => {
    for (const match of block.getText().matchAll(pattern)) found(match.index, match.index + match[0].length);
  };
}

function Link({ children }: { children?: ReactNode }) {
  return (
    <span className="r-link r-18u37iz">
      <span>{children}</span>
    </span>
  );
}

/** Handles, hashtags and addresses are drawn as links while a person types, as X does. */
export const decorations = new CompositeDecorator([
  { strategy: matching(/[@#][\p{L}\p{N}_]+/gu), component: Link },
  { strategy: matching(/https?:\/\/\S+/gu), component: Link },
]);
