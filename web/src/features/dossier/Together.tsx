import { Fragment } from "react";
import type { CriteriaSet } from "../../api/criteria_set";
import { Section } from "../../ui/Facts";
import { Stars } from "../../ui/Stars";
import { t } from "../../ui/text";
import { Loaded } from "../../ui/Waiting";
import { useCriteriaSet, type Dossier } from "./Stage";
import { differences, lastVersions, type SheetShown } from "./panel";

/** The sheets side by side: totals, opinions, and every criterion at which they differ. */
export function Together({ dossier, sheets }: { dossier: Dossier; sheets: SheetShown[] }) {
  const set = useCriteriaSet(dossier.criteria_set);
  const last = lastVersions(sheets);
  return (
    <>
      <Section title={t("result.sheets")}>
        <ul className="rows">
          {sheets.map((sheet) => (
            <li key={`${sheet.account_id} ${sheet.phase}`}>
              <div className="row-main">
                {sheet.member_name}
                <span className="muted">
                  {!last.includes(sheet) && `${t("panel.earlier_version")} `}
                  {sheet.opinion}
                </span>
              </div>
              <span className="figures">{t("criteria.points", { points: sheet.points })}</span>
              <Stars count={sheet.stars} />
            </li>
          ))}
        </ul>
      </Section>
      <Section title={t("panel.differences")}>
        <Loaded of={set} lines={6}>
          {(found) => <Differences set={found} sheets={last} />}
        </Loaded>
      </Section>
    </>
  );
}

function Differences({ set, sheets }: { set: CriteriaSet; sheets: SheetShown[] }) {
  const found = differences(set, sheets);
  if (found.length === 0) return <p className="muted">{t("panel.differences.none")}</p>;
  return (
    <div className="apart-scroll" role="region" aria-label={t("panel.differences")}>
      <table className="apart">
        <thead>
          <tr>
            <th scope="col">{t("panel.criterion")}</th>
            {sheets.map(({ account_id, member_name }) => (
              <th key={account_id} scope="col" className="figures">
                {member_name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {found.map(({ code, name, points }) => (
            <Fragment key={code}>
              <tr>
                <th scope="row">
                  <b>{code}</b> {name}
                </th>
                {points.map((given, place) => (
                  <td key={sheets[place]?.account_id} className="figures">
                    {given}
                  </td>
                ))}
              </tr>
              <Notes code={code} sheets={sheets} />
            </Fragment>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** What the judges wrote beside the criterion. */
function Notes({ code, sheets }: { code: string; sheets: SheetShown[] }) {
  const said = sheets.filter(({ notes }) => notes[code]);
  if (said.length === 0) return null;
  return (
    <tr className="apart-notes">
      <td colSpan={sheets.length + 1}>
        {said.map(({ account_id, member_name, notes }) => (
          <p key={account_id} className="muted">
            {member_name}: {notes[code]}
          </p>
        ))}
      </td>
    </tr>
  );
}
