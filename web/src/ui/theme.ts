import { theme, type ThemeConfig } from "antd";
import tokens from "./tokens.css?raw";

export type Ground = "light" | "dark";
type Tokens = Record<string, string>;

function properties(block: string): Tokens {
  return Object.fromEntries([...block.matchAll(/--([\w-]+):\s*([^;]+);/g)].map(([, name, value]) => [name, value]));
}

/** The custom properties of tokens.css as they stand on one ground. */
export function tokensOn(ground: Ground): Tokens {
  const [light = "", dark = ""] = tokens.split("@media (prefers-color-scheme: dark)");
  const dark_only = dark.split("@media")[0] ?? "";
  return ground === "light" ? properties(light) : { ...properties(light), ...properties(dark_only) };
}

/** Ant Design dressed in our tokens, dense enough for an officer's day. */
export function themeOn(ground: Ground): ThemeConfig {
  const look = tokensOn(ground);
  return {
    algorithm: ground === "dark" ? theme.darkAlgorithm : theme.defaultAlgorithm,
    token: {
      colorPrimary: look.leaf,
      colorLink: look.leaf,
      colorLinkHover: look["leaf-deep"],
      colorSuccess: look.leaf,
      colorWarning: look.grain,
      colorError: look.clay,
      colorInfo: look.river,
      colorText: look.ink,
      colorTextSecondary: look.muted,
      colorTextTertiary: look.muted,
      colorTextDisabled: look.muted,
      colorTextPlaceholder: look.muted,
      colorTextDescription: look.muted,
      colorBgBase: look.sheet,
      colorBgLayout: look.paper,
      colorBgContainer: look.sheet,
      colorBgElevated: look.sheet,
      colorBorder: look.edge,
      colorBorderSecondary: look.line,
      colorTextLightSolid: look["on-leaf"],
      controlItemBgActive: look["leaf-soft"],
      controlItemBgActiveHover: look["leaf-soft"],
      controlItemBgHover: look.mist,
      boxShadowSecondary: look.shadow,
      borderRadius: 6,
      controlHeight: 40,
      fontFamily: look.font,
      fontSize: 15,
      lineHeight: 1.5,
      motionDurationFast: "0.08s",
      motionDurationMid: "0.12s",
      motionDurationSlow: "0.14s",
    },
    components: {
      Button: { primaryShadow: "none", defaultShadow: "none", dangerShadow: "none", fontWeight: 600, contentFontSize: 15 },
      Select: {
        optionSelectedColor: look["on-leaf-soft"],
        optionSelectedBg: look["leaf-soft"],
        optionActiveBg: look.mist,
      },
    },
  };
}
