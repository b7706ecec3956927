#pragma once

namespace sen::http {
class Router;
}

namespace sen::search {
class Catalogue;
}

namespace sen::plan {
class TargetBook;
}

namespace sen::exchange {

class ImportJobs;

/// createImport, getImport, listImports, listImportRows, applyImport, undoImport.
void import_routes(http::Router&, ImportJobs&);

/// exportProducts, exportCertificates; the catalogue must outlive the router.
void export_routes(http::Router&, const search::Catalogue&, const plan::TargetBook&);

}  // namespace sen::exchange
