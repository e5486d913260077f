import type { PackageCheck } from './package-contents';

const SIZES: Readonly<Record<string, number>> = {
  'static/appIcon.png': 36,
  'static/appIcon_2x.png': 72,
  'static/appIconAlt.png': 36,
  'static/appIconAlt_2x.png': 72,
};

/** Width and height in the header of a PNG; undefined for other bytes. Source: https://www.w3.org/TR/png-3/#11IHDR */
function pngSize(bytes: Buffer): readonly [number, number] | undefined {
  if (bytes.length < 24 || bytes.toString('latin1', 1, 4) !== 'PNG') return undefined;
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

/** Splunk shows an icon in four places, at two sizes. */
export const iconSizes: PackageCheck = {
  id: 'icon-sizes',
  rule: 'the icons are PNG files of 36 and 72 pixels',
  check: ({ files }) =>
    Object.entries(SIZES).flatMap(([at, size]) => {
      const found = pngSize(files.get(at) ?? Buffer.alloc(0));
      if (found?.[0] === size && found[1] === size) return [];
      return [
        { check: 'icon-sizes', at, message: `is ${found ? found.join('x') : 'no PNG'}, not ${size}x${size}` },
      ];
    }),
};
