import { useAnswer } from "../../api/answer";
import { api, ask } from "../../api/client";
import { Loaded } from "../../ui/Waiting";
import { ChangeCard } from "./ChangeCard";

/** The change that waits on one record, where the record is shown. */
export function PendingChange({ subject }: { subject: string }) {
  const waiting = useAnswer(["change-requests", subject], () => ask(api.GET("/change-requests", { params: { query: { subject } } })));
  return (
    <Loaded of={waiting} lines={2}>
      {({ items }) => items.filter(({ state }) => state === "pending").map((change) => <ChangeCard key={change.id} change={change} />)}
    </Loaded>
  );
}
