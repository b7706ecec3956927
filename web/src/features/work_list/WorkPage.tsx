import { Link } from "@tanstack/react-router";
import { useAnswer } from "../../api/answer";
import { api, ask, type Schemas } from "../../api/client";
import { useSession } from "../../api/session";
import { Deadline } from "../../ui/Figures";
import { date } from "../../ui/format";
import { PageTitle } from "../../ui/PageTitle";
import { Empty } from "../../ui/Table";
import { hasWords, t } from "../../ui/text";
import { Loaded } from "../../ui/Waiting";

/** What waits for me, most urgent first: everyone's first page. */
export function WorkPage() {
  const work = useAnswer(["work"], () => ask(api.GET("/work")));
  const { name } = useSession();
  return (
    <div className="page">
      <PageTitle title={t("work.title")} lead={t("work.lead", { name })} />
      <Loaded of={work}>
        {({ items }) => (items.length === 0 ? <Empty title={t("work.empty")} next={t("work.empty.next")} /> : <Items items={items} />)}
      </Loaded>
    </div>
  );
}

/** Where each kind of work is done. */
const places: Record<string, (id: string) => string> = {
  dossier_draft: (id) => `/quan-ly/ho-so/${id}`,
  dossier_returned: (id) => `/quan-ly/ho-so/${id}`,
  dossier_check: (id) => `/quan-ly/ho-so/${id}`,
  dossier_lapsing: (id) => `/quan-ly/ho-so/${id}`,
  dossier_accept: (id) => `/quan-ly/ho-so/${id}`,
  dossier_assign: (id) => `/quan-ly/ho-so/${id}`,
  dossier_conclude: (id) => `/quan-ly/ho-so/${id}/hoi-dong`,
  dossier_decide: () => "/quan-ly/quyet-dinh/moi",
  score_sheet: (id) => `/quan-ly/cham-diem/${id}`,
  score_again: (id) => `/quan-ly/cham-diem/${id}`,
  ministry_send: (id) => `/quan-ly/ho-so/${id}`,
  ministry_fall_back: (id) => `/quan-ly/ho-so/${id}`,
  certificate_ends: (id) => `/quan-ly/chung-nhan/${id}`,
  revocation_decide: (id) => `/quan-ly/chung-nhan/${id}`,
  appeal_accept: (id) => `/quan-ly/khieu-nai/${id}`,
  appeal_resolve: (id) => `/quan-ly/khieu-nai/${id}`,
  holder_change: (id) => `/quan-ly/chung-nhan/${id}`,
  mail_trouble: () => "/quan-ly/thu-gui",
  change_request: () => "/quan-ly/thay-doi",
};

function Items({ items }: { items: Schemas["WorkItem"][] }) {
  return (
    <ul className="rows work">
      {items.map((item) => (
        <li key={`${item.kind} ${item.subject_id}`}>
          <div className="row-main">
            <Task item={item} />
            <span className="muted">{[kindWords(item.kind), item.reminded_on && t("work.reminded", { on: date(item.reminded_on) }), item.detail].filter(Boolean).join(" · ")}</span>
          </div>
          {item.due_on && <Deadline on={item.due_on} left={item.days_left} />}
        </li>
      ))}
    </ul>
  );
}

function Task({ item: { kind, subject_id, title } }: { item: Schemas["WorkItem"] }) {
  const place = places[kind];
  if (!place) return <strong>{title}</strong>;
  return (
    <Link to={place(subject_id)} className="row-link">
      {title}
    </Link>
  );
}

function kindWords(kind: string): string {
  return hasWords(`work.kind.${kind}`) ? t(`work.kind.${kind}`) : "";
}
