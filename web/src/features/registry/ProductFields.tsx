import { useAnswer } from "../../api/answer";
import { api, ask } from "../../api/client";
import { useCodelist } from "../../api/places";
import { CommuneField } from "../../ui/CommuneField";
import type { useForm } from "../../ui/Form";
import { NumberField } from "../../ui/NumberField";
import { SelectField } from "../../ui/SelectField";
import { Similar } from "../../ui/Similar";
import { LongTextField, TextField } from "../../ui/TextField";
import { t } from "../../ui/text";
import { useLater } from "../../ui/useLater";
import type { ProductValues } from "./product_values";

type Bind = ReturnType<typeof useForm<ProductValues>>["bind"];

const least_letters = 3;

/** What a product is entered by, the same for a new one and for a correction. */
export function ProductFields({ bind, values, own_id }: { bind: Bind; values: ProductValues; own_id?: string }) {
  const groups = useCodelist("product_group").map(({ code, label, group }) => ({ value: code, label, group }));
  return (
    <>
      <TextField {...bind("name")} label={t("product.name")} help={t("product.name.help")} required max={200} />
      <SimilarProducts name={values.name} producer_id={values.producer_id} own_id={own_id} />
      <SelectField {...bind("group_code")} label={t("product.group")} help={t("product.group.help")} choices={groups} />
      <CommuneField {...bind("commune_code")} label={t("product.commune")} />
      <TextField {...bind("packaging")} label={t("product.packaging")} help={t("product.packaging.help")} max={500} />
      <NumberField {...bind("price_dong")} label={t("product.price")} unit="đ" max={1_000_000_000_000} />
      <LongTextField {...bind("description")} label={t("product.description")} help={t("product.description.help")} max={4000} />
      <TextField {...bind("old_place")} label={t("product.old_place")} help={t("product.old_place.help")} max={300} />
    </>
  );
}

function SimilarProducts({ name, producer_id, own_id }: { name: string | null; producer_id: string | null; own_id?: string }) {
  const typed = useLater((name ?? "").trim());
  const query = { name: typed, producer_id: producer_id ?? undefined };
  const { data } = useAnswer(["similar-products", query], () => ask(api.GET("/similar-products", { params: { query } })), {
    when: typed.length >= least_letters,
  });
  const items = (typed.length >= least_letters ? (data?.items ?? []) : []).filter(({ id }) => id !== own_id);
  return <Similar title={t("product.similar")} items={items} link={(id) => `/quan-ly/san-pham/${id}`} />;
}
