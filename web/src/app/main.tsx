import { QueryClientProvider } from "@tanstack/react-query";
import { RouterProvider } from "@tanstack/react-router";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { chosenLanguage, speak } from "../ui/text";
import { Dress } from "./Dress";
import { forgetAnswers, officeCache } from "./cache";
import { officeRouter } from "./router";
import "../ui/tokens.css";
import "../ui/fonts.css";
import "../ui/base.css";
import "../ui/ui.css";
import "../ui/notice.css";
import "../ui/filters.css";
import "../ui/list.css";
import "../ui/board.css";
import "../ui/target.css";
import "../ui/form.css";
import "../ui/record.css";
import "../ui/sheet.css";
import "../ui/apart.css";
import "../ui/sheet_foot.css";
import "../ui/result.css";
import "../ui/law.css";
import "../ui/import.css";
import "./office.css";
import "./door.css";

const cache = officeCache(() => void signInAgain());
const router = officeRouter(cache);

/** To the door, with the way back; the page that asked goes first, so that it does not ask again. */
async function signInAgain() {
  const { pathname, href } = router.state.location;
  if (!pathname.startsWith("/quan-ly")) return;
  await router.navigate({ to: "/dang-nhap", search: { ve: href } as never });
  forgetAnswers(cache);
}

function Office() {
  return (
    <StrictMode>
      <Dress>
        <QueryClientProvider client={cache}>
          <RouterProvider router={router} />
        </QueryClientProvider>
      </Dress>
    </StrictMode>
  );
}

await speak(chosenLanguage());
const place = document.getElementById("office");
if (place) createRoot(place).render(<Office />);
