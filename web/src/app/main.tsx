import { QueryClientProvider } from "@tanstack/react-query";
import { RouterProvider } from "@tanstack/react-router";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { chosenLanguage, speak } from "../ui/text";
import { Dress } from "./Dress";
import { officeCache } from "./cache";
import { officeRouter } from "./router";
import "../ui/tokens.css";
import "../ui/fonts.css";
import "../ui/base.css";
import "../ui/ui.css";
import "./office.css";

const cache = officeCache(() => void router.invalidate());
const router = officeRouter(cache);

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
