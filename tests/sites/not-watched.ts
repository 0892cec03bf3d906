import type { SiteId } from '../../src/model/draft.ts';

/** Where a person can publish and nobody watches, and why. */
export const notWatched: readonly { site: SiteId; surface: string; why: string }[] = [
  { site: 'x', surface: 'Spaces and live video', why: 'what is spoken is not text' },
  { site: 'x', surface: 'names of lists', why: 'rarely seen by anybody, and a field like any other' },
  { site: 'facebook', surface: 'live video', why: 'what is spoken is not text' },
  {
    site: 'facebook',
    surface: 'events and Marketplace',
    why: 'nobody has recorded how their fields are built',
  },
  {
    site: 'instagram',
    surface: 'making a story',
    why: 'the site offers it in its phone app alone',
  },
  {
    site: 'linkedin',
    surface: 'polls, events and newsletters',
    why: 'nobody has recorded how their fields are built',
  },
  {
    site: 'linkedin',
    surface: 'Recruiter and Sales Navigator',
    why: 'sites of their own, which schools rarely use',
  },
];
