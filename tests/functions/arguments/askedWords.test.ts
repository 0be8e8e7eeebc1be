import {
  BASIS,
  FIELD,
  ORIENTATION,
  SCENARIO,
  STATEMENT,
  UNIT,
} from "../../../src/functions/arguments/choices";
import { readLists } from "../../readLists";

const LISTS: Readonly<Record<string, { find: (text: string) => { written: string } | undefined }>> =
  {
    unit: UNIT.list,
    scenario: SCENARIO.list,
    basis: BASIS.list,
    field: FIELD.list,
    orientation: ORIENTATION.list,
    statement: STATEMENT.list,
  };

/** Words that analysts in Japan write for what is no figure and no period, behind what each means. */
const WORDS = readLists(`
unit million: 百万円; 百万; 百万円単位; （単位：百万円）; JPY mn; m yen; million JPY; ¥m; yen in millions
unit hundred-million: 億円; 億; 1億円; 億円単位; 単位：億円; oku yen; 100 million yen; JPY 100m; 100百万円
unit billion: 10億円; 十億円; 十億; bn yen; JPYbn
unit thousand: 千円; 千; k yen; thousand yen
unit JPY: 円
unit -: 兆円; 百億円; 万円; USD; ドル
scenario actual: 実績; 実績値; 確定値; 実際; actual
scenario target: 会社予想; 会社計画; 会社目標; 業績予想; 業績見通し; 見通し; ガイダンス; 修正予想; 予想; 予
scenario target: 計画; 目標; 目標値; guidance; forecast; 修正計画; 修正目標; 通期予想; 会社予; company plan; outlook
scenario target-initial: 期初計画; 期初目標; 期初予想; 当初予想; 当初目標; 会社予想（期初）; 予想（期初）
scenario target: 予想値; 計画値; 通期見通し; 会社見通し; 最新計画; 今回予想; 見込; 見込み; 修正後; 上方修正後; 下方修正後; 通期計画
scenario target-initial: 期初; 当初; 当初計画; 期初見通し; 期初予想値
scenario -: コンセンサス; 市場予想; consensus; アナリスト予想; 中計目標; 前回予想; 修正前; 速報
basis YoY: 前年比; 前年同期比; 対前年同期比; 対前年比; 前年; 前年同期; 前年度比; yoy; Y-o-Y
basis QoQ: 前四半期比; 対前四半期比; 直前四半期比; 前期比(QoQ); qoq
basis YoY: 前年同四半期比; 対前年同四半期増減率; 対前年同期増減率; 昨年比; 昨対; 昨対比; 昨年度比
basis QoQ: 前Q比; 直前四半期; 前四半期; 前四半期比増減率; 対直前四半期比
basis -: 前期比; 対前期比; 前年同月比; 前々年比
field source: 出典; 出所
field status: 種別; 区分; 状態; 値の種別; ステータス
field document: 資料; 資料名
field section: 見出し
field printed: 表記
field unit: 単位
field decimals: 精度; precision
field low: 最小値; 下限; min; minimum
field high: 最大値; 上限; max; maximum
field formula: 算出式; 計算式; 数式
field note: 注記; 備考; notes; remarks
field url: URL
orientation vertical: 縦; 縦方向; 縦並び; 下
orientation horizontal: 横; 横方向; 横並び; 右
statement income-statement: 損益計算書; 連結損益計算書; PL; P/L
statement balance-sheet: 貸借対照表; 連結貸借対照表; BS; バランスシート; 財政状態計算書; Statement of financial position
statement cash-flow: キャッシュ・フロー計算書; キャッシュフロー計算書; CF計算書; 連結キャッシュ・フロー計算書
statement mobile: モバイル
statement revenue: サービス別売上; サービス別売上高; 売上内訳; 売上高内訳
statement per-share: 1株当たり; 1株当たり情報; 配当
statement capex: 設備投資
statement operations: 事業指標; 営業指標; KPI
statement gio: クラウド; GIO
`);

test.each(WORDS)("%s is what is meant by %s", (meant, word) => {
  const [argument = "", value] = meant.split(" ");
  expect(LISTS[argument]?.find(word)?.written ?? "-").toBe(value);
});
