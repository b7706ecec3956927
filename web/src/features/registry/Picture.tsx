import { api, ask, type Schemas } from "../../api/client";
import { useSend } from "../../api/send";
import { useMay } from "../../api/session";
import { fileAddress, uploadFile } from "../../api/upload";
import { Icon } from "../../ui/Icon";
import { ProblemNotice } from "../../ui/Notice";
import { t } from "../../ui/text";
import { Waiting } from "../../ui/Waiting";

const pictures = "image/jpeg,image/png,image/webp,image/heic";

/** The product's photograph, and the way to give it another one. */
export function Picture({ product }: { product: Schemas["Product"] }) {
  const may_write = useMay("product.write");
  const replacing = useSend((file: File) => replace(product, file), { stale: [["product", product.id], ["products"], ["change-requests"]] });
  return (
    <figure className="picture">
      {product.picture_id ? (
        <img src={fileAddress(product.picture_id, 800)} alt={product.name} width={320} height={240} />
      ) : (
        <span className="picture-none">
          <Icon name="product" size={48} />
        </span>
      )}
      {may_write && <PictureChoice label={t(product.picture_id ? "product.picture_replace" : "product.picture_add")} onPick={replacing.send} />}
      {replacing.busy && <Waiting lines={1} />}
      {replacing.problem && <ProblemNotice problem={replacing.problem} />}
    </figure>
  );
}

function PictureChoice({ label, onPick }: { label: string; onPick: (file: File) => void }) {
  return (
    <label className="button-link file-button">
      <Icon name="upload" size={18} />
      {label}
      <input
        type="file"
        accept={pictures}
        onChange={(event) => {
          const file = event.target.files?.[0];
          if (file) onPick(file);
        }}
      />
    </label>
  );
}

async function replace(product: Schemas["Product"], file: File) {
  const { id } = await uploadFile(file, "picture");
  const change = { version: product.version, picture_id: id };
  return ask(api.PATCH("/products/{id}", { params: { path: { id: product.id } }, body: change }));
}
