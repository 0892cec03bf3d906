import {
  $create,
  $getState,
  $setState,
  createState,
  DecoratorNode,
  type LexicalEditor,
  TextNode,
} from 'lexical';
import type { JSX } from 'react';

const character = createState('character', {
  parse: (value) => (typeof value === 'string' ? value : ''),
});

const pattern = /\p{Extended_Pictographic}(?:\uFE0F|\u200D\p{Extended_Pictographic})*/u;

const picture =
  'data:image/svg+xml,%3Csvg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 18 18"%3E%3Ccircle cx="9" cy="9" r="8" fill="gold"/%3E%3C/svg%3E';

/** An emoji drawn as the site's own picture: the character is in `alt` alone. */
export class EmojiNode extends DecoratorNode<JSX.Element> {
  override $config() {
    return this.config('emoji', {
      extends: DecoratorNode,
      stateConfigs: [{ flat: true, stateConfig: character }],
    });
  }
  override createDOM(): HTMLElement {
    return document.createElement('span');
  }
  override updateDOM(): false {
    return false;
  }
  override getTextContent(): string {
    return $getState(this, character);
  }
  override isInline(): true {
    return true;
  }
  override decorate(): JSX.Element {
    return <img alt={this.getTextContent()} className="emoji" draggable={false} src={picture} />;
  }
}

/** Turns the emoji that are typed into pictures. */
export function drawEmoji(editor: LexicalEditor): () => void {
  return editor.registerNodeTransform(TextNode, (node) => {
    const match = pattern.exec(node.getTextContent());
    if (!match || !node.isSimpleText()) return;
    const start = match.index;
    const end = start + match[0].length;
    const parts = node.splitText(...(start === 0 ? [end] : [start, end]));
    const emoji = $setState($create(EmojiNode), character, match[0]);
    parts[start === 0 ? 0 : 1]?.replace(emoji);
    emoji.selectNext(0, 0);
  });
}
