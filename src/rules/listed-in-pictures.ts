import { answerTo, inPictures } from './pictures.ts';
import type { Look, Sighting } from './rule.ts';

const id = 'no-photo-list-match';

/**
 * What came of going through the listed children of the groups that a picture shows. One who is shown holds the draft
 * under every policy; one who was covered passes where the policy says so, and elsewhere once the person has said that
 * nobody can tell who it is.
 */
export function listedInPictures(look: Look): Sighting[] {
  return inPictures(look, (picture) => {
    const cases: Sighting['cases'] = ['with-picture'];
    if (picture.listed === 'shown') return [{ message: 'shown', cases }];
    if (picture.listed !== 'covered' || look.switches.coverCuresListMatch) return [];
    if (answerTo(picture, id) === 'unrecognisable') return [];
    return [
      { message: 'covered', cases, asks: { question: 'covered_question', choices: ['unrecognisable'] } },
    ];
  });
}
