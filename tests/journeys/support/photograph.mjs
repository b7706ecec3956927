// A photograph as a telephone takes it: a JPEG drawn by the browser, with the place it was taken written into it as EXIF.
import assert from "node:assert/strict";

const latitude = Buffer.from([10, 1, 27, 1, 36, 1].flatMap((number) => [0, 0, 0, number])); // 10° 27′ 36″, as big-endian fractions

/// One entry of a TIFF directory: tag, type, count and four bytes of value or place.
function entry(tag, type, count, value) {
  const bytes = Buffer.alloc(12);
  bytes.writeUInt16BE(tag, 0);
  bytes.writeUInt16BE(type, 2);
  bytes.writeUInt32BE(count, 4);
  Buffer.from(value).copy(bytes, 8);
  return bytes;
}

const uint32 = (number) => Buffer.from([number >>> 24, number >>> 16, number >>> 8, number].map((byte) => byte & 255));
const directory = (...entries) => Buffer.concat([Buffer.from([0, entries.length]), ...entries, uint32(0)]);

/// The APP1 segment of a JPEG that says where: two directories, the second is the GPS one.
function exif() {
  const second_at = 8 + 18;
  const latitude_at = second_at + 30;
  const tiff = Buffer.concat([
    Buffer.from("MM\0*\0\0\0\x08", "latin1"),
    directory(entry(0x8825, 4, 1, uint32(second_at))),
    directory(entry(1, 2, 2, "N\0"), entry(2, 5, 3, uint32(latitude_at))),
    latitude,
  ]);
  const body = Buffer.concat([Buffer.from("Exif\0\0", "latin1"), tiff]);
  return Buffer.concat([Buffer.from([0xff, 0xe1, 0, body.length + 2]), body]);
}

/// The bytes of a picture of that colour, 1200 × 900, with its place.
export async function photograph(page, colour) {
  const drawn = await page.evaluate(async (fill) => {
    const canvas = Object.assign(document.createElement("canvas"), { width: 1200, height: 900 });
    const pen = canvas.getContext("2d");
    pen.fillStyle = fill;
    pen.fillRect(0, 0, canvas.width, canvas.height);
    return canvas.toDataURL("image/jpeg").split(",")[1];
  }, colour);
  const jpeg = Buffer.from(drawn, "base64");
  const bytes = Buffer.concat([jpeg.subarray(0, 2), exif(), jpeg.subarray(2)]);
  assert.ok(tellsWhere(bytes), "the sample tells where it was taken");
  return bytes;
}

const tellsWhere = (bytes) => bytes.includes("Exif\0\0") || bytes.includes(latitude);

/// What the server hands out at that address is a picture of that type and no longer tells where it was taken.
export async function isCleanPicture(person, address, type) {
  const answer = await person.page.request.get(new URL(address, person.office.base).href);
  assert.equal(answer.status(), 200, address);
  assert.equal(answer.headers()["content-type"], type, address);
  assert.ok(!tellsWhere(await answer.body()), `${address} does not tell where it was taken`);
}
