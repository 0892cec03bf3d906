import { facebookComment } from './facebook/comment.ts';
import { signedIn } from './facebook/identity.ts';
import { facebookMessage } from './facebook/message.ts';
import { facebookBusiness, facebookReel, facebookStory, takesFilesOfPage } from './facebook/page-composer.ts';
import { facebookPost, takesFiles } from './facebook/post.ts';
import { facebookPress } from './facebook/press.ts';
import { facebookProfile } from './facebook/profile.ts';
import { facebookSelectors } from './selectors.ts';
import type { Site } from './site.ts';

/** Facebook has no names that last: roles and places have to do (class names change weekly, labels are translated). */
export const facebook: Site = {
  id: 'facebook',
  hosts: [
    'www.facebook.com',
    'm.facebook.com',
    'web.facebook.com',
    'business.facebook.com',
    'www.messenger.com',
  ],
  selectors: facebookSelectors,
  kinds: [
    facebookComment,
    facebookStory,
    facebookReel,
    facebookBusiness,
    facebookMessage,
    facebookPost,
    facebookProfile,
  ],
  takesFiles: (path) => takesFilesOfPage(path) || takesFiles(path),
  signedIn: () => {
    const identity = signedIn();
    return identity?.unsure ? undefined : identity;
  },
  press: facebookPress,
};
