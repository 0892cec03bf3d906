import { facebookComment } from './facebook/comment.ts';
import { facebookMessage } from './facebook/message.ts';
import { facebookPost, takesFiles } from './facebook/post.ts';
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
  kinds: [facebookComment, facebookMessage, facebookPost],
  takesFiles,
};
