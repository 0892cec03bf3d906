import { instagram } from '../sites/instagram.ts';
import { start } from './start.ts';

start(instagram);
