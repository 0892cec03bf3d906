import { linkedin } from '../sites/linkedin.ts';
import { start } from './start.ts';

start(linkedin);
