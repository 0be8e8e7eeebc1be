import { prefersCards, rememberCards } from "../../../src/excel/host/cardPreference";
import { openExcel } from "../../headless/openExcel";

test("cards are wanted until a reader says no, and each site's storage has its own answer", () => {
  const excel = openExcel();
  const stored = new Map<string, string>();
  Object.assign(globalThis, {
    localStorage: {
      getItem: (key: string) => stored.get(key) ?? null,
      setItem: (key: string, value: string) => stored.set(key, value),
    },
  });
  expect(prefersCards()).toBe(true);
  rememberCards(false);
  expect(prefersCards()).toBe(false);
  expect([...stored]).toEqual([["testiij.cards", "off"]]);
  rememberCards(true);
  expect(prefersCards()).toBe(true);
  Reflect.deleteProperty(globalThis, "localStorage");
  excel.close();
});

test("where the browser blocks storage, cards are wanted and nothing fails", () => {
  const excel = openExcel();
  Object.defineProperty(globalThis, "localStorage", {
    configurable: true,
    get: () => {
      throw new DOMException("The operation is insecure.", "SecurityError");
    },
  });
  expect(prefersCards()).toBe(true);
  expect(() => {
    rememberCards(false);
  }).not.toThrow();
  Reflect.deleteProperty(globalThis, "localStorage");
  excel.close();
});
