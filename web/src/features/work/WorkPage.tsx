import { useAnswer } from "../../api/answer";
import { api, ask, type Schemas } from "../../api/client";
import { useSession } from "../../api/session";
import { Deadline } from "../../ui/Figures";
import { PageTitle } from "../../ui/PageTitle";
import { Empty } from "../../ui/Table";
import { t } from "../../ui/text";
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

function Items({ items }: { items: Schemas["WorkItem"][] }) {
  return (
    <ul className="rows">
      {items.map((item) => (
        <li key={`${item.kind} ${item.subject_id}`}>
          <div className="row-main">
            <strong>{item.title}</strong>
            <span className="muted">{item.detail}</span>
          </div>
          {item.due_on && <Deadline on={item.due_on} left={item.days_left} />}
        </li>
      ))}
    </ul>
  );
}
