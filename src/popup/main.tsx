import { render } from 'preact';
import { say } from '../warnings/words.ts';
import { Popup } from './popup.tsx';
import '../pages/look.css';
import './popup.css';

document.documentElement.lang = say('common_language');
document.title = say('popup_title');
render(<Popup />, document.body);
