import { render } from 'preact';
import browser from 'webextension-polyfill';
import { say } from '../warnings/words.ts';
import { Popup } from './popup.tsx';
import '../pages/look.css';
import './popup.css';

document.documentElement.lang = browser.i18n.getUILanguage();
document.title = say('popup_title');
render(<Popup />, document.body);
