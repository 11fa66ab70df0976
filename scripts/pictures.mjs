import { Buffer } from 'node:buffer';
import { createHash } from 'node:crypto';
import { crc32, deflateSync } from 'node:zlib';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';

/**
 * How far a colour may be off, from 0 to 1: a step of eight in 255 between two greys is seen. Chromium draws the same
 * page the same way each time, so that nothing more needs to be let through.
 */
const COLOUR_TOLERANCE = 0.02;
/** How far a colour may be off, of 255, where a pixel is unlike all beside it, as where an edge is smoothed. */
const EDGE_TOLERANCE = 96;
/** How many pixels may differ: fewer than the shortest border has. */
const PIXELS_TOLERATED = 3;
const SCREENSHOTS_AT_MOST = 30;

/**
 * @typedef {{ problem: string, difference: Buffer }} Mismatch
 * What is wrong in words, and a picture of where.
 */

/**
 * Whether a kept picture was made from just this one.
 * @param {Buffer} kept
 * @param {Buffer} taken
 */
export function isKept(kept, taken) {
  return kept.includes(digestOf(taken));
}

/**
 * Compares a kept picture with one just taken. Pixels that only smooth an edge are left out; a change of size is a
 * difference.
 * @param {Buffer} kept
 * @param {Buffer} taken
 * @returns {Mismatch | undefined} Nothing where they are alike.
 */
export function comparePictures(kept, taken) {
  if (isKept(kept, taken)) return undefined;
  const [one, other] = [PNG.sync.read(kept), read(taken)];
  const isResized = one.width !== other.width || one.height !== other.height;
  const size = { width: Math.max(one.width, other.width), height: Math.max(one.height, other.height) };
  const difference = new PNG(size);
  if (!isResized) overlookEdges(one, other);
  const count = pixelmatch(onSheet(one, size), onSheet(other, size), difference.data, size.width, size.height, {
    threshold: COLOUR_TOLERANCE,
    includeAA: false,
  });
  if (!isResized && count <= PIXELS_TOLERATED) return undefined;
  const problem = isResized
    ? `was ${one.width} × ${one.height} pixels, is ${other.width} × ${other.height}`
    : `${count} pixels differ`;
  return { problem, difference: PNG.sync.write(difference) };
}

/**
 * Gives the kept picture the colours of the other where it has only a rough shade and the two are near.
 * @param {PNG} one
 * @param {PNG} other
 */
function overlookEdges(one, other) {
  const [before, after] = [pixelsOf(one.data), pixelsOf(other.data)];
  before.forEach((colour, index) => {
    const there = after[index] ?? 0;
    if (colour !== fine(colour) && isNear(colour, there)) before[index] = there;
  });
}

/**
 * @param {number} colour
 * @param {number} other
 */
function isNear(colour, other) {
  return [0, 8, 16].every((bits) => Math.abs(((colour >> bits) & 255) - ((other >> bits) & 255)) <= EDGE_TOLERANCE);
}

/**
 * A picture as it is kept: with a palette and with few shades along edges, which takes a quarter of the room, and with
 * the digest of the picture it was made from, so that the same picture is recognised without being read.
 * @param {Buffer} taken
 * @returns {Buffer}
 */
