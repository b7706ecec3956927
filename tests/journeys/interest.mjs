// node tests/journeys/interest.mjs SEN_BINARY: a judge tied to a producer says so before the sheet opens; the dossier is gone from that judge at once, and the chair is another's.
import assert from "node:assert/strict";
import { dossierInScoring } from "./support/dossier.mjs";
import { journey } from "./support/office.mjs";

const product_name = "Nem hành trình";
const interest = "Em ruột của chủ thể";

/// Nothing of it is opened, not even by its address.
async function isOutOfReach(judge, id) {
  await judge.open("/cham-diem");
  await judge.sees("Không có hồ sơ nào cần chấm");
  const answer = await judge.page.request.get(`${judge.office.base}/api/v1/dossiers/${id}`);
  assert.equal(answer.status(), 403);
}

async function handsIn(judge, id) {
  await judge.did("PUT", `/dossiers/${id}/declaration`, { conflict: false });
  const { version } = await judge.did("PUT", `/dossiers/${id}/score-sheet`, { version: 1, choices: { 1.1: 1 }, notes: {} });
  await judge.did("POST", `/dossiers/${id}/score-sheet/submission`, { version });
}

await journey("a judge with an interest", async (office) => {
  const id = await dossierInScoring(office, product_name);
  const chair = await office.as("council");
  await chair.open(`/cham-diem/${id}`);
  await chair.fill("Nếu có liên quan: quan hệ hoặc lợi ích gì?", interest);
  await chair.confirm("Có liên quan, xin không chấm hồ sơ này");
  await isOutOfReach(chair, id);

  const other = await office.as("council", 1);
  const { name } = await other.got("/session");
  for (const judge of [other, await office.as("council", 2)]) await handsIn(judge, id);
  const province = await office.as("province");
  await province.open(`/ho-so/${id}/hoi-dong`);
  await province.sees("Không chấm hồ sơ này");
  await province.page.getByText(/^Mọi phiếu đã nộp nhưng chưa đủ 3 phiếu/).waitFor();
  await province.pick("chair_id", name);
  const saved = province.page.waitForResponse((answer) => answer.request().method() === "PUT");
  await province.press("Lưu");
  assert.equal((await saved).status(), 200);
  const { chair_id, judges } = await province.got(`/dossiers/${id}/panel`);
  assert.equal(judges.find(({ account_id }) => account_id === chair_id).name, name);
});
