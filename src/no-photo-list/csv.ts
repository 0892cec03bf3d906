import type { NoPhotoList } from '../model/no-photo-list.ts';

const headings = {
  forename: /^(?:(?:legal |preferred |chosen )?(?:fore|first |given )names?|firstname|forenames?)$/,
  surname: /^(?:(?:legal |preferred |chosen )?(?:sur|last |family )names?|lastname|surnames?)$/,
  name: /^(?:(?:full |pupil |student |child |legal )?(?:pupil )?name|pupil|student|child)$/,
  group: /^(?:class|form|year|year group|reg|registration|reg group|registration group|tutor group|group)$/,
  consent: /consent|photo|image|video|social|media|publicity|permission/,
};

const given = /^(?:y|yes|true|given|granted|agreed?|consent(?:ed| given)?|allowed|1|✓|✔)$/;

/** The rows of a CSV text: commas, semicolons or tabs, quoted fields, any line ends. */
export function csvRows(text: string): string[][] {
  const line = text.slice(0, text.search(/[\r\n]|$/));
  const separator =
    [',', ';', '\t'].sort((one, other) => line.split(other).length - line.split(one).length)[0] ?? ',';
  const rows: string[][] = [];
  let row: string[] = [];
  let field = '';
  let quoted = false;
  const endRow = () => {
    row.push(field.trim());
    field = '';
    if (row.some((cell) => cell !== '')) rows.push(row);
    row = [];
  };
  for (let at = 0; at < text.length; at += 1) {
    const letter = text.charAt(at);
    if (quoted) {
      if (letter !== '"') field += letter;
      else if (text.charAt(at + 1) === '"') {
        field += '"';
        at += 1;
      } else quoted = false;
    } else if (letter === '"' && field.trim() === '') {
      field = '';
      quoted = true;
    } else if (letter === separator) {
      row.push(field.trim());
      field = '';
    } else if (letter === '\n' || letter === '\r') endRow();
    else field += letter;
  }
  if (quoted) throw new Error('The list has a quotation mark that is never closed.');
  endRow();
  return rows;
}

/** A list from a school system's export. Only plainly given consent counts: everything else is a refusal. */
export function readCsvList(text: string): NoPhotoList {
  const [head = [], ...rows] = csvRows(text);
  const titles = head.map((title) => title.toLowerCase().replace(/[_-]+/g, ' ').trim());
  const column = (pattern: RegExp) => titles.findIndex((title) => pattern.test(title));
  const [forename, surname, name, group] = [
    headings.forename,
    headings.surname,
    headings.name,
    headings.group,
  ].map(column);
  const consents = titles.flatMap((title, at) => (headings.consent.test(title) ? [at] : []));
  if (name === -1 && (forename === -1 || surname === -1)) {
    throw new Error('The list has no names: it needs the columns Forename and Surname, or Name.');
  }
  if (consents.length === 0) throw new Error('The list has no column about photo or social media consent.');
  const children = rows.flatMap((row, at) => {
    const cell = (index: number | undefined) => (index === undefined ? '' : (row[index] ?? ''));
    const full =
      forename !== -1 && surname !== -1 ? `${cell(forename)} ${cell(surname)}`.trim() : ordered(cell(name));
    if (full === '') throw new Error(`The list has no name in row ${at + 2}.`);
    if (consents.every((consent) => given.test(cell(consent).toLowerCase()))) return [];
    return [
      {
        id: `row-${at + 2}`,
        names: [full],
        groups: cell(group) === '' ? [] : [cell(group)],
        refused: ['photo' as const, 'video' as const],
      },
    ];
  });
  return { format: 'no-photo-list/1', school: '', issued: new Date().toISOString(), children };
}

/** `Jones, Amy` as `Amy Jones`. */
function ordered(name: string): string {
  const [surname, forename] = name.split(',').map((part) => part.trim());
  return forename ? `${forename} ${surname}` : name;
}
