#pragma once

#include <functional>
#include <string>
#include <vector>

#include "access/call.hpp"
#include "registry/producer.hpp"
#include "registry/product.hpp"
#include "registry/recognition.hpp"

/// The register as an import needs it: read whole, written by the thousand, taken back.
/// Nothing here asks for a permission or writes a journal line: the caller does, one line for all
/// ("import.applied", "import.undone"). Who follows the journal must read the register anew on
/// every "import." line.
namespace sen::registry::bulk {

/// Shows every record of the register, by id.
void each_producer(db::Tx&, const std::function<void(const Producer&)>& see);
void each_product(db::Tx&, const std::function<void(const Product&)>& see);
void each_recognition(db::Tx&, const std::function<void(const Recognition&)>& see);

/// Registers; id, slug and dates are given here. A tax code already taken breaks (CHECK it first).
Producer add(Call&, Producer draft);
/// Registers a product; public at once when `draft` says so.
Product add(Call&, Product draft);
/// Writes a star of a product added in the same transaction, or of one that then takes_effect().
Recognition add(Call&, Recognition draft);

/// What a further star changed of what was there before it.
struct Effect {
    std::vector<Id<Recognition>> replaced;
    bool product_published = false;
    bool producer_published = false;
};
/// Before its star is added: ends the decided stars in force that are older (a list may tell of an
/// old star after a new one), makes product and producer public.
Effect prepare(Call&, const Recognition& draft, const Product&);

/// Makes a producer public whose product has been added as public; false when it was already.
bool publish_producer(db::Tx&, const Id<Producer>&);

/// Take back what add() and prepare() did.
void remove_unused_recognition(db::Tx&, const std::string& id);
void remove_unused_product(db::Tx&, const std::string& id);
void remove_unused_producer(db::Tx&, const std::string& id);
void hide_product(db::Tx&, const std::string& id);
void hide_producer(db::Tx&, const std::string& id);
void unreplace(db::Tx&, const std::string& recognition_id);

}  // namespace sen::registry::bulk
