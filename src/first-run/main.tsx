import { render } from 'preact';
import { say } from '../warnings/words.ts';
import { FirstRunPage } from './first-run-page.tsx';
import '../pages/look.css';
import '../pages/tables.css';
import './first-run.css';

document.documentElement.lang = say('common_language');
document.title = say('setup_title');
render(<FirstRunPage />, document.body);
