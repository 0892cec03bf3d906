import { noteDialog } from './linkedin-note-dialog.ts';
import { page } from './linkedin-page.ts';

page(noteDialog('linkedin/note'));
