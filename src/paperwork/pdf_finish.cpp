#include "paperwork/pdf_finish.hpp"

#include <memory>

#include <qpdf/qpdf-c.h>

#include "base/result.hpp"

namespace sen::paperwork {
namespace {

/// qpdf by its C interface: the other one does not compile as C++20 everywhere.
struct Close {
    void operator()(_qpdf_data* file) const { qpdf_cleanup(&file); }
};
using File = std::unique_ptr<_qpdf_data, Close>;

void add_to_root(qpdf_data file, const char* key, const char* value)
{
    qpdf_oh_replace_key(file, qpdf_get_root(file), key, qpdf_oh_parse(file, value));
}

}  // namespace

std::string finished(const std::string& pdf)
{
    const File file(qpdf_init());
    CHECK(qpdf_read_memory(file.get(), "drawn", pdf.data(), pdf.size(), nullptr) == QPDF_SUCCESS);
    add_to_root(file.get(), "/Lang", "(vi-VN)");
    add_to_root(file.get(), "/ViewerPreferences", "<< /DisplayDocTitle true >>");
    const auto about = qpdf_oh_get_key(file.get(), qpdf_get_trailer(file.get()), "/Info");
    if (qpdf_oh_is_dictionary(file.get(), about) == QPDF_TRUE)
        qpdf_oh_remove_key(file.get(), about, "/CreationDate");

    CHECK(qpdf_init_write_memory(file.get()) == QPDF_SUCCESS);
    qpdf_set_deterministic_ID(file.get(), QPDF_TRUE);
    qpdf_set_stream_data_mode(file.get(), qpdf_s_preserve);  // Cairo has compressed them already
    CHECK(qpdf_write(file.get()) == QPDF_SUCCESS);
    return {
        reinterpret_cast<const char*>(qpdf_get_buffer(file.get())),
        qpdf_get_buffer_length(file.get())};
}

}  // namespace sen::paperwork
