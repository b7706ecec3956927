import { api, ask, type Schemas } from "../../api/client";
import { useList } from "../../api/list";
import { useCommuneName } from "../../api/places";
import { useSend } from "../../api/send";
import { useMay, useSession } from "../../api/session";
import { Badge } from "../../ui/Badge";
import { Button, ButtonLink } from "../../ui/Button";
import { ConfirmButton } from "../../ui/Confirm";
import { Moment } from "../../ui/Figures";
import { ProblemNotice } from "../../ui/Notice";
import { PageTitle } from "../../ui/PageTitle";
import { Table, type Column } from "../../ui/Table";
import { t } from "../../ui/text";
import { AccountEmail } from "./AccountEmail";

type Account = Schemas["Account"];

/** Who may sign in, with what role and where; disabling one ends its sessions. */
export function AccountsPage() {
  const accounts = useList(["accounts"], (cursor) => ask(api.GET("/accounts", { params: { query: { cursor } } })));
  const may_write = useMay("account.write");
  const { account_id } = useSession();
  const commune = useCommuneName();
  const changing = useSend(
    ({ id, version, disabled }: Account) => ask(api.PATCH("/accounts/{id}", { params: { path: { id } }, body: { version, disabled: !disabled } })),
    { stale: [["accounts"]] },
  );
  const columns: Column<Account>[] = [
    { key: "name", title: t("account.name"), show: ({ name }) => name },
    { key: "username", title: t("sign_in.username"), show: ({ username }) => username },
    { key: "role", title: t("account.role"), show: ({ role }) => t(`role.${role}`) },
    { key: "commune", title: t("product.commune"), show: ({ commune_code }) => commune(commune_code) },
    { key: "email", title: t("account.email"), show: (account) => (may_write ? <AccountEmail account={account} /> : (account.email ?? "–")), optional: true },
    { key: "state", title: t("account.state"), show: ({ disabled }) => <Badge tone={disabled ? "clay" : "leaf"}>{t(disabled ? "account.disabled" : "account.open")}</Badge> },
    { key: "created", title: t("account.created_at"), show: ({ created_at }) => <Moment at={created_at} />, optional: true },
  ];
  if (may_write)
    columns.push({
      key: "change",
      title: t("account.change"),
      show: (account) => (account.id === account_id ? "" : <Switch account={account} onSwitch={() => changing.send(account)} />),
    });
  const add = may_write && (
    <ButtonLink to="/quan-ly/quan-tri/moi" primary icon="plus">
      {t("account.add")}
    </ButtonLink>
  );
  return (
    <div className="page wide">
      <PageTitle title={t("account.list_title")} action={add} />
      {changing.problem && <ProblemNotice problem={changing.problem} />}
      <Table
        name="accounts"
        title={t("account.list_title")}
        list={accounts}
        columns={columns}
        rowKey={({ id }) => id}
        counted={t("account.counted")}
        empty={{ title: t("account.none"), next: t("account.none.next"), action: add }}
      />
    </div>
  );
}

function Switch({ account, onSwitch }: { account: Account; onSwitch: () => void }) {
  if (account.disabled) return <Button onPress={onSwitch}>{t("account.enable")}</Button>;
  return <ConfirmButton danger action={t("account.disable")} subject={account.name} consequence={t("account.disable_consequence")} onConfirm={onSwitch} />;
}
