-- A fixed register for the golden files: each way a star can stand, each fact known and unknown, and text that is hostile.
INSERT INTO producer (id, slug, name, name_fold, name_sort, kind, tax_code, commune_code, address, old_place,
                      representative_name, phone, email, description, is_public, source_note, created_at, updated_at)
     VALUES ('M1', 'htx-quyt-hong', 'Hợp tác xã Quýt hồng Lai Vung', 'hop tac xa quyt hong lai vung', 'hop tac xa quyt hong lai vung',
             'htx', '1400999888', '30208', 'Ấp Kín 7', 'Xã Long Hậu, huyện Lai Vung', 'Bà Kín', '0900111222', 'kin@example.vn',
             'Trồng quýt hồng từ 1998.
Có 42 hộ thành viên.', TRUE, NULL, '2026-01-05T02:00:00.000Z', '2026-01-05T02:00:00.000Z'),
            ('M2', 'cong-ty-sen', 'Công ty Cổ phần Sen Đại Việt', 'cong ty co phan sen dai viet', 'cong ty co phan sen dai viet',
             'company', NULL, '30025', NULL, 'Xã Mỹ Hòa, huyện Tháp Mười', NULL, NULL, NULL,
             NULL, TRUE, 'Báo Đồng Tháp, 12/2025', '2026-01-05T02:00:00.000Z', '2026-01-05T02:00:00.000Z'),
            ('M3', 'ho-la', 'Hộ <b>lạ</b> & "con"', 'ho la con', 'ho la con',
             'unknown', NULL, NULL, NULL, NULL, NULL, NULL, NULL,
             NULL, TRUE, NULL, '2026-01-05T02:00:00.000Z', '2026-01-05T02:00:00.000Z'),
            ('M4', 'an', 'Hộ ẩn', 'ho an', 'ho an',
             'household', NULL, '30208', NULL, NULL, NULL, NULL, NULL,
             NULL, FALSE, NULL, '2026-01-05T02:00:00.000Z', '2026-01-05T02:00:00.000Z');

INSERT INTO file (id, name, purpose, media_type, size, sha256, owner_id, created_at)
     VALUES ('F1', 'quýt.jpg', 'picture', 'image/jpeg', 1, 'a', 'A1', '2026-01-05T02:00:00.000Z');

INSERT INTO product (id, slug, name, name_fold, name_sort, producer_id, group_code, description, packaging, price_dong, commune_code, old_place, picture_id, is_public, source_note, created_at, updated_at)
     VALUES ('P1', 'quyt-hong', 'Quýt hồng Lai Vung', 'quyt hong lai vung', 'quyt hong lai vung', 'M1', '01', 'Quýt trồng trên đất phù sa.
Hái đúng ngày chín.', 'Giỏ tre 2 kg', 12500000, '30208', 'Xã Long Hậu, huyện Lai Vung', 'F1', TRUE, NULL, '2026-01-05T02:00:00.000Z', '2026-01-05T02:00:00.000Z'),
            ('P2', 'nem-lai-vung', 'Nem Lai Vung', 'nem lai vung', 'nem lai vung', 'M1', '08', NULL, 'Chục 10 chiếc', 65000, '30226', 'Xã Tân Thành, huyện Lai Vung', NULL, TRUE, 'https://baodongthap.vn/san-pham-ocop-2023', '2026-01-05T02:00:00.000Z', '2026-01-05T02:00:00.000Z'),
            ('P3', 'sua-sen', 'Sữa sen', 'sua sen', 'sua sen', 'M2', '17', NULL, NULL, NULL, '30025', NULL, NULL, TRUE, NULL, '2026-01-05T02:00:00.000Z', '2026-01-05T02:00:00.000Z'),
            ('P4', 'tra-tim-sen', 'Trà tim sen', 'tra tim sen', 'tra tim sen', 'M2', '12', NULL, NULL, 0, NULL, NULL, NULL, TRUE, NULL, '2026-01-05T02:00:00.000Z', '2026-01-05T02:00:00.000Z'),
            ('P5', 'hat-sen', 'Hạt sen Tháp Mười', 'hat sen thap muoi', 'hat sen thap muoi', 'M2', '01', NULL, NULL, NULL, NULL, NULL, NULL, TRUE, NULL, '2026-01-05T02:00:00.000Z', '2026-01-05T02:00:00.000Z'),
            ('P6', 'du-lich-vuon', 'Điểm du lịch vườn quýt', 'diem du lich vuon quyt', 'diem du lich vuon quyt', 'M1', '26', NULL, NULL, NULL, NULL, NULL, NULL, TRUE, NULL, '2026-01-05T02:00:00.000Z', '2026-01-05T02:00:00.000Z'),
            ('P7', 'la', '=1+1 <script>alert(1)</script>', '1 1 script alert 1 script', '1 1 script alert 1 script', 'M3', NULL, NULL, '<b>500 g</b>', NULL, NULL, NULL, NULL, TRUE, 'javascript:alert(1)', '2026-01-05T02:00:00.000Z', '2026-01-05T02:00:00.000Z'),
            ('P8', 'bot-sen', 'Bột sen', 'bot sen', 'bot sen', 'M2', '12', NULL, NULL, NULL, NULL, NULL, NULL, TRUE, NULL, '2026-01-05T02:00:00.000Z', '2026-01-05T02:00:00.000Z'),
            ('P9', 'an', 'Khô ẩn', 'kho an', 'kho an', 'M4', '08', NULL, NULL, NULL, NULL, NULL, NULL, FALSE, NULL, '2026-01-05T02:00:00.000Z', '2026-01-05T02:00:00.000Z');

INSERT INTO recognition (id, product_id, stars, points_hundredths, standing, level, year, decision_number, decided_on, valid_until, exact_term, certificate_number, certificate_code, revoked_on, replaced_on, source_note, created_at)
     VALUES ('R1', 'P1', 4, 8150, 'decided', 'province', 2025, '377/QĐ-UBND', '2025-03-12', '2028-03-12', TRUE, 'DT-17/2025', 'mar1', NULL, NULL, NULL, '2026-01-05T02:00:00.000Z'),
            ('R2', 'P1', 3, NULL, 'decided', 'province', 2021, '1580/QĐ-UBND-HC', '2021-11-01', '2024-11-01', TRUE, NULL, 'mar2', NULL, '2025-03-12', NULL, '2026-01-05T02:00:00.000Z'),
            ('R3', 'P2', 3, NULL, 'decided', 'province', 2023, NULL, NULL, '2026-12-31', FALSE, NULL, 'mar3', NULL, NULL, 'Báo Đồng Tháp 2023', '2026-01-05T02:00:00.000Z'),
            ('R4', 'P3', 4, NULL, 'decided', 'province', 2021, '1580/QĐ-UBND-HC', '2021-11-01', '2024-11-01', TRUE, NULL, 'mar4', NULL, NULL, NULL, '2026-01-05T02:00:00.000Z'),
            ('R5', 'P4', 3, NULL, 'decided', 'province', 2024, '811/QĐ-UBND', '2024-06-01', '2027-06-01', TRUE, NULL, 'mar5', '2026-02-02', NULL, NULL, '2026-01-05T02:00:00.000Z'),
            ('R6', 'P5', 5, NULL, 'decided', 'ministry', 2025, '377/QĐ-BNN', '2025-01-17', '2028-01-17', TRUE, NULL, 'mar6', NULL, NULL, NULL, '2026-01-05T02:00:00.000Z'),
            ('R7', 'P6', 3, NULL, 'council_result', 'province', 2025, NULL, NULL, '2028-12-31', FALSE, NULL, 'mar7', NULL, NULL, 'Kết quả hội đồng đợt 2 năm 2025', '2026-01-05T02:00:00.000Z'),
            ('R8', 'P7', NULL, NULL, 'reported', 'unknown', 2025, NULL, NULL, '2028-12-31', FALSE, NULL, 'mar8', NULL, NULL, NULL, '2026-01-05T02:00:00.000Z'),
            ('R9', 'P9', 3, NULL, 'decided', 'province', 2025, NULL, '2025-08-01', '2028-08-01', TRUE, NULL, 'mar9', NULL, NULL, NULL, '2026-01-05T02:00:00.000Z');
