import {
  DecoratorNode,
  type LexicalEditor,
  type NodeKey,
  type SerializedLexicalNode,
  TextNode,
} from 'lexical';

type SerializedEmoji = SerializedLexicalNode & { emoji: string };
const picture =
  'data:image/svg+xml,%3Csvg xmlns=%22http://www.w3.org/2000/svg%22 width=%2216%22 height=%2216%22%3E%3Ccircle cx=%228%22 cy=%228%22 r=%228%22 fill=%22gold%22/%3E%3C/svg%3E';

/** An emoji drawn as a picture: its character stands in `alt` and nowhere in the document's text. */
export class EmojiNode extends DecoratorNode<null> {
  __emoji: string;

  static override getType(): string {
    return 'emoji-picture';
  }
  static override clone(node: EmojiNode): EmojiNode {
    return new EmojiNode(node.__emoji, node.__key);
  }
  static override importJSON(saved: SerializedEmoji): EmojiNode {
    return new EmojiNode(saved.emoji);
  }
  constructor(emoji = '', key?: NodeKey) {
    super(key);
    this.__emoji = emoji;
  }
  override exportJSON(): SerializedEmoji {
    return { ...super.exportJSON(), emoji: this.__emoji };
  }
  override createDOM(): HTMLElement {
    const image = document.createElement('img');
    image.src = picture;
    image.alt = this.__emoji;
    image.width = 16;
    image.height = 16;
    return image;
  }
  override updateDOM(): boolean {
    return false;
  }
  override isInline(): boolean {
    return true;
  }
  override getTextContent(): string {
    return this.__emoji;
  }
  override decorate(): null {
    return null;
  }
}

/** Puts pictures in the place of emoji as they are written. */
export function drawEmojiAsPictures(editor: LexicalEditor): () => void {
  return editor.registerNodeTransform(TextNode, (node) => {
    const match = /\p{Extended_Pictographic}/u.exec(node.getTextContent());
    if (!match) return;
    const end = match.index + match[0].length;
    const pieces = node.splitText(match.index, end);
    const emoji = pieces.find((piece) => piece.getTextContent() === match[0]);
    if (!emoji) return;
    const drawn = new EmojiNode(match[0]);
    emoji.replace(drawn);
    drawn.selectNext();
  });
}
