const paths = {
  tasks: "M4 6.5 5.5 8 8.5 5M4 12.5 5.5 14l3-3M4 18.5 5.5 20l3-3M12 6.5h8M12 12.5h8M12 18.5h8",
  product: "M12 3 4 7v10l8 4 8-4V7l-8-4ZM4 7l8 4 8-4M12 11v10",
  producer: "M3 20v-8l9-7 9 7v8M9 20v-6h6v6M2 20h20",
  dossier: "M6 3h8l4 4v14H6V3ZM14 3v4h4M9 12h6M9 16h6",
  council: "M12 4a3 3 0 1 0 0 6 3 3 0 0 0 0-6ZM5 8a2 2 0 1 0 0 4M19 8a2 2 0 1 1 0 4M7 20v-2a5 5 0 0 1 10 0v2M2 18v-1a3 3 0 0 1 3-3M22 18v-1a3 3 0 0 0-3-3",
  import: "M12 3v11M8 10l4 4 4-4M4 15v5h16v-5",
  journal: "M5 4h12a2 2 0 0 1 2 2v14H7a2 2 0 0 1-2-2V4ZM5 17a2 2 0 0 1 2-2h12M9 8h6",
  admin: "M12 3l7 3v5c0 5-3 8-7 10-4-2-7-5-7-10V6l7-3ZM9 12l2 2 4-4",
  menu: "M4 7h16M4 12h16M4 17h16",
  close: "M6 6l12 12M18 6 6 18",
  fold: "M14 6l-6 6 6 6",
  unfold: "M10 6l6 6-6 6",
  search: "M11 4a7 7 0 1 0 0 14 7 7 0 0 0 0-14ZM16 16l5 5",
  columns: "M4 5h16v14H4V5ZM9.3 5v14M14.6 5v14",
  plus: "M12 5v14M5 12h14",
  back: "M19 12H5M11 6l-6 6 6 6",
  leave: "M14 4h5v16h-5M10 8l-4 4 4 4M6 12h9",
  check: "M5 12.5l4.5 4.5L19 7.5",
  info: "M12 11v6M12 7.5v.01",
  attention: "M12 7v6M12 16.5v.01",
  sheet: "M6 3h12v18H6V3ZM9 8h6M9 12h6M9 16h3",
  globe: "M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18ZM3 12h18M12 3c3 3 3 15 0 18M12 3c-3 3-3 15 0 18",
} as const;

export type IconName = keyof typeof paths;

/** A line drawing beside a word. It says nothing of its own, so a screen reader passes it by. */
export function Icon({ name, size = 20 }: { name: IconName; size?: number }) {
  return (
    <svg
      aria-hidden="true"
      width={size}
      height={size}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth={1.75}
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      <path d={paths[name]} />
    </svg>
  );
}