export function keepable(taken) {
  const image = read(taken);
  const { width, height, data } = image;
  const isEdge = edgesOf(image);
  const pixels = pixelsOf(data);
  pixels.forEach((colour, index) => {
    if (isEdge[index]) pixels[index] = coarse(colour);
  });
  /** @type {Map<number, number>} */
  const palette = new Map();
  const rows = Buffer.alloc((width + 1) * height);
  pixels.forEach((colour, index) => {
    const place = palette.get(colour) ?? palette.size;
    palette.set(colour, place);
    rows[index + Math.floor(index / width) + 1] = place;
  });
  if (palette.size > 256) return PNG.sync.write(image);
  const header = Buffer.from([0, 0, 0, 0, 0, 0, 0, 0, 8, 3, 0, 0, 0]);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  const table = Buffer.from([...palette.keys()].flatMap((c) => [c & 255, (c >> 8) & 255, (c >> 16) & 255]));
  return Buffer.concat([
    Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]),
    chunk('IHDR', header),
    chunk('PLTE', table),
    chunk('tEXt', Buffer.from(`Source\0${digestOf(taken)}`)),
    chunk('IDAT', deflateSync(rows, { level: 9, memLevel: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/**
 * @param {string} type
 * @param {Buffer} content
 */
function chunk(type, content) {
  const named = Buffer.concat([Buffer.from(type), content]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(content.length);
  sum.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, sum]);
}

/** @param {Buffer} picture */
function digestOf(picture) {
  return createHash('sha256').update(picture).digest('hex');
}

/**
 * A picture with every fourth shade alone, which no eye tells from it and a palette can hold.
 * @param {Buffer} picture
 */
function read(picture) {
  const image = PNG.sync.read(picture);
  const pixels = pixelsOf(image.data);
  pixels.forEach((colour, index) => {
    pixels[index] = fine(colour);
  });
  return image;
}

/**
 * Which pixels are unlike all four beside them.
 * @param {PNG} image
 */
function edgesOf({ data, width }) {
  const pixels = pixelsOf(data);
  const isEdge = new Uint8Array(pixels.length);
  pixels.forEach((colour, index) => {
    const isAlone =
      pixels[index - width] !== colour &&
      pixels[index - 1] !== colour &&
      pixels[index + 1] !== colour &&
      pixels[index + width] !== colour;
    isEdge[index] = Number(isAlone);
  });
  return isEdge;
}

/**
 * The pixels of an image, each a number.
 * @param {Buffer} data
 */
function pixelsOf(data) {
  return new Uint32Array(data.buffer, data.byteOffset, data.length / 4);
}

/**
 * The upper six bits of each colour, and the first two of them again in place of the lower two: white stays white.
 * @param {number} colour
 */
function fine(colour) {
  return ((colour & 0xfcfcfcfc) | ((colour >>> 6) & 0x03030303)) >>> 0;
}

/**
 * One of four shades of each colour. The last bit is one that no fine shade has, which tells that it is rough.
 * @param {number} colour
 */
function coarse(colour) {
  return (Math.imul((colour >>> 6) & 0x00030303, 0x55) ^ 0x00010101 ^ 0xff000000) >>> 0;
}

/**
 * @param {PNG} picture
 * @param {{ width: number, height: number }} size
 */
function onSheet(picture, { width, height }) {
  if (picture.width === width && picture.height === height) return picture.data;
  const sheet = new PNG({ width, height });
  PNG.bitblt(picture, sheet, 0, 0, picture.width, picture.height, 0, 0);
  return sheet.data;
}

/**
 * Photographs a page from its top to its end, once nothing moves any more: when two pictures in a row are the same, or
 * one is as expected.
 * @param {import('playwright-core').Page} page
 * @param {number} maxHeight Where a picture is cut.
 * @param {(picture: Buffer) => boolean} [isExpected]
 * @returns {Promise<Buffer>}
 */
export async function takePicture(page, maxHeight, isExpected = () => false) {
  let before;
  for (let count = 0; count < SCREENSHOTS_AT_MOST; count += 1) {
    const clip = await page.evaluate(settledClip, maxHeight);
    const picture = await page.screenshot({ clip, fullPage: true, animations: 'disabled' });
    if (before?.equals(picture) || isExpected(picture)) return picture;
    before = picture;
  }
  throw new Error(`the page still changed after ${SCREENSHOTS_AT_MOST} pictures`);
}

/**
 * Runs in the page: waits for what is on its way, and measures what is to be photographed.
 * @param {number} maxHeight
 */
async function settledClip(maxHeight) {
  // A picture is taken from the top, wherever the story scrolled to.
  window.scrollTo({ top: 0, behavior: 'instant' });
  await document.fonts.ready;
  await Promise.all([...document.images].map((image) => image.decode().catch(() => undefined)));
  await new Promise((drawn) => window.requestAnimationFrame(() => window.requestAnimationFrame(drawn)));
  const { clientWidth, clientHeight, scrollHeight } = document.documentElement;
  return { x: 0, y: 0, width: clientWidth, height: Math.min(Math.max(clientHeight, scrollHeight), maxHeight) };
}

/** What shows how a machine draws: several scripts and weights, and the controls the kit uses. */
const SAMPLE = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Sample</title>
<body style="margin: 1rem; font-size: 1rem">
<p style="font-family: sans-serif">Refuse, Accept, é à ç œ, 0123456789, “quotes” <b>bold</b> <i>italic</i></p>
<p style="font-family: serif">Refuse, Accept, é à ç œ, 0123456789, “quotes” <b>bold</b> <i>italic</i></p>
<p style="font-family: ui-monospace, monospace">_pk_id.* cookies_preferences</p>
<p lang="ar" dir="rtl">ملفات تعريف الارتباط ١٢٣</p><p lang="el">Ελληνικά</p><p lang="bg">Български</p>
<button>Button</button> <input type="radio" checked> <input type="search" value="Search">
</body></html>`;

/**
 * What a machine's pictures depend on beside the pages: its Chromium and its fonts. Pictures of one fingerprint say
 * nothing of pages seen with another.
 * @param {import('playwright-core').Browser} browser
 * @returns {Promise<{ chromium: string, sample: string }>}
 */
export async function fingerprintOf(browser) {
  const [chromium = ''] = browser.version().split('.');
  const page = await browser.newPage({ viewport: { width: 640, height: 480 } });
  await page.setContent(SAMPLE);
  const sample = digestOf(await takePicture(page, 480));
  await page.close();
  return { chromium, sample };
}
