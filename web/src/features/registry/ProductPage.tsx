import { Link, useParams } from "@tanstack/react-router";
import { useAnswer } from "../../api/answer";
import { api, ask, type Schemas } from "../../api/client";
import { useCommuneName, useLabel } from "../../api/places";
import { useMay } from "../../api/session";
import { ButtonLink } from "../../ui/Button";
import { Facts, Section } from "../../ui/Facts";
import { Day, Moment, Money } from "../../ui/Figures";
import { Notice } from "../../ui/Notice";
import { PageTitle } from "../../ui/PageTitle";
import { RecordLinks } from "../../ui/RecordLinks";
import { Stars } from "../../ui/Stars";
import { t } from "../../ui/text";
import { Loaded } from "../../ui/Waiting";
import { PendingChange } from "./PendingChange";
import { Picture } from "./Picture";
import { StarHistory } from "./StarHistory";
import { StatusBadge } from "../../ui/StatusBadge";

type InFull = Schemas["ProductInFull"];

export function ProductPage() {
  const { id = "" } = useParams({ strict: false }) as { id?: string };
  const product = useAnswer(["product", id], () => ask(api.GET("/products/{id}", { params: { path: { id } } })));
  return (
    <div className="page">
      <Loaded of={product} lines={8}>
        {(found) => <Product found={found} />}
      </Loaded>
    </div>
  );
}

function Product({ found }: { found: InFull }) {
  const { product, star } = found;
  return (
    <>
      <PageTitle
        title={product.name}
        badge={<StatusBadge status={star?.status ?? "none"} />}
        lead={found.producer_name}
        back={{ to: "/quan-ly/san-pham", title: t("product.list_title") }}
        action={<Actions id={product.id} star={star} />}
      />
      {found.pending_change_id && <PendingChange subject={product.id} />}
      {product.source_note && <Notice kind="information" title={product.source_note} />}
      <div className="record">
        <Picture product={product} />
        <FactsOf found={found} />
      </div>
      {product.description && (
        <Section title={t("product.description")}>
          <p className="prose">{product.description}</p>
        </Section>
      )}
      <StarHistory product={product.id} />
      <RecordLinks id={product.id} public_page={product.is_public ? `/san-pham/${product.slug}` : null} />
    </>
  );
}

/** The next step is a dossier; correcting the entry stands beside it. */
function Actions({ id, star }: { id: string; star: InFull["star"] }) {
  const may_ask = useMay("holder_change.ask");
  const may_write = useMay("product.write");
  const may_open = useMay("dossier.write");
  return (
    <div className="actions">
      {may_write && (
        <ButtonLink to={`/quan-ly/san-pham/${id}/sua`} icon="edit">
          {t("product.edit")}
        </ButtonLink>
      )}
      {may_ask && star && (
        <ButtonLink to={`/quan-ly/chung-nhan/${star.id}`} icon="change">
          {t("holder_change.title")}
        </ButtonLink>
      )}
      {may_open && (
        <ButtonLink to="/quan-ly/ho-so/moi" search={{ product: id } as never} primary icon="dossier">
          {t("product.open_dossier")}
        </ButtonLink>
      )}
    </div>
  );
}

function FactsOf({ found: { product, producer_name, star } }: { found: InFull }) {
  const commune = useCommuneName();
  const group = useLabel("product_group");
  return (
    <Facts
      facts={[
        [t("product.stars"), star && <Stars count={star.stars} />],
        [t("product.valid_until"), star && <Day on={star.valid_until} />],
        [t("product.producer"), <Link to={`/quan-ly/chu-the/${product.producer_id}`}>{producer_name}</Link>],
        [t("product.group"), group(product.group_code)],
        [t("product.commune"), commune(product.commune_code)],
        [t("product.old_place"), product.old_place],
        [t("product.packaging"), product.packaging],
        [t("product.price"), <Money dong={product.price_dong} />],
        [t("trait.title.product"), <Link to={`/quan-ly/san-pham/${product.id}/dac-diem`}>{t("trait.open")}</Link>],
        [t("ui.updated_at"), <Moment at={product.updated_at} />],
      ]}
    />
  );
}
