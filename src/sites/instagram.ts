import { altText } from './instagram/alt-text.ts';
import { instagramComment } from './instagram/comment.ts';
import { signedIn } from './instagram/identity.ts';
import { instagramMessage } from './instagram/message.ts';
import { instagramNote } from './instagram/note.ts';
import { instagramPost, takesFiles } from './instagram/post.ts';
import { pressOnInstagram } from './instagram/presses.ts';
import { instagramProfile } from './instagram/profile.ts';
import { instagramStory } from './instagram/story.ts';
import { instagramSelectors } from './selectors.ts';
import type { Site } from './site.ts';

/** Instagram, and where a person writes there. */
export const instagram: Site = {
  id: 'instagram',
  hosts: ['www.instagram.com'],
  selectors: instagramSelectors,
  kinds: [instagramStory, instagramProfile, instagramMessage, instagramNote, instagramComment, instagramPost],
  takesFiles,
  signedIn,
  press: pressOnInstagram,
  altText,
};
