import { api, ask } from "../../api/client";
import { useSend } from "../../api/send";
import { Button } from "../../ui/Button";
import { ProblemNotice } from "../../ui/Notice";
import { saveFile } from "../../ui/save_file";
import { t } from "../../ui/text";

/** Takes away the proof of a star: one file that anybody checks, with masked judges. */
export function ProofButton({ code }: { code: string }) {
  const making = useSend(async (wanted: string) => saveFile(await made(wanted), `proof-${wanted}.zip`));
  return (
    <>
      <Button icon="download" busy={making.busy} onPress={() => making.send(code)}>
        {t("proof.export")}
      </Button>
      {making.problem && <ProblemNotice problem={making.problem} />}
    </>
  );
}

async function made(code: string): Promise<Blob> {
  return (await ask(api.GET("/certificates/{code}/proof", { params: { path: { code } }, parseAs: "blob" }))) as unknown as Blob;
}
