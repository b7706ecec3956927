#include "registry/file_store.hpp"

namespace sen::registry::store {

void insert(db::Tx& tx, const File& file)
{
    constexpr auto sql = R"sql(
        INSERT INTO file (id, name, purpose, media_type, size, sha256, small_320, small_320_size,
                          small_800, small_800_size, width, height, owner_id, producer_id,
                          created_at)
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)
    )sql";
    tx.run(
        sql, file.id, file.name, file.purpose, file.media_type, file.size, file.sha256,
        file.small_320, file.small_320_size, file.small_800, file.small_800_size, file.width,
        file.height, file.owner_id, file.producer_id, file.created_at);
}

std::optional<File> find_file(db::Tx& tx, const Id<File>& id)
{
    constexpr auto sql = R"sql(
        SELECT id, name, purpose, media_type, size, sha256, small_320, small_320_size, small_800,
               small_800_size, width, height, owner_id, producer_id, created_at
          FROM file
         WHERE id = $1
    )sql";
    return tx.one<File>(sql, id);
}

void hand_to(db::Tx& tx, const Id<File>& id, const std::string& producer_id)
{
    tx.run(
        "UPDATE file SET producer_id = $2 WHERE id = $1 AND producer_id IS NULL", id, producer_id);
}

bool is_public_picture(db::Tx& tx, const Id<File>& id)
{
    constexpr auto sql = R"sql(
        SELECT id FROM product WHERE picture_id = $1 AND is_public LIMIT 1
    )sql";
    return tx.scalar<std::string>("id", sql, id).has_value();
}

}  // namespace sen::registry::store
