import type { NoPhotoList } from '../../src/model/no-photo-list.ts';
import { ourForenames } from '../../src/text/gazetteer/our-forenames.ts';
import { ourSurnames } from '../../src/text/gazetteer/our-surnames.ts';
import { repeatable } from './repeatable.ts';

/** Forenames that every second class has, many of them ordinary words besides. */
const usualForenames =
  `Amelia Olivia Isla Ava Lily Ivy Freya Florence Isabella Mia Willow Sophia Grace Evie Poppy Ella Elsie Sophie Daisy Phoebe Alice Ruby Rosie Violet Charlotte Emily Maisie Summer Hope Faith Rose Amber Holly Jasmine Scarlett Eliza Millie
  Muhammad Noah Oliver George Leo Arthur Luca Theodore Oscar Archie Jack Freddie Theo Alfie Charlie Henry Harry Thomas Jacob Isaac James Max William Will Mark Harrison Ethan Joshua Daniel Adam Aisha Fatima Zara Maryam Yusuf Ibrahim Ayaan Priya Arjun Oluwaseun Zofia Jakub Kacper Maja`.split(
    /\s+/,
  );
const usualSurnames =
  `Smith Jones Taylor Brown Williams Wilson Johnson Davies Patel Robinson Wright Thompson Evans Walker White Roberts Green Hall Wood Jackson Clarke Khan Ahmed Ali Hussain Begum Singh Kaur Young Hill Baker King Turner Cooper Moore Bell Cook
  Parker Price Bennett Lee Ward Hughes Edwards Lewis Harris Martin Mason Mills Marsh Knight Day Field Park West Rose May Adeyemi Okafor Mensah Boateng Nguyen Kowalski Nowak Chowdhury Rahman Sharma Murphy Kelly O'Brien Campbell-Reid`.split(
    /\s+/,
  );

const rareForenames = ourForenames.split(/\s+/).filter((name) => name.length > 1);
const rareSurnames = ourSurnames.split(/\s+/).filter((name) => name.length > 1);

/** A list of that many children with names as British schools have them: half of each part usual, half of them rare. */
export function classList(count: number, seed = 1): NoPhotoList {
  const random = repeatable(seed);
  const one = (usual: readonly string[], rare: readonly string[]): string => {
    const from = random() < 0.5 ? usual : rare;
    return from[Math.floor(random() * from.length)] ?? '';
  };
  const children = Array.from({ length: count }, (_, at) => ({
    id: `c${at}`,
    names: [`${one(usualForenames, rareForenames)} ${one(usualSurnames, rareSurnames)}`],
    groups: [],
    refused: ['photo' as const],
  }));
  return { format: 'no-photo-list/1', school: 'Oakfield Primary', issued: '2026-11-01T08:00:00Z', children };
}
