import type { IconName } from "../ui/Icon";
import { pages } from "./pages";

export interface Entry {
  to: string;
  words: string;
  icon: IconName;
  /** The action of data/law/access.json that opens it. */
  action: string;
}

const entries: Entry[] = [
  { to: "/quan-ly", words: "nav.work", icon: "tasks", action: "work.read" },
  { to: "/quan-ly/cham-diem", words: "nav.score_sheets", icon: "sheet", action: "score_sheet.own" },
  { to: "/quan-ly/san-pham", words: "nav.products", icon: "product", action: "product.read" },
  { to: "/quan-ly/ho-so", words: "nav.dossiers", icon: "dossier", action: "dossier.read" },
  { to: "/quan-ly/dot-danh-gia", words: "nav.rounds", icon: "board", action: "round.read" },
  { to: "/quan-ly/chi-tieu", words: "nav.targets", icon: "target", action: "target.read" },
  { to: "/quan-ly/bao-cao", words: "nav.reports", icon: "sheet", action: "report.list" },
  { to: "/quan-ly/chu-the", words: "nav.producers", icon: "producer", action: "producer.read" },
  { to: "/quan-ly/thay-doi", words: "nav.changes", icon: "change", action: "change_request.read" },
  { to: "/quan-ly/hoi-dong", words: "nav.councils", icon: "council", action: "council.read" },
  { to: "/quan-ly/quyet-dinh", words: "nav.decisions", icon: "decision", action: "decision.read" },
  { to: "/quan-ly/chung-nhan", words: "nav.certificates", icon: "certificate", action: "certificate.read" },
  { to: "/quan-ly/khieu-nai", words: "nav.appeals", icon: "appeal", action: "appeal.read" },
  { to: "/quan-ly/nhap-du-lieu", words: "nav.imports", icon: "import", action: "import.read" },
  { to: "/quan-ly/bo-tieu-chi", words: "nav.criteria", icon: "law", action: "criteria.score" },
  { to: "/quan-ly/nhat-ky", words: "nav.journal", icon: "journal", action: "journal.read" },
  { to: "/quan-ly/thu-gui", words: "nav.mails", icon: "mail", action: "mail.read" },
  { to: "/quan-ly/quan-tri", words: "nav.admin", icon: "admin", action: "account.read" },
];

const built = new Set(pages.map(({ path }) => (path === "/" ? "/quan-ly" : `/quan-ly${path}`)));

/** What one role works with; an entry whose page is not built is not offered. */
export function navigationFor(actions: readonly string[]): Entry[] {
  return entries.filter(({ to, action }) => built.has(to) && actions.includes(action));
}
