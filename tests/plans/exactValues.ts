import { Decimal } from "../../src/domain/numbers/decimal";
import { findPeriod } from "../../src/domain/periods/period";
import { SCENARIOS, type Scenario } from "../../src/domain/fact";
import { SCENARIO_NAMES } from "../../src/domain/terms";
import { powerOf, type DisplayUnit } from "../../src/domain/unit";
import { cagr, growth, margin, ttm } from "../../src/functions/catalogue/growth";
import { findFigure } from "../../src/plans/tables/figures";
import { formatCell, readArea } from "../../src/plans/sheets/address";

type Exact = Decimal | string | boolean | readonly Exact[];

/** What cells hold, by address: formulas, texts and numbers. */
export type Contents = Readonly<Record<string, string | number>>;

/** Calculates cells in exact decimals: our figures straight from the dataset, ordinary formulas by their rules. */
export class ExactSheet {
  readonly #known = new Map<string, Exact>();

  constructor(private readonly contents: Contents) {}

  /** The exact value of a cell; an empty text where it is empty. */
  at(address: string): Exact {
    const known = this.#known.get(address);
    if (known !== undefined) return known;
    const content = this.contents[address] ?? "";
    const isFormula = typeof content === "string" && content.startsWith("=");
    const value = isFormula ? new Reader(content.slice(1), this).read() : constant(content);
    this.#known.set(address, value);
    return value;
  }
}

function constant(content: string | number): Exact {
  return typeof content === "number" ? new Decimal(content) : content;
}

const TOKEN =
  /\s*("(?:[^"]|"")*"|\$?[A-Z]{1,3}\$?\d+(?![\w(.])|[A-Z][A-Z.]*|\d+(?:\.\d+)?|<=|>=|<>|[-+*/^&(),:<>=])/y;

/** Reads and calculates one formula. */
class Reader {
  readonly #tokens: readonly string[];
  #next = 0;

  constructor(
    formula: string,
    private readonly sheet: ExactSheet,
  ) {
    const tokens: string[] = [];
    TOKEN.lastIndex = 0;
    while (TOKEN.lastIndex < formula.length) {
      const token = TOKEN.exec(formula)?.[1];
      if (token === undefined) throw new Error(`Cannot read ${formula}`);
      tokens.push(token);
    }
    this.#tokens = tokens;
  }

  read(): Exact {
    const left = this.#joined();
    const operator = this.#take("<=", ">=", "<>", "=", "<", ">");
    return operator === undefined ? left : compare(left, operator, this.#joined());
  }

  #joined(): Exact {
    let left = this.#sum();
    while (this.#take("&")) left = text(left) + text(this.#sum());
    return left;
  }

  #sum(): Exact {
    let left = this.#product();
    for (let sign = this.#take("+", "-"); sign; sign = this.#take("+", "-")) {
      const right = number(this.#product());
      left = sign === "+" ? number(left).plus(right) : number(left).minus(right);
    }
    return left;
  }

  #product(): Exact {
    let left = this.#power();
    for (let sign = this.#take("*", "/"); sign; sign = this.#take("*", "/")) {
      const right = number(this.#power());
      left = sign === "*" ? number(left).times(right) : number(left).div(right);
    }
    return left;
  }

  #power(): Exact {
    const base = this.#factor();
    return this.#take("^") ? number(base).pow(number(this.#factor())) : base;
  }

  #factor(): Exact {
    if (this.#take("-")) return number(this.#factor()).neg();
    if (this.#take("(")) {
      const inner = this.read();
      this.#take(")");
      return inner;
    }
    const token = this.#tokens[this.#next++] ?? "";
    if (token.startsWith('"')) return token.slice(1, -1);
    if (/^\d/.test(token)) return new Decimal(token);
    if (this.#take("(")) return this.#call(token);
    return this.#range(token.replaceAll("$", ""));
  }

  #range(start: string): Exact {
    if (!this.#take(":")) return this.sheet.at(start);
    const end = (this.#tokens[this.#next++] ?? "").replaceAll("$", "");
    const { top, left, bottom, right } = readArea(`${start}:${end}`);
    const rows = Array.from({ length: bottom - top + 1 }, (_, index) => top + index);
    const columns = Array.from({ length: right - left + 1 }, (_, index) => left + index);
    return rows.flatMap((row) => columns.map((column) => this.sheet.at(formatCell(row, column))));
  }

  #call(name: string): Exact {
    const given: Exact[] = [];
    while (!this.#take(")")) {
      if (this.#take(",")) {
        given.push(LEFT_OUT);
      } else {
        given.push(this.read());
        this.#take(",");
      }
    }
    const call = FUNCTIONS[name];
    if (!call) throw new Error(`${name} is not known here`);
    return call(given);
  }

  #take(...wanted: readonly string[]): string | undefined {
    const token = this.#tokens[this.#next];
    if (token === undefined || !wanted.includes(token)) return undefined;
    this.#next += 1;
    return token;
  }
}

