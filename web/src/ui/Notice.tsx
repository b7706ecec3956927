import { useEffect, useRef, type ReactNode } from "react";
import { mayPass, type Problem } from "../api/problem";
import { Button } from "./Button";
import { Icon, type IconName } from "./Icon";
import { hasWords, t } from "./text";

export type NoticeKind = "information" | "done" | "attention" | "refusal";

const icons: Record<NoticeKind, IconName> = {
  information: "info",
  done: "check",
  attention: "attention",
  refusal: "close",
};

interface Props {
  kind: NoticeKind;
  title: string;
  children?: ReactNode;
  action?: ReactNode;
}

/** Something to know before going on: what, why, and what to do. */
export function Notice({ kind, title, children, action }: Props) {
  return (
    <div className={`notice ${kind}`} role={kind === "refusal" ? "alert" : "status"}>
      <span className="notice-mark">
        <Icon name={icons[kind]} size={16} />
      </span>
      <div className="notice-body">
        <strong>{title}</strong>
        {children}
      </div>
      {action}
    </div>
  );
}

/** A Problem in words: what happened, what to do next, and the number to name on the phone. */
export function ProblemNotice({ problem, again }: { problem: Problem; again?: () => void }) {
  const box = useRef<HTMLDivElement>(null);
  // A refusal below the fold of a phone would go unseen.
  useEffect(() => {
    box.current?.scrollIntoView?.({ block: "nearest" });
  }, [problem]);

  const retry = again && (mayPass(problem) || problem.status >= 500) && <Button onPress={again}>{t("ui.again")}</Button>;
  return (
    <div ref={box}>
      <Notice kind={problem.code === "network.lost" ? "attention" : "refusal"} title={titleOf(problem)} action={retry}>
        {nextStep(problem) && <p>{nextStep(problem)}</p>}
        {problem.status >= 500 && problem.incident && (
          <p className="muted">{t("problem.incident", { incident: problem.incident })}</p>
        )}
      </Notice>
    </div>
  );
}

function titleOf(problem: Problem): string {
  if (problem.detail) return problem.detail;
  if (hasWords(problem.code)) return t(problem.code, { subject: problem.subject });
  const by_status = `problem.${problem.status}`;
  return hasWords(by_status) ? t(by_status) : t("problem.unclear");
}

function nextStep(problem: Problem): string {
  const of_code = `${problem.code}.next`;
  if (hasWords(of_code)) return t(of_code, { subject: problem.subject });
  const of_status = `problem.${problem.status}.next`;
  return hasWords(of_status) ? t(of_status) : "";
}
