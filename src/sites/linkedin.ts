import { linkedinComment } from './linkedin/comment.ts';
import { linkedinMessage } from './linkedin/message.ts';
import { linkedinNote } from './linkedin/note.ts';
import { linkedinPost, takesFiles } from './linkedin/post.ts';
import type { Site } from './site.ts';

/** LinkedIn: its class names lasted from February to October 2026; only their place moved, into an open shadow root. */
export const linkedin: Site = {
  id: 'linkedin',
  hosts: ['www.linkedin.com'],
  kinds: [linkedinComment, linkedinMessage, linkedinNote, linkedinPost],
  takesFiles,
};
