import { linkedinArticle } from './linkedin/article.ts';
import { linkedinComment } from './linkedin/comment.ts';
import { linkedinProfile, linkedinRecommendation } from './linkedin/form.ts';
import { identityFrom } from './linkedin/identity.ts';
import { linkedinMessage } from './linkedin/message.ts';
import { linkedinNote } from './linkedin/note.ts';
import { linkedinPost, takesFiles } from './linkedin/post.ts';
import { pressOnLinkedin } from './linkedin/presses.ts';
import { linkedinSelectors } from './selectors.ts';
import type { Site } from './site.ts';

/** LinkedIn: its class names lasted from February to October 2026; only their place moved, into an open shadow root. */
export const linkedin: Site = {
  id: 'linkedin',
  hosts: ['www.linkedin.com'],
  selectors: linkedinSelectors,
  kinds: [
    linkedinRecommendation,
    linkedinArticle,
    linkedinNote,
    linkedinProfile,
    linkedinMessage,
    linkedinComment,
    linkedinPost,
  ],
  takesFiles,
  signedIn: () => identityFrom([]),
  press: pressOnLinkedin,
};
