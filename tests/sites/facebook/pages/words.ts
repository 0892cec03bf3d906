import { behaviour, wordsFor } from '../../common/pages/behaviour.ts';

export const writer = behaviour.writer ?? 'Oakfield Primary School';

const en = {
  region: 'Create a post',
  prompt: `What's on your mind, ${writer}?`,
  create: 'Create post',
  post: 'Post',
  next: 'Next',
  settings: 'Post settings',
  postAudience: 'Post audience',
  scheduling: 'Scheduling options',
  save: 'Save',
  back: 'Back',
  close: 'Close composer dialog',
  audience: 'Edit privacy. Sharing with Public.',
  everyone: 'Public',
  addTo: 'Add to your post',
  media: 'Photo/video',
  tag: 'Tag people',
  attached: 'Attached media',
  removeMedia: 'Remove post attachment',
  posting: 'Posting',
  sent: 'Your post is now live.',
  search: 'Search Facebook',
  like: 'Like',
  profile: 'Your profile',
};

const de: typeof en = {
  region: 'Beitrag erstellen',
  prompt: `Was machst du gerade, ${writer}?`,
  create: 'Beitrag erstellen',
  post: 'Posten',
  next: 'Weiter',
  settings: 'Beitragseinstellungen',
  postAudience: 'Zielgruppe des Beitrags',
  scheduling: 'Planungsoptionen',
  save: 'Speichern',
  back: 'Zurück',
  close: 'Dialogfeld zum Erstellen schließen',
  audience: 'Privatsphäre bearbeiten. Wird geteilt mit: Öffentlich.',
  everyone: 'Öffentlich',
  addTo: 'Zu deinem Beitrag hinzufügen',
  media: 'Foto/Video',
  tag: 'Personen markieren',
  attached: 'Angehängte Medien',
  removeMedia: 'Anhang entfernen',
  posting: 'Wird gepostet',
  sent: 'Dein Beitrag ist jetzt live.',
  search: 'Facebook durchsuchen',
  like: 'Gefällt mir',
  profile: 'Dein Profil',
};

export const words = wordsFor<typeof en>({ en, de });
