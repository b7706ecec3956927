import { cleanup } from "@testing-library/react";
import { afterEach } from "vitest";
import { speak } from "./ui/text";

await speak("vi");
afterEach(cleanup);

// The test browser draws nothing, so it has nowhere to scroll.
window.scrollTo = () => undefined;
