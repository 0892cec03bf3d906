import { allowedWords, defaultWords, settingFacts } from './setting-facts.ts';

const introduction = `# Settings

Made by \`npm run generate\` from \`src/model/settings.ts\`, and held against it by a test.

Every setting is one name with one value. For each, a value set by managed policy counts before a person's own, and that
before the default. A value of the wrong kind is refused by its name, shown with the reason on the extension's own page,
and the others still hold.

A list by managed policy adds to the person's own, unless the setting of the same name with \`Only\` at its end is \`true\`.

How to set them: [deployment](deployment/README.md).
`;

const cell = (text: string) => text.replaceAll('|', '\\|').replaceAll('\n', ' ');

/** The page of docs that says what can be set. */
export function settingsPage(): string {
  const rows = settingFacts.map(({ name, kind, default: fallback, description }) => {
    const kindWords = {
      'yes-or-no': 'yes or no',
      number: 'number',
      choice: 'choice',
      text: 'text',
      list: 'list',
    };
    const cells = [
      `\`${name}\``,
      kindWords[kind.is],
      allowedWords(kind),
      defaultWords(fallback),
      description,
    ];
    return `| ${cells.map(cell).join(' | ')} |`;
  });
  const head = ['| setting | kind | may hold | default | what it is for |', '|---|---|---|---|---|'];
  return `${introduction}\n${[...head, ...rows].join('\n')}\n`;
}
