import { Link, useParams } from "@tanstack/react-router";
import { useAnswer } from "../../api/answer";
import { api, ask, type Schemas } from "../../api/client";
import { useList } from "../../api/list";
import { useCommuneName, useLabel } from "../../api/places";
import { useMay } from "../../api/session";
import { Badge } from "../../ui/Badge";
import { ButtonLink } from "../../ui/Button";
import { Facts, Section } from "../../ui/Facts";
import { Moment } from "../../ui/Figures";
import { Notice } from "../../ui/Notice";
import { PageTitle } from "../../ui/PageTitle";
import { RecordLinks } from "../../ui/RecordLinks";
import { Stars } from "../../ui/Stars";
import { t } from "../../ui/text";
import { Loaded, Waiting } from "../../ui/Waiting";
import { PendingChange } from "./PendingChange";
import { StatusBadge } from "../../ui/StatusBadge";

type Producer = Schemas["Producer"];

export function ProducerPage() {
  const { id = "" } = useParams({ strict: false }) as { id?: string };
  const producer = useAnswer(["producer", id], () => ask(api.GET("/producers/{id}", { params: { path: { id } } })));
  return (
    <div className="page">
      <Loaded of={producer} lines={8}>
        {(found) => <Producer producer={found} />}
      </Loaded>
    </div>
  );
}

function Producer({ producer }: { producer: Producer }) {
  const may_write = useMay("producer.write");
  const kind = useLabel("producer_kind");
  const edit = may_write && (
    <ButtonLink to={`/quan-ly/chu-the/${producer.id}/sua`} primary icon="edit">
      {t("producer.edit")}
    </ButtonLink>
  );
  return (
    <>
      <PageTitle
        title={producer.name}
        badge={<Badge tone={producer.is_public ? "leaf" : "plain"}>{t(producer.is_public ? "producer.public" : "producer.not_public")}</Badge>}
        lead={kind(producer.kind)}
        back={{ to: "/quan-ly/chu-the", title: t("producer.list_title") }}
        action={edit}
      />
      {producer.pending_change_id && <PendingChange subject={producer.id} />}
      {producer.source_note && <Notice kind="information" title={producer.source_note} />}
      <FactsOf producer={producer} />
      {producer.masked && <p className="muted">{t("producer.masked")}</p>}
      {producer.description && (
        <Section title={t("product.description")}>
          <p className="prose">{producer.description}</p>
        </Section>
      )}
      <Products producer={producer} />
      <RecordLinks id={producer.id} />
    </>
  );
}

function FactsOf({ producer }: { producer: Producer }) {
  const commune = useCommuneName();
  const hidden = producer.masked ? <span className="muted">{t("producer.hidden")}</span> : null;
  return (
    <Facts
      facts={[
        [t("record.commune_code"), commune(producer.commune_code)],
        [t("record.address"), producer.address],
        [t("record.tax_code"), producer.tax_code],
        [t("record.old_place"), producer.old_place],
        [t("record.representative_name"), producer.representative_name ?? hidden],
        [t("record.phone"), producer.phone ?? hidden],
        [t("record.email"), producer.email ?? hidden],
        [t("trait.title.producer"), <Link key="traits" to={`/quan-ly/chu-the/${producer.id}/dac-diem`}>{t("trait.open")}</Link>],
        [t("ui.updated_at"), <Moment key="at" at={producer.updated_at} />],
      ]}
    />
  );
}

function Products({ producer: { id } }: { producer: Producer }) {
  const may_write = useMay("product.write");
  const list = useList(["products", { producer: id }], (cursor) => ask(api.GET("/products", { params: { query: { producer: id, cursor } } })));
  const add = may_write && (
    <ButtonLink to="/quan-ly/san-pham/moi" search={{ producer: id } as never} icon="plus">
      {t("product.add")}
    </ButtonLink>
  );
  return (
    <Section title={t("product.list_title")} action={add}>
      {list.state === "waiting" && <Waiting lines={3} />}
      {list.state === "ready" && list.rows.length === 0 && <p className="muted">{t("producer.no_products")}</p>}
      <ul className="rows">
        {list.rows.map((product) => (
          <li key={product.id}>
            <div className="row-main">
              <Link to={`/quan-ly/san-pham/${product.id}`}>{product.name}</Link>
            </div>
            <Stars count={product.stars} />
            <StatusBadge status={product.status} />
          </li>
        ))}
      </ul>
    </Section>
  );
}
