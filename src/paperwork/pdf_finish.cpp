#include "paperwork/pdf_finish.hpp"

#define POINTERHOLDER_TRANSITION 4  // qpdf's: shared_ptr throughout
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFWriter.hh>

namespace sen::paperwork {

std::string finished(const std::string& pdf)
{
    QPDF file;
    file.processMemoryFile("drawn", pdf.data(), pdf.size());
    auto root = file.getRoot();
    root.replaceKey("/Lang", QPDFObjectHandle::newString("vi-VN"));
    root.replaceKey("/ViewerPreferences", QPDFObjectHandle::parse("<< /DisplayDocTitle true >>"));
    if (auto about = file.getTrailer().getKey("/Info"); about.isDictionary())
        about.removeKey("/CreationDate");

    QPDFWriter writer(file);
    writer.setOutputMemory();
    writer.setDeterministicID(true);
    writer.setStreamDataMode(qpdf_s_preserve);  // Cairo has compressed them already
    writer.write();
    const auto bytes = writer.getBufferSharedPointer();
    return {reinterpret_cast<const char*>(bytes->getBuffer()), bytes->getSize()};
}

}  // namespace sen::paperwork
