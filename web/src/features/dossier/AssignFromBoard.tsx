import { Modal } from "antd";
import { useState } from "react";
import { useSend } from "../../api/send";
import { Button } from "../../ui/Button";
import { Icon } from "../../ui/Icon";
import type { BoardRow } from "./board";
import { assign, CouncilChoice, type CouncilChosen } from "./CouncilChoice";

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
  const assigning = useSend(
    async (chosen: CouncilChosen) => {
      for (const { dossier_id, version } of rows) await assign(dossier_id, version, chosen);
    },
    { stale: [["round-board"], ["dossiers"], ["work"], ["rounds"]], then: done },
  );
  return (
    <CouncilChoice assigning={assigning}>
      <p className="muted">{rows.map(({ product_name }) => product_name).join(", ")}</p>
    </CouncilChoice>
  );
}
