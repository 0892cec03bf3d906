import { expect, test } from 'vitest';
import { PhotoMetadata } from '../../../src/model/draft.ts';
import { deviceName, photoMetadataOf } from '../../../src/photos/metadata/photo-tags.ts';
import { videoMetadataOf } from '../../../src/photos/metadata/video-metadata.ts';

const tag = (value: unknown, description = '') => ({ value, attributes: {}, description });

test('what is nested in XMP is found, and a name outside a marked region is no person', () => {
  const xmp = {
    _raw: '<x/>',
    Regions: tag({ RegionList: tag([tag({ Name: tag('Amy Jones'), Type: tag('Face') })]) }),
    Fonts: tag({ Name: tag('Helvetica') }),
    LocationCreated: tag([tag({ Sublocation: tag('12 Mill Lane'), City: tag('Leeds') })]),
    subject: tag([tag('gala'), tag('Year 4')]),
  };
  expect(photoMetadataOf({ xmp })).toEqual({
    location: false,
    address: '12 Mill Lane, Leeds',
    people: ['Amy Jones'],
    words: ['gala', 'Year 4'],
    serial: false,
  });
});

test('hostile tags come out as plain, short data', () => {
  const deep: { value: unknown } = { value: 'x' };
  let inner = deep;
  for (let depth = 0; depth < 2_000; depth += 1) {
    const next = { value: 'x' as unknown };
    inner.value = { Regions: next };
    inner = next;
  }
  const xmp = {
    title: tag('\u0000Bad\u0007\n words  here'),
    description: tag('z'.repeat(1_000_000)),
    subject: tag(Array.from({ length: 5_000 }, (_, index) => tag(`word ${index}`))),
    Regions: deep,
    __proto__: { creator: tag('nobody') },
  };
  const read = PhotoMetadata.parse(photoMetadataOf({ xmp, exif: 7, iptc: null, pngText: [], gps: 'here' }));
  expect(read.words).toContain('Bad words here');
  expect(read.words.length).toBeLessThanOrEqual(200);
  expect(Math.max(...read.words.map((word) => word.length))).toBeLessThanOrEqual(2_000);
  expect(read.owner).toBeUndefined();
  expect(read.location).toBe(false);
});

test('make and model are said once', () => {
  expect(deviceName('Canon', 'Canon EOS R5')).toBe('Canon EOS R5');
  expect(deviceName('Apple', 'iPhone 15')).toBe('Apple iPhone 15');
  expect(deviceName(undefined, 'Pixel 9')).toBe('Pixel 9');
  expect(deviceName(undefined, undefined)).toBeUndefined();
});

test('the container of a phone’s video says where, when and with what', () => {
  const raw = {
    'com.apple.quicktime.location.ISO6709': '+51.5007-000.1246+010.000/',
    'com.apple.quicktime.location.name': 'Home',
    'com.apple.quicktime.make': 'Apple',
    'com.apple.quicktime.model': 'iPhone 15',
    'com.apple.quicktime.creationdate': '2026-11-20T10:11:12+0000',
    'com.apple.quicktime.author': 'Priya Patel',
  };
  expect(videoMetadataOf({ title: 'Amy at the gala', raw })).toEqual({
    location: true,
    address: 'Home',
    people: [],
    words: ['Amy at the gala'],
    device: 'Apple iPhone 15',
    owner: 'Priya Patel',
    serial: false,
    taken: '2026-11-20T10:11:12+0000',
  });
  expect(videoMetadataOf({ raw: { '©xyz': '+51.5-000.1/' } }).location).toBe(true);
  expect(videoMetadataOf({ raw: { loci: new Uint8Array(30) } }).location).toBe(true);
  expect(videoMetadataOf({})).toEqual({ location: false, people: [], words: [], serial: false });
});
