import type { Attachment } from '../model/draft.ts';
import { inPictures } from './pictures.ts';
import type { Look, Rule, Sighting } from './rule.ts';

const phones =
  /\b(?:iphone|samsung|galaxy|sm-[a-z]\d|pixel|oneplus|xiaomi|redmi|huawei|honor|motorola|moto|nokia|oppo|vivo|realme|nothing|xperia|fairphone)\b/i;
const noCameras =
  /scan|screenshot|screen shot|epson|photoshop|canva|gimp|lightroom|illustrator|snipping|adobe|firefly|dall|openai/i;
/** File names as phones and messengers give them; cameras of their own number theirs otherwise. */
const namedByPhone =
  /^(?:img_\d{4,5}\.(?:heic|mov)|pxl_\d{8}|img-\d{8}-wa\d|vid-\d{8}-wa\d|\d{8}_\d{6}|snapchat-\d|whatsapp (?:image|video) )/i;

function ofPicture({ name, looked, metadata }: Attachment, { settings }: Look): Sighting[] {
  const device = metadata?.device?.trim() ?? '';
  const approved = settings.approvedDevices.filter((one) => one.trim() !== '');
  if (device !== '') {
    if (noCameras.test(device)) return [];
    const known = approved.some((one) => device.toLowerCase().includes(one.trim().toLowerCase()));
    if (known) return [];
    if (approved.length > 0) return [{ message: 'unknown_device', values: { device } }];
    return phones.test(device) ? [{ message: 'phone', values: { device }, atMost: 'remind' }] : [];
  }
  const untold = looked === undefined && metadata === undefined;
  if (!untold || name === undefined || !namedByPhone.test(name)) return [];
  return [{ message: 'phone_name', values: { name }, atMost: 'remind' }];
}

/** A picture taken with a device that the school has not approved, as the file says, or as phones name their files. */
export const photoDeviceCheck: Rule = {
  id: 'photo-device-check',
  words: {
    unknown_device:
      'This was taken with "{device}", which is not among the devices the school has approved: use a picture from one that is.',
    phone:
      'This was taken with a phone ("{device}"): if it is your own, move the picture to the shared area and delete it from the phone.',
    phone_name:
      'The file is named as phones name theirs ("{name}"): if the phone is your own, move the picture to the shared area and delete it there.',
  },
  find: (look) => inPictures(look, (picture) => ofPicture(picture, look)),
  examples: {
    fires: [
      { text: '', attachments: [taken('Apple iPhone 15')] },
      { text: '', attachments: [taken('samsung SM-G991B')] },
      { text: '', attachments: [taken('Google Pixel 8')] },
      { text: '', attachments: [taken('OnePlus 12')] },
      {
        text: '',
        attachments: [taken('Apple iPhone 15')],
        settings: { approvedDevices: ['TAB-07', 'iPad'] },
      },
      { text: '', attachments: [taken('Canon EOS R10')], settings: { approvedDevices: ['iPad'] } },
      {
        text: '',
        attachments: [taken('Nikon Z30')],
        account: 'official',
        settings: { approvedDevices: ['Canon'] },
      },
      { text: '', attachments: ['photo', taken('motorola moto g84')] },
      { text: '', attachments: [{ kind: 'photo', name: 'IMG_4471.HEIC' }] },
      { text: '', attachments: [{ kind: 'video', name: 'IMG_0042.MOV' }] },
      { text: '', attachments: [{ kind: 'photo', name: 'PXL_20261105_101112345.jpg' }] },
      { text: '', attachments: [{ kind: 'photo', name: 'IMG-20261105-WA0003.jpg' }] },
      { text: '', attachments: [{ kind: 'photo', name: '20261105_101112.jpg' }] },
    ],
    quiet: [
      { text: '', attachments: ['photo'] },
      {
        text: '',
        attachments: [taken('Apple iPad (10th generation)')],
        settings: { approvedDevices: ['ipad'] },
      },
      { text: '', attachments: [taken('Apple iPhone 15')], settings: { approvedDevices: ['iPhone 15'] } },
      { text: '', attachments: [taken('Canon EOS R10')] },
      { text: '', attachments: [taken('')] },
      { text: '', attachments: [taken('EPSON Scan')], settings: { approvedDevices: ['iPad'] } },
      { text: '', attachments: [taken('Screenshot')], settings: { approvedDevices: ['iPad'] } },
      { text: '', attachments: [{ kind: 'photo', name: 'IMG_4471.HEIC', looked: 'yes', faces: 2 }] },
      { text: '', attachments: [{ kind: 'photo', name: 'IMG_1234.jpg' }] },
      { text: '', attachments: [{ kind: 'photo', name: 'sports-day.jpg' }] },
      { text: '', attachments: [{ kind: 'photo', name: 'poster-2026.png' }] },
      { text: 'Sent from my iPhone' },
    ],
  },
};

function taken(device: string): Attachment {
  return { kind: 'photo', metadata: { location: false, people: [], words: [], serial: false, device } };
}
