// npm install --no-save harfbuzzjs@1.6.4 fontverter@2.0.0 && node tools/subset_fonts.mjs: writes web/src/public/fonts, the letters that the public pages need.
import { Buffer } from "node:buffer";
import { readFile, writeFile } from "node:fs/promises";
import fontverter from "fontverter";

const from = "node_modules/@fontsource/be-vietnam-pro/files";
const into = "web/src/public/fonts";
const letters = `
  20-7E A0 AB B7 BB C0-C3 C8-CA CC CD D2-D5 D7 D9 DA DD E0-E3 E8-EA EC ED F2-F5 F9 FA FD 102-103 110-111 128-129
  168-169 1A0-1A1 1AF-1B0 1EA0-1EF9 2013-2014 2018-2019 201C-201D 2022 2026`;
const kept_features = ["kern"];
const unicodes = 1; // the number of a set in hb_subset_sets_t
const features = 6;
const without_hints = 1;

const wasm = await readFile("node_modules/harfbuzzjs/dist/harfbuzz-subset.wasm");
const hb = (await globalThis.WebAssembly.instantiate(wasm)).instance.exports;
const tag = (name) => [...name].reduce((sum, letter) => ((sum << 8) | letter.charCodeAt(0)) >>> 0, 0);

function* codePoints() {
  for (const range of letters.trim().split(/\s+/)) {
    const [first, last = first] = range.split("-").map((digits) => Number.parseInt(digits, 16));
    for (let code = first; code <= last; code += 1) yield code;
  }
}

function subset(font) {
  const place = hb.malloc(font.byteLength);
  new Uint8Array(hb.memory.buffer).set(font, place);
  const face = hb.hb_face_create(hb.hb_blob_create(place, font.byteLength, 2, 0, 0), 0);
  const input = hb.hb_subset_input_create_or_fail();
  hb.hb_subset_input_set_flags(input, without_hints);
  for (const code of codePoints()) hb.hb_set_add(hb.hb_subset_input_set(input, unicodes), code);
  const kept = hb.hb_subset_input_set(input, features);
  hb.hb_set_clear(kept);
  for (const name of kept_features) hb.hb_set_add(kept, tag(name));
  const blob = hb.hb_face_reference_blob(hb.hb_subset_or_fail(face, input));
  const begin = hb.hb_blob_get_data(blob, 0);
  return Buffer.from(hb.memory.buffer.slice(begin, begin + hb.hb_blob_get_length(blob)));
}

for (const script of ["latin", "vietnamese"])
  for (const weight of [400, 600]) {
    const whole = await readFile(`${from}/be-vietnam-pro-${script}-${weight}-normal.woff2`);
    const small = subset(await fontverter.convert(whole, "truetype"));
    await writeFile(`${into}/be-vietnam-pro-${script}-${weight}.woff2`, await fontverter.convert(small, "woff2"));
  }
