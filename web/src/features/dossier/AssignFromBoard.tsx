import { Modal } from "antd";
import { useState } from "react";
import { useAnswer } from "../../api/answer";
import { api, ask } from "../../api/client";
import { useSend } from "../../api/send";
import { Button, ButtonLink } from "../../ui/Button";
import { DateField } from "../../ui/DateField";
import { Form, useForm } from "../../ui/Form";
import { Icon } from "../../ui/Icon";
import { SelectField } from "../../ui/SelectField";
import { t } from "../../ui/text";
import { Loaded } from "../../ui/Waiting";
import type { BoardRow } from "./board";

interface Props {
  rows: BoardRow[];
  action: string;
  primary?: boolean;
}

/** Puts the dossiers before one council, one after the other; stops at the first that is refused. */
export function AssignFromBoard({ rows, action, primary }: Props) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button primary={primary} onPress={() => setOpen(true)}>
        {action}
      </Button>
      <Modal open={open} title={action} footer={null} closeIcon={<Icon name="close" />} onCancel={() => setOpen(false)} destroyOnHidden>
        <Choice rows={rows} done={() => setOpen(false)} />
      </Modal>
    </>
  );
}

function Choice({ rows, done }: { rows: BoardRow[]; done: () => void }) {
  const councils = useAnswer(["councils", "choice"], () => ask(api.GET("/councils", { params: { query: { limit: 100 } } })));
  const form = useForm({ council_id: null as string | null, score_by: null as string | null });
  const assigning = useSend(
    async ({ council_id, score_by }: typeof form.values) => {
      for (const { dossier_id, version } of rows)
        await ask(api.PUT("/dossiers/{id}/council", { params: { path: { id: dossier_id } }, body: { version, council_id: council_id ?? "", score_by } }));
    },
    { stale: [["round-board"], ["dossiers"], ["work"], ["rounds"]], then: done },
  );
  return (
    <Loaded of={councils} lines={2}>
      {({ items }) =>
        items.length === 0 ? (
          <>
            <p className="muted">{t("dossier.assign_none")}</p>
            <ButtonLink to="/quan-ly/hoi-dong/moi" icon="plus">
              {t("council.add")}
            </ButtonLink>
          </>
        ) : (
          <Form submit={t("dossier.assign_submit")} problem={assigning.problem} busy={assigning.busy} onSubmit={() => assigning.send(form.values)}>
            <p className="muted">{rows.map(({ product_name }) => product_name).join(", ")}</p>
            <SelectField
              {...form.bind("council_id")}
              label={t("council.name")}
              help={t("dossier.assign_help")}
              required
              choices={items.map(({ id, name, members }) => ({ value: id, label: t("council.with_members", { name, count: members.filter(({ scores }) => scores).length }) }))}
            />
            <DateField {...form.bind("score_by")} label={t("panel.score_by")} help={t("panel.score_by.help")} />
          </Form>
        )
      }
    </Loaded>
  );
}
