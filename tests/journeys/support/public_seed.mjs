// A small register for the journey over the public pages: each way a star can stand, and enough products for two pages.
import { execFileSync } from "node:child_process";

const at = "2026-01-05T02:00:00.000Z";

const quoted = (value) => {
  if (value === null || value === undefined) return "NULL";
  if (typeof value === "number") return String(value);
  if (typeof value === "boolean") return value ? "1" : "0";
  return `'${String(value).replaceAll("'", "''")}'`;
};

const insert = (table, row) =>
  `INSERT INTO ${table} (${Object.keys(row).join(", ")}) VALUES (${Object.values(row).map(quoted).join(", ")});`;

const fold = (text) =>
  text.normalize("NFD").replace(/\p{M}/gu, "").replace(/đ/g, "d").replace(/Đ/g, "D").toLowerCase();

export const producers = [
  { slug: "htx-quyt-hong-lai-vung", name: "Hợp tác xã Quýt hồng Lai Vung", kind: "htx", commune_code: "30208", old_place: "Xã Long Hậu, huyện Lai Vung" },
  { slug: "co-so-nem-hoang-khanh", name: "Cơ sở sản xuất nem Hoàng Khánh", kind: "household", commune_code: "30226", old_place: "Xã Tân Thành, huyện Lai Vung" },
  { slug: "cong-ty-sen-dai-viet", name: "Chi nhánh Công ty Cổ phần thực phẩm Sen Đại Việt", kind: "company", commune_code: "30025", old_place: "Xã Mỹ Hòa, huyện Tháp Mười" },
  { slug: "to-hop-tac-chieu-dinh-yen", name: "Tổ hợp tác dệt chiếu Định Yên", kind: "tht", commune_code: "30208", old_place: null },
];

const story =
  "Quýt được trồng trên đất phù sa giữa sông Tiền và sông Hậu, hái đúng ngày chín, lau từng trái và xếp vào giỏ tre.\n" +
  "Mỗi giỏ có tên người trồng, ngày hái và mã để xem lại trên trang này.";

export const products = [
  { slug: "quyt-hong", name: "Quýt hồng Lai Vung", producer: 0, group_code: "01", price_dong: 12500000, packaging: "Giỏ tre 2 kg", description: story, stars: 4, standing: "decided", year: 2025, decided_on: "2025-03-12", valid_until: "2028-03-12", decision_number: "377/QĐ-UBND" },
  { slug: "nem-lai-vung", name: "Nem Lai Vung", producer: 1, group_code: "08", price_dong: 65000, packaging: "Chục 10 chiếc", stars: 3, standing: "decided", year: 2023, valid_until: "2026-12-31", exact_term: false, source_note: "https://baodongthap.vn/san-pham-ocop-2023" },
  { slug: "sua-sen", name: "Sữa sen", producer: 2, group_code: "17", stars: 4, standing: "decided", year: 2021, decided_on: "2021-11-01", valid_until: "2024-11-01", decision_number: "1580/QĐ-UBND-HC" },
  { slug: "tra-tim-sen", name: "Trà tim sen sấy lạnh", producer: 2, group_code: "12", stars: 3, standing: "decided", year: 2024, decided_on: "2024-06-01", valid_until: "2027-06-01", revoked_on: "2026-02-02", decision_number: "811/QĐ-UBND" },
  { slug: "chieu-dinh-yen", name: "Chiếu Định Yên", producer: 3, group_code: "21", stars: 3, standing: "council_result", year: 2025, valid_until: "2028-12-31", exact_term: false, source_note: "Báo Đồng Tháp, kết quả hội đồng đợt 2 năm 2025" },
  { slug: "hat-sen-tuoi", name: "Hạt sen tươi Tháp Mười", producer: 2, group_code: "01", stars: 5, standing: "decided", year: 2024, decided_on: "2025-01-17", valid_until: "2028-01-17", decision_number: "377/QĐ-BNN" },
  { slug: "mat-ong-tram", name: "Mật ong rừng tràm Gáo Giồng", producer: 3, group_code: "04", stars: 3, standing: "decided", year: 2025, decided_on: "2025-05-20", valid_until: "2028-05-20", decision_number: "902/QĐ-UBND" },
  { slug: "du-lich-vuon", name: "Điểm du lịch vườn quýt hồng", producer: 0, group_code: "26", stars: 3, standing: "decided", year: 2025, decided_on: "2025-08-01", valid_until: "2028-08-01", decision_number: "1203/QĐ-UBND" },
  { slug: "la", name: "Khô <script>alert(1)</script> & \"cá lóc\"", producer: 1, group_code: "08", stars: 3, standing: "decided", year: 2025, decided_on: "2025-08-01", valid_until: "2028-08-01", packaging: "<b>500 g</b>" },
  ...Array.from({ length: 22 }, (_, place) => ({
    slug: `gao-${place + 1}`, name: `Gạo thơm đồng Tháp số ${place + 1}`, producer: 3, group_code: "03", stars: 3, standing: "decided", year: 2025, decided_on: "2025-08-01", valid_until: "2028-08-01",
  })),
];

function* statements() {
  yield "BEGIN;";
  for (const [place, { slug, name, ...rest }] of producers.entries())
    yield insert("producer", { id: `m${place}`, slug, name, name_fold: fold(name), name_sort: fold(name), is_public: true, phone: "0900000000", representative_name: "Người không được lộ", created_at: at, updated_at: at, ...rest });
  for (const [place, product] of products.entries()) {
    const { slug, name, producer, group_code, price_dong, packaging, description, source_note } = product;
    const { commune_code, old_place } = producers[producer];
    yield insert("product", { id: `p${place}`, slug, name, name_fold: fold(name), name_sort: fold(name), producer_id: `m${producer}`, group_code, price_dong, packaging, description, source_note, commune_code, old_place, is_public: true, created_at: at, updated_at: at });
    const { stars, standing, year, decided_on, valid_until, exact_term = true, decision_number, revoked_on } = product;
    yield insert("recognition", { id: `r${place}`, product_id: `p${place}`, stars, standing, level: "province", year, decided_on, valid_until, exact_term, decision_number, revoked_on, certificate_code: `ma${place}`, created_at: at });
  }
  yield* aDecision();
  yield "COMMIT;";
}

/// One decision on the first product, and a round whose results are to come.
function* aDecision() {
  yield insert("account", { id: "so", username: "so", name: "Sở", role: "province", password_hash: "", created_at: at });
  yield insert("decision", { id: "e0", number: "377/QĐ-UBND", year: 2025, signed_on: "2025-03-12", created_by: "so", created_at: at });
  yield insert("dossier", { id: "d0", product_id: "p0", producer_id: "m0", kind: "first", stage: "recognised", criteria_set: "QD26-01", created_at: at });
  yield insert("decision_item", { decision_id: "e0", dossier_id: "d0", place: 1, outcome: "recognised", stars: 4, recognition_id: "r0" });
  yield insert("round", { id: "v0", year: 2099, number: 1, cut_off_on: "2099-04-30", target_on: "2099-06-30", created_at: at });
}

/// Fills the embedded database at that path, which must have the schema.
export function seed(path) {
  execFileSync("sqlite3", ["-bail", path], { input: [...statements()].join("\n") });
}
