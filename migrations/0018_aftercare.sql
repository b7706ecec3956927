-- 0018 aftercare: dossiers at the ministry (QĐ 26/2026/QĐ-TTg, Điều 7).
CREATE TABLE ministry_case (
    dossier_id         TEXT    NOT NULL PRIMARY KEY REFERENCES dossier (id),
    letter_number      TEXT    NOT NULL,
    sent_on            TEXT    NOT NULL,
    sent_by            TEXT    NOT NULL,           -- the sign-in name at that time
    granted            BOOLEAN,                    -- five stars
    points_hundredths  BIGINT  CHECK (points_hundredths BETWEEN 0 AND 10000),
    answer_number      TEXT,
    answered_on        TEXT,
    stars              BIGINT  CHECK (stars IN (0, 3, 4, 5)),
    fall_back_number   TEXT,
    fall_back_on       TEXT,
    recognition_id     TEXT    REFERENCES recognition (id),
    created_at         TEXT    NOT NULL
);
