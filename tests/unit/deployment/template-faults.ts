import { XMLParser, XMLValidator } from 'fast-xml-parser';

const every = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map(([, found]) => found ?? '');
const missing = (wanted: readonly string[], there: readonly string[]) =>
  [...new Set(wanted)].filter((one) => !there.includes(one));

interface Policy {
  '@name': string;
  '@presentation'?: string;
  elements?: Record<string, { '@id': string }>;
}
type Presentation = { '@id': string } & Record<string, { '@refId': string } | string>;

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  isArray: (name) => name === 'policy' || name === 'presentation',
});

function fieldFaults(policy: Policy, presentations: readonly Presentation[]): string[] {
  const elements = Object.values(policy.elements ?? {}).map((element) => element['@id']);
  const shown = presentations.find((one) => policy['@presentation'] === `$(presentation.${one['@id']})`);
  const fields = Object.values(shown ?? {}).flatMap((field) =>
    typeof field === 'object' ? [field['@refId']] : [],
  );
  return elements.join() === fields.join()
    ? []
    : [`${policy['@name']}: fields ${fields} for elements ${elements}`];
}

/**
 * What is wrong with a template and its language file beyond what the published schema says: files that are not
 * well-formed, ids that lead nowhere or have no use, and what Intune's importer or Chromium does not take.
 */
export function templateFaults(admx: string, adml: string): string[] {
  for (const file of [admx, adml]) {
    const valid = XMLValidator.validate(file);
    if (valid !== true) return [valid.err.msg];
  }
  const strings = every(adml, /<string id="(\w+)"/g);
  const wanted = every(admx, /\$\(string\.(\w+)\)/g);
  const presentations = every(adml, /<presentation id="(\w+)"/g);
  const presented = every(admx, /\$\(presentation\.(\w+)\)/g);
  const policies: Policy[] = parser.parse(admx).policyDefinitions.policies.policy;
  const shown: Presentation[] =
    parser.parse(adml).policyDefinitionResources.resources.presentationTable.presentation;
  const names = policies.map((policy) => policy['@name']);
  const revision = /<policyDefinitionResources [^>]*revision="([\d.]+)"/.exec(adml)?.[1];
  return [
    ...missing(wanted, strings).map((id) => `no string ${id}`),
    ...missing(strings, wanted).map((id) => `string ${id} has no use`),
    ...missing(presented, presentations).map((id) => `no presentation ${id}`),
    ...missing(presentations, presented).map((id) => `presentation ${id} has no use`),
    ...strings.filter((id, at) => strings.indexOf(id) !== at).map((id) => `string ${id} stands twice`),
    ...names.filter((name, at) => names.indexOf(name) !== at).map((name) => `policy ${name} stands twice`),
    ...missing(every(admx, /<parentCategory ref="(\w+)"/g), every(admx, /<category name="(\w+)"/g)),
    ...missing(every(admx, /<supportedOn ref="(\w+)"/g), every(admx, /<definition name="(\w+)"/g)),
    ...missing(every(admx, /minRequiredRevision="([\d.]+)"/g), [revision ?? '']),
    ...policies.flatMap((policy) => fieldFaults(policy, shown)),
    ...every(admx, /<(using|multiText|longDecimal)\b/g).map((name) => `${name} is not taken`),
    ...every(adml, /<(comboBox)\b/g).map((name) => `${name} is not taken`),
    ...[admx, adml]
      .filter((file) => Buffer.byteLength(file) > 1_000_000)
      .map(() => 'a file is larger than 1 MB'),
  ];
}
