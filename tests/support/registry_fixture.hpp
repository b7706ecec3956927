#pragma once

#include "support/test_app.hpp"

namespace sen::test {

/// Two producers in two communes, and somebody of every kind who may want to see them.
struct OnEachRegistry : OnEachApp {
    void SetUp() override
    {
        given(R"sql(
            INSERT INTO producer (id, slug, name, name_fold, name_sort, kind, commune_code,
                                  representative_name, phone, email, created_at, updated_at)
                 VALUES ('P1', 'htx-sen', 'HTX Sen', 'htx sen', 'htx sen', 'htx', '28249',
                         'Nguyễn Thị Lan', '0912345678', 'lan@example.vn',
                         '2026-01-01T00:00:00.000Z', '2026-01-01T00:00:00.000Z'),
                        ('P2', 'ho-mai', 'Hộ Mai', 'ho mai', 'ho mai', 'household', '28261',
                         'Trần Mai', '0987654321', NULL,
                         '2026-01-01T00:00:00.000Z', '2026-01-01T00:00:00.000Z');
        )sql");
        person("so", "province");
        person("xa", "commune", "28249");
        person("phuong", "commune", "28261");
        person("lan", "producer", "", "P1");
        person("mai", "producer", "", "P2");
        person("doc", "reader");
    }
};

}  // namespace sen::test
