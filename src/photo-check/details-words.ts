import type { PhotoMetadata } from '../model/draft.ts';
import { dayWords } from '../pages/dates.ts';
import { say } from '../warnings/words.ts';

const lists = new Intl.ListFormat('en-GB');

/** What a file says beside its picture, a line for each thing. */
export function detailLines(metadata: PhotoMetadata): string[] {
  const { location, address, people, words, device, owner, serial, taken } = metadata;
  return [
    location ? say('photo_detail_location') : '',
    address ? say('photo_detail_address', { address }) : '',
    people.length > 0 ? say('photo_detail_people', { people: lists.format(people) }) : '',
    words.length > 0 ? say('photo_detail_words', { words: words.join(' · ').slice(0, 200) }) : '',
    owner ? say('photo_detail_owner', { owner }) : '',
    device ? say('photo_detail_device', { device }) : '',
    serial ? say('photo_detail_serial') : '',
    taken ? say('photo_detail_taken', { taken: dayWords(taken.slice(0, 10)) }) : '',
  ].filter((line) => line !== '');
}
