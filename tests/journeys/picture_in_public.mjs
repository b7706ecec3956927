// node tests/journeys/picture_in_public.mjs SEN_BINARY: a producer photographs its products; the public sees what the commune has approved.
import assert from "node:assert/strict";
import { createsAProduct } from "./support/dossier.mjs";
import { journey } from "./support/office.mjs";
import { isCleanPicture, photograph } from "./support/photograph.mjs";

async function gives(producer, label, colour) {
  const buffer = await photograph(producer.page, colour);
  await producer.page.getByLabel(label).setInputFiles({ name: "ảnh sản phẩm.jpg", mimeType: "image/jpeg", buffer });
}

/// Where the picture of that name lies, once it is drawn on the screen and is not `before`.
async function shown({ page }, name, before = "") {
  const drawn = page.waitForFunction(
    ([alt, old]) => [...document.images].find((img) => img.alt === alt && img.complete && img.naturalWidth > 0 && new URL(img.src).pathname !== old)?.src,
    [name, before],
  );
  return new URL(await (await drawn).jsonValue()).pathname;
}

/// Nobody but its own office sees the product yet, so the picture is there at once.
async function ofANewProduct(producer, producer_id) {
  const name = "Mứt dừa hành trình";
  await createsAProduct(producer, producer_id, name);
  await gives(producer, "Thêm ảnh", "#8a5a2b");
  const picture = await shown(producer, name);
  await isCleanPicture(producer, picture, "image/jpeg");
  for (const width of [320, 800]) await isCleanPicture(producer, `${picture}?width=${width}`, "image/webp");
  const hidden = await producer.page.request.get(`${producer.office.base}/tep/${picture.split("/").at(-1)}/800`);
  assert.equal(hidden.status(), 404, "the public does not see it");
}

/// The public goes on seeing nothing until the commune says yes to the newest picture.
async function ofAPublicProduct(producer, commune, { id, slug }) {
  const { office } = producer;
  await producer.open(`/san-pham/${id}`);
  await gives(producer, "Thêm ảnh", "#2b8a5a");
  const first = await shown(producer, "Ảnh");
  await gives(producer, "Thêm ảnh", "#5a2b8a");
  const second = await shown(producer, "Ảnh", first);

  const reader = await office.reader();
  await reader.goto(`${office.base}/san-pham/${slug}`);
  assert.equal(await reader.locator('img[src^="/tep/"]').count(), 0, "nothing is public yet");

  await commune.open("/thay-doi");
  assert.equal(await shown(commune, "Ảnh"), second, "the commune sees the newest");
  await commune.press(/^Duyệt$/);
  await commune.sees("Không có yêu cầu nào đang chờ");

  await reader.reload();
  const address = await reader.locator('img[src^="/tep/"]').getAttribute("src");
  assert.equal(address.split("/")[2], second.split("/").at(-1));
  await isCleanPicture(producer, address, "image/webp");
}

await journey("a picture, approved, in public", async (office) => {
  const producer = await office.as("producer");
  const { producer_id } = await producer.got("/session");
  const { items } = await producer.got(`/products?producer=${producer_id}&limit=1`);
  await ofANewProduct(producer, producer_id);
  await ofAPublicProduct(producer, await office.as("commune"), items[0]);
});
