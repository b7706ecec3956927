-- 0041 trace: the number by which scanners know a product.
CREATE TABLE trace_profile (
    product_id  TEXT NOT NULL PRIMARY KEY REFERENCES product (id),
    gtin        TEXT NOT NULL UNIQUE,  -- 14 digits
    created_at  TEXT NOT NULL
);
