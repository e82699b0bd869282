import type { RightsText } from '../../../../src/domain/photos/rights/file-rights.ts';
import type { FileTexts } from './file-texts.ts';

const terms = [
  'cc:license',
  'dcterms:license',
  'xmpRights:UsageTerms',
  'plus:TermsAndConditionsText',
  'plus:MediaConstraints',
  'plus:RegionConstraints',
  'plus:ProductOrServiceConstraints',
  'plus:ImageDuplicationConstraints',
  'plus:OtherConstraints',
] as const;
const addresses = [
  'xmpRights:WebStatement',
  'plus:TermsAndConditionsURL',
  'plus:LicensorURL',
  'xmpRights:Certificate',
] as const;
const notices = ['dc:rights', 'dcterms:rights', 'tiff:Copyright', 'photoshop:Copyright'] as const;
const names = [
  'photoshop:Credit',
  'dc:creator',
  'xmpRights:Owner',
  'photoshop:Instructions',
] as const;

/** Every text of a file that may say what is allowed, in all places the standards have for it. */
export function rightsTexts({ exif, iptc, png, xmpAll }: FileTexts): RightsText[] {
  const say = (texts: readonly (string | undefined)[], more: Omit<RightsText, 'text'>) =>
    texts.flatMap((text): RightsText[] => (text === undefined ? [] : [{ text, ...more }]));
  return [
    ...say([...terms.flatMap(xmpAll), png('License'), png('Licence')], { place: 'terms' }),
    ...say(addresses.flatMap(xmpAll), { place: 'terms', weak: true }),
    ...say(xmpAll('plus:CopyrightStatus').filter(isPublicDomain), { place: 'terms' }),
    ...say(xmpAll('xmpRights:Marked').filter(isFalse).map(unmarked), {
      place: 'terms',
      weak: true,
    }),
    ...say(
      [
        ...notices.flatMap(xmpAll),
        ...iptc('Copyright Notice'),
        exif('Copyright'),
        png('Copyright'),
      ],
      { place: 'notice' },
    ),
    ...say(
      [
        ...names.flatMap(xmpAll),
        ...iptc('Credit'),
        ...iptc('By-line'),
        ...iptc('Special Instructions'),
        exif('Artist'),
        png('Disclaimer'),
      ],
      { place: 'name' },
    ),
  ];
}

const isPublicDomain = (status: string) => /\bCS-PUB$/.test(status);

const isFalse = (marked: string) => /^false$/i.test(marked);

// By XMP’s standard it means public domain; programs write it where nobody said anything, too.
const unmarked = () => 'xmpRights:Marked = False';
