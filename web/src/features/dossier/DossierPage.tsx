import { Link, useParams } from "@tanstack/react-router";
import { useMay, useSession } from "../../api/session";
import { AppealLink } from "../../ui/AppealLink";
import { ButtonLink } from "../../ui/Button";
import { Facts, Section } from "../../ui/Facts";
import { Deadline, Moment } from "../../ui/Figures";
import { Notice } from "../../ui/Notice";
import { PageTitle } from "../../ui/PageTitle";
import { RecordLinks } from "../../ui/RecordLinks";
import { t } from "../../ui/text";
import { Loaded } from "../../ui/Waiting";
import { AssignCouncil } from "./AssignCouncil";
import { CommuneCheck } from "./CommuneCheck";
import { DocumentsSection } from "./DocumentsSection";
import { DossierPapers } from "./DossierPapers";
import { EndDossier } from "./EndDossier";
import { Finding } from "./Finding";
import { Ministry } from "./Ministry";
import { OwnSheet } from "./OwnSheet";
import { ProvinceCheck } from "./ProvinceCheck";
import { RenewalWindow } from "./RenewalWindow";
import { SelfAssessment } from "./SelfAssessment";
import { usePanel } from "./panel";
import { StageBadge, useCriteriaSet, useDossier, useSheetProgress, type Dossier, type Stage } from "./Stage";

const open_stages: Stage[] = ["draft", "returned"];
const before_council: Stage[] = ["draft", "submitted", "returned", "forwarded", "accepted"];
const with_judges: Stage[] = ["scoring", "discussion"];
const with_result: Stage[] = ["evaluated", "at_ministry", "recognised", "not_recognised"];

/** One dossier: where it stands, what its next step is, and all that was handed in. */
export function DossierPage() {
  const { id = "" } = useParams({ strict: false }) as { id?: string };
  const dossier = useDossier(id);
  return (
    <div className="page wide">
      <Loaded of={dossier} lines={8}>
        {(found) => <Found dossier={found} />}
      </Loaded>
    </div>
  );
}

function Found({ dossier }: { dossier: Dossier }) {
  const { stage } = dossier;
  const may_write = useMay("dossier.write");
  const may_check = useMay("dossier.check");
  const may_accept = useMay("dossier.accept");
  const may_assign = useMay("dossier.assign");
  const set = useCriteriaSet(dossier.criteria_set);
  const editable = may_write && open_stages.includes(stage);
  return (
    <>
      <PageTitle
        title={dossier.product_name}
        badge={<StageBadge stage={stage} />}
        lead={t("dossier.lead", { kind: t(`dossier.kind.${dossier.kind}`), producer: dossier.producer_name })}
        back={{ to: "/quan-ly/ho-so", title: t("dossier.list_title") }}
        action={<NextStep dossier={dossier} />}
      />
      {stage === "returned" && <WhyReturned dossier={dossier} />}
      <RenewalWindow dossier={dossier} />
      {dossier.ending && (
        <Notice kind="attention" title={t("dossier.ending")}>
          <p>{dossier.ending.reason}</p>
        </Notice>
      )}
      <FactsOf dossier={dossier} set_title={set.data?.title} />
      {before_council.includes(stage) && <DocumentsSection dossier={dossier} />}
      {stage === "submitted" && may_check && <CommuneCheck dossier={dossier} />}
      {stage === "forwarded" && may_accept && <ProvinceCheck dossier={dossier} />}
      {stage === "accepted" && may_assign && <AssignCouncil dossier={dossier} />}
      <Ministry dossier={dossier} />
      {dossier.commune_check?.forwarded && <Finding finding={dossier.commune_check} />}
      <Section title={t("dossier.self_assessment")}>
        <Loaded of={set} lines={12}>
          {(found) => (editable ? <SelfAssessment key={dossier.id} dossier={dossier} set={found} /> : <OwnSheet dossier={dossier} set={found} />)}
        </Loaded>
      </Section>
      <DossierPapers dossier={dossier} />
      {dossier.decision_id && <AppealLink kind="dossier" id={dossier.id} />}
      <EndDossier dossier={dossier} />
      <RecordLinks id={dossier.id} />
    </>
  );
}

/** What must be completed, by whoever gave it back last. */
function WhyReturned({ dossier: { commune_check, province_check } }: { dossier: Dossier }) {
  const by_province = province_check && (!commune_check || province_check.checked_at > commune_check.checked_at);
  return (
    <Notice kind="attention" title={t(by_province ? "dossier.completion_asked" : "dossier.returned")}>
      <p>{by_province ? province_check.reason : commune_check?.reason}</p>
    </Notice>
  );
}

/** The one thing to do next, for the one who may. */
function NextStep({ dossier: { id, stage } }: { dossier: Dossier }) {
  const { account_id } = useSession();
  const may_score = useMay("score_sheet.own");
  const may_read_panel = useMay("panel.read");
  const may_read_result = useMay("result.read");
  const may_decide = useMay("decision.write");
  const panel = usePanel(id, may_read_panel && with_judges.includes(stage)).data;
  if (panel) {
    const own = panel.judges.find((judge) => judge.account_id === account_id)?.sheet;
    const waits = own === "asked_again" || (own === "open" && stage === "scoring");
    return (
      <div className="actions">
        <ButtonLink to={`/quan-ly/ho-so/${id}/hoi-dong`} primary={!waits && panel.may_lead && stage === "discussion"} icon="council">
          {t("panel.open")}
        </ButtonLink>
        {may_score && own && (
          <ButtonLink to={`/quan-ly/cham-diem/${id}`} primary={waits} icon="sheet">
            {t(own === "asked_again" ? "score_sheet.look_again" : "score_sheet.open")}
          </ButtonLink>
        )}
      </div>
    );
  }
  if (!with_result.includes(stage) || !may_read_result) return null;
  return (
    <div className="actions">
      <ButtonLink to={`/quan-ly/ho-so/${id}/ket-qua`} primary={!(stage === "evaluated" && may_decide)} icon="sheet">
        {t("result.open")}
      </ButtonLink>
      {stage === "evaluated" && may_decide && (
        <ButtonLink to="/quan-ly/quyet-dinh/moi" primary icon="decision">
          {t("decision.new")}
        </ButtonLink>
      )}
    </div>
  );
}

function FactsOf({ dossier, set_title }: { dossier: Dossier; set_title: string | undefined }) {
  const sheets = useSheetProgress(dossier);
  return (
    <Facts
      facts={[
        [t("dossier.product"), <Link key="product" to={`/quan-ly/san-pham/${dossier.product_id}`}>{dossier.product_name}</Link>],
        [t("dossier.criteria_set"), <Link key="set" to={`/quan-ly/bo-tieu-chi/${dossier.criteria_set}`}>{set_title ?? dossier.criteria_set}</Link>],
        [t("dossier.submitted_at"), <Moment key="at" at={dossier.submitted_at} />],
        [t("dossier.due"), <Deadline key="due" on={dossier.due_on} />],
        ...(dossier.receipt ? [[t("dossier.receipt"), dossier.receipt.number] as [string, string]] : []),
        ...(dossier.round ? [[t("round.title"), t("round.name", { number: dossier.round.number, year: dossier.round.year })] as [string, string]] : []),
        ...(sheets ? [[t("dossier.sheets"), t("dossier.sheets_of", { ...sheets })] as [string, string]] : []),
      ]}
    />
  );
}
