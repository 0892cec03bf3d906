import { render } from 'preact';
import { say } from '../warnings/words.ts';
import { OfficePage } from './office-page.tsx';
import '../pages/look.css';
import '../pages/tables.css';
import './office.css';
import './sheet.css';
import './planned/planned.css';
import './what-if/what-if.css';
import './own-policy/own-policy.css';

document.documentElement.lang = say('common_language');
document.title = say('office_title');
render(<OfficePage />, document.body);
