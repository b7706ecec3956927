import react from "@vitejs/plugin-react";
import { defineConfig } from "vitest/config";

const server = process.env.SEN_BASE_URL ?? "http://127.0.0.1:8080";

const linked_by_pages = ["public.css", "lotus.svg"];

/** What the server's own pages link to keeps its name; everything else carries its content's hash. */
function assetName(asset: { names: string[] }) {
  const kept = asset.names.find((name) => linked_by_pages.includes(name));
  return kept ? `assets/${kept}` : "assets/[name]-[hash][extname]";
}

export default defineConfig({
  cacheDir: "../node_modules/.vite",
  plugins: [react()],
  server: { proxy: { "/api": server } },
  build: {
    outDir: "dist",
    emptyOutDir: true,
    manifest: true,
    assetsInlineLimit: 0,
    target: ["chrome100", "firefox100", "safari15"],
    rolldownOptions: {
      input: { office: "web/index.html", public: "web/src/public/public.css" },
      output: { assetFileNames: assetName },
    },
  },
  test: {
    environment: "jsdom",
    css: true,
    include: ["src/**/*.test.{ts,tsx}"],
    setupFiles: ["src/test_setup.ts"],
  },
});
