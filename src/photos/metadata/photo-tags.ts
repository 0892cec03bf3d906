import type { PhotoMetadata } from '../../model/draft.ts';
import { distinct, namedTags, plainText, textsAnywhere, textsNamed } from './tag-text.ts';

/** What the reading library gives for one picture, as far as it is used; nothing in it is trusted. */
export interface TagGroups {
  exif?: unknown;
  iptc?: unknown;
  xmp?: unknown;
  pngText?: unknown;
  gps?: unknown;
}

const addressXmp = new Set([
  'City',
  'Location',
  'Sublocation',
  'LocationName',
  'State',
  'ProvinceState',
  'Country',
  'CountryName',
  'LocationCreated',
  'LocationShown',
  'CiAdrExtadr',
  'CiAdrCity',
  'CiAdrPcode',
  'CiAdrRegion',
]);
const addressIptc = ['Sub-location', 'City', 'Province/State', 'Country/Primary Location Name'];
const peopleXmp = new Set(['PersonInImage', 'PersonName', 'PersonDisplayName']);
const wordsXmp = new Set([
  'title',
  'Title',
  'description',
  'Headline',
  'subject',
  'hierarchicalSubject',
  'TagsList',
  'LastKeywordXMP',
  'CatalogSets',
  'Event',
  'Instructions',
  'Label',
  'UserComment',
  'AltTextAccessibility',
  'ExtDescrAccessibility',
]);
const wordsIptc = [
  'Caption/Abstract',
  'Headline',
  'Object Name',
  'Keywords',
  'Special Instructions',
  'Supplemental Category',
];
const wordsExif = ['ImageDescription', 'UserComment', 'XPTitle', 'XPSubject', 'XPComment', 'XPKeywords'];
const wordsPng = [
  'Title',
  'Description',
  'Comment',
  'Subject',
  'Keywords',
  'Warning',
  'Disclaimer',
  'parameters',
];
const ownerExif = ['Artist', 'Copyright', 'CameraOwnerName', 'XPAuthor'];
const ownerXmp = new Set([
  'creator',
  'rights',
  'OwnerName',
  'Artist',
  'Copyright',
  'Credit',
  'CaptionWriter',
  'AuthorsPosition',
  'CiEmailWork',
  'CiTelWork',
]);
const ownerIptc = ['By-line', 'Copyright Notice', 'Credit', 'Writer/Editor', 'Contact'];
const serial = new Set(['SerialNumber', 'BodySerialNumber', 'LensSerialNumber', 'InternalSerialNumber']);
const takenXmp = new Set(['DateTimeOriginal', 'DateCreated', 'CreateDate']);
const regions = new Set(['Regions', 'RegionList', 'RegionInfo']);

function hasCoordinates({ gps, exif, xmp }: TagGroups): boolean {
  if (typeof gps === 'object' && gps !== null && ('Latitude' in gps || 'Longitude' in gps)) return true;
  if (textsNamed(exif, ['GPSLatitude', 'GPSDestLatitude']).length > 0) return true;
  return textsAnywhere(xmp, new Set(['GPSLatitude', 'GPSDestLatitude'])).length > 0;
}

/** Names in marked regions: a region's `Name` is a person's, elsewhere the word means other things. */
function namesInRegions(xmp: unknown): string[] {
  const found: string[] = [];
  for (const { name, tag, inside } of namedTags(xmp)) {
    if (name === 'Name' && inside.some((outer) => regions.has(outer)))
      found.push(...textsNamed({ tag }, ['tag']));
  }
  return found;
}

function joined(parts: readonly string[], between: string): string | undefined {
  return plainText(parts.join(between)) || undefined;
}

/** Make and model once each: many makers begin the model with their name. */
export function deviceName(make: string | undefined, model: string | undefined): string | undefined {
  if (!make || !model) return make || model || undefined;
  return model.toLowerCase().startsWith(make.toLowerCase()) ? model : `${make} ${model}`;
}

/** What the tags of a picture say of people, places and the camera, as plain data. */
export function photoMetadataOf(groups: TagGroups): PhotoMetadata {
  const { exif, iptc, xmp, pngText } = groups;
  const address = joined(
    distinct([...textsAnywhere(xmp, addressXmp), ...textsNamed(iptc, addressIptc)]),
    ', ',
  );
  const owner = joined(
    distinct([
      ...textsNamed(exif, ownerExif),
      ...textsAnywhere(xmp, ownerXmp),
      ...textsNamed(iptc, ownerIptc),
      ...textsNamed(pngText, ['Author', 'Copyright', 'Source']),
    ]),
    ', ',
  );
  const first = (names: readonly string[]) =>
    textsNamed(exif, names)[0] ?? textsAnywhere(xmp, new Set(names))[0];
  const device = deviceName(first(['Make']), first(['Model']));
  const taken =
    textsNamed(exif, ['DateTimeOriginal', 'DateTimeDigitized', 'DateTime'])[0] ??
    textsAnywhere(xmp, takenXmp)[0] ??
    textsNamed(iptc, ['Date Created'])[0] ??
    textsNamed(pngText, ['Creation Time'])[0];
  return {
    location: hasCoordinates(groups),
    ...(address && { address }),
    people: distinct([...namesInRegions(xmp), ...textsAnywhere(xmp, peopleXmp)]),
    words: distinct([
      ...textsNamed(exif, wordsExif),
      ...textsAnywhere(xmp, wordsXmp),
      ...textsNamed(iptc, wordsIptc),
      ...textsNamed(pngText, wordsPng),
    ]),
    ...(device && { device }),
    ...(owner && { owner }),
    serial: textsNamed(exif, [...serial]).length > 0 || textsAnywhere(xmp, serial).length > 0,
    ...(taken && { taken }),
  };
}
