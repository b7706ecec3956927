import { useAnswer } from "../../api/answer";
import { api, ask } from "../../api/client";
import { useCodelist } from "../../api/places";
import { CommuneField } from "../../ui/CommuneField";
import type { useForm } from "../../ui/Form";
import { SelectField } from "../../ui/SelectField";
import { Similar } from "../../ui/Similar";
import { LongTextField, TextField } from "../../ui/TextField";
import { t } from "../../ui/text";
import { useLater } from "../../ui/useLater";
import type { ProducerValues } from "./producer_values";

type Bind = ReturnType<typeof useForm<ProducerValues>>["bind"];

const least_letters = 3;

/** What a producer is entered by; contacts are shown only to those who work with it. */
export function ProducerFields({ bind, name, own_id }: { bind: Bind; name: string | null; own_id?: string }) {
  const kinds = useCodelist("producer_kind").map(({ code, label }) => ({ value: code, label }));
  return (
    <>
      <TextField {...bind("name")} label={t("producer.name")} required max={200} />
      <SimilarProducers name={name} own_id={own_id} />
      <SelectField {...bind("kind")} label={t("record.kind")} required choices={kinds} />
      <CommuneField {...bind("commune_code")} label={t("product.commune")} />
      <TextField {...bind("address")} label={t("record.address")} max={300} />
      <TextField {...bind("tax_code")} label={t("record.tax_code")} max={20} />
      <TextField {...bind("representative_name")} label={t("record.representative_name")} max={100} />
      <TextField {...bind("phone")} label={t("record.phone")} help={t("producer.contact.help")} max={100} complete="tel" />
      <TextField {...bind("email")} label={t("record.email")} max={100} complete="email" />
      <LongTextField {...bind("description")} label={t("product.description")} max={4000} />
      <TextField {...bind("old_place")} label={t("product.old_place")} help={t("product.old_place.help")} max={300} />
    </>
  );
}

function SimilarProducers({ name, own_id }: { name: string | null; own_id?: string }) {
  const typed = useLater((name ?? "").trim());
  const { data } = useAnswer(["similar-producers", typed], () => ask(api.GET("/similar-producers", { params: { query: { name: typed } } })), {
    when: typed.length >= least_letters,
  });
  const items = (typed.length >= least_letters ? (data?.items ?? []) : []).filter(({ id }) => id !== own_id);
  return <Similar title={t("producer.similar")} items={items} link={(id) => `/quan-ly/chu-the/${id}`} />;
}