/** An argument between two commas. */
const LEFT_OUT = "";

const FUNCTIONS: Readonly<Record<string, (given: readonly Exact[]) => Exact>> = {
  "IIJ.VALUE": ([metric = "", period = "", unit = LEFT_OUT, scenario = "actual"]) => {
    const shown = text(unit) === LEFT_OUT ? "million" : (text(unit) as DisplayUnit);
    const named = SCENARIOS.find((one) =>
      Object.values(SCENARIO_NAMES[one]).includes(text(scenario)),
    );
    return figure(text(metric), text(period), shown, named ?? (text(scenario) as Scenario));
  },
  "IIJ.GROWTH": ([metric = "", period = "", basis = LEFT_OUT]) =>
    answered(growth(text(metric), text(period), basis === LEFT_OUT ? undefined : text(basis))),
  "IIJ.MARGIN": ([metric = "", period = "", of = LEFT_OUT]) =>
    answered(margin(text(metric), text(period), of === LEFT_OUT ? undefined : text(of))),
  "IIJ.TTM": ([metric = "", period = "", unit = LEFT_OUT]) =>
    answered(ttm(text(metric), text(period), unit === LEFT_OUT ? undefined : text(unit))),
  "IIJ.CAGR": ([metric = "", from = "", to = ""]) =>
    answered(cagr(text(metric), text(from), text(to))),
  // A link shows its text; where it leads is not calculated.
  HYPERLINK: ([, shown = ""]) => shown,
  ADDRESS: () => "",
  ROW: () => "",
  COLUMN: () => "",
  IF: ([test = false, yes = "", no = ""]) => (test === true ? yes : no),
  COUNTIF: ([range = "", wanted = ""]) =>
    new Decimal([range].flat(9).filter((one) => one === wanted).length),
  AND: (given) => given.every((one) => one === true),
  SUM: (given) => Decimal.sum(0, ...numbers(given)),
  MAX: (given) => Decimal.max(...numbers(given)),
  MIN: (given) => Decimal.min(...numbers(given)),
  ABS: ([value = ""]) => number(value).abs(),
  ROUND: ([value = "", places = ""]) => number(value).toDecimalPlaces(number(places).toNumber()),
};

function figure(metric: string, id: string, unit: DisplayUnit, scenario: Scenario): Decimal {
  const period = findPeriod(id);
  const fact = period && findFigure(metric, period, scenario);
  if (!fact) throw new Error(`No figure ${metric} ${id} ${scenario}`);
  return new Decimal(fact.value).div(new Decimal(10).pow(powerOf(fact.unit, unit)));
}

function answered(answer: ReturnType<typeof growth>): Decimal {
  if (!answer.ok) throw new Error(JSON.stringify(answer.problem));
  return new Decimal(answer.value.number);
}

function numbers(given: readonly Exact[]): readonly Decimal[] {
  return given.flatMap((one): readonly Decimal[] => {
    if (one instanceof Decimal) return [one];
    return typeof one === "object" ? numbers(one) : [];
  });
}

function number(value: Exact): Decimal {
  if (value instanceof Decimal) return value;
  throw new Error(`${String(value)} is no number`);
}

function text(value: Exact): string {
  return value instanceof Decimal ? value.toFixed() : String(value);
}

function compare(left: Exact, operator: string, right: Exact): boolean {
  const order = number(left).comparedTo(number(right));
  switch (operator) {
    case "<=":
      return order <= 0;
    case ">=":
      return order >= 0;
    case "<>":
      return order !== 0;
    case "=":
      return order === 0;
    default:
      return operator === "<" ? order < 0 : order > 0;
  }
}
