import { Link, useParams } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { useAnswer } from "../../api/answer";
import { api, ask, type Schemas } from "../../api/client";
import { useMay } from "../../api/session";
import { AppealLink } from "../../ui/AppealLink";
import { Facts } from "../../ui/Facts";
import { Day } from "../../ui/Figures";
import { number } from "../../ui/format";
import { PageTitle } from "../../ui/PageTitle";
import { Papers } from "../../ui/Papers";
import { RecordLinks } from "../../ui/RecordLinks";
import { Stars } from "../../ui/Stars";
import { t } from "../../ui/text";
import { Loaded } from "../../ui/Waiting";
import { StatusBadge } from "../../ui/StatusBadge";
import { Extension } from "./Extension";
import { Holders } from "./Holders";
import { Revocations } from "./Revocations";

type Certified = Schemas["Certified"];

/** One star after its decision: what it is worth, its certificate, and what became of it. */
export function CertificatePage() {
  const { id = "" } = useParams({ strict: false }) as { id?: string };
  const star = useAnswer(["recognition", id], () => ask(api.GET("/recognitions/{id}", { params: { path: { id } } })));
  return (
    <div className="page">
      <Loaded of={star} lines={8}>
        {(found) => <Found star={found} />}
      </Loaded>
    </div>
  );
}

function Found({ star }: { star: Certified }) {
  const may_print = useMay("certificate.print");
  const may_read_cases = useMay("revocation.read");
  const may_read_holders = useMay("holder_change.read");
  const is_printed = star.certificate_number !== null && star.level !== "ministry" && star.status !== "revoked";
  return (
    <>
      <PageTitle
        title={star.certificate_number ? t("certificate.title", { number: star.certificate_number }) : t("certificate.of_product", { name: star.product_name })}
        badge={<StatusBadge status={star.status} />}
        lead={star.product_name}
        back={{ to: "/quan-ly/chung-nhan", title: t("certificate.list_title") }}
      />
      <FactsOf star={star} />
      {may_print && is_printed && <Papers papers={[{ title: t("paper.kind.certificate"), address: `/api/v1/recognitions/${star.id}/paper` }]} />}
      <Extension star={star} />
      {may_read_holders && <Holders star={star} />}
      {may_read_cases && <Revocations star={star} />}
      <AppealLink kind="recognition" id={star.id} />
      <RecordLinks id={star.id} public_page={`/chung-nhan/${star.certificate_code}`} />
    </>
  );
}

/** A fact that few stars have: shown where it is known. */
function known(title: string, value: ReactNode): [string, ReactNode][] {
  return value ? [[title, value]] : [];
}

function FactsOf({ star }: { star: Certified }) {
  return (
    <Facts
      facts={[
        [t("product.name"), <Link key="product" to={`/quan-ly/san-pham/${star.product_id}`}>{star.product_name}</Link>],
        [t("product.producer"), <Link key="producer" to={`/quan-ly/chu-the/${star.producer_id}`}>{star.producer_name}</Link>],
        ...known(t("certificate.held_since"), star.held_since && <Day key="held" on={star.held_since} />),
        [t("product.stars"), <Stars key="stars" count={star.stars} />],
        [t("certificate.points"), star.points_hundredths === null ? null : number(star.points_hundredths / 100, 2)],
        [t("certificate.level"), t(`certificate.level.${star.level}`)],
        ...known(t("certificate.issuer"), star.issuer),
        ...known(t("certificate.regime"), star.regime && t(`regime.${star.regime}`)),
        [t("certificate.decision"), star.decision_number],
        [t("decision.signed_on"), star.decided_on && <Day key="on" on={star.decided_on} />],
        [t("product.valid_until"), <Day key="until" on={star.valid_until} />],
        ...known(t("certificate.extended_until"), star.extended_until && <Day key="extended" on={star.extended_until} />),
        [t("certificate.code"), star.certificate_code],
      ]}
    />
  );
}
