import { useRouter, type ErrorComponentProps } from "@tanstack/react-router";
import { asProblem } from "../api/problem";
import { Button } from "../ui/Button";
import { ProblemNotice } from "../ui/Notice";
import { PageTitle } from "../ui/PageTitle";
import { t } from "../ui/text";

/** A page that could not be shown: why, the number to name, and a way on. */
export function Broken({ error, reset }: ErrorComponentProps) {
  const router = useRouter();
  const again = () => {
    reset();
    void router.invalidate();
  };
  return (
    <div className="page">
      <PageTitle title={t("app.broken")} />
      <ProblemNotice problem={asProblem(error)} />
      <Button primary onPress={again}>
        {t("ui.again")}
      </Button>
    </div>
  );
}
