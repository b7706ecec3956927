import { useInfiniteQuery, type QueryKey } from "@tanstack/react-query";
import { asProblem, type Problem } from "./problem";

export interface Page<Row> {
  items: Row[];
  next: string | null;
  total?: number;
}

/** A list as far as it has been read, and the way to read on. */
export interface List<Row> {
  rows: Row[];
  /** How many there are in all, when the server says so. */
  total: number | undefined;
  state: "waiting" | "ready" | "failed";
  problem: Problem | null;
  has_more: boolean;
  reading_more: boolean;
  more: () => void;
  again: () => void;
}

/** Reads a list page by page along its cursor: `useList(["products", filters], (cursor) => ask(api.GET(…)))`. */
export function useList<Row>(key: QueryKey, read: (cursor: string | undefined) => Promise<Page<Row>>): List<Row> {
  const pages = useInfiniteQuery({
    queryKey: key,
    queryFn: ({ pageParam }) => read(pageParam),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page: Page<Row>) => page.next ?? undefined,
  });
  return {
    rows: pages.data?.pages.flatMap((page) => page.items) ?? [],
    total: pages.data?.pages[0]?.total,
    state: pages.isPending ? "waiting" : pages.isError && !pages.data ? "failed" : "ready",
    problem: pages.error ? asProblem(pages.error) : null,
    has_more: pages.hasNextPage,
    reading_more: pages.isFetchingNextPage,
    more: () => void pages.fetchNextPage(),
    again: () => void pages.refetch(),
  };
}

/** Reads a list along its cursor to the end, or to `most` rows. */
export async function readUpTo<Row>(most: number, read: (cursor: string | undefined) => Promise<Page<Row>>): Promise<Row[]> {
  const rows: Row[] = [];
  let cursor: string | undefined;
  do {
    const page = await read(cursor);
    rows.push(...page.items);
    cursor = page.next ?? undefined;
  } while (cursor && rows.length < most);
  return rows.slice(0, most);
}
