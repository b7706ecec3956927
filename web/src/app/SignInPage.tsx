import { useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useSend } from "../api/send";
import { session, signIn, useAbout, type About } from "../api/session";
import { useAddress } from "../ui/address";
import { Form, useForm } from "../ui/Form";
import { Lotus } from "../ui/Lotus";
import { PageTitle } from "../ui/PageTitle";
import { TextField } from "../ui/TextField";
import { t } from "../ui/text";
import { DemoStrip } from "./DemoStrip";
import { returnAddress } from "./return_address";

interface Credentials {
  username: string | null;
  password: string | null;
}

export function SignInPage() {
  const about = useAbout();
  const cache = useQueryClient();
  const navigate = useNavigate();
  const [address] = useAddress();
  const form = useForm<Credentials>({ username: null, password: null });
  const signing = useSend(({ username, password }: Credentials) => signIn(username ?? "", password ?? ""), {
    then: (opened) => {
      cache.setQueryData(session.queryKey, opened);
      void navigate({ href: returnAddress(address.ve) });
    },
  });
  return (
    <>
      <DemoStrip />
      <main className="sign-in">
        <div className="sign-in-card">
          <div className="sign-in-brand">
            <Lotus size={56} />
            <p>{about ? t("sign_in.programme", { province: about.province }) : t("app.name")}</p>
          </div>
          <PageTitle title={t("sign_in.title")} />
          <Form
            submit={t("sign_in.submit")}
            problem={signing.problem}
            busy={signing.busy}
            onSubmit={() => signing.send(form.values)}
            aside={<a href="/">{t("sign_in.public")}</a>}
          >
            <TextField {...form.bind("username")} label={t("sign_in.username")} required max={64} complete="username" />
            <TextField {...form.bind("password")} label={t("sign_in.password")} required max={200} secret complete="current-password" />
          </Form>
        </div>
        {about?.demo && <DemoAccounts accounts={about.demo_accounts} choose={(account) => form.change(account)} />}
      </main>
    </>
  );
}

interface DemoProps {
  accounts: About["demo_accounts"];
  choose: (credentials: Credentials) => void;
}

/** The demonstration's people: one press fills the form with one of them. */
function DemoAccounts({ accounts, choose }: DemoProps) {
  return (
    <section className="demo-accounts">
      <h2>{t("sign_in.demo_title")}</h2>
      <p className="muted">{t("sign_in.demo_lead")}</p>
      <ul>
        {accounts.map(({ username, password, role, does }) => (
          <li key={username}>
            <button type="button" onClick={() => choose({ username, password })}>
              <strong>{username}</strong>
              <span>{t(`role.${role}`)}</span>
              <small>{does}</small>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
