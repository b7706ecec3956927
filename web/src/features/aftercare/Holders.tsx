import { useAnswer } from "../../api/answer";
import { api, ask, type Schemas } from "../../api/client";
import { useMay } from "../../api/session";
import { Badge, type Tone } from "../../ui/Badge";
import { Facts, Section } from "../../ui/Facts";
import { Moment } from "../../ui/Figures";
import { FileList } from "../../ui/FilesField";
import { date } from "../../ui/format";
import { t } from "../../ui/text";
import { Loaded } from "../../ui/Waiting";
import { AskForChange, DecideChange } from "./HolderForms";

type Certified = Schemas["Certified"];
type Change = Schemas["HolderChange"];

const tones: Record<Change["state"], Tone> = { requested: "grain", granted: "leaf", refused: "clay" };
const in_force = ["valid", "expiring", "extended"];

/** Who held the certificate before, and each wish for a change with its decision. */
export function Holders({ star }: { star: Certified }) {
  const may_ask = useMay("holder_change.ask");
  const holders = useAnswer(["holders", star.id], () => ask(api.GET("/recognitions/{id}/holders", { params: { path: { id: star.id } } })));
  return (
    <Section title={t("holder_change.title")}>
      <Loaded of={holders} lines={2}>
        {({ before, changes, papers }) => (
          <>
            {changes.length === 0 && before.length === 0 && <p className="muted">{t("holder_change.none")}</p>}
            {before.map(({ until_on, name, address, decision_number }) => (
              <p key={until_on}>{t("holder_change.before", { name: [name, address].filter(Boolean).join(", "), on: date(until_on), number: decision_number })}</p>
            ))}
            {changes.map((change) => (
              <OneChange key={change.id} change={change} star={star} papers={papers.filter(({ change_id }) => change_id === change.id)} />
            ))}
            {may_ask && in_force.includes(star.status) && !changes.some(({ state }) => state === "requested") && <AskForChange star={star} />}
          </>
        )}
      </Loaded>
    </Section>
  );
}

function OneChange({ change, star, papers }: { change: Change; star: Certified; papers: { id: string; name: string }[] }) {
  const may_decide = useMay("holder_change.decide");
  return (
    <article className="case">
      <Badge tone={tones[change.state]}>{t(`holder_change.state.${change.state}`)}</Badge>
      <Facts
        facts={[
          [t("holder_change.kind"), t(`holder_change.kind.${change.kind}`)],
          [t(`holder_change.wish.${change.kind}`), change.wish],
          [t("holder_change.reason"), change.reason],
          [t("holder_change.requested_by"), change.requested_by],
          [t("holder_change.requested_at"), <Moment key="at" at={change.requested_at} />],
        ]}
      />
      <FileList files={papers} />
      {change.decision_number && change.decided_on && <p>{t("holder_change.decided", { number: change.decision_number, on: date(change.decided_on) })}</p>}
      {change.answer && <p className="muted">{change.answer}</p>}
      {may_decide && change.state === "requested" && <DecideChange change={change} star={star} />}
    </article>
  );
}
