import { useParams } from "@tanstack/react-router";
import { useAnswer } from "../../api/answer";
import { api, ask } from "../../api/client";
import type { Criterion, CriteriaSet } from "../../api/criteria_set";
import { Facts, Section } from "../../ui/Facts";
import { date } from "../../ui/format";
import { PageTitle } from "../../ui/PageTitle";
import { t } from "../../ui/text";
import { Loaded } from "../../ui/Waiting";

/** One criteria set, read as it is printed: parts, criteria, options, points and what each star asks for. */
export function CriteriaSetPage() {
  const { id = "" } = useParams({ strict: false }) as { id?: string };
  const read = () => ask(api.GET("/criteria-sets/{id}", { params: { path: { id } } })) as unknown as Promise<CriteriaSet>;
  const set = useAnswer(["criteria-set", id], read, { keep: Infinity });
  return (
    <div className="page">
      <Loaded of={set} lines={12}>
        {(found) => <Law set={found} />}
      </Loaded>
    </div>
  );
}

function Law({ set }: { set: CriteriaSet }) {
  return (
    <>
      <PageTitle title={set.title} lead={set.id} back={{ to: "/quan-ly/bo-tieu-chi", title: t("criteria.list_title") }} />
      <Facts
        facts={[
          [t("criteria.basis"), set.basis.map(({ annex }) => annex).join(", ")],
          [t("criteria.effective"), t(set.effective.to ? "criteria.from_to" : "criteria.from", { from: date(set.effective.from), to: set.effective.to ? date(set.effective.to) : "" })],
          [t("criteria.bands"), set.bands.map(({ stars, from }) => t("criteria.band", { stars, from })).join("; ")],
          [t("criteria.agencies"), set.agencies.join(", ")],
        ]}
      />
      {set.knock_outs.map(({ text }) => (
        <p key={text} className="options-note late">
          {text}
        </p>
      ))}
      {set.parts.map((part) => (
        <Section key={part.code} title={t("criteria.part", { code: part.code, name: part.name })} action={<span className="muted figures">{t("criteria.points", { points: part.points })}</span>}>
          {part.criteria.map((criterion) => (
            <Entry key={criterion.code} criterion={criterion} />
          ))}
        </Section>
      ))}
    </>
  );
}

function Entry({ criterion }: { criterion: Criterion }) {
  return (
    <div className="law-entry">
      <h3>
        <span>
          {criterion.code}. {criterion.name}
        </span>
        <span className="muted figures">{t("criteria.points", { points: criterion.points })}</span>
      </h3>
      {[criterion.hint, ...(criterion.notes ?? [])].filter(Boolean).map((words) => (
        <p key={words} className="options-note">
          {words}
        </p>
      ))}
      {criterion.knock_outs?.map(({ text }) => (
        <p key={text} className="options-note late">
          {text}
        </p>
      ))}
      {criterion.options && <Options criterion={criterion} />}
      {criterion.criteria?.map((under) => (
        <Entry key={under.code} criterion={under} />
      ))}
    </div>
  );
}

function Options({ criterion: { options = [], alternatives } }: { criterion: Criterion }) {
  const case_of = (code: string | undefined) => alternatives?.find((each) => each.code === code)?.name;
  return (
    <ol className="law-options">
      {options.map(({ text, points, min_star, alternative }, place) => (
        <li key={place}>
          <span>
            {case_of(alternative) && <span className="muted">{case_of(alternative)}: </span>}
            {text}
            {min_star && <small className="star-mark">{t("criteria.star_mark", { stars: min_star })}</small>}
          </span>
          <span className="figures">{t("criteria.points", { points })}</span>
        </li>
      ))}
    </ol>
  );
}
