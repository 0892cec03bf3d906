/** Words that names of parts are made of, beside those of the selector tables. None is a word for a person. */
const ours = `accept account action actions active alert anchor app area article aside attach attachment audience author
auto avatar banner bar block body bottom box btn bubble button buttons cancel caption card cell chat check checkbox class
click close column combobox comment comments complementary compose composer container content contents control count
description detail dialog disabled div document drawer dropdown draft edit editable editor element embed entry expanded
fab false feed feedback field file focus focused footer form global grid group groups hashtag head header heading hidden
home hover icon icons image img inline inner input item items label layer layers layout left lexical link list listbox
listitem main media member mention menu menuitem message messages modal more name nav navigation new next note
notification off on open option options outer overlay page pagelet panel paragraph part photo picker placeholder popover
popup post posts presentation preview primary profile progressbar publish quill radio react reply repost rich right role
root row save scroll search searchbox secondary section select selected send separator settings share sheet show sidebar
slot source span state status step story submit switch tab tablist tabpanel text textarea textbox thread time title toast
toggle toolbar tooltip top trigger true typeahead update upload url user video view viewport visible window wrapper write
ql prosemirror public msg tweet`;

const wordsIn = (text: string) =>
  text
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z]+/);

const words = new Set(wordsIn(ours));

/** Takes the words that the parts of a selector table are called by. */
export function learnWords(table: object): void {
  for (const word of wordsIn(JSON.stringify(table))) words.add(word);
}

const unknown = '…';

/** A name with every word that is not known to be a part's left out, and every number: `UserAvatar-Container-…`. */
export function masked(name: string): string {
  return name
    .slice(0, 120)
    .split(/(?<=[a-z])(?=[A-Z])|(?<=[^A-Za-z])(?=[A-Za-z])|(?<=[A-Za-z])(?=[^A-Za-z])/)
    .map((run) => {
      if (/[A-Za-z]/.test(run)) return words.has(run.toLowerCase()) ? run : unknown;
      return /^[\s_:./-]*$/.test(run)
        ? run.slice(0, 3)
        : run.replace(/\d+/g, '#').replace(/[^#\s_:./-]+/g, unknown);
    })
    .join('');
}

/** Whether a name is made of nothing but known words. */
export function isKnown(name: string): boolean {
  return !/[…#]/.test(masked(name));
}
