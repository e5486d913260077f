import { writeFileSync } from 'node:fs';
import { Command } from 'commander';
import { PNG } from 'pngjs';
import { inRepository } from './repository';

/**
 * Draws the app's icons into app/static: a ticket with a keyhole, torn at one corner. The dark mark on a teal
 * tile reads on light and dark bars alike. Drawn four times as large and averaged down, for smooth edges.
 */
const SAMPLES = 4;

interface Colour {
  readonly r: number;
  readonly g: number;
  readonly b: number;
}

const TILE: Colour = { r: 0x0b, g: 0x6e, b: 0x69 };
const PAPER: Colour = { r: 0xff, g: 0xff, b: 0xff };
const HOLE: Colour = { r: 0x08, g: 0x3d, b: 0x3a };
const WARN: Colour = { r: 0xf5, g: 0xa6, b: 0x23 };

const inDisc = (x: number, y: number, cx: number, cy: number, r: number): boolean =>
  (x - cx) ** 2 + (y - cy) ** 2 <= r * r;

function inRounded(
  x: number,
  y: number,
  left: number,
  top: number,
  right: number,
  bottom: number,
  r: number,
): boolean {
  if (x < left || x > right || y < top || y > bottom) return false;
  const cx = Math.min(Math.max(x, left + r), right - r);
  const cy = Math.min(Math.max(y, top + r), bottom - r);
  return inDisc(x, y, cx, cy, r);
}

/** The colour at a point of the unit square, undefined where the icon is transparent. */
function colourAt(x: number, y: number): Colour | undefined {
  if (!inRounded(x, y, 0.02, 0.02, 0.98, 0.98, 0.18)) return undefined;
  const ticket = inRounded(x, y, 0.13, 0.27, 0.87, 0.73, 0.05);
  const notch = inDisc(x, y, 0.13, 0.5, 0.08) || inDisc(x, y, 0.87, 0.5, 0.08);
  const torn = x + (1 - y) > 1.42;
  if (!ticket || notch) return torn && inRounded(x, y, 0.7, 0.13, 0.9, 0.3, 0.04) ? WARN : TILE;
  if (torn) return WARN;
  const keyhole =
    inDisc(x, y, 0.45, 0.45, 0.085) ||
    (y > 0.45 && y < 0.64 && Math.abs(x - 0.45) < 0.025 + (y - 0.45) * 0.2);
  return keyhole ? HOLE : PAPER;
}

function draw(size: number): Buffer {
  const png = new PNG({ width: size, height: size });
  for (let py = 0; py < size; py++) {
    for (let px = 0; px < size; px++) {
      const sum = { r: 0, g: 0, b: 0, covered: 0 };
      for (let sy = 0; sy < SAMPLES; sy++) {
        for (let sx = 0; sx < SAMPLES; sx++) {
          const colour = colourAt((px + (sx + 0.5) / SAMPLES) / size, (py + (sy + 0.5) / SAMPLES) / size);
          if (!colour) continue;
          sum.r += colour.r;
          sum.g += colour.g;
          sum.b += colour.b;
          sum.covered++;
        }
      }
      const at = (py * size + px) * 4;
      const share = Math.max(1, sum.covered);
      png.data.set([sum.r / share, sum.g / share, sum.b / share, (255 * sum.covered) / SAMPLES ** 2], at);
    }
  }
  return PNG.sync.write(png);
}

const ICONS: readonly (readonly [name: string, size: number])[] = [
  ['appIcon.png', 36],
  ['appIcon_2x.png', 72],
  ['appIconAlt.png', 36],
  ['appIconAlt_2x.png', 72],
];

new Command('npm run icons')
  .description('Draws the icons of the app into app/static; commit the result.')
  .parse();
for (const [name, size] of ICONS) writeFileSync(inRepository('app/static', name), draw(size));
console.log(`Written to app/static: ${ICONS.map(([name]) => name).join(', ')}`);
