import type { PracticePage } from '../practice-page.ts';
import { pages as facebook } from './facebook/pages.ts';
import { pages as instagram } from './instagram/pages.ts';
import { pages as linkedin } from './linkedin/pages.ts';
import { pages as x } from './x/pages.ts';

export const pages: PracticePage[] = [...x, ...facebook, ...instagram, ...linkedin];
