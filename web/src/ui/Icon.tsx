const paths = {
  tasks: "M4 6.5 5.5 8 8.5 5M4 12.5 5.5 14l3-3M4 18.5 5.5 20l3-3M12 6.5h8M12 12.5h8M12 18.5h8",
  product: "M12 3 4 7v10l8 4 8-4V7l-8-4ZM4 7l8 4 8-4M12 11v10",
  producer: "M3 20v-8l9-7 9 7v8M9 20v-6h6v6M2 20h20",
  dossier: "M6 3h8l4 4v14H6V3ZM14 3v4h4M9 12h6M9 16h6",
  board: "M4 4h16v16H4V4ZM4 9h16M9.5 9v11M15 9v11",
  target: "M4 20V10M10 20V4M16 20v-7M3 20h18M20 8l-4 0M20 8v0",
  council: "M12 4a3 3 0 1 0 0 6 3 3 0 0 0 0-6ZM5 8a2 2 0 1 0 0 4M19 8a2 2 0 1 1 0 4M7 20v-2a5 5 0 0 1 10 0v2M2 18v-1a3 3 0 0 1 3-3M22 18v-1a3 3 0 0 0-3-3",
  import: "M12 3v11M8 10l4 4 4-4M4 15v5h16v-5",
  journal: "M5 4h12a2 2 0 0 1 2 2v14H7a2 2 0 0 1-2-2V4ZM5 17a2 2 0 0 1 2-2h12M9 8h6",
  admin: "M12 3l7 3v5c0 5-3 8-7 10-4-2-7-5-7-10V6l7-3ZM9 12l2 2 4-4",
  appeal: "M4 5h16v11H9l-5 4V5ZM8 9h8M8 12h5",
  mail: "M3 6h18v12H3V6ZM3 7l9 6 9-6",
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
  upload: "M12 15V4M8 8l4-4 4 4M4 15v5h16v-5",
  download: "M12 4v11M8 11l4 4 4-4M4 20h16",
  edit: "M4 20h4L19 9l-4-4L4 16v4ZM13 7l4 4",
  remove: "M5 7h14M9 7V4h6v3M7 7l1 13h8l1-13",
  outside: "M14 4h6v6M20 4l-9 9M18 14v6H4V6h6",
  change: "M4 8h13l-3-3M20 16H7l3 3",
  decision: "M6 3h12v12H6V3ZM9 7h6M9 11h6M9 15v6l3-2 3 2v-6",
  law: "M12 4v16M6 20h12M4 7h16M7 7l-3 7h6L7 7ZM17 7l-3 7h6l-3-7",
  certificate: "M12 3a6 6 0 1 0 0 12 6 6 0 0 0 0-12ZM8.5 14 7 21l5-2.5L17 21l-1.5-7M9.8 9l1.6 1.6L14.4 7.6",
  key: "M8 10a4 4 0 1 0 0 8 4 4 0 0 0 0-8ZM11 12l9-8M16 7.5l3 3",
  clip: "M20 11l-8 8a5 5 0 0 1-7-7l8-8a3.5 3.5 0 0 1 5 5l-8 8a2 2 0 0 1-3-3l7-7",
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
