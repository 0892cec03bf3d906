import { xSelectors } from './selectors.ts';
import type { Site } from './site.ts';
import { altText } from './x/alt-text.ts';
import { xArticle } from './x/article.ts';
import { xChat } from './x/chat.ts';
import { signedIn } from './x/identity.ts';
import { xMessage } from './x/message.ts';
import { takesFiles, xPost } from './x/post.ts';
import { pressOnX } from './x/presses.ts';
import { xProfile } from './x/profile.ts';

/** X: its test ids are the same in every language (seen 2026-10), its class names and labels are not. */
export const x: Site = {
  id: 'x',
  hosts: ['x.com', 'twitter.com', 'mobile.x.com', 'pro.x.com'],
  selectors: xSelectors,
  kinds: [xChat, xMessage, xProfile, xArticle, xPost],
  takesFiles,
  signedIn,
  press: pressOnX,
  altText,
};
