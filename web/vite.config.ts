import react from "@vitejs/plugin-react";
import { defineConfig } from "vitest/config";

const server = process.env.SEN_BASE_URL ?? "http://127.0.0.1:8080";

/// public.css keeps its name, because the server's pages link to it; everything else carries its content's hash.
function assetName(asset: { names: string[] }) {
  return asset.names.includes("public.css") ? "assets/public.css" : "assets/[name]-[hash][extname]";
}

export default defineConfig({
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
    include: ["src/**/*.test.{ts,tsx}"],
    setupFiles: ["src/test_setup.ts"],
  },
});
