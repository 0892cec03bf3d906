import { facebook } from '../sites/facebook.ts';
import { start } from './start.ts';

start(facebook);
