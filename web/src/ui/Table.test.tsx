import { createMemoryHistory, createRootRoute, createRouter, RouterProvider } from "@tanstack/react-router";
import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, expect, test, vi } from "vitest";
import { Problem } from "../api/problem";
import type { List } from "../api/list";
import { Table, type Column } from "./Table";

interface Fruit {
  id: string;
  name: string;
  price: number;
}

const rows = ["Xoài", "Chanh", "Nhãn"].map((name, place) => ({ id: `f${place}`, name, price: 1000 * place }));
const columns: Column<Fruit>[] = [
  { key: "name", title: "Tên", show: ({ name }) => name },
  { key: "price", title: "Giá", show: ({ price }) => price },
  { key: "id", title: "Mã", show: ({ id }) => id, optional: true },
];
const read: List<Fruit> = {
  rows,
  total: 1352,
  state: "ready",
  problem: null,
  has_more: false,
  reading_more: false,
  more: vi.fn(),
  again: vi.fn(),
};

async function show(list: Partial<List<Fruit>> = {}) {
  const table = () => (
    <Table
      name="fruit"
      title="Trái cây"
      list={{ ...read, ...list }}
      columns={columns}
      rowKey={({ id }) => id}
      link={({ id }) => `/trai-cay/${id}`}
      counted="loại"
      empty={{ title: "Chưa có gì", next: "Thêm một loại" }}
    />
  );
  const router = createRouter({
    routeTree: createRootRoute({ component: table, notFoundComponent: table }),
    history: createMemoryHistory(),
  });
  await router.load();
  render(<RouterProvider router={router as never} />);
  return router;
}

beforeEach(() => localStorage.clear());

test("arrows walk over the rows and stop at both ends", async () => {
  await show();
  const keyboard = userEvent.setup();
  screen.getByRole("link", { name: "Xoài" }).focus();
  const walked = [];
  for (const key of ["{ArrowDown}", "{ArrowDown}", "{ArrowDown}", "{ArrowUp}", "{Home}", "{ArrowUp}", "{End}"]) {
    await keyboard.keyboard(key);
    walked.push(document.activeElement?.textContent);
  }
  expect(walked).toEqual(["Chanh", "Nhãn", "Nhãn", "Chanh", "Xoài", "Xoài", "Nhãn"]);
});

test("Enter opens the row", async () => {
  const router = await show();
  screen.getByRole("link", { name: "Chanh" }).focus();
  await userEvent.keyboard("{Enter}");
  expect(router.state.location.pathname).toBe("/trai-cay/f1");
});

test("the count is of all rows, not only of those read", async () => {
  await show();
  expect(screen.getByText("1.352 loại")).toBeTruthy();
});

test("an optional column comes when it is asked for, and is remembered", async () => {
  await show();
  expect(screen.queryByRole("columnheader", { name: "Mã" })).toBeNull();
  await userEvent.click(screen.getByLabelText("Mã"));
  expect(screen.getByRole("columnheader", { name: "Mã" })).toBeTruthy();
  expect(localStorage.getItem("sen.columns.fruit")).toBe("name price id");
});

test("an empty list says what to do", async () => {
  await show({ rows: [] });
  expect(screen.getByText("Thêm một loại")).toBeTruthy();
});

test("a list that could not be read says why and can be asked for again", async () => {
  const again = vi.fn();
  await show({ rows: [], state: "failed", problem: new Problem(0, { code: "network.lost" }), again });
  expect(screen.getByText("Không kết nối được với máy chủ")).toBeTruthy();
  await userEvent.click(screen.getByRole("button", { name: "Thử lại" }));
  expect(again).toHaveBeenCalledOnce();
});

test("the next page is one press away, and offered only when there is one", async () => {
  const more = vi.fn();
  await show({ has_more: true, more });
  await userEvent.click(screen.getByRole("button", { name: "Xem thêm" }));
  expect(more).toHaveBeenCalledOnce();
});
