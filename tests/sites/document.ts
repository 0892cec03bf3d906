import type { PlacedPage } from './practice-page.ts';

const rightToLeft = ['ar', 'he', 'fa', 'ur'];

/** The document a browser is given for a page: one script, one style sheet, nothing inline. */
export function documentFor(page: PlacedPage, language: string): string {
  const lang = page.documentLanguage?.(language) ?? language;
  const direction = rightToLeft.includes(language) ? 'rtl' : 'ltr';
  const files = `/practice/files/${page.name}`;
  return `<!doctype html>
<html lang="${lang}" dir="${direction}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${page.title}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="${files}.css">
<script type="module" src="${files}.js"></script>
</head>
<body ${page.bodyAttributes ?? ''}></body>
</html>
`;
}

/** The headers of such a document. */
export function headersFor(page: PlacedPage): Record<string, string | string[]> {
  const policy = [
    "default-src 'self'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' blob: data:",
    "media-src 'self' blob:",
    "object-src 'none'",
    "base-uri 'none'",
    "require-trusted-types-for 'script'",
    ...(page.securityPolicy ? [page.securityPolicy] : []),
  ].join('; ');
  return {
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': policy,
    'cache-control': 'no-store',
    'set-cookie': Object.entries(page.cookies ?? {}).map(
      ([name, value]) => `${name}=${value}; Path=/; Secure`,
    ),
  };
}

/** A list of all pages for a person, in every language. */
export function listOf(pages: readonly PlacedPage[]): string {
  const entry = (page: PlacedPage) =>
    `<li>${page.title}: ${page.languages
      .map((language) => `<a href="${addressOf(page, { language })}">${language}</a>`)
      .join(' ')}</li>`;
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Practice pages</title>
<h1>Practice pages</h1><ul>${pages.map(entry).join('\n')}</ul></html>`;
}

/** A page's address, with the ways in which it shall behave. */
export function addressOf(page: PlacedPage, behaviour: Record<string, string | number>): string {
  const address = new URL(page.path, `https://${page.host}`);
  address.searchParams.set('practice', page.name);
  for (const [name, value] of Object.entries(behaviour)) address.searchParams.set(name, String(value));
  return address.href;
}
