import { headInJapanese } from "../../domain/periods/japanesePeriods";
import { findPeriod } from "../../domain/periods/period";
import { applied, type Rule } from "./rules";

/** A note of a figure, or the reason of a difference, in Japanese; what no rule knows stays as it is. */
export function noteInJapanese(note: string): string {
  const said = SENTENCES.reduce(
    (text, [english, japanese]) => text.replace(english, japanese),
    note,
  );
  // Sentences follow each other without a space.
  return periodsInJapanese(applied(PATTERNS, said).replace(/。 /g, "。"));
}

/** What is said of single figures, as it stands in the statements. */
const SENTENCES: readonly (readonly [english: string, japanese: string])[] = [
  [
    "Worked out from figures as first printed; the company has restated one of them since.",
    "当初の公表値から算出した値です（その後、会社が一部を修正再表示しています）。",
  ],
  [
    "The presentation's chapter is titled FY2012 Financial Results; it covers FY2011.",
    "説明資料の章題は「FY2012」の業績となっていますが、内容は2012年3月期です。",
  ],
  [
    "Label inferred: the rows have none in the text; the first is the total.",
    "項目名は推定です（資料の文字情報に項目名がなく、先頭行を合計とみなしました）。",
  ],
  [
    "Label inferred: the rows have none in the text; most likely sales and marketing.",
    "項目名は推定です（資料の文字情報に項目名がなく、販売費とみられます）。",
  ],
  [
    "Label inferred: worked out from rows of slide II-9, which have none in the text.",
    "項目名は推定です（スライドII-9の行から算出。資料の文字情報に項目名はありません）。",
  ],
  [
    "Label inferred: the rows have none in the text; most likely general and administrative, as it holds the licence impairment of FY10.",
    "項目名は推定です（資料の文字情報に項目名がなく、FY10のライセンス減損を含むため一般管理費とみられます）。",
  ],
  [
    "Before fiscal year 2009 net income was stated after minority interests.",
    "2010年3月期より前の当期純利益は少数株主損益控除後です。",
  ],
  [
    "Called Internet connectivity and outsourcing services at the time; outsourcing then included WAN services, so the scope is that of network services.",
    "当時の区分名は「インターネット接続・アウトソーシングサービス」で、WANサービスを含むため、範囲はネットワークサービスと同じです。",
  ],
  [
    "Includes WAN services, as all figures for outsourcing before FY2010 did at the time.",
    "WANサービスを含みます（2011年3月期より前の区分）。",
  ],
  [
    "Called one-time revenues at the time, when they did not include equipment sales; the presentation's one-time revenue does.",
    "当時の一時売上高は機器売上を含みません。説明資料の一時売上高は含みます。",
  ],
  ["The slide adds: same as FY10.", "スライドに「FY10と同水準」との記載があります。"],
  [
    "Network services, and systems operation and maintenance: recurring and one-time revenues of 1Q08 add up to network services and systems integration.",
    "ネットワークサービスとシステム運用保守です。1Q08のストック売上高と一時売上高の合計は、ネットワークサービスとシステムインテグレーションの合計に一致します。",
  ],
  [
    "The slide gives no period; taken as FY2011, the year it reports.",
    "スライドに期間がないため、対象年度の2012年3月期としました。",
  ],
  [
    "The slide says FY2012; by slide II-2 it is FY2011.",
    "スライドの表記は「FY2012」ですが、スライドII-2により2012年3月期です。",
  ],
  [
    "Includes equipment sales, unlike the one-time revenues of the 2009 releases.",
    "機器売上を含みます（2009年の発表の一時売上高は含みません）。",
  ],
  ["Includes equipment sales.", "機器売上を含みます。"],
  ["The slide does not say against which quarter.", "どの四半期との比較かの記載がありません。"],
  [
    "The slide says the loss is down by 442: operating income is up by 442.",
    "スライドの記載は「損失が442減少」で、営業利益は442の増加です。",
  ],
  [
    "The slide calls it operating income; it is revenue: the four quarters of FY11 add up to the 26,118 of slide III-3.",
    "スライドの表記は営業利益ですが、売上高です（FY11の4四半期の合計はスライドIII-3の26,118に一致します）。",
  ],
  [
    "The slide calls it operating income; it is revenue.",
    "スライドの表記は営業利益ですが、売上高です。",
  ],
  ["Seven months, from September 2010 to March 2011.", "2010年9月～2011年3月の7か月分です。"],
  [
    "The three quarters printed on slide II-9 add up to 1,768: rounding.",
    "スライドII-9の3四半期の合計は1,768です（端数処理による）。",
  ],
  [
    "One month: IIJ-Global is consolidated since September 1, 2010.",
    "1か月分です（IIJグローバルは2010年9月1日から連結）。",
  ],
  [
    "Restated to the count used from 4Q11, without server addition orders.",
    "4Q11からの基準（追加サーバーの注文を含まない）に修正後の値です。",
  ],
  ["A round figure printed without a qualifier.", "概数とみられます。"],
  [
    "From 4Q11 server addition orders are no longer counted as projects.",
    "4Q11から、追加サーバーの注文は案件数に含みません。",
  ],
  [
    "Counted with server addition orders, as before 4Q11; the presentation of May 2012 restates the count for 1Q11 to 400.",
    "追加サーバーの注文を含む旧基準です。2012年5月の説明資料では1Q11を400に修正しています。",
  ],
  [
    "The slide gives no date; dated here to March 31, 2012, the end of the fiscal year it reports.",
    "スライドに日付がないため、対象年度末の2012年3月31日としました。",
  ],
  [
    "Printed without a sign under a heading that says Investing; a net repayment: borrowings fell from 13,430 to 12,000.",
    "「投資」の見出しの下に符号なしで記載されています。借入金が13,430から12,000に減少しており、返済超過です。",
  ],
  ["The heading above it says Investing.", "資料では「投資」の見出しの下に記載されています。"],
  [
    "Converted: the report restates it for the 1:200 share split of October 1, 2012; times 200 it is per share before the split, as the presentation prints it.",
    "換算値です。報告書は2012年10月1日の1:200の株式分割を遡及反映しているため、200倍して説明資料と同じ分割前の値にしました。",
  ],
  ["Converted to the shares of today: times 1/2.", "現在の株式数に換算した値です（1/2倍）。"],
  ["Converted to the shares of today: times 1/4.", "現在の株式数に換算した値です（1/4倍）。"],
  ["Converted to the shares of today: times 1/800.", "現在の株式数に換算した値です（1/800倍）。"],
  [
    "The first fiscal year under IFRS 16 (leases): total assets and the split between operating and financing cash flow are not comparable with those before April 2019.",
    "IFRS第16号（リース）を適用した最初の年度です。総資産と、営業・財務キャッシュ・フローの区分は、2019年3月以前と比較できません。",
  ],
  [
    "Restated by the company for the 1:200 share split of October 1, 2012. Converted to the shares of today: times 1/4.",
    "2012年10月1日の1:200の株式分割を会社が遡及反映した値です。現在の株式数に換算した値です（1/4倍）。",
  ],
  [
    "Restated by the company for the 1:200 share split of October 1, 2012.",
    "2012年10月1日の1:200の株式分割を会社が遡及反映した値です。",
  ],
  [
    "Before the 1:200 share split of October 1, 2012.",
    "2012年10月1日の1:200の株式分割前の値です。",
  ],
  [
    "A plan revised with the results; slide III-4 counts it in the actual annual dividend of FY11.",
    "決算発表時の修正予想です。スライドIII-4ではFY11の年間配当の実績に含めています。",
  ],
  [
    "Dated to the acquisition of IIJ-Global. The acquisition slide says 1,600 acquired corporate clients; the presentation does not explain the difference.",
    "IIJグローバルの取得日としました。取得のスライドでは法人顧客1,600社とあり、差の説明はありません。",
  ],
  [
    "The report does not say whether equipment sales are included; the presentation of 2012 includes them.",
    "機器売上を含むかどうかの記載がありません（2012年の説明資料は含みます）。",
  ],
  [
    "Label inferred: most likely orders received for systems construction including equipment sales, in JPY billion. The token stands beside the charts without a name or a unit.",
    "項目名は推定です（機器売上を含むシステム構築受注高、十億円単位とみられます。グラフの横に名称・単位なしで記載）。",
  ],
  [
    "Label inferred: most likely orders received for systems construction including equipment sales, in JPY billion. Less one-time revenue of 13,109 it leaves +44, in line with the backlog that grew by 1.1%.",
    "項目名は推定です（機器売上を含むシステム構築受注高、十億円単位とみられます。一時売上高13,109との差は44で、受注残高の1.1%増と整合します）。",
  ],
  [
    "The slide gives no date. In the text the three industries of this row share three equal scores.",
    "スライドに日付がありません。この行の3業種には同じ値が3つ並びます。",
  ],
  [
    "Inferred: the ownership cell that prints 100% spans the six companies from IIJ Global Solutions to Net Chart Japan.",
    "推定です。100%の欄はIIJグローバルソリューションズからネットチャートジャパンまでの6社にまたがります。",
  ],
  [
    "The slide gives no date; dated to the list of group companies, as of May 15, 2012.",
    "スライドに日付がないため、グループ会社一覧の2012年5月15日としました。",
  ],
  [
    "IIJ Exlayer's own fiscal year, ended December 31; not part of consolidated revenue.",
    "IIJエクスレイヤの12月決算の値で、連結売上高には含まれません。",
  ],
  [
    "The slide gives no date; dated to the acquisition on April 2, 2012.",
    "スライドに日付がないため、取得日の2012年4月2日としました。",
  ],
  [
    "The slide gives no date; dated to the establishment on April 5, 2012.",
    "スライドに日付がないため、設立日の2012年4月5日としました。",
  ],
  ["In points of revenue.", "売上高比率のポイントです。"],
  [
    "The page does not say whether it is diluted; the number of shares says so.",
    "希薄化後かどうかの記載はありませんが、株式数から希薄化後とわかります。",
  ],
  ["A range: the company gave a lower and an upper end.", "会社が下限と上限を示した範囲です。"],
  ["The same page prints +11.5% as well.", "同じページに+11.5%とも記載されています。"],
  [
    "All mobile lines: IIJmio, enterprise and MVNE.",
    "モバイル回線の合計です（IIJmio、法人向け、MVNE）。",
  ],
  [
    "Printed as a third-quarter figure; the amount is that of nine months.",
    "第3四半期の値と記載されていますが、第3四半期累計の金額です。",
  ],
  [
    "The page calls it without mobile; the amount is that of all network services.",
    "モバイルを除くと記載されていますが、ネットワークサービス全体の金額です。",
  ],
  ["IIJ Mobile, for corporate use, alone.", "法人向けのIIJモバイルのみの値です。"],
  [
    "The day it counts is not stated; this is the day it was told.",
    "いつの時点かの記載がないため、公表日としました。",
  ],
  [
    "The aim of the mid-term plan for FY2024 to FY2026.",
    "中期計画（2025年3月期～2027年3月期）の目標です。",
  ],
  [
    "With equipment sales, which IFRS figures do not show apart.",
    "機器売上を含みます（IFRSでは区分されていません）。",
  ],
  ["The page calls it by another name.", "資料での項目名は異なります。"],
  [
    "The page does not state the period; the amount is that of the quarter.",
    "期間の記載はありませんが、四半期の金額です。",
  ],
  [
    "After a revision of the interconnection charge in 4Q18.",
    "4Q18の接続料改定を反映した後の値です。",
  ],
  [
    "The company printed another figure later: a restatement.",
    "会社が後に別の値を公表しました（遡及修正）。",
  ],
  [
    "The later annual report's JPY million table prints the sum of its rounded parts; the JPY thousand statement gives 36,972,630.",
    "後の年次報告書の百万円単位の表は、端数処理後の内訳の合計を記載しています。千円単位の財務諸表では36,972,630です。",
  ],
  [
    "The later annual report's JPY million table prints the sum of its rounded parts (14,707 + 5,717 + 17,319 + 25,667); the JPY thousand statement gives 63,409,406.",
    "後の年次報告書の百万円単位の表は、端数処理後の内訳の合計（14,707＋5,717＋17,319＋25,667）を記載しています。千円単位の財務諸表では63,409,406です。",
  ],
  [
    "The later annual report's JPY million table rounds 2,553,551 thousand down.",
    "後の年次報告書の百万円単位の表は、2,553,551千円を切り捨てています。",
  ],
  [
    "The FY20 release prints JPY 14.3 billion; its own growth of 73.2% over 8,225 million and the next year's 65.3% leave 14,242 to 14,250 million.",
    "FY20の決算発表の記載は143億円ですが、同資料の増減率（82億25百万円に対し73.2%）と翌年の65.3%によれば142億42百万円～142億50百万円です。",
  ],
];

