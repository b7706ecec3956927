import { lazyRouteComponent, type RouteComponent } from "@tanstack/react-router";

interface Page {
  /** Below /quan-ly; `$id` is a parameter. */
  path: string;
  component: RouteComponent;
}

function page<Name extends string>(path: string, load: () => Promise<Record<Name, unknown>>, name: Name): Page {
  return { path, component: lazyRouteComponent(load as () => Promise<Record<string, never>>, name) };
}

/** Every page of the office, each in a chunk of its own. A feature adds its lines here. */
export const pages: Page[] = [
  page("/", () => import("../features/work_list/WorkPage"), "WorkPage"),
  page("/san-pham", () => import("../features/registry/ProductsPage"), "ProductsPage"),
  page("/san-pham/moi", () => import("../features/registry/NewProductPage"), "NewProductPage"),
  page("/san-pham/$id", () => import("../features/registry/ProductPage"), "ProductPage"),
  page("/san-pham/$id/sua", () => import("../features/registry/EditProductPage"), "EditProductPage"),
  page("/san-pham/$id/dac-diem", () => import("../features/plan/TraitsPage"), "ProductTraitsPage"),
  page("/chu-the", () => import("../features/registry/ProducersPage"), "ProducersPage"),
  page("/chu-the/moi", () => import("../features/registry/NewProducerPage"), "NewProducerPage"),
  page("/chu-the/$id", () => import("../features/registry/ProducerPage"), "ProducerPage"),
  page("/chu-the/$id/sua", () => import("../features/registry/EditProducerPage"), "EditProducerPage"),
  page("/chu-the/$id/dac-diem", () => import("../features/plan/TraitsPage"), "ProducerTraitsPage"),
  page("/thay-doi", () => import("../features/registry/ChangeRequestsPage"), "ChangeRequestsPage"),
  page("/ho-so", () => import("../features/dossier/DossiersPage"), "DossiersPage"),
  page("/ho-so/moi", () => import("../features/dossier/OpenDossierPage"), "OpenDossierPage"),
  page("/ho-so/$id", () => import("../features/dossier/DossierPage"), "DossierPage"),
  page("/ho-so/$id/hoi-dong", () => import("../features/dossier/PanelPage"), "PanelPage"),
  page("/ho-so/$id/ket-qua", () => import("../features/dossier/ResultPage"), "ResultPage"),
  page("/cham-diem", () => import("../features/dossier/ScoreSheetsPage"), "ScoreSheetsPage"),
  page("/cham-diem/$id", () => import("../features/dossier/ScoreSheetPage"), "ScoreSheetPage"),
  page("/dot-danh-gia", () => import("../features/dossier/RoundsPage"), "RoundsPage"),
  page("/dot-danh-gia/moi", () => import("../features/dossier/NewRoundPage"), "NewRoundPage"),
  page("/dot-danh-gia/$id", () => import("../features/dossier/RoundBoardPage"), "RoundBoardPage"),
  page("/hoi-dong", () => import("../features/dossier/CouncilsPage"), "CouncilsPage"),
  page("/hoi-dong/moi", () => import("../features/dossier/NewCouncilPage"), "NewCouncilPage"),
  page("/quyet-dinh", () => import("../features/dossier/DecisionsPage"), "DecisionsPage"),
  page("/quyet-dinh/moi", () => import("../features/dossier/NewDecisionPage"), "NewDecisionPage"),
  page("/chi-tieu", () => import("../features/plan/TargetsPage"), "TargetsPage"),
  page("/chi-tieu/moi", () => import("../features/plan/NewTargetPage"), "NewTargetPage"),
  page("/chi-tieu/$code", () => import("../features/plan/TargetPage"), "TargetPage"),
  page("/bao-cao", () => import("../features/plan/ReportsPage"), "ReportsPage"),
  page("/bao-cao/$period/$commune", () => import("../features/plan/ReportPage"), "ReportPage"),
  page("/chung-nhan", () => import("../features/aftercare/CertificatesPage"), "CertificatesPage"),
  page("/chung-nhan/$id", () => import("../features/aftercare/CertificatePage"), "CertificatePage"),
  page("/khieu-nai", () => import("../features/appeal/AppealsPage"), "AppealsPage"),
  page("/khieu-nai/moi", () => import("../features/appeal/NewAppealPage"), "NewAppealPage"),
  page("/khieu-nai/$id", () => import("../features/appeal/AppealPage"), "AppealPage"),
  page("/nhap-du-lieu", () => import("../features/exchange/ImportsPage"), "ImportsPage"),
  page("/nhap-du-lieu/$id", () => import("../features/exchange/ImportPage"), "ImportPage"),
  page("/bo-tieu-chi", () => import("../features/criteria/CriteriaSetsPage"), "CriteriaSetsPage"),
  page("/bo-tieu-chi/$id", () => import("../features/criteria/CriteriaSetPage"), "CriteriaSetPage"),
  page("/quan-tri", () => import("../features/accounts/AccountsPage"), "AccountsPage"),
  page("/quan-tri/moi", () => import("../features/accounts/NewAccountPage"), "NewAccountPage"),
  page("/thu-gui", () => import("../features/aftercare/MailsPage"), "MailsPage"),
  page("/mat-khau", () => import("../features/accounts/PasswordPage"), "PasswordPage"),
  page("/nhat-ky", () => import("../features/journal/JournalPage"), "JournalPage"),
];
