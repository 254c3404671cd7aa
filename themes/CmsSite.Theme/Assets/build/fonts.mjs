// The four families, cut down to what six languages need: the letters, the weights in use and,
// for the serif, one optical size, since it is only ever set large.
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import subset from "subset-font";

const require = createRequire(import.meta.url);

const characters = (...ranges) =>
  ranges
    .map(([first, last = first]) =>
      String.fromCodePoint(...Array.from({ length: last - first + 1 }, (_, i) => first + i)))
    .join("");

const latin = characters(
  [0x20, 0x7e], [0xa0, 0xff], [0x152, 0x153], [0x2bc], [0x2010, 0x2015], [0x2018, 0x201e],
  [0x2020], [0x2022], [0x2026], [0x202f], [0x2039, 0x203a], [0x20ac], [0x2190, 0x2193], [0x2212]);

const latinExtended = characters([0x100, 0x151], [0x154, 0x17f], [0x218, 0x21b], [0x1e9e]);

const arabic = characters(
  [0x20], [0x28, 0x29], [0x2d, 0x2f], [0x3a], [0xa0], [0xab], [0xbb], [0x600, 0x605], [0x60b, 0x61f],
  [0x621, 0x65f], [0x660, 0x671], [0x67e], [0x686], [0x698], [0x6a4], [0x6a9], [0x6af], [0x6cc],
  [0x6d4], [0x6f0, 0x6f9], [0x200c, 0x200f], [0x2010, 0x2011], [0x2013, 0x2014], [0x2018, 0x2019],
  [0x201c, 0x201d], [0x2022], [0x2026], [0x2039, 0x203a]);

const text = { wght: { min: 400, max: 700 } };
const display = { ...text, opsz: 40 };

const cuts = [
  ["source-serif-4", "latin-opsz-normal", latin, display, "source-serif-latin"],
  ["source-serif-4", "latin-ext-opsz-normal", latinExtended, display, "source-serif-latin-ext"],
  ["source-sans-3", "latin-wght-normal", latin, text, "source-sans-latin"],
  ["source-sans-3", "latin-ext-wght-normal", latinExtended, text, "source-sans-latin-ext"],
  ["source-sans-3", "latin-wght-italic", latin, { wght: 400 }, "source-sans-latin-italic"],
  ["noto-naskh-arabic", "arabic-wght-normal", arabic, text, "noto-naskh-arabic"],
  ["noto-sans-arabic", "arabic-wght-normal", arabic, text, "noto-sans-arabic"],
];

export async function* fonts() {
  for (const [family, file, letters, variationAxes, name] of cuts) {
    const source = await readFile(
      require.resolve(`@fontsource-variable/${family}/files/${family}-${file}.woff2`));
    yield [`fonts/${name}.woff2`, await subset(source, letters, { targetFormat: "woff2", variationAxes })];
  }

  for (const family of new Set(cuts.map(([name]) => name)))
    yield [`fonts/${family}.license.txt`, await readFile(require.resolve(`@fontsource-variable/${family}/LICENSE`))];
}