const NUMBER = "\\(?[\\d,.]+\\)?";

/** Japanese statements write a loss with a triangle. */
function amount(text: string): string {
  return text.replace(/^\((.*)\)$/, "△$1");
}

const PATTERNS: readonly Rule[] = [
  [
    /Restated by the company; first printed as (\S+)\./,
    (_, first = "") => `会社が修正再表示した値です（当初の公表値：${amount(first)}）。`,
  ],
  [
    new RegExp(`The four quarters printed add up to (${NUMBER}): rounding\\.`),
    (_, sum = "") => `記載の4四半期の合計は${amount(sum)}です（端数処理による）。`,
  ],
  [
    new RegExp(`(${NUMBER}) and (${NUMBER}) add up to (${NUMBER}): rounding\\.`),
    (_, a = "", b = "", sum = "") =>
      `${amount(a)}＋${amount(b)}＝${amount(sum)}です（端数処理による）。`,
  ],
  [
    new RegExp(
      `(${NUMBER}) less (${NUMBER}) is ([+]?${NUMBER}) where the change is printed as ([+]?${NUMBER}): rounding\\.`,
    ),
    (_, a = "", b = "", ...[change = "", printed = ""]) =>
      `${amount(a)}－(${amount(b)})＝${change}で、記載は${printed}です（端数処理による）。`,
  ],
  [
    new RegExp(`(${NUMBER}) less (${NUMBER}) is (${NUMBER}): rounding\\.`),
    (_, a = "", b = "", rest = "") =>
      `${amount(a)}－${amount(b)}＝${amount(rest)}です（端数処理による）。`,
  ],
];

/** Ids of periods as years by their end: "FY11" alone may be taken for another year. What slides print has four digits. */
function periodsInJapanese(text: string): string {
  return text.replace(/(?<!\w)(?:FY|[1-4]Q|1H|9M)\d\d(?!\w)/g, (id) => {
    const period = findPeriod(id);
    return period ? headInJapanese(period) : id;
  });
}
