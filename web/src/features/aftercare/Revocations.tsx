import { useAnswer } from "../../api/answer";
import { api, ask, type Schemas } from "../../api/client";
import { useLabel } from "../../api/places";
import { useMay } from "../../api/session";
import { Badge, type Tone } from "../../ui/Badge";
import { Facts, Section } from "../../ui/Facts";
import { Day, Deadline } from "../../ui/Figures";
import { date } from "../../ui/format";
import { t } from "../../ui/text";
import { Loaded } from "../../ui/Waiting";
import { DecideRevocation, ReinstateRevocation } from "./DecideRevocation";
import { OpenRevocation } from "./OpenRevocation";

type Certified = Schemas["Certified"];
type Revocation = Schemas["Revocation"];

const tones: Record<Revocation["state"], Tone> = { open: "grain", revoked: "clay", dropped: "plain", reinstated: "leaf" };
const in_force = ["valid", "expiring", "extended"];

/** The cases of revocation of a star, each with its next step for who may take it. */
export function Revocations({ star }: { star: Certified }) {
  const may_open = useMay("revocation.open");
  const cases = useAnswer(["revocations", star.id], () => ask(api.GET("/recognitions/{id}/revocations", { params: { path: { id: star.id } } })));
  return (
    <Section title={t("revocation.title")}>
      <Loaded of={cases} lines={2}>
        {({ items }) => (
          <>
            {items.length === 0 && <p className="muted">{t("revocation.none")}</p>}
            {items.map((one) => (
              <Case key={one.id} one={one} star={star} />
            ))}
            {may_open && in_force.includes(star.status) && !items.some(({ state }) => state === "open") && <OpenRevocation star={star} />}
          </>
        )}
      </Loaded>
    </Section>
  );
}

function Case({ one, star }: { one: Revocation; star: Certified }) {
  const ground = useLabel("revocation_ground");
  const may_decide = useMay("revocation.decide");
  return (
    <article className="case">
      <Badge tone={tones[one.state]}>{t(`revocation.state.${one.state}`)}</Badge>
      <Facts
        facts={[
          [t("revocation.ground"), ground(one.ground)],
          [t("revocation.concluded_on"), <Day key="on" on={one.concluded_on} />],
          [t("revocation.due_on"), one.state === "open" ? <Deadline key="due" on={one.due_on} /> : <Day key="due" on={one.due_on} />],
          [t("revocation.opened_by"), one.opened_by],
        ]}
      />
      <p className="prose">{one.note}</p>
      {one.decision_number && one.decided_on && <p>{t("revocation.decided", { number: one.decision_number, on: date(one.decided_on) })}</p>}
      {one.reinstated_number && one.reinstated_on && <p>{t("revocation.reinstated", { number: one.reinstated_number, on: date(one.reinstated_on) })}</p>}
      {one.reason && <p className="muted">{one.reason}</p>}
      {may_decide && one.state === "open" && <DecideRevocation one={one} star={star} />}
      {may_decide && one.state === "revoked" && <ReinstateRevocation one={one} star={star} />}
    </article>
  );
}

/** What a step of a case makes stale. */
export function staleAfterCase(star: Certified) {
  return [["revocations", star.id], ["recognition", star.id], ["certificates"], ["recognitions"], ["product"], ["products"], ["work"]];
}
