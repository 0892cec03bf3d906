import { ready } from '../../common/pages/practice.ts';
import { noteDialog } from '../../lines/pages/linkedin-note-dialog.ts';
import { make } from './element.ts';
import { dress, interop, newerPage } from './page.ts';
import './trusted-types.ts';

dress();
newerPage(make('h1', {}, 'Rose Pilkington'), make('p', {}, 'Reporter at the Oakfield Gazette'));
interop().layer.append(noteDialog('linkedin/note-shadow'));
ready();
